#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "text/image.h"

namespace gainsay {

/// Hashes, numbered in their order: some five bytes each, and a look-up reads two places in memory. Of a hash
/// the first 32 bits behind those that choose its bucket are kept, so that of a hundred thousand hashes that
/// aren't there about one in 500 million is taken for one that is.
class HashedKeys {
 public:
  HashedKeys() = default;
  /// `sorted`: each once.
  explicit HashedKeys(const std::vector<std::uint64_t>& sorted) {
    constexpr std::size_t kInBucket = 8;  // on the average
    bits_ = static_cast<std::uint32_t>(std::bit_width(sorted.size() / kInBucket)) + 1;
    std::vector<std::uint32_t> starts((std::size_t{1} << bits_) + 1), rests;
    for (const std::uint64_t hash : sorted) {
      ++starts[bucket(hash) + 1];
      rests.push_back(rest(hash));
    }
    for (std::size_t i = 1; i < starts.size(); ++i) starts[i] += starts[i - 1];
    starts_ = FlatArray<std::uint32_t>(std::move(starts));
    rests_ = FlatArray<std::uint32_t>(std::move(rests));
  }

  std::size_t size() const { return rests_.size(); }
  /// The number of a hash; nothing where it isn't there.
  std::optional<std::uint32_t> find(std::uint64_t hash) const {
    if (rests_.empty()) return std::nullopt;
    const std::size_t at = bucket(hash);
    for (std::uint32_t i = starts_[at]; i < starts_[at + 1]; ++i) {
      if (rests_[i] == rest(hash)) return i;
    }
    return std::nullopt;
  }

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    io(bits_, starts_, rests_);
  }

 private:
  std::size_t bucket(std::uint64_t hash) const { return hash >> (64 - bits_); }
  std::uint32_t rest(std::uint64_t hash) const { return static_cast<std::uint32_t>(hash >> (32 - bits_)); }

  std::uint32_t bits_ = 1;           ///< of a hash, from the top, that choose its bucket; at most 32
  FlatArray<std::uint32_t> starts_;  ///< of the buckets in rests_
  FlatArray<std::uint32_t> rests_;
};

}  // namespace gainsay
