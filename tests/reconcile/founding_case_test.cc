// The case that the project began with: "second meeting" against "first visit in over two decades".
#include <doctest/doctest.h>

#include <algorithm>

#include "reconcile/series.h"

namespace gainsay {
namespace {

using date::literals::operator""_y;

Interval<Day> days(Day low, Day high) { return {low, high, false, false}; }

SeriesConstraint none_in(Day low, Day high) {
  SeriesConstraint constraint;
  constraint.none = days(low, high);
  return constraint;
}

SeriesConstraint counted(int at_least) {
  SeriesConstraint constraint;
  constraint.at_least = at_least;
  constraint.exactly = true;
  return constraint;
}

const Day kNow = Day(2024_y / 6 / 19), kGap = Day(2004_y / 6 / 19);

TEST_CASE("a count without a date strains a gap, and no more") {
  CHECK(compare_series(counted(1), none_in(kGap, kNow)) == SeriesMatch::kStrained);
}

TEST_CASE("an earlier event dated inside the gap is excluded, one before it is not") {
  SeriesConstraint inside = counted(1), before = counted(1);
  inside.events = {days(Day(2019_y / 1 / 1), Day(2019_y / 12 / 31))};
  before.events = {days(Day(2000_y / 7 / 19), Day(2000_y / 7 / 20))};
  CHECK(compare_series(inside, none_in(kGap, kNow)) == SeriesMatch::kExcluded);
  CHECK(compare_series(before, none_in(kGap, kNow)) == SeriesMatch::kCompatible);
}

TEST_CASE("first ever excludes any earlier one") {
  SeriesConstraint ever;
  ever.none = Interval<Day>{std::nullopt, kNow, false, false};
  CHECK(compare_series(ever, counted(1)) == SeriesMatch::kExcluded);
  CHECK(compare_series(ever, none_in(kGap, kNow)) == SeriesMatch::kCompatible);
}

TEST_CASE("two counts of one series agree or exclude each other") {
  CHECK(compare_series(counted(2), counted(2)) == SeriesMatch::kCompatible);
  CHECK(compare_series(counted(1), counted(2)) == SeriesMatch::kExcluded);
}

TEST_CASE("three this year leave no room for the first in 22 years") {
  SeriesConstraint third = counted(2);
  third.scope = days(Day(2024_y / 1 / 1), kNow);
  CHECK(compare_series(third, none_in(Day(2002_y / 6 / 19), kNow)) == SeriesMatch::kExcluded);
}

TEST_CASE("comparing is symmetric") {
  const SeriesConstraint all[] = {counted(1), counted(3), none_in(kGap, kNow),
                                  none_in(Day(2020_y / 1 / 1), kNow)};
  for (const SeriesConstraint& a : all) {
    for (const SeriesConstraint& b : all) CHECK(compare_series(a, b) == compare_series(b, a));
  }
}

}  // namespace
}  // namespace gainsay
