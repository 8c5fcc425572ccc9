#pragma once

#include <vector>

#include "syntax/tagger.h"
#include "syntax/weights.h"
#include "syntax/word_table.h"
#include "training/treebank.h"

namespace gainsay::training {

/// Trains the tagger; rows ready to be stored.
std::vector<TagRow> train_tags(const std::vector<const Sentence*>& sentences, const WordTable& words,
                               unsigned log2_rows, int epochs, Direction direction);

/// Tags each sentence by a tagger trained on the others, in `folds` parts, so that the parser learns from
/// tags as wrong as it will meet them.
std::vector<std::vector<Tag>> jackknife_tags(const std::vector<Sentence>& sentences, const WordTable& words,
                                             unsigned log2_rows, int epochs, std::size_t folds,
                                             Direction direction);

}  // namespace gainsay::training
