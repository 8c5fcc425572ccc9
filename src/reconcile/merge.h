#pragma once

#include <vector>

#include "reconcile/conflict.h"

namespace gainsay {

/// Joins conflicts that are about one event and slot into findings: one for each connected group of claims of
/// one kind. The result does not depend on the order of `conflicts`.
std::vector<Finding> merge(std::vector<Conflict> conflicts);

}  // namespace gainsay
