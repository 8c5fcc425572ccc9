#pragma once

#include <functional>
#include <string>
#include <vector>

#include "mention/mention.h"
#include "rule/rule_set.h"

namespace gainsay {

struct RuleTestReport {
  int passed = 0, failed = 0;
  std::vector<std::string> failures;  ///< a line each, starting with file:line of the example
};

/// Runs every example and counter-example of the rules, and fails every exception (`unless`) that keeps none
/// of the counter-examples out. `analyse` takes an article through syntax and
/// mentions; the article outlives the call's result.
RuleTestReport run_rule_tests(const RuleSet& rules,
                              const std::function<AnalysedArticle(const Article&)>& analyse);

}  // namespace gainsay
