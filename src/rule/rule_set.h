#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rule/claim_type.h"
#include "rule/issues.h"
#include "rule/lexicon.h"
#include "rule/word_lists.h"
#include "text/error.h"

namespace gainsay {

/// All rule files and the lexicon of word classes that they use. Loaded once, read by any number of threads.
class RuleSet {
 public:
  /// Loads the *.json files of `dirs` (not of their folders) in order of name; a claim type of a later folder
  /// replaces that of an earlier one. A rule that does not load is an error with file, line and column; the
  /// others still load.
  static RuleSet load(const std::vector<std::string>& dirs, Errors& errors);

  const Lexicon& lexicon() const { return lexicon_; }
  /// The lists of lexicon/figures.json, namings.json, sayings.json and nicknames.json.
  const WordLists& words() const { return words_; }
  const Issues& issues() const { return issues_; }
  const std::vector<ClaimType>& types() const { return types_; }
  /// nullptr where no rule file describes such a claim type.
  const ClaimType* type(std::string_view name) const;

 private:
  Lexicon lexicon_;
  WordLists words_;
  Issues issues_;
  std::vector<ClaimType> types_;  ///< by name
};

}  // namespace gainsay
