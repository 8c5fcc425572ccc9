#include "claim/rule_tests.h"

namespace gainsay {

RuleTestReport run_rule_tests(const RuleSet&, const std::function<AnalysedArticle(const Article&)>&) { return {}; }

}  // namespace gainsay
