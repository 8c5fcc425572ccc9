#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

/// The words of a text, folded, without punctuation.
std::vector<std::string> folded_words(std::string_view text);

/// How much two sentences have in common, whatever their grammar: names (a country's counts half), content
/// words, and words of one class ("strike", "stoppage").
double common_ground(const Lexicon& lexicon, const Claim& a, const Claim& b);

/// Whether the articles of two claims tell one story: they share several names. `claims` are those of
/// the group, sorted by article_order (reconcile/pairs.h).
bool tell_one_story(std::span<const Claim* const> claims, const Claim& a, const Claim& b);

/// common_ground() without the words of `names`: what ties two sentences about one person together beside the
/// person.
double common_ground_beside(const Lexicon& lexicon, const Claim& a, const Claim& b,
                            const std::vector<std::string>& names);

/// Whether the sentences of two claims hold words that set two matters apart (rules/lexicon/issues, `apart`):
/// northbound and southbound, the second reading and the third. `one_moment`: times of day tell them apart
/// too.
bool told_apart(const Issues& issues, const Claim& a, const Claim& b, bool one_moment);

/// Whether two claims are credited to two sides that share nothing by name or class: each has its own
/// account.
bool is_dispute(const RuleSet& rules, const Claim& a, const Claim& b);

/// Whether a claim's sentence holds one of a list's phrases (lexicon/courses.json).
bool holds_phrase(const WordLists& lists, const Claim& claim, const char* list);

/// Whether the lemma of what fills a claim's slot is in a list.
bool slot_is_listed(const WordLists& lists, const Claim& claim, std::string_view slot, const char* list);

/// Whether a claim is a plan that its article tells as one of the past ("which was to end in May").
bool is_old_plan(const WordLists& lists, const Claim& claim);

/// Whether an article credits a claim to a rumour, a clip or a post, which it mostly does to doubt it.
bool is_rumour(const WordLists& lists, const Claim& claim);

}  // namespace gainsay
