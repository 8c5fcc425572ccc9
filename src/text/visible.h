#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay {

/// Decodes the code point at `at` and moves `at` behind it. A byte that starts no valid sequence counts as
/// U+FFFD and moves `at` by one. Precondition: at < text.size().
char32_t next_code_point(std::string_view text, std::size_t& at);

/// Appends `code_point` as UTF-8.
void append_utf8(char32_t code_point, std::string& out);

/// Whether a code point does something to a terminal or a page other than show a glyph: control characters,
/// marks and overrides of direction, line separators, invisible fillers and tags. The joiners of scripts and
/// emoji do not count.
bool is_treacherous(char32_t code_point);

/// `text` on one line with nothing left in it that acts on what shows it: white space as single spaces, other
/// control characters as their pictures (U+241B for escape), what has no picture as "<U+202E>", broken UTF-8
/// as U+FFFD.
std::string visible(std::string_view text);
/// The same for a piece from inside a line: one space at either end is kept.
std::string visible_part(std::string_view text);

}  // namespace gainsay
