// The solver against all histories of a few days.
#include "reconcile/timeline.h"

#include <doctest/doctest.h>

#include <array>
#include <random>

namespace gainsay {
namespace {

using date::literals::operator""_y;

constexpr int kDays = 4, kMost = 3;  // a history has up to so many events on each of so many days
const Day kFirst = Day(2024_y / 3 / 1);

struct Asked {
  int from = 0, to = 0;  // days, both included
  int count = 0;
  bool least = false;
};

Interval<Day> window(const Asked& asked) {
  return {kFirst + date::days(asked.from), kFirst + date::days(asked.to), false, false};
}

bool some_history_meets(const std::vector<Asked>& all) {
  std::array<int, kDays> events{};
  while (true) {
    bool meets = true;
    for (const Asked& asked : all) {
      int sum = 0;
      for (int day = asked.from; day <= asked.to; ++day) sum += events[static_cast<std::size_t>(day)];
      meets = meets && (asked.least ? sum >= asked.count : sum <= asked.count);
    }
    if (meets) return true;
    std::size_t day = 0;
    while (day < kDays && ++events[day] > kMost) events[day++] = 0;
    if (day == kDays) return false;
  }
}

TEST_CASE("the solver finds a history exactly where there is one") {
  std::mt19937 random(7);
  const auto below = [&random](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
  int possible = 0;
  for (int round = 0; round < 2000; ++round) {
    std::vector<Asked> all;
    Timeline timeline;
    for (int i = 0; i < 5; ++i) {
      Asked asked;
      asked.from = below(kDays);
      asked.to = asked.from + below(kDays - asked.from);
      asked.count = below(kMost);
      asked.least = below(2) == 1;
      asked.least ? timeline.at_least(window(asked), asked.count)
                  : timeline.at_most(window(asked), asked.count);
      all.push_back(asked);
    }
    const bool expected = some_history_meets(all);
    possible += expected;
    CHECK(timeline.satisfiable() == expected);
  }
  CHECK(possible > 200);
  CHECK(possible < 1800);
}

TEST_CASE("three claims may clash where no two of them do") {
  Timeline timeline;
  timeline.at_least({kFirst, kFirst, false, false}, 1);
  timeline.at_least({kFirst + date::days(2), kFirst + date::days(2), false, false}, 1);
  CHECK(timeline.satisfiable());
  timeline.at_most({std::nullopt, std::nullopt, false, false}, 1);
  CHECK_FALSE(timeline.satisfiable());
}

TEST_CASE("an open end leaves its day out") {
  Timeline timeline;
  timeline.at_least({kFirst, kFirst, false, false}, 1);
  timeline.at_most({kFirst, std::nullopt, true, false}, 0);
  CHECK(timeline.satisfiable());
  timeline.at_most({kFirst, std::nullopt, false, false}, 0);
  CHECK_FALSE(timeline.satisfiable());
}

TEST_CASE("no event fits into a window without a day") {
  Timeline timeline;
  timeline.at_most({kFirst, kFirst, true, false}, 0);
  CHECK(timeline.satisfiable());
  timeline.at_least({kFirst, kFirst, true, false}, 1);
  CHECK_FALSE(timeline.satisfiable());
}

}  // namespace
}  // namespace gainsay
