#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "syntax/weights.h"

namespace gainsay::training {

/// Counts how often features occur, to choose which of those that share a slot owns it.
class FeatureCounts {
 public:
  void add(std::span<const std::uint64_t> features) {
    seen_.insert(seen_.end(), features.begin(), features.end());
  }
  /// Calls visit(feature, count) for each feature seen; in the order of their hashes.
  template <class Visit>
  void for_each(Visit visit) {
    std::ranges::sort(seen_);
    for (std::size_t i = 0; i < seen_.size();) {
      std::size_t end = i;
      while (end < seen_.size() && seen_[end] == seen_[i]) ++end;
      visit(seen_[i], end - i);
      i = end;
    }
  }

 private:
  std::vector<std::uint64_t> seen_;
};

/// An averaged perceptron over the slots of a weight table as it will be stored.
template <class Row>
class Perceptron {
 public:
  static constexpr std::size_t kClasses = Row::kClasses;
  using Scores = std::array<float, kClasses>;

  Perceptron(unsigned log2_rows, FeatureCounts& counts, std::size_t min_count)
      : shift_(64 - log2_rows), slots_(std::size_t{1} << log2_rows) {
    std::vector<std::size_t> best(slots_.size());
    std::size_t kept = 0, dropped = 0;
    counts.for_each([&](std::uint64_t hash, std::size_t count) {
      const std::size_t slot = hash >> shift_;
      if (count < min_count) return;
      ++(best[slot] == 0 ? kept : dropped);
      if (count <= best[slot]) return;
      best[slot] = count;
      slots_[slot].check = Row::check_of(hash);
    });
    owned_ = kept;
    lost_ = dropped;
  }

  std::size_t owned() const { return owned_; }
  std::size_t lost() const { return lost_; }

  Scores scores(std::span<const std::uint64_t> features) const {
    Scores sum{};
    for (const std::uint64_t hash : features) {
      const Slot& slot = slots_[hash >> shift_];
      if (slot.check != Row::check_of(hash)) continue;
      for (std::size_t i = 0; i < kClasses; ++i) sum[i] += slot.weights[i];
    }
    return sum;
  }

  void update(std::span<const std::uint64_t> features, std::size_t right, std::size_t wrong) {
    for (const std::uint64_t hash : features) {
      Slot& slot = slots_[hash >> shift_];
      if (slot.check != Row::check_of(hash)) continue;
      slot.weights[right] += 1;
      slot.weights[wrong] -= 1;
      slot.sums[right] += step_;
      slot.sums[wrong] -= step_;
    }
  }
  void tick() { step_ += 1; }

  /// The averaged weights as rows, scaled so that the largest `clip` share of them is cut off at the type's
  /// limits.
  std::vector<Row> rows(double clip) const {
    std::vector<double> sizes;
    for (const Slot& slot : slots_) {
      for (std::size_t i = 0; i < kClasses; ++i) {
        if (slot.weights[i] != 0 || slot.sums[i] != 0) sizes.push_back(std::abs(averaged(slot, i)));
      }
    }
    constexpr double kLimit = sizeof(typename Row::Value) == 1 ? 127 : 8000;
    double scale = 1;
    if (!sizes.empty()) {
      const auto at = static_cast<std::size_t>(static_cast<double>(sizes.size() - 1) * (1 - clip));
      std::ranges::nth_element(sizes, sizes.begin() + static_cast<std::ptrdiff_t>(at));
      scale = kLimit / std::max(sizes[at], 1e-9);
    }
    std::vector<Row> rows(slots_.size());
    for (std::size_t s = 0; s < slots_.size(); ++s) {
      bool any = false;
      for (std::size_t i = 0; i < kClasses; ++i) {
        const double value = std::clamp(std::round(averaged(slots_[s], i) * scale), -kLimit, kLimit);
        rows[s].weights[i] = static_cast<typename Row::Value>(value);
        any = any || rows[s].weights[i] != 0;
      }
      rows[s].check = any ? slots_[s].check : 0;
    }
    return rows;
  }

 private:
  struct Slot {
    std::array<float, kClasses> weights{};
    std::array<double, kClasses> sums{};
    decltype(Row::check) check = 0;
  };
  double averaged(const Slot& slot, std::size_t i) const {
    return static_cast<double>(slot.weights[i]) - slot.sums[i] / std::max(step_, 1.0);
  }

  unsigned shift_;
  std::vector<Slot> slots_;
  double step_ = 1;
  std::size_t owned_ = 0, lost_ = 0;
};

/// Numbers that are the same on every machine and run.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::uint64_t next() {
    state_ += 0x9e3779b97f4a7c15ull;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
  }
  double share() { return static_cast<double>(next() >> 11) * 0x1p-53; }
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[next() % i]);
  }

 private:
  std::uint64_t state_;
};

}  // namespace gainsay::training
