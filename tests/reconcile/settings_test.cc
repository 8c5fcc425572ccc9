#include "reconcile/settings.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace gainsay {
namespace {

DateValue weekday(unsigned day) {
  DateValue date;
  date.anchored = false;
  date.relative = RelativeDate{};
  date.relative->weekday = day;
  return date;
}

DateValue dated(int year, unsigned month, unsigned day) {
  DateValue date;
  date.days.hard = Interval<Day>::exactly(Day(date::year(year) / date::month(month) / date::day(day)));
  date.days.soft = date.days.hard;
  return date;
}

TEST_CASE("a weekday that nothing anchors is set against a date") {
  const DateValue monday = dated(2024, 9, 16);
  CHECK(compare_days(monday, weekday(1)) == Match::kOverlaps);
  CHECK(compare_days(weekday(4), monday) == Match::kDisjoint);
  CHECK(compare_days(weekday(4), weekday(4)) != Match::kDisjoint);
}

TEST_CASE("a day of the month that nothing anchors is set against a date") {
  DateValue loose;
  loose.anchored = false;
  loose.relative = RelativeDate{};
  loose.relative->timex = "XXXX-01-31";
  CHECK(compare_days(dated(2025, 2, 14), loose) == Match::kDisjoint);
  CHECK(compare_days(dated(2025, 1, 31), loose) == Match::kOverlaps);
  loose.relative->timex = "XXXX-WXX";
  CHECK(compare_days(dated(2025, 2, 14), loose) == Match::kUnknown);
}

TEST_CASE("what every sentence holds ties no two together") {
  std::vector<Claim> claims(12);
  std::vector<const Claim*> all;
  for (std::size_t i = 0; i < claims.size(); ++i) {
    claims[i].article = "a";
    claims[i].sentence_file.begin = static_cast<std::uint32_t>(i * 10);
    claims[i].context = {"=w:oslo"};
    if (i < 2) claims[i].context.push_back("=w:tidemark");
    all.push_back(&claims[i]);
  }
  const Commonness common(all);
  CHECK(common.rarity("=w:tidemark") == 1);
  CHECK(common.rarity("=w:oslo") < 0.5);
  CHECK(common.rarity("~w:oslo") == common.rarity("=w:oslo"));
  CHECK(common.rarity("=w:unheard") == 1);
}

}  // namespace
}  // namespace gainsay
