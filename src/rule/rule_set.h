#pragma once

#include <memory>
#include <string>
#include <vector>

#include "text/error.h"

namespace gainsay {

/// All rule files and the lexicon of word classes that they use. Loaded once, read by any number of threads.
class RuleSet {
 public:
  RuleSet();
  RuleSet(RuleSet&&) noexcept;
  RuleSet& operator=(RuleSet&&) noexcept;
  ~RuleSet();

  /// Loads `dirs` in order; a claim type of a later folder replaces that of an earlier one. A rule that does not load
  /// is an error with file, line and column; the others still load.
  static RuleSet load(const std::vector<std::string>& dirs, Errors& errors);

  struct Tables;
  const Tables& tables() const { return *tables_; }

 private:
  std::unique_ptr<Tables> tables_;
};

}  // namespace gainsay
