#include "reconcile/reconcile.h"

namespace gainsay {

std::vector<Finding> reconcile(const RuleSet&, const std::vector<Claim>&, const ReconcileOptions&) { return {}; }

}  // namespace gainsay
