#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "mention/amount.h"
#include "mention/mention.h"
#include "mention/tables.h"
#include "value/value_json.h"

namespace gainsay {
namespace {

const MentionModel& model() {
  static const MentionModel kModel = [] {
    Errors errors;
    MentionModel loaded = MentionModel::load("rules", "", {}, errors);
    return loaded;
  }();
  return kModel;
}

std::vector<Mention> read(const std::string& text, const char* published = "2023-09-04") {
  Article article;
  article.text = text;
  if (published != nullptr) article.published = parse_iso_day(published);
  article.sentences.push_back({{0, static_cast<std::uint32_t>(text.size())}, 0});
  AnalysedArticle analysed;
  analysed.article = &article;
  return model().find_values(analysed);
}

// "type text=value" of each mention, joined by "; ".
std::string summary(const std::string& text, const char* published = "2023-09-04") {
  std::string out;
  for (const Mention& mention : read(text, published)) {
    if (!out.empty()) out += "; ";
    out += std::string(to_string(mention.type)) + " " + std::string(slice(text, mention.span)) + "=";
    if (const auto* date = std::get_if<DateValue>(&mention.value)) {
      out += date->timex;
    } else if (const auto* duration = std::get_if<DurationValue>(&mention.value)) {
      out += duration->iso;
    } else if (const auto* number = std::get_if<NumberValue>(&mention.value)) {
      const auto end = [](const std::optional<double>& value) {
        std::string digits = value ? std::to_string(*value) : "";
        while (!digits.empty() && digits.find('.') != std::string::npos &&
               (digits.back() == '0' || digits.back() == '.')) {
          const bool point = digits.back() == '.';
          digits.pop_back();
          if (point) break;
        }
        return digits;
      };
      out += end(number->told.low);
      if (number->told.low != number->told.high) out += ".." + end(number->told.high);
      if (number->second) out += "-" + end(number->second);
    }
  }
  return out;
}

struct Case {
  const char* text;
  const char* found;
};

// Published on Monday, 4 September 2023.
constexpr Case kDates[] = {
    {"He arrived on 6 May 2019.", "date 6 May 2019=2019-05-06"},
    {"It opened on May 6, 2019, in Rome.", "date May 6, 2019=2019-05-06"},
    {"They met on Tuesday.", "date Tuesday=2023-08-29"},
    {"They will meet on Tuesday.", "date Tuesday=2023-09-05"},
    {"They met last month.", "date last month=2023-08"},
    {"It was built in the 1990s.", "date the 1990s=199"},
    {"Sales rose in the third quarter of 2016.", "date the third quarter of 2016=2016-Q3"},
    {"They parted two weeks ago.", "date two weeks ago=2023-08-21"},
    {"The talks ran from 11 to 14 July.", "date 11 to 14 July=2023-07-11/2023-07-14"},
    {"He has lived there since 2009.", "date 2009=2009-01-01/"},
    {"They met in early March.", "date early March=2023-03-01/2023-03-15"},
    {"He came back yesterday.", "date yesterday=2023-09-03"},
    {"She left on the first Monday of May 2020.", "date the first Monday of May 2020=2020-05-04"},
    {"They met on Christmas Day 2020.", "date Christmas Day 2020=2020-12-25"},
    {"The ship sank in March 2012.", "date March 2012=2012-03"},
    {"They meet on 18 and 19 July 2024.", "date 18=2024-07-18; date 19 July 2024=2024-07-19"},
    {"They met on July 18 and 19, 2022, in Rome.", "date July 18=2022-07-18; date 19, 2022=2022-07-19"},
    {"They will come on Mon or Tue.", "date Mon=2023-09-04; date Tue=2023-09-05"},
    {"It was shut as of Saturday.", "date Saturday=2023-09-02"},
    {"It rained in the last day.", "date the last day=2023-09-03"},
    {"They shut for three days from today.", "date three days from today=2023-09-07"},
    {"He posted on Friday: \"Today we fly.\"", "date Friday=2023-09-01; date Today=2023-09-01"},
    {"\"Today we fly,\" she said on Friday.", "date Today=2023-09-01; date Friday=2023-09-01"},
    {"\"It ends tomorrow,\" he said.", "date tomorrow=2023-09-05"},
    {"On Friday he read \"War and Peace\"; today he sings.", "date Friday=2023-09-01; date today=2023-09-04"},
    {"Sales grew in the last decade.", "date the last decade=2013-09-04/2023-09-03"},
    {"It follows another attempt in April.", "date April=2023-04"},
    {"The season begins in November.", "date November=2023-11"},
    {"Ends 20 November.", "date 20 November=2023-11-20"},
    {"Entry 20 February.", "date 20 February=2023-02-20"},
    {"In 2016, they won on Election Day.", "date 2016=2016; date Election Day=2016-11-08"},
    {"In 2016, they won on 3 March.", "date 2016=2016; date 3 March=2016-03-03"},
    {"The law of 2016 ended on 3 March.", "date 2016=2016; date 3 March=2023-03-03"},
    {"In 2016, they vowed what they will do on 3 March.", "date 2016=2016; date 3 March=2024-03-03"},
    {"The park reopened two days after the January 7 quake.", "date two days after the January 7=2023-01-09"},
    {"It comes two weeks before the November 13 deadline.",
     "date two weeks before the November 13=2023-10-30"},
    {"He said so in a Tuesday interview.", "date Tuesday=2023-08-29"},
    {"It was signed a week after Friday's vote.", "date a week after Friday=2023-09-08"},
    {"The quake on June 27 [2019] was strong.", "date June 27 [2019]=2019-06-27"},
    {"The quake on June 27 (2019) was strong.", "date June 27 (2019)=2019-06-27"},
    {"It was so from the late 1960s on.", "date the late 1960s on=1965-01-01/"},
    {"He wrote it in the early 1960s.", "date the early 1960s=1960-01-01/1964-12-31"},
    {"They met at roughly 2am local time (0100 UTC) on Friday.",
     "date at roughly 2am local time (0100 UTC) on Friday=2023-09-01"},
    {"They met at 6 p.m. local time on Friday.", "date at 6 p.m. local time on Friday=2023-09-01"},
    {"Their blog post next month will tell.", "date next month=2023-10"},
    {"Prices post 2019 rose.", "date 2019=2020-01-01/"},
};

constexpr Case kNumbers[] = {
    {"At least 14 people died.", "number At least 14=14.."},
    {"More than 1,200 fled.", "number More than 1,200=1200.."},
    {"Nearly 2,000 came.", "number Nearly 2,000=2000"},
    {"Some two and a half million came.", "number Some two and a half million=2500000"},
    {"It cost £2.50.", "money £2.50=2.5"},
    {"He paid $75 million.", "money $75 million=75000000"},
    {"It fell by 12.4 per cent.", "percent 12.4 per cent=12.4"},
    {"A 20-year-old man drove.", "age 20-year-old=20"},
    {"It was her second visit.", "ordinal second=2"},
    {"It was the 21st strike.", "ordinal 21st=21"},
    {"They won 4-1.", "score 4-1=4-1"},
    {"Half a dozen were hurt.", "number Half a dozen=6"},
    {"Between 10 and 15 were hurt.", "number Between 10 and 15=10..15"},
    {"It is 5 kilometres long.", "quantity 5 kilometres=5"},
    {"He was held for over two decades.", "duration over two decades=P20Y"},
    {"He was held for a decade and a half.", "duration a decade and a half=P15Y"},
    {"The first visit in two decades was short.", "ordinal first=1; duration two decades=P20Y"},
    {"He served 19 days.", "duration 19 days=P19D"},
    {"It cost 1.111,50 euros.", "money 1.111,50 euros=1111.5"},
    {"One twenty-fifth of them fled.", "number One twenty-fifth=0.04"},
    {"Three twenty-fifths of them fled.", "number Three twenty-fifths=0.12"},
    {"Two hundred and fifty-four hundredths.", "number Two hundred and fifty-four hundredths=200.54"},
    {"From one thousand to five thousand came.", "number one thousand to five thousand=1000..5000"},
    {"A score of 5,000 or less than 6,000.", "number 5,000=5000; number or less than 6,000=..6000"},
    {"They sold 2.3 k.", "number 2.3 k=2300"},
    {"It was shut for two years after the war.", "duration two years=P2Y"},
    {"Call 1-222-2222.", "number 1=1; number 222=222; number 2222=2222"},
    {"Is it below or <-30 there.", "number <-30=..-30"},
    {"- 10", "number - 10=-10"},
    {"- 10 people died", "number 10=10"},
    {"It has five hundred and more.", "number five hundred and more=500.."},
    {"Three hundred and two dozen came.", "number Three hundred and two dozen=324"},
    {"Twelve dozen came.", "number Twelve dozen=144"},
    {"It was shut for a week after Tuesday's fire.", "duration a week=P1W; date Tuesday=2023-08-29"},
    {"It was within an hour of its destination.", "duration within an hour=PT1H"},
    {"It died out millions of years after the birds came.", "duration millions of years=P2000000Y"},
    {"We want to reach 2000 or 3000 likes.", "number 2000 or 3000=2000..3000"},
};

constexpr const char* kNoDates[] = {
    "He may go.",
    "The march was long.",
    "Wait a second.",
    "The Sunday Times wrote it.",
    "Baikal-Sat rode into orbit.",
    "The Abd-Mar pact held.",
    "They won 4-1.",
    "They left after the 2-1 defeat.",
    "She is in room 2019.",
    "Theresa May resigned.",
    "The sun rose.",
    "2000 people came.",
    "The 2012 Olympics were his.",
    "She spoke on the last day of the talks.",
    "This may change again.",
    "Another part of the march.",
    "It was on a Tuesday.",
    "He posted a time of 2:05:45.",
    "She won in 2:05:45.",
    "The virus 2019-nCoV spread.",
    "COVID-2019 spread.",
    "But at the end of the day, all of it failed.",
};

TEST_CASE("dates are found and valued") {
  for (const Case& c : kDates) {
    CAPTURE(c.text);
    CHECK(summary(c.text) == c.found);
  }
}

TEST_CASE("numbers and durations are found and valued") {
  for (const Case& c : kNumbers) {
    CAPTURE(c.text);
    CHECK(summary(c.text) == c.found);
  }
}

TEST_CASE("words that look like dates are none") {
  for (const char* text : kNoDates) {
    CAPTURE(text);
    for (const Mention& mention : read(text)) CHECK(mention.type != MentionType::kDate);
  }
}

TEST_CASE("how long something takes was read as the date when it is over") {
  for (const char* text :
       {"The ferry crosses the strait in three and a half hours.",
        "Firemen put out the blaze in three hours.", "The film tells the story in two and a half hours.",
        "In three and a half hours they put it right.", "The vote is over in three and a half hours.",
        "The mill sets the record in two and a half weeks."}) {
    CAPTURE(text);
    const auto found = read(text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].type == MentionType::kDuration);
  }
  for (const char* text :
       {"He will be back in three and a half hours.", "They will vote in two hours.",
        "The road will reopen in two and a half weeks.", "They meet in three hours' time."}) {
    CAPTURE(text);
    const auto found = read(text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].type == MentionType::kDate);
  }
}

