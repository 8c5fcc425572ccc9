#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "syntax/weights.h"
#include "syntax/word_facts.h"

namespace gainsay {

inline constexpr std::size_t kMaxTagFeatures = 28;
using TagFeatures = std::array<std::uint64_t, kMaxTagFeatures>;

/// The features of word `at` whose two predecessors are tagged; returns their number.
std::size_t tag_features(const std::vector<WordFacts>& words, std::size_t at, Tag before, Tag before_that,
                         TagFeatures& out);

/// Which end a sentence is read from; tagger and parser have weights of their own for each.
enum class Direction : std::uint8_t { kForwards, kBackwards };

/// Tags every word, one after the other in the direction, by the sum of its features' weights among the tags
/// allowed to it. `out` is overwritten; so is `leads` where it is given: by how much each word's tag beat the
/// next one, the most that the type holds where there was no other. `words` is turned and turned back.
void tag_words(std::vector<WordFacts>& words, const WeightTable<TagRow>& weights, Direction direction,
               std::vector<Tag>& out, std::vector<std::int16_t>* leads = nullptr);

/// Makes verbs of what the tagger took for nouns or adjectives: right behind the "to" of an infinitive ("is
/// to shut 50 shops"), and in a sentence without any verb a noun that may be a past ("A tyre burst on the
/// motorway."). Training does not see it.
void settle_verbs(const std::vector<WordFacts>& words, std::vector<Tag>& tags);

}  // namespace gainsay
