#pragma once

#include <optional>
#include <vector>

#include "reconcile/finding.h"
#include "reconcile/gate.h"
#include "rule/rule_set.h"

namespace gainsay {

struct ReconcileOptions {
  std::optional<Day> as_of;  ///< ignore articles published later
  int jobs = 1;              ///< threads; 0 = as many as there are processors
  CandidateSink sink;        ///< told of every candidate; asks for jobs = 1
};

/// An error for each comparison that a claim type names and that does not exist, or that looks at slots which
/// the type doesn't have, with its place in the rule file.
Errors check_comparers(const RuleSet& rules);

/// What can't, or can hardly, all be so. The order of `claims` never changes the findings; notes are among
/// them.
std::vector<Finding> reconcile(const RuleSet& rules, const std::vector<Claim>& claims,
                               const ReconcileOptions& options = {});

}  // namespace gainsay