TEST_CASE("without a publication date a weekday stays unanchored") {
  const auto found = read("They met on Tuesday.", nullptr);
  REQUIRE(found.size() == 1);
  const auto& date = std::get<DateValue>(found[0].value);
  CHECK_FALSE(date.anchored);
  CHECK(date.relative->weekday == 2u);
  CHECK_FALSE(date.days.hard.low.has_value());
}

// The plain readings of an article of several sentences, each behind a full stop.
std::string told_days(const std::string& text, const char* published = "2023-09-04") {
  Article article;
  article.text = text;
  article.published = parse_iso_day(published);
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(". ", begin), text.size() - 1) + 1;
    article.sentences.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, 0});
    begin = end + 1;
  }
  AnalysedArticle analysed;
  analysed.article = &article;
  std::string out;
  for (const Mention& mention : model().find_values(analysed)) {
    const auto* date = std::get_if<DateValue>(&mention.value);
    if (date == nullptr) continue;
    out += (out.empty() ? "" : "; ") + std::string(slice(text, mention.span)) + "=";
    if (date->told && date->told->low) out += iso_day(*date->told->low);
  }
  return out;
}

TEST_CASE("words that count from a day told before") {
  CHECK(told_days("On Friday he withdrew. \"I ran. I lost. It hurt. After yesterday's vote I go.\"") ==
        "Friday=2023-09-01; yesterday=2023-08-31");
  CHECK(told_days("When did it begin? After 18 February.", "2020-10-20") == "18 February=2020-02-19");
  CHECK(told_days("It fell on Friday. It rose later that day.") ==
        "Friday=2023-09-01; later that day=2023-09-01");
  CHECK(told_days("It fell on Friday. \"This morning we heard,\" he said. It rose that day.") ==
        "Friday=2023-09-01; This morning=2023-09-01; that day=2023-09-01");
  CHECK(told_days("They met in May. They had signed the previous month.") ==
        "May=2023-05-01; the previous month=2023-04-01");
  CHECK(told_days("He won in 2016. He had lost two years earlier.") ==
        "2016=2016-01-01; two years earlier=2014-01-01");
  CHECK(told_days("It fell on Friday. Nobody knew. It was late. A day after the vote it rose.") ==
        "Friday=2023-09-01; A day after=");
  CHECK(told_days("They fell on Friday. A day after the vote they rose.") ==
        "Friday=2023-09-01; A day after=2023-09-02");
}

