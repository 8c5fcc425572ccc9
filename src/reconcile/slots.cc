#include "reconcile/slots.h"

namespace gainsay {

const std::vector<SlotValue>* slot_values(const Claim& claim, std::string_view slot) {
  const auto found = claim.slots.find(slot);
  return found == claim.slots.end() || found->second.empty() ? nullptr : &found->second;
}

const SlotValue* first_in(const Claim& claim, std::string_view slot) {
  const std::vector<SlotValue>* values = slot_values(claim, slot);
  return values ? &values->front() : nullptr;
}

const SlotValue* only_in(const Claim& claim, std::string_view slot) {
  const std::vector<SlotValue>* values = slot_values(claim, slot);
  return values && values->size() == 1 ? &values->front() : nullptr;
}

}  // namespace gainsay
