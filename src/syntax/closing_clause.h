#pragma once

#include <vector>

#include "syntax/tree_view.h"

namespace gainsay {

/// Gives a clause behind the main one its subject back: "She resigned before the report by the auditors came
/// out". Where something hangs on the subject the parser takes the word that opens the clause for its
/// preposition, and the clause's verb for a further one of the main clause. `view` shows `tree`; true where
/// something was changed, and then the view has to start anew. Linear in the sentence.
bool part_closing_clauses(const TreeView& view, Tree& tree, std::vector<Tag>& tags);

}  // namespace gainsay
