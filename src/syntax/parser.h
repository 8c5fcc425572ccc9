#pragma once

#include <cstdint>
#include <vector>

#include "syntax/labels.h"
#include "syntax/parse_state.h"
#include "syntax/syntax.h"
#include "syntax/tags.h"
#include "syntax/weights.h"
#include "syntax/word_facts.h"

namespace gainsay {

/// The tree of one sentence: a head and a label for each token. Exactly one token that is no mark has kRoot
/// and the head kAbsent; a mark hangs on the word before it, or on the one behind it where none stands
/// before.
struct Tree {
  std::vector<std::uint32_t> head;
  std::vector<Label> label;
};

/// The words of a sentence that take part in the parse: all but marks of punctuation. A sentence of marks
/// only has none. `out` is overwritten.
void collect_parse_words(std::string_view text, const std::vector<Token>& tokens,
                         const std::vector<WordFacts>& facts, const std::vector<Tag>& tags,
                         std::vector<ParseWord>& out);

/// Parses; time and memory linear in the number of words. `out` is overwritten.
void parse(const std::vector<ParseWord>& words, std::size_t token_count, const Weights& weights, Tree& out);

}  // namespace gainsay
