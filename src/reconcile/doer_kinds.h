#pragma once

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

/// Whether a doer that one claim names and one that the other only describes can't be one: by what the named
/// one is called ("the bank guard Leroy Hutchins", "a policewoman"), because the one is a man and the other a
/// vessel or a machine, one person and a number of people ("a class of six-year-olds"), a museum and a
/// private bidder. Of two that are described: two kinds of vessels or machines. `x` is of `a`, `y` of `b`.
bool are_of_two_kinds(const RuleSet& rules, const Claim& a, const Claim& b, const SlotValue& x,
                      const SlotValue& y);

/// A woman's race and a man's, as far as the sentences say so.
bool are_of_two_sexes(const WordLists& lists, const Claim& a, const Claim& b);

/// "Man", "woman": two words for somebody of one sex each.
bool are_words_of_two_sexes(const WordLists& lists, std::string_view x, std::string_view y);

/// The one says that the doer of a deed did it alone, the other that he shared it; nothing else is told of
/// sharing.
bool are_alone_and_shared(const RuleSet& rules, const Claim& a, const Claim& b);

}  // namespace gainsay
