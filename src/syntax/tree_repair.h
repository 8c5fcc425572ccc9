#pragma once

#include "syntax/tree_view.h"

namespace gainsay {

/// Mends two mistakes of the parser that the tree itself gives away: a finite verb without a subject right
/// behind a noun that was taken for something else ("the report shows the camp kept its seats"), and a part
/// between commas that was taken for the subject in the place of what it renames ("Kerry, the secretary,
/// phoned Oslo"). `view` shows `tree`, before any group is found; true where something was changed, and then
/// the view has to start anew. Linear in the sentence but for the depth of the tree.
bool repair_tree(const TreeView& view, Tree& tree);

}  // namespace gainsay
