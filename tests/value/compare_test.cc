#include <doctest/doctest.h>

#include "value/value.h"

namespace gainsay {
namespace {

DateValue day(int year, unsigned month, unsigned d) {
  DateValue value;
  value.days = Reading<Day>::exactly(date::year{year} / static_cast<int>(month) / static_cast<int>(d));
  value.told = value.days.hard;
  return value;
}

NumberValue figure(double amount) {
  NumberValue value;
  value.amount = Reading<double>::exactly(amount);
  value.told = Interval<double>::exactly(amount);
  value.as_told = amount;
  return value;
}

TEST_CASE("two days compare as days") {
  CHECK(compare(day(2024, 3, 4), day(2024, 3, 4)) == Match::kSame);
  CHECK(compare(day(2024, 3, 4), day(2024, 3, 5)) == Match::kDisjoint);
  DateValue march = day(2024, 3, 1);
  march.days.hard.high = march.days.soft.high = date::sys_days{date::year{2024} / 3 / 31};
  CHECK(compare(march, day(2024, 3, 4)) == Match::kOverlaps);
}

TEST_CASE("a date with two readings is only disjoint where both are") {
  DateValue either = day(2024, 3, 4);
  either.other_readings.push_back(day(2024, 4, 3).days.hard);
  CHECK(compare(either, day(2024, 4, 3)) == Match::kOverlaps);
  CHECK(compare(either, day(2024, 5, 3)) == Match::kDisjoint);
}

TEST_CASE("times of day decide on one day only") {
  DateValue night = day(2024, 3, 4), morning = day(2024, 3, 4);
  night.minutes = Interval<int>::exactly(23 * 60);
  morning.minutes = Interval<int>::exactly(3 * 60);
  CHECK(compare(night, morning) == Match::kDisjoint);
  CHECK(compare(night, day(2024, 3, 4)) == Match::kSame);
  night.utc_offset = 0;
  CHECK(compare(night, morning) == Match::kSame);  // one zone is not known
  morning = day(2024, 3, 5);
  morning.minutes = Interval<int>::exactly(60);
  morning.utc_offset = 120;
  CHECK(compare(night, morning) == Match::kSame);  // 23:00 in London is 01:00 in Helsinki
}

TEST_CASE("an unanchored date compares with its like only") {
  DateValue tuesday, friday;
  for (DateValue* value : {&tuesday, &friday}) {
    value->anchored = false;
    value->days = {};
    value->relative.emplace();
  }
  tuesday.relative->weekday = 2;
  friday.relative->weekday = 5;
  CHECK(compare(tuesday, friday) == Match::kDisjoint);
  CHECK(compare(tuesday, day(2024, 3, 5)) == Match::kUnknown);
  friday.relative->base = RelativeDate::Base::kEvent;
  CHECK(compare(tuesday, friday) == Match::kUnknown);
}

TEST_CASE("numbers compare inside one dimension and unit") {
  CHECK(compare(figure(14), figure(14)) == Match::kSame);
  CHECK(compare(figure(14), figure(41)) == Match::kDisjoint);
  CHECK(compare(figure(12.4), figure(12)) == Match::kOverlaps);
  CHECK(compare(figure(12.6), figure(12)) == Match::kDisjoint);
  NumberValue ordinal = figure(14);
  ordinal.dimension = Dimension::kOrdinal;
  CHECK(compare(ordinal, figure(14)) == Match::kUnknown);
  NumberValue euros = figure(14), pounds = figure(14);
  euros.dimension = pounds.dimension = Dimension::kMoney;
  euros.unit = "EUR";
  pounds.unit = "GBP";
  CHECK(compare(euros, pounds) == Match::kUnknown);
}

TEST_CASE("hard intervals that meet where the soft ones don't are strained") {
  NumberValue at_least = figure(12), far_more = figure(60);
  at_least.amount = {{12, std::nullopt}, {12, 24}};
  CHECK(compare(at_least, far_more) == Match::kStrained);
  CHECK(compare(at_least, figure(20)) == Match::kOverlaps);
  CHECK(compare(at_least, figure(11)) == Match::kDisjoint);
}

TEST_CASE("values of two kinds are not comparable") {
  CHECK(compare(Value{figure(2024)}, Value{day(2024, 3, 4)}) == Match::kUnknown);
  CHECK(compare(Value{}, Value{}) == Match::kUnknown);
}

TEST_CASE("values print short") {
  CHECK(to_string(Value{day(2024, 3, 4)}) == "4 March 2024");
  CHECK(to_string(Value{figure(1200)}) == "1,200");
  CHECK(to_string(Value{DurationValue{{{20 * 365.2425, std::nullopt}, {}}, "P20Y"}}) == "[20 y, ∞)");
}

}  // namespace
}  // namespace gainsay
