#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "text/bytes.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace gainsay {

/// What each of 64 bytes is, a bit each, that of the first the lowest. A byte is at most one of these; the
/// rest are ASCII signs.
struct ByteClasses {
  static constexpr std::size_t kBlock = 64;

  std::uint64_t letters = 0;  ///< of ASCII
  std::uint64_t digits = 0;
  std::uint64_t spaces = 0;  ///< and control characters
  std::uint64_t high = 0;    ///< beyond ASCII
  std::uint64_t quotes = 0;  ///< double quotation marks of ASCII
};

#ifdef __SSE2__

inline ByteClasses classes_of(const char* block) {
  const auto below = [](__m128i bytes, char limit) {  // of bytes that are signed
    return static_cast<std::uint64_t>(_mm_movemask_epi8(_mm_cmplt_epi8(bytes, _mm_set1_epi8(limit))));
  };
  ByteClasses classes;
  for (std::size_t i = 0; i < ByteClasses::kBlock; i += 16) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + i));
    // What is looked for is moved to the lowest of all values, so that one comparison finds it.
    const __m128i low = _mm_or_si128(bytes, _mm_set1_epi8(0x20));
    const std::uint64_t high = static_cast<std::uint64_t>(_mm_movemask_epi8(bytes));
    classes.letters |= below(_mm_add_epi8(low, _mm_set1_epi8(128 - 'a')), -128 + 26) << i;
    classes.digits |= below(_mm_add_epi8(bytes, _mm_set1_epi8(128 - '0')), -128 + 10) << i;
    classes.spaces |= (below(bytes, ' ' + 1) & ~high) << i;
    classes.high |= high << i;
    const __m128i quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    classes.quotes |= static_cast<std::uint64_t>(_mm_movemask_epi8(quotes)) << i;
  }
  return classes;
}

#else

inline ByteClasses classes_of(const char* block) {
  ByteClasses classes;
  for (std::size_t i = 0; i < ByteClasses::kBlock; i += 8) {
    const std::uint64_t bytes = load_bytes(block + i, 8);
    classes.letters |= gathered(letter_bits(bytes)) << i;
    classes.digits |= gathered(digit_bits(bytes)) << i;
    classes.spaces |= gathered(space_bits(bytes)) << i;
    classes.high |= gathered(bytes & in_each_byte(0x80)) << i;
    classes.quotes |= gathered(equal_bits(bytes, '"')) << i;
  }
  return classes;
}

#endif

/// Of the bytes of a text from `at` up to 64 or to `end`; what lies behind counts as spaces.
inline ByteClasses classes_of(std::string_view text, std::size_t at, std::size_t end) {
  if (end - at >= ByteClasses::kBlock) return classes_of(text.data() + at);
  char padded[ByteClasses::kBlock] = {};
  std::memcpy(padded, text.data() + at, end - at);
  return classes_of(padded);
}

}  // namespace gainsay
