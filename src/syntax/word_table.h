#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "syntax/tags.h"
#include "text/mapped_file.h"

namespace gainsay {

/// Which of a word's lemmas: "saw" is a noun of its own and the past of "see".
enum class LemmaClass : std::uint8_t { kNoun, kVerb, kOther };
constexpr LemmaClass lemma_class(Tag tag) {
  if (has(kVerbTags | bit(Tag::kAux), tag)) return LemmaClass::kVerb;
  return has(kNounTags, tag) ? LemmaClass::kNoun : LemmaClass::kOther;
}

/// What the full-form table knows of a folded word.
struct WordEntry {
  std::uint32_t check = 0;               ///< upper half of fold_hash(); 0 = empty slot
  TagSet tags = 0;                       ///< every tag that it can have
  std::array<std::uint32_t, 3> lemma{};  ///< by LemmaClass: offset into the pool; 0 = none or the word itself
  Tag likely = Tag::kX;                  ///< its most frequent tag
  std::uint8_t noun_class =
      0;  ///< WordNet's lexicographer file of its first noun sense (3 to 28); 0 = no noun
  std::uint8_t verb_class = 0;  ///< the same for verbs (29 to 43)
  std::uint8_t flags = 0;       ///< kSure …

  static constexpr std::uint8_t kSure =
      1;  ///< in lower case always tagged `likely` in the treebank, many times
  static constexpr std::uint8_t kClosed = 2;  ///< seen so often that it has no tags beyond `tags`
  static constexpr std::uint8_t kName = 4;    ///< WordNet has it as a name or part of one
};
static_assert(sizeof(WordEntry) == 24);

/// The compiled full-form table: words of WordNet, inflected by rule, and of the treebank.
///
/// File: the header, `1 << log2_slots` entries (open addressing, linear, slot = the hash's low bits), then
/// the pool of lemmas, each a lemma_number() of four bytes, a length byte and its bytes; offset 0 of the pool
/// is an empty lemma. All numbers little-endian.
class WordTable {
 public:
  static constexpr std::uint64_t kMagic = 0x3230307364726f57ull;  // "Words002"
  struct Header {
    std::uint64_t magic = kMagic;
    std::uint32_t log2_slots = 0;
    std::uint32_t pool_size = 0;
  };

  static Result<WordTable> open(const std::string& path);

  /// The entry of a word's fold_hash(); nullptr where it is unknown.
  const WordEntry* find(std::uint64_t hash) const {
    if (slots_ == nullptr) return nullptr;
    const auto check = static_cast<std::uint32_t>(hash >> 32) | 1u;
    const std::uint64_t mask = (std::uint64_t{1} << log2_slots_) - 1;
    for (std::uint64_t slot = hash & mask;; slot = (slot + 1) & mask) {
      if (slots_[slot].check == check) return &slots_[slot];
      if (slots_[slot].check == 0) return nullptr;
    }
  }
  /// Asks for the entry's memory ahead of find().
  void prefetch(std::uint64_t hash) const {
    if (slots_ != nullptr) __builtin_prefetch(&slots_[hash & ((std::uint64_t{1} << log2_slots_) - 1)]);
  }
  /// The lemma of a class, a view into the table; empty where the word is its own lemma.
  std::string_view lemma(const WordEntry& entry, LemmaClass lemma) const {
    const char* at = pool_ + entry.lemma[static_cast<std::size_t>(lemma)];
    return {at + 5, static_cast<unsigned char>(at[4])};
  }
  /// A number that stands for that lemma, the same in every build of the table; 0 where the word has none.
  std::uint32_t lemma_number(const WordEntry& entry, LemmaClass lemma) const {
    std::uint32_t number;
    std::memcpy(&number, pool_ + entry.lemma[static_cast<std::size_t>(lemma)], sizeof number);
    return number;
  }

 private:
  MappedFile file_;
  const WordEntry* slots_ = nullptr;
  const char* pool_ = nullptr;
  std::uint32_t log2_slots_ = 0;
};

}  // namespace gainsay
