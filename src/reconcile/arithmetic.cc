#include "reconcile/arithmetic.h"

#include <map>

#include "reconcile/slots.h"

namespace gainsay {

std::string text_in(const Claim& claim, const std::string& slot) {
  const SlotValue* value = first_in(claim, slot);
  return value ? value->text : std::string();
}

Conflict within(const Claim& claim, const std::string& slot, const std::string& told,
                const std::string& reckoned, const std::string& why) {
  Conflict conflict;
  conflict.a = &claim;
  conflict.kind = Kind::kArithmetic;
  conflict.slot = slot;
  conflict.value_a = told;
  conflict.value_b = reckoned;
  conflict.meaning_a = "says " + told + ", reckoned " + reckoned;
  conflict.why = why;
  return conflict;
}

namespace {

// Whether a claim takes a value from the words of another.
bool takes_from(const Claim& claim, const Claim& basis) {
  for (const auto& [name, values] : claim.slots) {
    for (const SlotValue& value : values) {
      if (basis.file.contains(value.file)) return true;
    }
  }
  return false;
}

// "The figure stands in one sentence, what it is reckoned from in the one before": both are shown.
void show_bases(const Group& group, std::size_t first, std::vector<Conflict>& conflicts) {
  for (std::size_t i = first; i < conflicts.size(); ++i) {
    Conflict& conflict = conflicts[i];
    if (conflict.b) continue;
    const std::string rule = conflict.a->type + "/basis";
    for (const Claim* claim : group.claims) {
      if (claim->rule != rule || claim->article != conflict.a->article || !takes_from(*conflict.a, *claim))
        continue;
      conflict.b = claim;
      conflict.meaning_a = "says " + conflict.value_a;
      conflict.meaning_b = "reckoned: " + conflict.value_b;
      break;
    }
  }
}

}  // namespace

void check_arithmetic(const Group& group, std::vector<Conflict>& conflicts) {
  std::map<std::string, std::vector<const Claim*>> lives;
  const std::size_t first = conflicts.size();
  for (const Claim* claim : group.claims) {
    if (claim->retracted || claim->stance == Stance::kAsked || claim->stance == Stance::kDenied) continue;
    if (claim->type == "weekday") check_weekday(*claim, conflicts);
    if (claim->type == "parts") check_parts(*claim, conflicts);
    if (claim->type == "product") check_product(*claim, conflicts);
    if (claim->type == "change") check_change(*claim, conflicts);
    if (claim->type == "share") check_share(*claim, conflicts);
    if (claim->type == "span") check_span(*claim, conflicts);
    if (claim->type == "anniversary") check_anniversary(*claim, conflicts);
    if (claim->type == "lifespan") lives[claim->article].push_back(claim);
  }
  show_bases(group, first, conflicts);
  for (const auto& [article, claims] : lives) check_lifespans(claims, conflicts);
}

}  // namespace gainsay
