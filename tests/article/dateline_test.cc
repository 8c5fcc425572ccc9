#include "article/dateline.h"

#include "article/printed_date.h"
#include "read.h"

namespace gainsay::testing {
namespace {

const Abbreviations& words() { return reading_lists(kRules).abbreviations; }

TEST_CASE("a dateline is split from the paragraph that it opens") {
  struct Case {
    const char* dateline;
    const char* rest;
  };
  const Case cases[] = {
      {"NOVI SAD, Serbia, Sept 14 (Balkan Wire) - ", "The presidents agreed."},
      {"WASHINGTON (AP) — ", "The Senate voted."},
      {"Washington (CNN) -- ", "The Senate voted."},
      {"LONDON, Feb. 3 (City Wire) – ", "Shares fell."},
      {"BO WATERSIDE – ", "For 19 years he came."},
      {"NEW YORK, March 4 /PRNewswire/ -- ", "A firm said so."},
      {"Paris, 4 March 2024 - ", "The talks failed."},
      {"HANOVER. ", "Whoever came was let in."},
      {"PAMPA CHICA. ", "With candles they came."},
      {"ST. PAUL, Minn. — ", "Snow fell."},
      {"", "THE posters are coming down."},
      {"", "SUSHI lovers, look away now."},
      {"", "A man – who was not named – was held."},
      {"", "Jane Doe – the mayor – was held."},
      {"", "In March 2024 – a bad month – he fell."},
      {"", "On Sept. 14 - a Thursday - they met."},
      {"", "“No” - that was all."},
      {"", "The U.S. said no."},
  };
  for (const Case& c : cases) {
    const std::string text = std::string(c.dateline) + c.rest;
    CAPTURE(text);
    CHECK(dateline_length(text, words()) == std::string(c.dateline).size());
  }
}

TEST_CASE("lines of nothing but place and date, or of nothing but a time") {
  for (const char* line :
       {"Nadi, 18 July 2025, 6 pm", "12 September 2023", "Friday 16 May 2025", "Bo Waterside, 6 June 2025"}) {
    CHECK(is_dateline(line, words()));
  }
  for (const char* line : {"The vote of 12 September 2023 was lost", "Nadi, Fiji", "18 July"}) {
    CHECK_FALSE(is_dateline(line, words()));
  }
  for (const char* line :
       {"Last updated Sunday 27 April, 22:40", "8:00 AM PDT 4/4/2012", "Updated 5:40 p.m. ET"}) {
    CHECK(is_time_stamp(line, words()));
  }
  for (const char* line : {"Score: 4-2", "updated", "27 people died"})
    CHECK_FALSE(is_time_stamp(line, words()));
}

TEST_CASE("a full date is found in a line and nothing else is taken for one") {
  struct Case {
    const char* line;
    const char* day;
  };
  const Case cases[] = {
      {"12 September 2023", "2023-09-12"},
      {"By Jane Doe · 8 September 2023, 16:40", "2023-09-08"},
      {"Sept. 14, 2023", "2023-09-14"},
      {"PUBLISHED: 07:02, 13 June 2025 | UPDATED: 14 June 2025", "2025-06-13"},
      {"Saturday, June 7th, 2025", "2025-06-07"},
      {"posted 2024-03-04 at noon", "2024-03-04"},
      {"the 2nd of March", ""},
      {"03/04/2024", ""},
      {"31 February 2024", ""},
      {"March 2024", ""},
      {"14 people in May 2020", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    const auto found = find_full_date(c.line, words());
    CHECK((found ? date::format("%F", found->day) : "") == c.day);
  }
}

TEST_CASE("stamps of the wires and feeds give the day their writer saw") {
  struct Case {
    const char* stamp;
    const char* day;
  };
  const Case cases[] = {{"2024-03-04", "2024-03-04"},
                        {"2024-03-04T23:10:00-08:00", "2024-03-04"},
                        {"20240304T231000Z", "2024-03-04"},
                        {"Mon, 04 Mar 2024 23:10:00 GMT", "2024-03-04"},
                        {"2024-13-04", ""},
                        {"soon", ""},
                        {"", ""}};
  for (const Case& c : cases) {
    CAPTURE(c.stamp);
    const auto day = parse_stamp(c.stamp, words());
    CHECK((day ? date::format("%F", *day) : "") == c.day);
  }
}

}  // namespace
}  // namespace gainsay::testing
