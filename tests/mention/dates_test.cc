// Days of British papers, each with what looks like one and is none. Published on Wednesday, 12 June 2024.
#include <doctest/doctest.h>

#include <string>

#include "mention/mention.h"
#include "value/value_json.h"

namespace gainsay {
namespace {

// "text=value" of each date, joined by "; ".
std::string dates(const std::string& text) {
  static const MentionModel kModel = [] {
    Errors errors;
    return MentionModel::load("rules", "", {}, errors);
  }();
  Article article;
  article.text = text;
  article.published = parse_iso_day("2024-06-12");
  article.sentences.push_back({{0, static_cast<std::uint32_t>(text.size())}, 0});
  AnalysedArticle analysed;
  analysed.article = &article;
  std::string out;
  for (const Mention& mention : kModel.find_values(analysed)) {
    const auto* date = std::get_if<DateValue>(&mention.value);
    if (date == nullptr) continue;
    out += (out.empty() ? "" : "; ") + std::string(slice(text, mention.span)) + "=" + date->timex;
  }
  return out;
}

struct Case {
  const char* text;
  const char* found;
};

constexpr Case kCounted[] = {
    {"The trial begins a fortnight today.", "a fortnight today=2024-06-26"},
    {"She died a week today.", "a week today=2024-06-05"},
    {"He has been missing a week today.", "today=2024-06-12"},
    {"He will be sworn in a week on Monday.", "a week on Monday=2024-06-24"},
    {"The siege lasted two weeks on Monday.", "Monday=2024-06-10"},
    {"It shut for a week on Monday.", "Monday=2024-06-10"},
    {"The show opens a week tomorrow.", "a week tomorrow=2024-06-20"},
    {"They met a week yesterday.", "a week yesterday=2024-06-04"},
    {"She was married three weeks last Friday.", "three weeks last Friday=2024-05-17"},
    {"It opens a week next Monday.", "a week next Monday=2024-06-24"},
    {"The council will meet on Monday week.", "Monday week=2024-06-24"},
    {"They said it would be on Saturday fortnight.", "Saturday fortnight=2024-06-29"},
    {"The case opened last Monday week.", "last Monday week=2024-05-27"},
    {"On Tuesday week 3 of it began.", "Tuesday=2024-06-11"},
    {"The strike will start this day week.", "this day week=2024-06-19"},
    {"It was this day week that he left.", "this day week=2024-06-05"},
    {"He vanished a year ago today.", "a year ago today=2023-06-12"},
    {"It was a year ago last Friday.", "a year ago last Friday=2023-06-07"},
    {"He vanished ten years ago next week.", "ten years ago next week=2014-W25"},
    {"He was seen on Tuesday last.", "Tuesday last=2024-06-11"},
    {"The match is on Sunday next.", "Sunday next=2024-06-16"},
    {"He was seen the Sunday before last.", "the Sunday before last=2024-06-02"},
    {"It will be on the Friday after next.", "the Friday after next=2024-06-28"},
};

constexpr Case kFeasts[] = {
    {"It will be held on St Lucia's Day.", "St Lucia's Day=2024-12-13"},
    {"They fly to St Lucia.", ""},
    {"The play opened on Twelfth Night.", "Twelfth Night=2024-01-05"},
    {"She starred in Twelfth Night.", ""},
    {"They married on leap day.", "leap day=2024-02-29"},
    {"A fire was lit on Midsummer's Eve.", "Midsummer's Eve=2024-06-23"},
    {"The first snow fell on Advent Sunday.", "Advent Sunday=2023-12-03"},
    {"The summit was on the eve of Epiphany.", "the eve of Epiphany=2024-01-05"},
    {"He spoke on the eve of the vote.", ""},
    {"The service was held on Ash Wednesday.", "Ash Wednesday=2024-02-14"},
    {"Sales fell at the turn of the year.", "the turn of the year=2023-12-25/2024-01-07"},
    {"It will end by the turn of the year.", "the turn of the year=/2025-01-07"},
};

constexpr Case kPeriods[] = {
    {"Sales rose in the year to March.", "the year to March=2023-04-01/2024-03-31"},
    {"It fell in the three months to the end of April.",
     "the three months to the end of April=2024-02-01/2024-04-30"},
    {"The road to March is long.", "March=2024-03"},
    {"Shares are down in the year to date.", "the year to date=2024-01-01/2024-06-12"},
    {"It fell from March to date.", "March to date=2024-03-01/2024-06-12"},
    {"The vote falls in the second half of May.", "the second half of May=2024-05-16/2024-05-31"},
    {"Sales rose in the second half of 2019.", "the second half of 2019=2019-H2"},
    {"Sales rose in the first half of last year.", "the first half of last year=2023-H1"},
    {"It rained in the second half of the month.", "the second half of the month=2024-06-16/2024-06-30"},
    {"They met on Jan. 17 and 18, in Sofia.", "Jan. 17=2024-01-17; 18=2024-01-18"},
    {"They won in the second half of Sunday's game.", "Sunday=2024-06-09"},
    {"Find 30 minutes later this week.", "later this week=2024-06-13/2024-06-16"},
    {"The games were on 3, 5 and 9 May.", "3=2024-05-03; 5=2024-05-05; 9 May=2024-05-09"},
    {"The games of June 3, 5 and 7, 2023, are known.", "June 3=2023-06-03; 5=2023-06-05; 7, 2023=2023-06-07"},
    {"He got 18 and 19 per cent.", ""},
    {"It was signed on 2015.5.13 in Rome.", "2015.5.13=2015-05-13"},
    {"The road stays shut until 20 September.", "20 September=/2024-09-20"},
    {"The road was shut until 20 September.", "20 September=/2023-09-20"},
    {"It is not expected before 20 September.", "20 September=/2024-09-19"},
    {"We meet in half an hour.", "half an hour=2024-06-12"},
    {"He runs it in half an hour.", ""},
};

TEST_CASE("days that are counted from a day that is named") {
  for (const Case& each : kCounted) {
    CAPTURE(each.text);
    CHECK(dates(each.text) == each.found);
  }
}

TEST_CASE("feasts and turns of the year") {
  for (const Case& each : kFeasts) {
    CAPTURE(each.text);
    CHECK(dates(each.text) == each.found);
  }
}

TEST_CASE("periods up to a date, halves and lists of days") {
  for (const Case& each : kPeriods) {
    CAPTURE(each.text);
    CHECK(dates(each.text) == each.found);
  }
}

TEST_CASE("one day of a list may be any other of it, a feast its other day") {
  const auto read = [](const char* text) {
    Errors errors;
    Article article;
    article.text = text;
    article.published = parse_iso_day("2024-06-12");
    article.sentences.push_back({{0, static_cast<std::uint32_t>(article.text.size())}, 0});
    AnalysedArticle analysed;
    analysed.article = &article;
    return MentionModel::load("rules", "", {}, errors).find_values(analysed);
  };
  const auto days = read("They met on 18 and 19 May."), other = read("They met on 19 May."),
             apart = read("They met on 21 May.");
  REQUIRE(days.size() == 2);
  CHECK(compare(days[0].value, other[0].value) != Match::kDisjoint);
  CHECK(compare(days[0].value, apart[0].value) == Match::kDisjoint);
  const auto night = read("It opened on Twelfth Night."), sixth = read("It opened on 6 January.");
  CHECK(compare(night[0].value, sixth[0].value) != Match::kDisjoint);
}

}  // namespace
}  // namespace gainsay
