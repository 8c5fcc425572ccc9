#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/hashed_keys.h"
#include "text/mapped_table.h"

namespace gainsay {

/// How two words stand to each other, from the farthest to the closest.
enum class WordKinship : std::uint8_t {
  kNone,     ///< nothing ties them that the table knows
  kSibling,  ///< two narrow words under one that is itself narrow: "lake" and "pond"
  kBroader,  ///< what one means is a sort of what the other means: "elect" and "choose", "toddler" and
             ///< "child"
  kSame,     ///< one meaning, or a verb and the noun of its doing: "hoist" and "lift", "sign" and "signing"
};

/// Which words mean nearly the same, after WordNet's synonyms, derivations, verb groups and near hypernyms
/// and rules/lexicon/kin.json. Compiled by the build (tools/build_kin.cc); read by any number of threads.
///
/// It speaks of usual senses only, and still of words, not of what a sentence means by them: that two words
/// are kin is evidence that two sentences tell one thing, where names, a day or a figure agree as well; alone
/// it never is.
class WordKin : public MappedTable<WordKin> {
 public:
  static constexpr const char* kContents = "words and their kin";
  enum class Pos : std::uint8_t { kNoun, kVerb, kAdjective, kAny };
  /// What ties a word to a meaning.
  enum class Tie : std::uint8_t { kOwn, kBroader, kBroaderNarrow, kContrary };
  /// One meaning of a word: the number of a synset, how the word hangs on it, as what part of speech.
  struct Meaning {
    std::uint32_t bits;
    Meaning() = default;
    Meaning(std::uint32_t synset, Tie tie, Pos pos)
        : bits(synset << 4 | static_cast<std::uint32_t>(tie) << 2 | static_cast<std::uint32_t>(pos)) {}
    std::uint32_t synset() const { return bits >> 4; }
    Tie tie() const { return static_cast<Tie>(bits >> 2 & 3); }
    Pos pos() const { return static_cast<Pos>(bits & 3); }
    friend auto operator<=>(const Meaning&, const Meaning&) = default;
  };
  /// A word and the stretch of its meanings, which are sorted.
  struct Entry {
    std::uint64_t lemma;  ///< fold_hash()
    std::uint32_t first, count;
  };

  /// No word is known.
  WordKin() = default;
  /// `entries` sorted by lemma, each once.
  WordKin(const std::vector<Entry>& entries, std::vector<Meaning> meanings);

  /// How two lemmas stand to each other; several words stand with one space between ("lay to rest").
  /// Symmetric. kSame of a word and itself, known or not.
  WordKinship between(std::string_view a, std::string_view b, Pos pos_a = Pos::kAny,
                      Pos pos_b = Pos::kAny) const;
  /// Whether one of them is the antonym of what the other means: "open" and "shut". Symmetric.
  bool are_contrary(std::string_view a, std::string_view b) const;

  /// Whether the table has the lemma at all, as any part of speech.
  bool knows(std::string_view lemma) const { return !meanings_of(lemma).empty(); }

  template <class Io>
  void fields(Io& io) {
    io(lemmas_, firsts_, meanings_);
  }

 private:
  std::span<const Meaning> meanings_of(std::string_view lemma) const;

  HashedKeys lemmas_;
  FlatArray<std::uint32_t> firsts_;  ///< in meanings_, by lemma; they end where those of the next begin
  FlatArray<Meaning> meanings_;
};

}  // namespace gainsay
