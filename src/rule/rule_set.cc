#include "rule/rule_set.h"

namespace gainsay {

struct RuleSet::Tables {};

RuleSet::RuleSet() : tables_(std::make_unique<Tables>()) {}
RuleSet::RuleSet(RuleSet&&) noexcept = default;
RuleSet& RuleSet::operator=(RuleSet&&) noexcept = default;
RuleSet::~RuleSet() = default;

RuleSet RuleSet::load(const std::vector<std::string>&, Errors&) { return {}; }

}  // namespace gainsay
