// What single characters are, as far as cutting a sentence into words goes.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "syntax/syntax.h"

namespace gainsay {

/// What a byte is; kHighByte opens or continues a character beyond ASCII.
enum ByteKind : std::uint8_t {
  kSpaceByte,
  kDigitByte,
  kLowerByte,
  kUpperByte,
  kHighByte,
  kPunctByte,
  kSymbolByte
};

inline constexpr std::array<ByteKind, 256> kByteKinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (int c = 0; c < 256; ++c) {
    ByteKind kind = kPunctByte;
    if (c <= ' ' || c == 0x7f) kind = kSpaceByte;
    if (c >= '0' && c <= '9') kind = kDigitByte;
    if (c >= 'a' && c <= 'z') kind = kLowerByte;
    if (c >= 'A' && c <= 'Z') kind = kUpperByte;
    if (c >= 0x80) kind = kHighByte;
    for (const char s : std::string_view("$%#&@+=<>^|~*")) {
      if (c == s) kind = kSymbolByte;
    }
    kinds[static_cast<std::size_t>(c)] = kind;
  }
  return kinds;
}();

inline ByteKind kind_of(char c) { return kByteKinds[static_cast<unsigned char>(c)]; }
inline bool is_digit(char c) { return kind_of(c) == kDigitByte; }
inline bool is_ascii_letter(char c) { return kind_of(c) == kLowerByte || kind_of(c) == kUpperByte; }

/// What a character beyond ASCII is, as far as cutting goes.
enum class Wide : std::uint8_t { kLetter, kSpace, kApostrophe, kHyphen, kPunct, kSymbol };

struct WideChar {
  Wide kind;
  std::uint32_t size;  ///< bytes
};

/// The character of `text` at `at`, which lies before `end`; a broken sequence is a letter of one byte.
WideChar wide_at(std::string_view text, std::uint32_t at, std::uint32_t end);

/// How a word looks; `word` is not empty.
Shape shape_of(std::string_view word);

}  // namespace gainsay
