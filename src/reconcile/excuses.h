#pragma once

#include <vector>

#include "reconcile/conflict.h"

namespace gainsay {

/// Turns conflicts that are explained into notes, with the explanation in `why`: a later article that
/// supersedes an earlier one, an article that gives both values (it discusses the conflict and is no party),
/// a retracted value. `claims`: all claims of the subject. Of two near-copies, what both print is no
/// conflict between them, and what was changed from one to the other is one conflict.
void excuse(const std::vector<const Claim*>& claims, std::vector<Conflict>& conflicts);

}  // namespace gainsay
