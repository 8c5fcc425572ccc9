#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rule/claim_type.h"
#include "rule/issues.h"
#include "rule/lexicon.h"
#include "rule/word_lists.h"
#include "text/error.h"
#include "text/mapped_file.h"

namespace gainsay {

/// All rule files and the lexicon of word classes that they use. Loaded once, read by any number of threads.
class RuleSet {
 public:
  /// Loads the *.json files of `dirs` (not of their folders) in order of name; a claim type of a later folder
  /// replaces that of an earlier one. A rule that does not load is an error with file, line and column; the
  /// others still load.
  /// Where `data_dir` is given, what was compiled from the same files before is taken from there or from the
  /// user's cache (text/compiled.h).
  static RuleSet load(const std::vector<std::string>& dirs, Errors& errors, const std::string& data_dir = {});
  /// The image of `rules_dir` for the folder of compiled tables, where it is called "rules.image".
  static std::string compile(const std::string& rules_dir, Errors& errors);

  const Lexicon& lexicon() const { return lexicon_; }
  /// The lists of lexicon/counting.json, figures.json and the like; and which lists a word stands in
  /// ("topics_of", "phases_of").
  const WordLists& words() const { return words_; }
  const Issues& issues() const { return issues_; }
  const std::vector<ClaimType>& types() const { return types_; }
  /// nullptr where no rule file describes such a claim type.
  const ClaimType* type(std::string_view name) const;

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    auto& [dirs, lexicon, words, issues, types, image] = *this;
    io(dirs, lexicon, words, issues, types);
  }

 private:
  static RuleSet parse(const std::vector<std::string>& dirs, Errors& errors);
  void move_files(const std::vector<std::string>& dirs);

  std::vector<std::string> dirs_;
  Lexicon lexicon_;
  WordLists words_;
  Issues issues_;
  std::vector<ClaimType> types_;  ///< by name
  std::shared_ptr<const MappedFile> image_;
};

}  // namespace gainsay
