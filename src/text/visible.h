#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay {

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
