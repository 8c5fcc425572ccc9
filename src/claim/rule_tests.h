#pragma once

#include <functional>
#include <string>
#include <vector>

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

struct RuleTestReport {
  int passed = 0, failed = 0;
  std::vector<std::string> failures;  ///< a line each, starting with file:line of the example
};

/// Runs every example and counter-example of the rules. `claims_of` gives the claims of a text that is an
/// article of its own. An example passes where its pattern reads a claim that has the values it names in
/// their slots; a counter-example where the pattern reads no such claim.
RuleTestReport run_rule_tests(const RuleSet& rules,
                              const std::function<std::vector<Claim>(const std::string& text)>& claims_of);

}  // namespace gainsay
