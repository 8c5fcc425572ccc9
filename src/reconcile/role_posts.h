#pragma once

#include <vector>

#include "reconcile/role_titles.h"

namespace gainsay {

// What two titles of one person say of each other. All of it is symmetric but for readings_beside() and
// implies().

/// Where a word stands for several offices, those of the other title's world: beside a first officer the
/// captain is an aircraft's. All of them where none is.
std::vector<SenseId> readings_beside(const Lexicon& lexicon, const Title& title, const Title& other);

/// Whether whoever holds the one office holds the other as well.
bool implies(const Lexicon& lexicon, SenseId from, SenseId to);

/// Whether no reading of the one goes with any reading of the other.
bool exclude_each_other(const Lexicon& lexicon, const Title& a, const Title& b);

/// Whether every reading of the one goes ill with every reading of the other.
bool strain_each_other(const Lexicon& lexicon, const Title& a, const Title& b);

/// Two posts of one world of work ("head of surgery", "anaesthetist"): somebody may hold both, but hardly
/// without a word of it. Offices that go with others ("founder") are no posts.
bool are_two_posts(const RuleSet& rules, const Title& a, const Title& b);

/// Whether the two are told of one occasion, in the news of a few days.
bool are_of_one_occasion(const Lexicon& lexicon, const Title& a, const Title& b);

/// Two jobs of two worlds of work, in two reports of one occasion: "the sheriff, Sam Roe, found it", "Sam
/// Roe, a farmer, found it". Either the sentences share much, or each job fills a life and neither sentence
/// tells of other times.
bool are_two_jobs(const RuleSet& rules, const Title& a, const Title& b);

}  // namespace gainsay
