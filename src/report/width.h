#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gainsay {

/// Columns that `text` takes on a terminal: two for wide East Asian characters and emoji, none for combining
/// marks.
int display_width(std::string_view text);

/// `text` padded with spaces behind it to `width` columns.
std::string pad_to(std::string text, int width);

/// `text` cut to `width` columns, the last of them an ellipsis where something was cut off.
std::string elide(std::string_view text, int width);

/// The lines of `text` broken at spaces so that none is wider than `width`; a word that is wider is broken
/// inside. At least one line. Precondition: width > 2.
std::vector<std::string> wrap(std::string_view text, int width);

/// `text` with `span_begin`..`span_end` (bytes) kept in view: cut between words on both sides to at most
/// `width` columns, an ellipsis where something is left out.
std::string excerpt(std::string_view text, std::size_t span_begin, std::size_t span_end, int width);

}  // namespace gainsay
