#pragma once

#include <string_view>
#include <vector>

#include "article/lists.h"
#include "text/span.h"

namespace gainsay {

/// The longest sentence in bytes; what is longer is cut, at a clause's end where one is near.
inline constexpr std::uint32_t kMaxSentence = 2048;

/// Splits one block into sentences: spans into `block`, in order, without white space at their ends, together
/// covering everything else. A sentence keeps its quotation marks and brackets. No span is empty or longer
/// than kMaxSentence, none begins or ends inside a character.
std::vector<Span> split_sentences(std::string_view block, const Abbreviations& abbreviations);

}  // namespace gainsay
