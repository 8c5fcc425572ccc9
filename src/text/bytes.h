#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace gainsay {

// Eight bytes of text looked at at once.

/// The next eight bytes, the first the lowest; zeros for those past `count`.
inline std::uint64_t load_bytes(const char* from, std::size_t count) {
  std::uint64_t bytes = 0;
  if constexpr (std::endian::native == std::endian::little) {
    if (count >= sizeof bytes) {
      std::memcpy(&bytes, from, sizeof bytes);
      return bytes;
    }
  }
  for (std::size_t i = 0; i < std::min(count, sizeof bytes); ++i)
    bytes |= std::uint64_t{static_cast<unsigned char>(from[i])} << (8 * i);
  return bytes;
}

constexpr std::uint64_t in_each_byte(std::uint64_t byte) { return byte * 0x0101010101010101u; }

/// The high bit of each byte that is an ASCII letter: one where adding takes its lower-case form over 'a' but
/// not over 'z'.
constexpr std::uint64_t letter_bits(std::uint64_t bytes) {
  constexpr std::uint64_t kHigh = in_each_byte(0x80);
  const std::uint64_t low = (bytes | in_each_byte(0x20)) & ~kHigh;
  return (low + in_each_byte(0x80 - 'a')) & ~(low + in_each_byte(0x7f - 'z')) & ~bytes & kHigh;
}

/// The same for ASCII digits.
constexpr std::uint64_t digit_bits(std::uint64_t bytes) {
  constexpr std::uint64_t kHigh = in_each_byte(0x80);
  const std::uint64_t above = bytes ^ in_each_byte('0');  // 0 to 9 for a digit
  return ~(((above & ~kHigh) + in_each_byte(0x80 - 10)) | above) & kHigh;
}

/// The same for what lies below a character of ASCII.
constexpr std::uint64_t bits_below(std::uint64_t bytes, char ascii) {
  constexpr std::uint64_t kHigh = in_each_byte(0x80);
  return ~(((bytes & ~kHigh) + in_each_byte(0x80u - static_cast<unsigned char>(ascii))) | bytes) & kHigh;
}

/// The same for spaces and control characters of ASCII.
constexpr std::uint64_t space_bits(std::uint64_t bytes) { return bits_below(bytes, '!'); }

/// The same for one character of ASCII.
constexpr std::uint64_t equal_bits(std::uint64_t bytes, char ascii) {
  constexpr std::uint64_t kHigh = in_each_byte(0x80);
  const std::uint64_t zero_there = bytes ^ in_each_byte(static_cast<unsigned char>(ascii));
  return ~(((zero_there & ~kHigh) + ~kHigh) | zero_there) & kHigh;
}

/// The high bits of eight bytes side by side, that of the first the lowest.
constexpr std::uint64_t gathered(std::uint64_t high_bits) {
  return (high_bits >> 7) * 0x0102040810204080u >> 56;
}

/// How many of them are ASCII letters up to the first that is none.
constexpr std::size_t leading_letters(std::uint64_t bytes) {
  return static_cast<std::size_t>(std::countr_zero(letter_bits(bytes) ^ in_each_byte(0x80))) / 8;
}

}  // namespace gainsay
