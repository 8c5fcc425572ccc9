#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "reconcile/conflict.h"

namespace gainsay {

/// The words of a remark, folded and without punctuation.
using Words = std::vector<std::string>;

/// What a quotation says; nullptr without it.
const TextValue* words_in(const Claim& claim);
/// At single spaces.
Words split_words(const std::string& text);
/// How many of `count` words from `begin` are more than articles, pronouns and the like.
std::size_t content_words(const WordLists& lists, const Words& words, std::size_t begin, std::size_t count);

/// The longest run of words that both have.
struct Run {
  std::size_t begin_a = 0, begin_b = 0, length = 0;
};
Run longest_run(const Words& a, const Words& b);

/// Pieces that differ between words that agree; one of the two may be empty.
struct Difference {
  Words a, b;
  bool at_begin = false, at_end = false;
};

/// Two word lists side by side.
struct Alignment {
  Words matched;
  std::vector<Difference> differences;
};
Alignment align(const Words& a, const Words& b);

/// What a difference comes to.
enum class Change { kNone, kNumber, kNegation, kContrary, kWord, kPiece, kEnd, kOther };

Change judge(const Group& group, const Difference& difference, const TextValue& a, const TextValue& b);

/// Whether a difference puts one word of content in the place of another that doesn't mean the same: "rotten"
/// and "sound", "safe" and "in trouble". The lemmas of both claims' words tell what they mean.
bool is_other_word(const Group& group, const Difference& difference, const Claim& a, const Claim& b);

/// Whether two pieces have words of content each, and none of the one means what one of the other does.
/// Numbers and negations are for others to compare: with one of those there is no telling.
bool have_other_content(const Group& group, const Words& x, const Words& y, const Claim& a, const Claim& b);

/// Whether a difference says no more than how many, how much, how soon or whose: "one job", "half our jobs";
/// or is a tail of such words ("from us").
bool is_of_measure(const WordLists& lists, const Difference& difference);

/// "The darkest day", "one of the darkest days": what the first calls the utmost is one of several in the
/// second.
bool is_one_of_many_in(const Words& utmost, const Words& several);

/// The lemmas of a quotation's words, in their order, without the "do" that stands in front of a negation;
/// empty where they are not told. "Does not work" is "not work", as against "works".
Words plain_lemmas(const Claim& claim);

}  // namespace gainsay
