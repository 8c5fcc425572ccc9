#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "syntax/syntax.h"
#include "text/error.h"
#include "value/value.h"

namespace gainsay {

enum class MentionType : std::uint8_t {
  kDate,
  kDuration,
  kNumber,
  kOrdinal,
  kPercent,
  kMoney,
  kAge,
  kQuantity,
  kScore,
  kPerson,
  kOrganisation,
  kPlace,
  kTitle,
  kQuotation
};
std::string_view to_string(MentionType type);  ///< "date", "duration" …: the names that rules and JSON use

/// A typed span of an article with what it means.
struct Mention {
  MentionType type = MentionType::kNumber;
  Span span;                   ///< into Article::text
  std::uint32_t sentence = 0;  ///< index into Article::sentences
  Value value;
};

/// An article with the work of the stages so far. `sentences[i]` is the syntax of article.sentences[i].
struct AnalysedArticle {
  const Article* article = nullptr;  ///< outlives this
  std::vector<Syntax> sentences;
  std::vector<Mention> mentions;  ///< by begin, longer first; no two of one type overlap
};

/// Everything that recognising needs: words of dates, numbers and units, the gazetteer, titles. Loaded once,
/// read by any number of threads.
class MentionModel {
 public:
  MentionModel();
  MentionModel(MentionModel&&) noexcept;
  MentionModel& operator=(MentionModel&&) noexcept;
  ~MentionModel();

  /// `rules_dir`: the folder of `rules/`; `data_dir`: that of compiled tables; `user_names`: files of a
  /// newsroom's own names. A faulty file is an error and the rest still loads.
  static MentionModel load(const std::string& rules_dir, const std::string& data_dir,
                           const std::vector<std::string>& user_names, Errors& errors);

  /// Dates, durations, numbers, ordinals, money, percentages, ages, quantities, scores of one article, from
  /// tokens alone (tags are used for tense where they are there). Resolved against article.published.
  std::vector<Mention> find_values(const AnalysedArticle& article) const;
  /// People, organisations, places, titles, quotations of one article, resolved inside it.
  std::vector<Mention> find_entities(const AnalysedArticle& article) const;
  /// "senate": whether a word names the body of a place, alone or in front of a longer name.
  bool is_public_body(const std::string& word) const;
  /// "william" for "bill" and for "william", plain.
  std::string full_given_name(const std::string& name) const;

 private:
  struct Tables;
  std::unique_ptr<Tables> tables_;
};

/// All mentions of one article: values and entities, sorted, overlaps settled (the longer wins; on a tie a
/// value).
std::vector<Mention> find_mentions(const MentionModel& model, const AnalysedArticle& article);

/// Joins names across the articles of a bundle: after it, EntityValue::key is equal for what is one person,
/// organisation or place, `name` is the fullest form. Order of articles does not matter. `model` tells short
/// forms of given names.
void join_entities(std::vector<AnalysedArticle>& articles, const MentionModel& model);

}  // namespace gainsay
