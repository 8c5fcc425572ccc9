// The case that the project began with: "second meeting" against "first visit in over two decades".
#include <doctest/doctest.h>

#include <algorithm>

#include "reconcile/series.h"
#include "story.h"

namespace gainsay {
namespace {

using date::literals::operator""_y;

Interval<Day> days(Day low, Day high) { return {low, high, false, false}; }

SeriesConstraint none_in(std::optional<Day> low, Day high) {
  SeriesConstraint constraint;
  constraint.counts.push_back({{low, high, false, false}, 0, 0, false});
  return constraint;
}

SeriesConstraint counted(int count, Interval<Day> window = {}) {
  SeriesConstraint constraint;
  constraint.counts.push_back({window, count, count, false});
  return constraint;
}

SeriesConstraint with_event(SeriesConstraint constraint, Day low, Day high) {
  constraint.counts.push_back({days(low, high), 1, std::nullopt, false});
  return constraint;
}

const Day kNow = Day(2024_y / 6 / 19), kGap = Day(2004_y / 6 / 19);

TEST_CASE("a count without a date leaves room for a gap") {
  CHECK(compare_series(counted(1), none_in(kGap, kNow)) == SeriesMatch::kCompatible);
}

TEST_CASE("an earlier event dated inside the gap is excluded, one before it is not") {
  const SeriesConstraint inside = with_event(counted(1), Day(2019_y / 1 / 1), Day(2019_y / 12 / 31));
  const SeriesConstraint before = with_event(counted(1), Day(2000_y / 7 / 19), Day(2000_y / 7 / 20));
  CHECK(compare_series(inside, none_in(kGap, kNow)) == SeriesMatch::kExcluded);
  CHECK(compare_series(before, none_in(kGap, kNow)) == SeriesMatch::kCompatible);
}

TEST_CASE("first ever excludes any earlier one") {
  const SeriesConstraint ever = none_in(std::nullopt, kNow);
  CHECK(compare_series(ever, counted(1, {std::nullopt, kNow, false, false})) == SeriesMatch::kExcluded);
  CHECK(compare_series(ever, none_in(kGap, kNow)) == SeriesMatch::kCompatible);
}

TEST_CASE("what is only implied makes no more than a strain") {
  SeriesConstraint gap = none_in(kGap, kNow);
  gap.counts.push_back({{std::nullopt, kGap, false, false}, 1, std::nullopt, true});
  CHECK(compare_series(gap, none_in(std::nullopt, kNow)) == SeriesMatch::kStrained);
}

TEST_CASE("the limit is with the one whose window is hit") {
  const SeriesConstraint last =
      with_event(none_in(Day(2013_y / 1 / 31), kNow), Day(2013_y / 1 / 1), Day(2013_y / 1 / 31));
  CHECK(is_limit(none_in(kGap, kNow), last));
  CHECK_FALSE(is_limit(last, none_in(kGap, kNow)));
}

TEST_CASE("rows of two lengths exclude each other, a row and a count do not") {
  SeriesConstraint three, five;
  three.streak = 3;
  five.streak = 5;
  CHECK(compare_series(three, five) == SeriesMatch::kExcluded);
  CHECK(compare_series(three, counted(7)) == SeriesMatch::kCompatible);
}

TEST_CASE("two counts of one series agree or exclude each other") {
  CHECK(compare_series(counted(2), counted(2)) == SeriesMatch::kCompatible);
  CHECK(compare_series(counted(1), counted(2)) == SeriesMatch::kExcluded);
}

TEST_CASE("three this year leave no room for the first in 22 years") {
  const SeriesConstraint third = counted(2, days(Day(2024_y / 1 / 1), kNow));
  CHECK(compare_series(third, none_in(Day(2002_y / 6 / 19), kNow)) == SeriesMatch::kExcluded);
}

TEST_CASE("comparing is symmetric") {
  const SeriesConstraint all[] = {counted(1), counted(3), none_in(kGap, kNow),
                                  none_in(Day(2020_y / 1 / 1), kNow)};
  for (const SeriesConstraint& a : all) {
    for (const SeriesConstraint& b : all) CHECK(compare_series(a, b) == compare_series(b, a));
  }
}

TEST_CASE("a second meeting after one abroad, and a first visit in decades, in articles without a date") {
  const std::string visit =

      "The recent visit of Ivan Petrov to North Korea, marking his first in over two decades, matters to "
      "both.";
  const std::string meeting =
      "This will mark the second meeting between Park Min and Ivan Petrov, following their first encounter "
      "in 2019 "
      "in the Russian city of Vladivostok.";
  const auto found = story_findings({{visit, ""}, {meeting, ""}}, Kind::kHistory);
  REQUIRE(found.size() == 1);
  CHECK(found.front().verdict == Verdict::kTension);
  CHECK_FALSE(found.front().reconciles_if.empty());
  // Another visitor's journey is no occurrence of theirs.
  CHECK(story_findings(
            {{"Old Kim Rak, known for his reclusiveness, visited Russia before his death in 2011.", ""},
             {meeting, ""}},
            Kind::kHistory)
            .empty());
}

}  // namespace
}  // namespace gainsay