TEST_CASE("a time of day goes with its date") {
  const auto found = read("It happened at about 11pm on Sunday.");
  REQUIRE(found.size() == 1);
  const auto& date = std::get<DateValue>(found[0].value);
  CHECK(date.timex == "2023-09-03");
  REQUIRE(date.minutes.has_value());
  CHECK(date.minutes->low == 22 * 60 + 30);
}

// Every figure under every modifier of the tables.
TEST_CASE("intervals are never empty, hard contains soft, a modifier never narrows") {
  Errors errors;
  const auto tables = load_value_tables("rules", "", errors);
  REQUIRE(errors.empty());
  const auto whole = [](const Interval<double>& i) {
    return !i.low || !i.high || *i.low < *i.high || (*i.low == *i.high && !i.low_open && !i.high_open);
  };
  const auto width = [](const Interval<double>& i) { return i.low && i.high ? *i.high - *i.low : 1e300; };
  for (const double value : {1.0, 2.0, 12.0, 20.0, 100.0, 1200.0, 2000.0, 1234567.0, 0.5, 2e6}) {
    for (const Rounding rounding :
         {Rounding::kCounted, Rounding::kMeasured, Rounding::kTime, Rounding::kExact}) {
      Figure figure{1, value};
      figure.step = step_of(value);
      const Amount plain = plain_amount(*tables, figure, rounding);
      CHECK(whole(plain.reading.hard));
      for (const Modifier& modifier : tables->modifiers) {
        CAPTURE(modifier.name);
        CAPTURE(value);
        const Amount amount = modified_amount(*tables, figure, modifier, rounding);
        CHECK(whole(amount.reading.hard));
        CHECK(whole(amount.reading.soft));
        CHECK(amount.reading.hard.contains(amount.reading.soft));
        CHECK(width(amount.reading.hard) >= width(plain.reading.hard) - 1e-9);
      }
    }
  }
}

