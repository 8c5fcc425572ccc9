#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "mention/mention.h"

namespace gainsay {

/// A token as far as quotation marks go.
struct QuoteToken {
  std::string_view word;
  bool space_before = false;
  bool possessive = false;  ///< an apostrophe of a genitive ("the growers' union")
};

/// Half-open range of tokens between two quotation marks.
struct QuotedRange {
  std::size_t first = 0, end = 0;
};

/// What stands between quotation marks, by place; none inside another. Double marks that are never closed
/// hold all that follows. A single mark ('so') opens only behind a space and closes only before one or before
/// punctuation; where it is never closed it is an apostrophe.
std::vector<QuotedRange> find_quoted(const std::vector<QuoteToken>& tokens);

/// The double quotation marks of a text, looked for once as far as they are asked about.
class QuotationMarks {
 public:
  /// The text outlives this.
  explicit QuotationMarks(std::string_view text) : text_(text) {}

  /// Where the marks were opened, at `begin` or behind it, between which byte `at` stands; nullopt outside of
  /// any.
  std::optional<std::size_t> around(std::size_t begin, std::size_t at);

 private:
  struct Place {
    std::size_t at = 0;
    bool opens = false;
  };
  void scan(std::size_t at);
  void note(std::size_t at);

  std::string_view text_;
  std::vector<Place> marks_;  ///< from `begin_` to `scanned_`
  std::size_t begin_ = 0, scanned_ = 0;
};

/// The words between quotation marks, as mentions of type kQuotation with the inner text; nested and unclosed
/// marks are handled, a quotation ends with its sentence. A single quoted word ("so-called") is none.
std::vector<Mention> find_quotations(const AnalysedArticle& article);

}  // namespace gainsay
