#pragma once

#include <optional>

namespace gainsay {

/// A set of values between two ends, each closed unless marked open; an absent end reaches to infinity.
/// T needs operator<. An interval is never empty: low < high, or low == high with both ends closed.
template <class T>
struct Interval {
  std::optional<T> low;
  std::optional<T> high;
  bool low_open = false;   ///< the low end itself is not in it
  bool high_open = false;  ///< the high end itself is not in it

  static Interval exactly(T value) { return {value, value, false, false}; }

  /// Whether the two share a value.
  bool overlaps(const Interval& other) const { return !ends_before(other) && !other.ends_before(*this); }
  /// Whether every value of this lies below every value of `other`.
  bool ends_before(const Interval& other) const {
    if (!high || !other.low) return false;
    if (*high < *other.low) return true;
    return !(*other.low < *high) && (high_open || other.low_open);
  }
  bool contains(const Interval& other) const {
    return (!low ||
            (other.low && (*low < *other.low || (!(*other.low < *low) && (!low_open || other.low_open))))) &&
           (!high || (other.high &&
                      (*other.high < *high || (!(*high < *other.high) && (!high_open || other.high_open)))));
  }
  friend bool operator==(const Interval&, const Interval&) = default;
};

/// What words allow at all (hard) and what a reader takes them to say (soft). Hard contains soft.
template <class T>
struct Reading {
  Interval<T> hard;
  Interval<T> soft;

  static Reading exactly(T value) { return {Interval<T>::exactly(value), Interval<T>::exactly(value)}; }
  friend bool operator==(const Reading&, const Reading&) = default;
};

}  // namespace gainsay
