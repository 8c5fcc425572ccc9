#pragma once

#include <vector>

#include "claim/claim.h"
#include "mention/mention.h"
#include "rule/rule_set.h"

namespace gainsay {

/// The claims of one article, by place. Thread-safe: articles may be handled in parallel.
std::vector<Claim> extract_claims(const RuleSet& rules, const AnalysedArticle& article);

}  // namespace gainsay
