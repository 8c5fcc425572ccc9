#pragma once

#include <string>
#include <vector>

#include "syntax/tagger.h"
#include "syntax/weights.h"
#include "syntax/word_table.h"
#include "training/treebank.h"

namespace gainsay::training {

/// What tagger and parser make of a treebank's own words, as text: shares of right tags, heads and labels,
/// the most frequent confusions of tags, precision and recall by label.
std::string measure(const std::vector<Sentence>& sentences, const WordTable& words, const Weights& weights,
                    Direction direction);

}  // namespace gainsay::training
