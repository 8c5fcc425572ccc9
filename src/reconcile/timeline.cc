#include "reconcile/timeline.h"

#include <algorithm>

namespace gainsay {

void Timeline::add(const Interval<Day>& window, int count, bool least) {
  Bound bound{window.low, window.high, count, least};
  if (bound.from && window.low_open) bound.from = *bound.from + date::days(1);
  if (bound.to && !window.high_open) bound.to = *bound.to + date::days(1);
  if (bound.from && bound.to && *bound.to <= *bound.from) {
    impossible_ |= least && count > 0;
    return;
  }
  bounds_.push_back(bound);
}

void Timeline::at_least(const Interval<Day>& window, int count) { add(window, count, true); }
void Timeline::at_most(const Interval<Day>& window, int count) { add(window, count, false); }

bool Timeline::satisfiable() const {
  if (impossible_) return false;
  std::vector<Day> days;
  for (const Bound& bound : bounds_) {
    if (bound.from) days.push_back(*bound.from);
    if (bound.to) days.push_back(*bound.to);
  }
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  // Nodes: the beginning of time, each day that a window begins or ends on, the end of time.
  const std::size_t nodes = days.size() + 2;
  const auto node = [&](const std::optional<Day>& day, bool begin) {
    if (!day) return begin ? std::size_t{0} : nodes - 1;
    return static_cast<std::size_t>(std::lower_bound(days.begin(), days.end(), *day) - days.begin()) + 1;
  };
  // An edge (u, v, w) says S(v) - S(u) <= w.
  struct Edge {
    std::size_t from, to;
    int weight;
  };
  std::vector<Edge> edges;
  for (std::size_t i = 0; i + 1 < nodes; ++i) edges.push_back({i + 1, i, 0});
  for (const Bound& bound : bounds_) {
    const std::size_t begin = node(bound.from, true), end = node(bound.to, false);
    if (bound.least) {
      edges.push_back({end, begin, -bound.count});
    } else {
      edges.push_back({begin, end, bound.count});
    }
  }
  std::vector<int> distance(nodes, 0);
  for (std::size_t round = 0; round <= nodes; ++round) {
    bool changed = false;
    for (const Edge& edge : edges) {
      if (distance[edge.from] + edge.weight >= distance[edge.to]) continue;
      distance[edge.to] = distance[edge.from] + edge.weight;
      changed = true;
    }
    if (!changed) return true;
  }
  return false;
}

}  // namespace gainsay
