#include "claim/rule_tests.h"

#include <algorithm>
#include <map>

#include "text/json_source.h"

namespace gainsay {
namespace {

bool holds(const Claim& claim, const std::string& slot, const std::string& text) {
  const auto values = claim.slots.find(slot);
  return values != claim.slots.end() &&
         std::any_of(values->second.begin(), values->second.end(),
                     [&](const SlotValue& value) { return value.text == text; });
}

bool matches(const Claim& claim, const PatternExample& example) {
  return std::all_of(example.slots.begin(), example.slots.end(),
                     [&](const auto& slot) { return holds(claim, slot.first, slot.second); });
}

/// What a claim says, for the line of a failed example: "visitor=Arlov nth=second".
std::string slots_of(const Claim& claim) {
  std::string text;
  for (const auto& [name, values] : claim.slots) {
    for (const SlotValue& value : values) text += (text.empty() ? "" : ", ") + name + "=" + value.text;
  }
  return "{" + text + "}";
}

class Tester {
 public:
  Tester(const RuleSet& rules, const std::function<std::vector<Claim>(const std::string&)>& claims_of)
      : rules_(rules), claims_of_(claims_of) {}

  RuleTestReport run() {
    for (const ClaimType& type : rules_.types()) {
      for (const Pattern& pattern : type.patterns) {
        for (const PatternExample& example : pattern.examples) judge(type, pattern, example, true);
        for (const PatternExample& example : pattern.counterexamples) judge(type, pattern, example, false);
      }
    }
    return std::move(report_);
  }

 private:
  void judge(const ClaimType& type, const Pattern& pattern, const PatternExample& example, bool wanted) {
    const std::string rule = type.name + "/" + pattern.id;
    bool found = false;
    std::string seen;
    for (const Claim& claim : claims_of_(example.text)) {
      if (claim.rule != rule) continue;
      found = found || matches(claim, example);
      seen += (seen.empty() ? "" : ", ") + slots_of(claim);
    }
    if (found == wanted) {
      ++report_.passed;
      return;
    }
    ++report_.failed;
    report_.failures.push_back(place_of_example(type.file, example.pointer) + ": " + rule +
                               (wanted ? " reads no such claim from “" : " reads a claim from “") +
                               example.text + "”" + (seen.empty() ? "" : ", but " + seen));
  }

  /// Rule files are read again only where an example fails.
  std::string place_of_example(const std::string& file, const std::string& pointer) {
    auto at = sources_.find(file);
    if (at == sources_.end()) at = sources_.emplace(file, JsonSource::read(file, ErrorCode::kBadRule)).first;
    if (!at->second) return file;
    const JsonSource& source = *at->second;
    return file + ":" + std::to_string(line_column(source.text(), source.offset_of(pointer)).line);
  }

  const RuleSet& rules_;
  const std::function<std::vector<Claim>(const std::string&)>& claims_of_;
  std::map<std::string, Result<JsonSource>> sources_;
  RuleTestReport report_;
};

}  // namespace

RuleTestReport run_rule_tests(const RuleSet& rules,
                              const std::function<std::vector<Claim>(const std::string&)>& claims_of) {
  return Tester(rules, claims_of).run();
}

}  // namespace gainsay
