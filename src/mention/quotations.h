#pragma once

#include <vector>

#include "mention/mention.h"

namespace gainsay {

/// The words between quotation marks, as mentions of type kQuotation with the inner text; nested and unclosed
/// marks are handled, a quotation ends with its sentence. A single quoted word ("so-called") is none.
std::vector<Mention> find_quotations(const AnalysedArticle& article);

}  // namespace gainsay
