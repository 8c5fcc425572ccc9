#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace gainsay {

/// A number for each of some hashes, found without a jump, which in running text would be guessed wrong every
/// other time: a perfect hash table. Each bucket of hashes has a multiplier that takes them to slots of their
/// own.
class WordIndex {
 public:
  using Entries = std::vector<std::pair<std::uint64_t, std::uint32_t>>;

  WordIndex() : WordIndex(Entries()) {}
  /// Each hash once; no number is 0.
  explicit WordIndex(const Entries& entries);

  /// The number of a hash; 0 where there is none.
  std::uint32_t find(std::uint64_t hash) const {
    const std::uint64_t slot = slots_[slot_of(hash, multipliers_[hash % kBuckets])];
    return static_cast<std::uint32_t>(slot & all_if_zero(slot >> 32 ^ hash % (std::uint64_t{1} << 32)));
  }
  /// Every bit set for 0, none for a number below 2^32: what a compiler makes no jump of.
  static constexpr std::uint64_t all_if_zero(std::uint64_t number) { return -((number - 1) >> 63); }

  template <class Io>
  void fields(Io& io) {
    io(slots_, multipliers_, unused_bits_);
  }

 private:
  bool place_all(const std::vector<Entries>& buckets);
  bool place(const Entries& bucket, std::uint16_t multiplier);
  std::size_t slot_of(std::uint64_t hash, std::uint64_t multiplier) const {
    return (hash * multiplier) >> unused_bits_;
  }

  static constexpr std::size_t kBuckets = 1024;

  std::vector<std::uint64_t> slots_;  ///< the lower half of the hash above the number; 0: free
  std::vector<std::uint16_t> multipliers_ = std::vector<std::uint16_t>(kBuckets, 1);
  std::uint32_t unused_bits_ = 64;
};

}  // namespace gainsay
