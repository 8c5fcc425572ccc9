#pragma once

#include <string>
#include <string_view>

namespace gainsay {

/// Text of an article or a user made harmless for one format each. All of them take visible() text or make it
/// so: one line, no control characters, no marks of direction, valid UTF-8.

/// For inline Markdown (GitHub's dialect), table cells included: neither markup, HTML, links nor mentions of
/// users come of it, wherever in a line it stands.
std::string markdown_text(std::string_view text);

/// A code span of Markdown that holds the text literally; for table cells, too.
std::string markdown_code(std::string_view text);

/// For text and attribute values of HTML and XML.
std::string markup_text(std::string_view text);
/// The same for a piece from inside a line: one space at either end is kept.
std::string markup_part(std::string_view text);

}  // namespace gainsay
