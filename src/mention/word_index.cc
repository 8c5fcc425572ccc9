#include "mention/word_index.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace gainsay {

WordIndex::WordIndex(const Entries& entries) {
  std::vector<Entries> buckets(kBuckets);
  for (const auto& entry : entries) buckets[entry.first % kBuckets].push_back(entry);
  // The fullest first, while there is room. A third of the slots stays free.
  std::stable_sort(buckets.begin(), buckets.end(),
                   [](const Entries& a, const Entries& b) { return a.size() > b.size(); });
  unused_bits_ = 64 - static_cast<std::uint32_t>(std::bit_width(entries.size() + entries.size() / 2 + 1));
  while (!place_all(buckets)) --unused_bits_;
}

bool WordIndex::place_all(const std::vector<Entries>& buckets) {
  slots_.assign(std::size_t{1} << (64 - unused_bits_), 0);
  constexpr unsigned kLargest = std::numeric_limits<std::uint16_t>::max();
  for (const Entries& bucket : buckets) {
    if (bucket.empty()) break;
    unsigned multiplier = 1;
    while (multiplier <= kLargest && !place(bucket, static_cast<std::uint16_t>(multiplier))) multiplier += 2;
    if (multiplier > kLargest) return false;
  }
  return true;
}

bool WordIndex::place(const Entries& bucket, std::uint16_t multiplier) {
  for (std::size_t i = 0; i < bucket.size(); ++i) {
    std::uint64_t& slot = slots_[slot_of(bucket[i].first, multiplier)];
    if (slot != 0) {  // taken: those placed before leave again
      while (i-- > 0) slots_[slot_of(bucket[i].first, multiplier)] = 0;
      return false;
    }
    slot = bucket[i].first << 32 | bucket[i].second;
  }
  multipliers_[bucket.front().first % kBuckets] = multiplier;
  return true;
}

}  // namespace gainsay
