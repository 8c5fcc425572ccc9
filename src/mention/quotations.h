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

/// Where the double quotation marks were opened, at `begin` or behind it, between which byte `at` of `text`
/// stands; nullopt outside of any.
std::optional<std::size_t> quotation_around(std::string_view text, std::size_t begin, std::size_t at);

/// The words between quotation marks, as mentions of type kQuotation with the inner text; nested and unclosed
/// marks are handled, a quotation ends with its sentence. A single quoted word ("so-called") is none.
std::vector<Mention> find_quotations(const AnalysedArticle& article);

}  // namespace gainsay
