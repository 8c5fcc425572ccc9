#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "syntax/syntax.h"
#include "syntax/word_table.h"

namespace gainsay {

/// What is known of a word before it is tagged, in the form that the features take it.
struct WordFacts {
  std::uint64_t hash = 0;
  const WordEntry* entry = nullptr;  ///< nullptr where the table does not know it
  TagSet allowed = 0;                ///< the tags to choose from; never empty
  TagSet known_tags = 0;             ///< the table's; 0 for an unknown word
  std::uint32_t suffix3 = 0, suffix2 = 0, prefix3 = 0;
  Tag likely = Tag::kX;
  std::uint8_t shape = 0;       ///< Shape, what characters it has, whether it opens the sentence
  std::uint8_t word_class = 0;  ///< WordNet's class of the noun or verb; 0 = none
  bool sure = false;            ///< `likely` needs no weighing
};

/// The facts of every token. `out` is overwritten.
void collect_facts(std::string_view text, const std::vector<Token>& tokens, const WordTable& words,
                   std::vector<WordFacts>& out);

}  // namespace gainsay
