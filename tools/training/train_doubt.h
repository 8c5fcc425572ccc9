#pragma once

#include <string>
#include <vector>

#include "syntax/weights.h"
#include "syntax/word_table.h"
#include "training/treebank.h"

namespace gainsay::training {

/// Fits how much each sign says for a relation (logistic regression) on sentences that tagger and parser were
/// not trained on. The text of src/syntax/doubt_weights.h.
std::string train_doubt(const std::vector<Sentence>& sentences, const WordTable& words,
                        const Weights& forwards, const Weights& backwards);

}  // namespace gainsay::training
