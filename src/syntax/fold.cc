// Folding of words and the hash of a folded word.
//
// The hash reads the folded word in blocks of eight bytes. Most words are ASCII, so a block is lower-cased by
// arithmetic on the whole register; a block with another byte sends the word to the slow path, which folds
// character by character through a small buffer and feeds the same blocks. Both paths give the same value for
// the same folded bytes.

#include <array>
#include <cstring>

#include "syntax/syntax.h"

namespace gainsay {
namespace {

constexpr std::uint64_t kMultiplier = 0x9fb21c651e98df25ull;
constexpr std::uint64_t kHighBits = 0x8080808080808080ull;

std::uint64_t mix(std::uint64_t hash, std::uint64_t block) {
  hash = (hash ^ block) * kMultiplier;
  return hash ^ (hash >> 32);
}

std::uint64_t finish(std::uint64_t hash, std::size_t length) {
  hash = (hash ^ length) * kMultiplier;
  return hash ^ (hash >> 29);
}

template <class T>
std::uint64_t load(const char* at) {
  T value;
  std::memcpy(&value, at, sizeof value);
  return value;
}

/// The last `rest` (1 to 7) bytes of `word`, zero-padded to a block. Reads inside the word only.
std::uint64_t load_rest(std::string_view word, std::size_t rest) {
  const char* end = word.data() + word.size();
  if (word.size() >= 8) return load<std::uint64_t>(end - 8) >> (8 * (8 - rest));
  const char* p = end - rest;
  if (rest >= 4) return load<std::uint32_t>(p) | (load<std::uint32_t>(end - 4) >> (8 * (8 - rest)) << 32);
  const auto byte = [p](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(p[i])} << (8 * i); };
  return byte(0) | byte(rest / 2) | byte(rest - 1);
}

/// ASCII capitals in a block of ASCII bytes made small.
std::uint64_t lower(std::uint64_t block) {
  const std::uint64_t from_a = block + 0x3f3f3f3f3f3f3f3full;
  const std::uint64_t after_z = block + 0x2525252525252525ull;
  return block | (((from_a & ~after_z) & kHighBits) >> 2);
}

/// One character of `word` at `at` decoded; a broken sequence gives its first byte's value plus 0x110000.
struct Decoded {
  std::uint32_t code;
  std::uint32_t size;
};
Decoded decode(std::string_view word, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(word[i]));
  };
  const std::uint32_t c = byte(at);
  const auto more = [&](std::size_t i) { return at + i < word.size() && (byte(at + i) & 0xc0) == 0x80; };
  if (c < 0x80) return {c, 1};
  if (c >= 0xc2 && c < 0xe0 && more(1)) return {(c & 0x1f) << 6 | (byte(at + 1) & 0x3f), 2};
  if (c >= 0xe0 && c < 0xf0 && more(1) && more(2)) {
    return {(c & 0x0f) << 12 | (byte(at + 1) & 0x3f) << 6 | (byte(at + 2) & 0x3f), 3};
  }
  return {c + 0x110000, 1};
}

std::uint32_t fold(std::uint32_t code) {
  if (code >= 'A' && code <= 'Z') return code + 32;
  if (code < 0xb4) return code;
  if (code >= 0xc0 && code <= 0xde && code != 0xd7) return code + 32;
  const bool even_is_capital = (code >= 0x100 && code <= 0x137 && code != 0x130) ||
                               (code >= 0x14a && code <= 0x177) || (code >= 0x200 && code <= 0x21f) ||
                               (code >= 0x1e00 && code <= 0x1eff);
  if (even_is_capital) return code | 1;
  if ((code >= 0x139 && code <= 0x148) || (code >= 0x179 && code <= 0x17e)) return code + (code & 1);
  switch (code) {
    case 0x130:
      return 'i';
    case 0x178:
      return 0xff;
    case 0xb4:
    case 0x2bc:
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2032:
    case 0xff07:
      return '\'';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
    case 0xff0d:
      return '-';
    default:
      return code;
  }
}

/// Calls `put` with each byte of the folded word, in order.
template <class Put>
void for_folded_bytes(std::string_view word, Put put) {
  for (std::size_t at = 0; at < word.size();) {
    const Decoded from = decode(word, at);
    const std::uint32_t to = fold(from.code);
    if (to < 0x80) {
      put(static_cast<char>(to));
    } else if (to == from.code || to >= 0x110000) {
      for (std::uint32_t i = 0; i < from.size; ++i) put(word[at + i]);
    } else if (to < 0x800) {
      put(static_cast<char>(0xc0 | to >> 6));
      put(static_cast<char>(0x80 | (to & 0x3f)));
    } else {
      put(static_cast<char>(0xe0 | to >> 12));
      put(static_cast<char>(0x80 | (to >> 6 & 0x3f)));
      put(static_cast<char>(0x80 | (to & 0x3f)));
    }
    at += from.size;
  }
}

std::uint64_t hash_slowly(std::string_view word) {
  std::uint64_t hash = 0, block = 0;
  std::size_t length = 0;
  for_folded_bytes(word, [&](char c) {
    block |= std::uint64_t{static_cast<unsigned char>(c)} << (8 * (length % 8));
    if (++length % 8 == 0) {
      hash = mix(hash, block);
      block = 0;
    }
  });
  if (length % 8 != 0) hash = mix(hash, block);
  return finish(hash, length);
}

}  // namespace

void append_folded(std::string_view word, std::string& out) {
  const std::size_t before = out.size();
  bool ascii = true;
  out.resize(before + word.size());
  char* to = out.data() + before;
  for (const char c : word) {
    ascii = ascii && static_cast<unsigned char>(c) < 0x80;
    *to++ = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
  }
  if (ascii) return;
  out.resize(before);
  for_folded_bytes(word, [&out](char c) { out += c; });
}

std::uint64_t fold_hash(std::string_view word) {
  std::uint64_t hash = 0;
  std::size_t at = 0;
  for (; at + 8 <= word.size(); at += 8) {
    const std::uint64_t block = load<std::uint64_t>(word.data() + at);
    if ((block & kHighBits) != 0) return hash_slowly(word);
    hash = mix(hash, lower(block));
  }
  if (at < word.size()) {
    const std::uint64_t block = load_rest(word, word.size() - at);
    if ((block & kHighBits) != 0) return hash_slowly(word);
    hash = mix(hash, lower(block));
  }
  return finish(hash, word.size());
}

bool is_folded(std::string_view word) {
  for (const char c : word) {
    if ((c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80) return folded(word) == word;
  }
  return true;
}

std::string folded(std::string_view word) {
  std::string out;
  append_folded(word, out);
  return out;
}

}  // namespace gainsay
