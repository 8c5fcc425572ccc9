#pragma once

#include <vector>

#include "syntax/tree_view.h"

namespace gainsay {

/// Mends a tree whose root is not the verb of the main clause though the sentence has one: "In the game of
/// the day, Sweden faced Korea", "The match ended in Oslo.", "After the police had left, the crowd came
/// back", "Twitter gave him the job". A form that was taken for a participle, a verb that is a name, become a
/// past and a name in `tags`. `view` shows `tree`; true where something was changed, and then the view has to
/// start anew. Linear in the sentence but for the depth of the tree.
bool find_main_clause(const TreeView& view, Tree& tree, std::vector<Tag>& tags);

}  // namespace gainsay
