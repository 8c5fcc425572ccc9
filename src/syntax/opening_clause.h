#pragma once

#include <vector>

#include "syntax/tree_view.h"

namespace gainsay {

/// Parts a clause that opens the sentence from the main one behind it, with a comma or without: "When the
/// ambulance came the boy had left", "By the time she called, he was gone", "After leaving school, he
/// sailed". The parser often makes the opening clause the main one, or its object of what the main clause
/// begins with. `view` shows `tree`; true where something was changed, and then the view has to start anew.
/// Linear in the sentence but for the depth of the tree.
bool part_opening_clause(const TreeView& view, Tree& tree, std::vector<Tag>& tags);

}  // namespace gainsay
