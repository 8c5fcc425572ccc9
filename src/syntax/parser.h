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

/// By token: by how much what decided about it beat the next best. The most that the type holds where nothing
/// had to be weighed.
struct Leads {
  std::vector<std::int16_t> tag, arc, label;
};

/// What the parser works on: the words of a sentence without its marks of punctuation, and with each noun's
/// determiners, adjectives, numerals and nouns right before it folded into the noun (a chunk), since their
/// place is settled by the tags.
struct ParseInput {
  std::vector<ParseWord> words;
  std::vector<std::uint32_t>
      inside;                       ///< by token: the head of the chunk that it was folded into, else kAbsent
  std::vector<Label> inside_label;  ///< by token: what it is to that head
};

/// `out` is overwritten. A sentence of marks only has no words.
void collect_parse_input(std::string_view text, const std::vector<Token>& tokens,
                         const std::vector<WordFacts>& facts, const std::vector<Tag>& tags,
                         const WordTable& table, ParseInput& out);

/// The same words last to first.
void turn_backwards(ParseInput& input);

/// Parses; time and memory linear in the number of words. `out` is overwritten, and so are the leads' arcs
/// and labels where they are given.
void parse(const ParseInput& input, const Weights& weights, Tree& out, Leads* leads = nullptr);

}  // namespace gainsay
