#pragma once

#include <string_view>
#include <vector>

#include "claim/claim.h"

namespace gainsay {

// What fills a slot of a claim. The pointers live as long as the claim; nullptr where nothing does.

const std::vector<SlotValue>* slot_values(const Claim& claim, std::string_view slot);  ///< never empty
const SlotValue* first_in(const Claim& claim, std::string_view slot);
const SlotValue* only_in(const Claim& claim,
                         std::string_view slot);  ///< nullptr too where there are several

/// The first filler, if it is of a kind: a TextValue, a DateValue …; nullptr where it is of another.
template <class Kind>
const Kind* value_in(const Claim& claim, std::string_view slot) {
  const SlotValue* value = first_in(claim, slot);
  return value ? std::get_if<Kind>(&value->value) : nullptr;
}

}  // namespace gainsay
