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

/// Tags every word, left to right, by the sum of its features' weights among the tags allowed to it. `out` is
/// overwritten.
void tag_words(const std::vector<WordFacts>& words, const WeightTable<TagRow>& weights,
               std::vector<Tag>& out);

}  // namespace gainsay
