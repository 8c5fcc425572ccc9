#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

// What two claims of history say alike of their series; for kinship() in series_identity.h.

/// Whether a sorted list has the word, and those of its words that begin with a prefix ("name:").
bool holds(const std::vector<std::string>& sorted, const std::string& word);
std::vector<std::string> starting_with(const std::vector<std::string>& all, std::string_view prefix);

/// What happens in two series, as far as it is one thing.
struct WhatHappens {
  bool same_head = false;
  bool people = false;        // those who are counted are of one people, or one holds the other
  int topics = 0, tight = 0;  // shared topics, and those of them that say much
  int half = 0, weak = 0;     // topics that one of the two, or both, name by a verb of many uses only
};

WhatHappens compare_happening(const RuleSet& rules, const TextValue& a, const TextValue& b);

/// Whether both name one person, body or thing, also where it was resolved in one of them only.
bool shares_name(const TextValue& a, const TextValue& b);
/// One happening in the same words, in the openings of both: "died in an avalanche at the resort of Orla",
/// "fog closed the airport". Where both name somebody, it has to be one.
bool told_in_same_words(const RuleSet& rules, const Claim& a, const Claim& b, const WhatHappens& what);
/// "The Salin Prize has never been awarded to a poet", "poets won the Salin Prize": the prize has the
/// history.
bool owns_what_is_won(const Claim& claim, const TextValue& other);
/// "The first woman to lead the bank", "the second woman to lead the ministry": what each leads is not the
/// other's, and nothing else is named in both.
bool are_other_posts(const RuleSet& rules, const Claim& a, const Claim& b);

}  // namespace gainsay
