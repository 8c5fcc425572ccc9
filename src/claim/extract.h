#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "claim/claim.h"
#include "mention/mention.h"
#include "rule/rule_set.h"

namespace gainsay {

/// What each pattern ("visit/first") took, over all articles and threads. Thread-safe.
class RuleTimes {
 public:
  using Duration = std::chrono::steady_clock::duration;
  void add(const std::map<std::string, Duration>& times);
  /// The longest first.
  std::vector<std::pair<std::string, Duration>> sorted() const;

 private:
  mutable std::mutex mutex_;
  std::map<std::string, Duration> times_;
};

/// The claims of one article, by place. Thread-safe: articles may be handled in parallel. `times`, where it
/// is given, gets what the patterns took.
std::vector<Claim> extract_claims(const RuleSet& rules, const AnalysedArticle& article,
                                  RuleTimes* times = nullptr);

}  // namespace gainsay
