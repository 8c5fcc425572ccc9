#pragma once

#include <string>

#include "reconcile/finding.h"
#include "rule/word_lists.h"

namespace gainsay {

/// Kind by the name that rule files use; kQuantity for an unknown one (the loader refuses those).
Kind kind_named(std::string_view name);

/// "4 March 2024".
std::string day_for_people(Day day);

/// "1,200", "46 billion", "12.4".
std::string figure_for_people(double value);

/// "one" to "ten", then figures.
std::string small_number(int number);

/// A value as an editor would put it: "more than 12" for (12, ∞); otherwise as to_string() has it.
std::string value_for_people(const Value& value);

/// The words of a lexicon's name: "in force" for "in-force".
std::string words_of_name(std::string name);

/// "Coastal Wire (4 March 2024)": how a sentence names a claim's article.
std::string cite(const Claim& claim);

/// What a claim says in a slot once normalised, for a side's meaning: "3 March 2025". Empty without the slot.
std::string meaning(const Claim& claim, const std::string& slot);

/// The head noun of a group as it is printed ("agreements"); the lemma where it can't be found there.
std::string printed_head(const TextValue& group);
/// The same, finding plurals that share little with their lemma, too: "people", "men".
std::string printed_head(const WordLists& lists, const TextValue& group);

/// Why two values of a slot can't both be so.
std::string why_two_values(const Claim& a, const Claim& b, const std::string& slot, bool exclusive);

/// What a claim is about, for people: "sign: herring accord", "meeting: the pair".
std::string topic(const Claim& claim);

}  // namespace gainsay
