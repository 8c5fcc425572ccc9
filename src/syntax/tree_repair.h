#pragma once

#include <vector>

#include "syntax/tree_view.h"

namespace gainsay {

/// Mends subjects that the tree itself shows to be wrong: what stands between commas and was taken for the
/// subject in the place of what it renames ("Kerry, the secretary, phoned Oslo"), a subject cut off by a
/// relative clause ("the painter, whose murals hang in Ankara, died"), a finite verb without a subject right
/// behind a noun ("the report shows the camp kept its seats"), whoever is seen to do something, qualities
/// that stand for who has them ("the injured were flown out"), and a noun behind a grade and its number ("a
/// phase three trial"). `view` shows `tree`; true where something was changed, and then the view has to start
/// anew. Linear in the sentence but for the depth of the tree.
bool repair_tree(const TreeView& view, Tree& tree, std::vector<Tag>& tags);

}  // namespace gainsay
