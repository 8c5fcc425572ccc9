#pragma once

#include <string>

#include "reconcile/finding.h"

namespace gainsay {

/// A run with a contradiction, a note and an article that could not be checked whole.
inline Outcome sample_outcome() {
  using namespace date::literals;
  const auto claim = [](std::string article, std::string source, Day day, int line, int column,
                        std::string quote, std::string sentence) {
    Claim c;
    c.article = std::move(article);
    c.source = std::move(source);
    c.published = day;
    c.type = "visit";
    c.rule = "visit/nth";
    c.subject = "visit";
    c.file = {10, 10 + static_cast<std::uint32_t>(quote.size())};
    c.line = line;
    c.column = column;
    c.quote = std::move(quote);
    c.sentence = std::move(sentence);
    c.sentence_file = {0, static_cast<std::uint32_t>(c.sentence.size())};
    return c;
  };
  const Claim second = claim("wire.txt", "Wire", Day(2024_y / 3 / 4), 7, 31, "his second visit to the island",
                             "Arlov landed on Monday for his second visit to the island, aides said.");
  Claim first = claim("daily.md", "Daily", Day(2024_y / 3 / 5), 3, 12, "the first visit in two decades",
                      "It is the first visit in two decades.");
  first.speaker = "Mira Tal";
  Claim toll = claim("daily.md", "Daily", Day(2024_y / 3 / 5), 9, 1, "14 dead", "14 dead");
  toll.rule = "toll/dead";

  Outcome outcome;
  outcome.title = "Arlov in Tessaly";
  outcome.articles = {{"wire.txt", "Wire", "Arlov lands", Day(2024_y / 3 / 4), 1, ""},
                      {"daily.md", "Daily", "", Day(2024_y / 3 / 5), 2, ""},
                      {"blog.txt", "", "", std::nullopt, 0, "wire.txt"}};
  outcome.claims = {second, first, toll};
  outcome.findings = {{"G-3f9a000001",
                       Kind::kHistory,
                       Verdict::kContradiction,
                       "Arlov's visits to Tessaly",
                       "An earlier visit in 2019 (wire.txt:9:5) falls inside the two decades.",
                       "the visit of 2019 was to another island",
                       {{"one earlier visit", 1}, {"none since 2004", 1}},
                       {{second, 0, "one earlier visit"}, {first, 1, "none since 4 Mar 2004"}}},
                      {"G-0000000002",
                       Kind::kQuantity,
                       Verdict::kNote,
                       "the dead of the storm",
                       "The toll rose.",
                       "",
                       {{"12", 1}, {"14", 1}},
                       {{toll, 1, ""}}}};
  outcome.unchecked = {{"blog.txt", "no publication date: 3 relative dates stay unanchored"}};
  return outcome;
}

/// What an article may hold to break a report: markup of every format, escapes, overrides of direction, a
/// word of 10,000 characters.
inline std::string hostile_text() {
  return "<script>alert(1)</script> | `x` **b** [l](javascript:1) @desk #1 \x1b[31mred\x1b[0m \xe2\x80\xae"
         "evil ]]> ::error:: %0A\r\n\n# head --> \xff " +
         std::string(10000, 'w');
}

/// The sample with `text` in every place that an article, a manifest or a rule can fill.
inline Outcome outcome_full_of(const std::string& text) {
  Outcome outcome = sample_outcome();
  outcome.title = text;
  const auto spoil = [&text](Claim& claim) {
    claim.article = claim.source = claim.rule = claim.type = claim.subject = claim.speaker = claim.quote =
        text;
    claim.speaker_meant = text;
    claim.sentence = "Before " + text + " and after.";
  };
  for (Claim& claim : outcome.claims) spoil(claim);
  for (Finding& finding : outcome.findings) {
    finding.subject = finding.why = finding.reconciles_if = text;
    for (Side& side : finding.sides) side.value = text;
    for (FindingClaim& claim : finding.claims) {
      spoil(claim.claim);
      claim.meaning = text;
    }
  }
  for (ArticleSummary& article : outcome.articles) article.article = article.source = article.title = text;
  outcome.unchecked = {{text, text}};
  outcome.errors = {{ErrorCode::kUnreadableInput, text, 1, 1, text, text}};
  return outcome;
}

/// The bytes that must reach no reader raw, whatever the format: controls but line feed and tab, overrides of
/// direction, broken UTF-8. Gives the first one's place and value for a failing test's message, else nothing.
std::string first_raw_danger(const std::string& report);

}  // namespace gainsay
