#include "article/sentences.h"

#include "read.h"

namespace gainsay::testing {
namespace {

/// The sentences with " | " between them.
std::string split(std::string_view text) {
  std::string out;
  for (const Span span : split_sentences(text, reading_lists(kRules).abbreviations)) {
    if (!out.empty()) out += " | ";
    out += slice(text, span);
  }
  return out;
}

TEST_CASE("sentences end where they end") {
  const char* const cases[] = {
      // plain
      "He came. | She went. | They stayed.",
      "Did he come? | Yes! | He did.",
      "In all, 38 were hurt. | 14 of them died.",
      // titles, initials, abbreviations
      "Mr. Putin met Dr. Ri Sol-ju and Gen. J. F. Kelly in St. Louis.",
      "George W. Bush and John F. Kennedy were presidents.",
      "They were short of vitamin C. | The doctors noticed.",
      "The U.S. Senate and the U.N. Security Council met.",
      "It is made in the U.S. | The firm said so.",
      "He moved to Washington, D.C. | In 2019 he left.",
      "The plane left at 9 p.m. on Monday. | It landed at 6 a.m. | Nobody was hurt.",
      "Apple Inc. shares fell; Smith & Co. gained. | Amazon.com Inc. rose.",
      "On Sept. 14 and Oct. 3 talks were held. | They failed in Dec. 2012.",
      "It was No. 5 on the list, vs. No. 7 before, i.e. two up.",
      "She lives on Main St. | He lives there too.",
      // numbers
      "It costs $3.5 million. | Inflation was 4.7 per cent.",
      "The score was 2.5 to 1.5 at 10.30 local time.",
      // quotations
      "“It is over,” he said. | “We won.” | They cheered.",
      "\"It is over.\" | \"We won.\"",
      "“Is it over?” Ms Doe asked. | Nobody answered.",
      "“Is it over?” asked Ms Doe.",
      "“Who did it?” the minister said on Monday. | “We don't know.”",
      "“Never!” | The crowd cheered.",
      "He said: “I came. | I saw.” | Then he left.",
      "She left (nobody knew why). | He stayed.",
      "(This was denied.) | The ministry said so.",
      // ellipses
      "Well... | That was it.",
      "I was ... in my golden times.",
      "They wanted … Mr Smith to go.",
      // names with marks
      "Yahoo! Inc. bought it.",
      // lower case goes on
      "The site gov.uk was down. | The e.coli count rose.",
      // scraped text that lost a space
      "The bridge is gone. | It fell on Monday.",
  };
  for (const std::string marked : cases) {
    std::string text = marked;
    for (std::size_t at = text.find(" | "); at != std::string::npos; at = text.find(" | "))
      text.replace(at, 3, " ");
    CHECK(split(text) == marked);
  }
}

TEST_CASE("text that lost the space between two sentences") {
  CHECK(split("He went home.The police came.") == "He went home. | The police came.");
  CHECK(split("See example.Com or node.js for it.") == "See example.Com or node.js for it.");
}

TEST_CASE("a mark that scraping moved off its sentence stays with it") {
  CHECK(split("\"They argued. \" The woman left.") == "\"They argued. \" | The woman left.");
}

TEST_CASE("a sentence is cut at some two kilobytes, between words and never inside a character") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "señor ";
  const auto sentences = split_sentences(text, reading_lists(kRules).abbreviations);
  CHECK(sentences.size() == 4);
  for (const Span span : sentences) {
    CHECK(span.size() <= kMaxSentence);
    CHECK(slice(text, span).starts_with("señor"));
    CHECK(slice(text, span).ends_with("señor"));
  }
  const std::string solid(5001, 'x');
  CHECK(split_sentences(solid, reading_lists(kRules).abbreviations).size() == 3);
}

TEST_CASE("nothing gives no sentence") {
  CHECK(split("").empty());
  CHECK(split(" \n ").empty());
  CHECK(split("...") == "...");
}

}  // namespace
}  // namespace gainsay::testing
