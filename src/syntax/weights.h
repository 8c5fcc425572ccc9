#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "text/mapped_file.h"

namespace gainsay {

/// Mixes what makes up a feature into the hash that its row is looked up by. `templ` numbers the kind of
/// feature.
constexpr std::uint64_t feature(std::uint64_t templ, std::uint64_t a, std::uint64_t b = 0,
                                std::uint64_t c = 0) {
  std::uint64_t hash = (a + templ * 0x9e3779b97f4a7c15ull) * 0xbf58476d1ce4e5b9ull;
  hash = ((hash >> 29) ^ hash ^ (b * 0x94d049bb133111ebull)) + c * 0xd6e8feb86659fd93ull;
  hash *= 0xff51afd7ed558ccdull;
  return hash ^ (hash >> 32);
}

/// The weights of one feature for `Classes` classes, and which feature they belong to: a slot serves one
/// feature only, and every other one that hashes to it counts as unknown.
template <class Number, std::size_t Classes, class Check>
struct WeightRow {
  Number weights[Classes];
  Check check;
  static constexpr std::size_t kClasses = Classes;
  using Value = Number;
  /// All ones where the row belongs to `hash`, else 0; to be and-ed with the weights.
  int mask(std::uint64_t hash) const { return -static_cast<int>(check == check_of(hash)); }
  /// Never 0, which marks an empty slot.
  static constexpr Check check_of(std::uint64_t hash) { return static_cast<Check>(hash) | Check{1}; }
};

using TagRow = WeightRow<std::int8_t, 28, std::uint32_t>;    ///< a tag each, 25 used
using MoveRow = WeightRow<std::int16_t, 3, std::uint16_t>;   ///< shift, left, right
using LabelRow = WeightRow<std::int8_t, 30, std::uint16_t>;  ///< a label each
static_assert(sizeof(TagRow) == 32 && sizeof(MoveRow) == 8 && sizeof(LabelRow) == 32);

/// A power of two of rows, found by the upper bits of a feature's hash. A view. Whether the slot belongs to
/// the feature is for the caller to ask (Row::mask): sums take every row and blank the strangers, since a
/// branch for each costs more than the addition.
template <class Row>
class WeightTable {
 public:
  WeightTable() = default;
  WeightTable(const Row* rows, unsigned log2_rows) : rows_(rows), shift_(64 - log2_rows) {}

  const Row& slot(std::uint64_t hash) const { return rows_[hash >> shift_]; }

 private:
  const Row* rows_ = nullptr;
  unsigned shift_ = 63;
};

/// The trained weights of tagger and parser.
///
/// File: Header, then the rows of the tables in the order of its fields, then `shortcuts` bytes.
/// Little-endian.
class Weights {
 public:
  static constexpr std::uint64_t kMagic = 0x3130307374686757ull;  // "Wghts001"
  struct Header {
    std::uint64_t magic = kMagic;
    std::uint32_t log2_tag_rows = 0, log2_move_rows = 0, log2_label_rows = 0;
    std::uint32_t shortcuts = 0;
  };

  static Result<Weights> open(const std::string& path);

  WeightTable<TagRow> tags;
  WeightTable<MoveRow> moves;
  WeightTable<LabelRow> labels;
  const std::uint8_t* shortcuts = nullptr;  ///< moves that need no weighing; see parse_state.h

 private:
  MappedFile file_;
};

}  // namespace gainsay
