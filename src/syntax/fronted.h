#pragma once

#include <vector>

#include "syntax/tree_view.h"

namespace gainsay {

/// Hangs what stands in front of its clause on the clause's verb: a cleft ("it was in Lisbon that they
/// signed", "it was Poe who scored") becomes one clause with the verb behind the opener on top; and behind
/// "only" or "not" the turned order of verb and subject is undone ("only on Thursday did the ministry publish
/// the list"). `view` shows `tree`; true where something was changed, and then the view has to start anew.
/// Linear in the sentence but for the depth of the tree.
bool hang_fronted(const TreeView& view, Tree& tree, std::vector<Tag>& tags);

}  // namespace gainsay
