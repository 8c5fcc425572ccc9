#pragma once

#include "reconcile/conflict.h"
#include "reconcile/slots.h"

namespace gainsay {

/// How a doer, or a thing done, of one deed stands to that of another.
enum class Fit { kAgree, kOpen, kDiffer };

/// "I", "they": whoever it is.
bool is_pronoun(const SlotValue& value, const WordLists& lists);
/// "No one was arrested"
bool is_anybody(const SlotValue& value);

/// How two fillers stand to each other; kOpen where one is absent.
Fit fit(const Group& group, const SlotValue* x, const SlotValue* y);
/// The same of all who are told to have done it: one that agrees is enough.
Fit fit_any(const Group& group, const Claim& a, const Claim& b, const char* slot);

}  // namespace gainsay