TEST_CASE("every value found prints to a form that reads back the same") {
  for (const auto* table : {&kDates[0], &kNumbers[0]}) {
    const std::size_t size = table == &kDates[0] ? std::size(kDates) : std::size(kNumbers);
    for (std::size_t i = 0; i < size; ++i) {
      for (const Mention& mention : read(table[i].text)) {
        CAPTURE(table[i].text);
        CHECK(value_from_json(value_to_json(mention.value)) == mention.value);
        CHECK_FALSE(to_string(mention.value).empty());
        CHECK(compare(mention.value, mention.value) != Match::kDisjoint);
      }
    }
  }
}

TEST_CASE("a figure that counts what stands behind it was taken for a day") {
  CHECK(summary("Turnout rose before the 5% rule was dropped.") == "percent 5%=5");
  CHECK(summary("She left after the 12 guests.") == "number 12=12");
  CHECK(summary("In the two towns nobody voted.") == "number two=2");
}

TEST_CASE("a time of day keeps the words for its hour") {
  CHECK(summary("It rang at a quarter past two yesterday.").find("quarter past two") != std::string::npos);
}

TEST_CASE("a value is found behind common words that may belong to it") {
  CHECK(summary("About 40 people came in the first week of May 2021.") ==
        "number About 40=40; date the first week of May 2021=2021-W18");
}

}  // namespace
}  // namespace gainsay
