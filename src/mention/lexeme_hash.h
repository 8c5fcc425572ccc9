#pragma once

#include <cstdint>
#include <string_view>

#include "text/bytes.h"

/// How words of the value tables are hashed, without regard to capitals. Words of ASCII letters go eight at a
/// time, the few others byte by byte (FNV-1a).
namespace gainsay::lexeme_hash {

inline constexpr std::uint64_t kSeed = 1469598103934665603ull;
inline constexpr std::uint64_t kPrime = 1099511628211ull;

/// The hash of one more byte behind those hashed before.
inline std::uint64_t add_byte(std::uint64_t hash, char c) {
  const auto byte = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  return (hash ^ byte) * kPrime;
}

/// The same for the first `count` of eight letters, all of them where it is more; finish_letters() ends it.
inline std::uint64_t add_letters(std::uint64_t hash, std::uint64_t bytes, std::size_t count) {
  constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15u;  // 2^64 over the golden ratio: Fibonacci hashing
  const std::uint64_t kept = count >= 8 ? ~std::uint64_t{0} : (std::uint64_t{1} << (8 * count)) - 1;
  const std::uint64_t mixed = (hash ^ ((bytes | in_each_byte(0x20)) & kept)) * kGolden;
  return mixed ^ mixed >> 32;
}

inline std::uint64_t finish_letters(std::uint64_t hash) { return hash * kPrime; }

/// The hash of a word of ASCII letters.
inline std::uint64_t letters_hash(std::string_view letters) {
  std::uint64_t hash = kSeed;
  for (std::size_t i = 0; i < letters.size(); i += 8)
    hash = add_letters(hash, load_bytes(letters.data() + i, letters.size() - i), letters.size() - i);
  return finish_letters(hash);
}

}  // namespace gainsay::lexeme_hash
