#pragma once

#include <optional>
#include <vector>

#include "value/value.h"

namespace gainsay {

/// What is known of how many events of one series happened when, and whether any history meets it all.
///
/// Days are civil days; a window's absent end reaches to infinity. The question is a system of difference
/// constraints: with S(d) the number of events before day d, "at least n in [a, b]" is S(b + 1) - S(a) >= n,
/// and S never falls. Such a system has a solution, and then one in whole numbers, unless its graph has a
/// negative cycle (Bellman and Ford; Cormen et al., Introduction to Algorithms, 24.4).
class Timeline {
 public:
  void at_least(const Interval<Day>& window, int count);
  void at_most(const Interval<Day>& window, int count);

  /// Whether a history exists that meets everything added so far. Cubic in the number of windows.
  bool satisfiable() const;

 private:
  struct Bound {
    std::optional<Day> from, to;  ///< the half-open range of days [from, to)
    int count = 0;
    bool least = false;
  };
  void add(const Interval<Day>& window, int count, bool least);

  std::vector<Bound> bounds_;
  bool impossible_ = false;  ///< events were asked for in a window that holds no day
};

}  // namespace gainsay
