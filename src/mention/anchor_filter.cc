#include "mention/anchor_filter.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "text/byte_classes.h"

namespace gainsay {
namespace {

constexpr std::size_t kBlock = ByteClasses::kBlock;
constexpr std::size_t kPadded = kBlock + 8;  // a word that begins in a block is read eight bytes on
constexpr std::uint64_t kHigh = in_each_byte(0x80);

bool is_letter(char c) { return leading_letters(static_cast<unsigned char>(c)) == 1; }

// What a word is known by: its first seven letters without regard to capitals, of eight bytes from where it
// begins.
std::uint64_t beginning(std::uint64_t bytes) {
  const std::uint64_t others = ~letter_bits(bytes) & kHigh;
  return (bytes | in_each_byte(0x20)) & (others ^ (others - 1)) >> 8;  // what lies below the first other
}

// Two bits of a word of bits for each beginning.
struct Place {
  std::uint64_t word, mask;
  Place(std::uint64_t bytes, unsigned word_bits) {
    constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15u;  // Fibonacci hashing
    const std::uint64_t hash = beginning(bytes) * kGolden;
    word = hash >> (64 - word_bits);
    mask = std::uint64_t{1} << (hash >> 40 & 63) | std::uint64_t{1} << (hash >> 34 & 63);
  }
};

// "U.S", "p.m.": may be a word whose letters are parted by full stops.
bool is_dotted(std::uint64_t bytes) {
  const std::uint64_t letters = letter_bits(bytes);
  return (bytes >> 8 & 0xff) == '.' && (letters >> 16 & 0x80) != 0;
}

// Letters that are not ASCII and signs that may stand for a figure; not the dashes, quotation marks and
// spaces of the General Punctuation block.
bool holds_other_sign(const char* bytes, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) {
    const bool leads = (bytes[i] & 0xc0) == 0xc0;  // else ASCII, or goes on with a character
    if (leads && (bytes[i] != '\xe2' || bytes[i + 1] != '\x80')) return true;
  }
  return false;
}

}  // namespace

AnchorFilter::AnchorFilter(const std::vector<std::string>& phrases) {
  for (const std::string& phrase : phrases) {
    if (std::all_of(phrase.begin(), phrase.end(), is_letter)) add_word(phrase);
  }
  for (const std::string& phrase : phrases) add_phrase(phrase);
}

void AnchorFilter::add_word(std::string_view word) {
  const Place place(load_bytes(word.data(), word.size()), kWordBits);
  bits_[place.word] |= place.mask;
}

// Nothing needs to be added where the phrase is found by a figure, a sign or another anchor in it.
void AnchorFilter::add_phrase(std::string_view phrase) {
  std::string_view longest;
  for (std::size_t i = 0; i < phrase.size();) {
    std::size_t end = i;
    while (end < phrase.size() && is_letter(phrase[end])) ++end;
    const std::string_view word = phrase.substr(i, end - i);
    if (end > i && has(load_bytes(word.data(), word.size()))) return;
    if (word.size() >= longest.size()) longest = word;
    i = std::max(end, i + 1);
  }
  const bool figure = std::any_of(phrase.begin(), phrase.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (figure || holds_other_sign(phrase.data(), phrase.size())) return;
  if (longest.empty()) {
    always_ = true;
  } else {
    add_word(longest);
  }
}

bool AnchorFilter::has(std::uint64_t bytes) const {
  const Place place(bytes, kWordBits);
  return (bits_[place.word] & place.mask) == place.mask;
}

bool AnchorFilter::holds_word(const char* block, std::uint64_t starts) const {
  bool found = false;
  for (; starts != 0; starts &= starts - 1) {
    const std::uint64_t bytes = load_bytes(block + std::countr_zero(starts), 8);
    found |= has(bytes) || is_dotted(bytes);
  }
  return found;
}

bool AnchorFilter::may_hold(std::string_view text, Span span) const {
  if (always_) return true;
  std::uint64_t inside = 0;  // 1: a word goes on from the block before
  for (std::size_t at = span.begin; at < span.end; at += kBlock) {
    const char* bytes = text.data() + at;
    char padded[kPadded] = {};
    if (span.end - at < kPadded) bytes = static_cast<char*>(std::memcpy(padded, bytes, span.end - at));
    const ByteClasses block = classes_of(bytes);
    if (block.digits != 0) return true;
    if (block.high != 0 && holds_other_sign(bytes, std::min<std::size_t>(kBlock, span.end - at))) return true;
    if (holds_word(bytes, block.letters & ~(block.letters << 1 | inside))) return true;
    inside = block.letters >> 63;
  }
  return false;
}

}  // namespace gainsay
