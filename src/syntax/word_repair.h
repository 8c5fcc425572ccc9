#pragma once

#include <vector>

#include "syntax/tree_view.h"

namespace gainsay {

/// Hangs single words elsewhere that their form and place tell apart: a bare day that was taken for a subject
/// ("a storm yesterday caused floods"), a pronoun that says the subject again ("the queen herself opened
/// it"), a gerund that is what a verb tells of ("denied taking it"), a past that is a participle ("the
/// candidates elected in May were"). `view` shows `tree`; true where something was changed, and then the view
/// has to start anew. Linear in the sentence but for the depth of the tree.
bool repair_words(const TreeView& view, Tree& tree, std::vector<Tag>& tags);

}  // namespace gainsay
