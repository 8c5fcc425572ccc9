#pragma once

#include <cstdint>
#include <vector>

#include "syntax/tagger.h"
#include "syntax/weights.h"
#include "syntax/word_table.h"
#include "training/treebank.h"

namespace gainsay::training {

struct ParserWeights {
  std::vector<MoveRow> moves;
  std::vector<LabelRow> labels;
  std::vector<std::uint8_t> shortcuts;
};

/// Trains the parser on gold trees and on `tags` as a tagger gave them. Sentences whose tree crosses itself
/// once its marks are taken out are left aside.
ParserWeights train_parser(const std::vector<Sentence>& sentences, const std::vector<std::vector<Tag>>& tags,
                           const WordTable& words, unsigned log2_moves, unsigned log2_labels, int epochs,
                           Direction direction);

}  // namespace gainsay::training
