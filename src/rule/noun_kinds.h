#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/hashed_keys.h"
#include "text/mapped_table.h"

namespace gainsay {

/// What kind of thing each noun names: the kinds of rules/lexicon/kinds.json for every noun of WordNet, after
/// its usual senses. Compiled by the build (tools/build_kinds.cc); read by any number of threads.
class NounKinds : public MappedTable<NounKinds> {
 public:
  static constexpr const char* kContents = "nouns and their kinds";
  /// A bit a kind.
  using Mask = std::uint64_t;
  static constexpr std::size_t kMost = 64;
  /// A noun and its kinds.
  struct Entry {
    std::uint64_t lemma;  ///< fold_hash()
    Mask kinds;
  };

  /// No noun is known.
  NounKinds() = default;
  /// `names` by their bits; `entries` sorted by lemma, each once.
  NounKinds(std::vector<std::string> names, Mask happening, const std::vector<Entry>& entries);

  /// The bit of a kind; 0 where there is none of that name.
  Mask named(std::string_view name) const;
  /// The kinds of a noun's usual senses; 0 where it isn't known. Several words stand with one space between.
  Mask of(std::string_view lemma) const;
  /// Whether the noun may tell by itself that something happens; true of unknown ones.
  bool may_happen(std::string_view lemma) const;

  template <class Io>
  void fields(Io& io) {
    io(names_, happening_, lemmas_, kinds_, masks_);
  }

 private:
  std::vector<std::string> names_;
  Mask happening_ = 0;
  HashedKeys lemmas_;
  FlatArray<std::uint16_t> kinds_;  ///< in masks_, by lemma: most kinds are those of many nouns
  FlatArray<Mask> masks_;
};

}  // namespace gainsay
