#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace gainsay {

/// A code point read from UTF-8 and the number of bytes it took. Broken bytes read as U+FFFD, one byte each.
struct CodePoint {
  char32_t value = 0xfffd;
  unsigned size = 1;
  bool valid = false;
};

/// The code point that starts at `at`. Precondition: at < text.size().
CodePoint code_point_at(std::string_view text, std::size_t at);
/// The code point that ends right before `end`; what is broken as above. Precondition: 0 < end <=
/// text.size().
CodePoint code_point_before(std::string_view text, std::size_t end);

void append_utf8(std::string& out, char32_t code_point);

/// Whether the whole text is well-formed UTF-8 (no surrogates, no overlong forms).
bool is_utf8(std::string_view text);

/// Unicode's properties Uppercase, Lowercase and Alphabetic. A letter without case is neither upper nor
/// lower.
bool is_upper(char32_t code_point);
bool is_lower(char32_t code_point);
bool is_letter(char32_t code_point);
inline bool is_digit(char32_t code_point) { return code_point >= '0' && code_point <= '9'; }
/// White space of any width, line ends among it.
bool is_space(char32_t code_point);

/// Lower case of every letter by ICU's simple mapping, other characters unchanged.
std::string to_lower(std::string_view text);

/// `text` without white space at its ends; a view into it.
std::string_view trimmed(std::string_view text);

}  // namespace gainsay
