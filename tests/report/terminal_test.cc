#include <doctest/doctest.h>

#include <sstream>

#include "report/report.h"
#include "report/width.h"
#include "sample.h"

namespace gainsay {
namespace {

std::string terminal(const Outcome& outcome, const ReportOptions& options) {
  std::ostringstream out;
  report_terminal(outcome, options, out);
  return out.str();
}

TEST_CASE("a finding shows verdict, kind, subject, both quotes with their meaning, and why") {
  CHECK(terminal(sample_outcome(), {.width = 110}) ==
        "contradiction  history      Arlov's visits to Tessaly                                             "
        "G-3f9a000001\n"
        "  wire.txt:7:31  \"his second visit to the island\"  (one earlier visit)\n"
        "                 in: Arlov landed on Monday for his second visit to the island, aides said.\n"
        "  daily.md:3:12  \"the first visit in two decades\"  (none since 4 Mar 2004; said by Mira Tal)\n"
        "  why: An earlier visit in 2019 (wire.txt:9:5) falls inside the two decades.\n"
        "  both can be true if: the visit of 2019 was to another island\n"
        "\n"
        "not checked: blog.txt: no publication date: 3 relative dates stay unanchored\n"
        "1 contradiction, no tensions, 1 note (--notes shows them); 3 articles, 3 claims\n");
}

TEST_CASE("notes are shown on request") {
  CHECK(terminal(sample_outcome(), {}).find("the dead of the storm") == std::string::npos);
  CHECK(terminal(sample_outcome(), {.notes = true}).find("the dead of the storm") != std::string::npos);
}

TEST_CASE("articles that were left out for one reason share a line") {
  Outcome outcome = sample_outcome();
  outcome.unchecked = {{"a.txt", "no date"}, {"b.txt", "no text"}, {"c.txt", "no date"}};
  const std::string report = terminal(outcome, {});
  CHECK(report.find("not checked: a.txt, c.txt: no date\nnot checked: b.txt: no text\n") !=
        std::string::npos);
}

TEST_CASE("colour is there only where asked for") {
  CHECK(terminal(sample_outcome(), {}).find('\x1b') == std::string::npos);
  CHECK(terminal(sample_outcome(), {.colour = true}).find("\x1b[1;31mcontradiction") != std::string::npos);
}

TEST_CASE("what an article holds reaches the terminal neither raw nor wider than it") {
  const std::string report = terminal(outcome_full_of(hostile_text()), {.notes = true, .width = 80});
  CHECK(first_raw_danger(report) == "");
  std::istringstream lines(report);
  for (std::string line; std::getline(lines, line);) CHECK(display_width(line) <= 80);
}

TEST_CASE("wide characters take two columns, so columns still line up") {
  Outcome outcome = sample_outcome();
  outcome.findings[0].claims[0].claim.quote = "第二次访问";
  outcome.findings[0].claims[0].claim.sentence = "第二次访问";
  const std::string report = terminal(outcome, {.width = 110});
  const std::string pad(32 - 12, ' ');
  CHECK(report.find("\"第二次访问\"" + pad + "  (one earlier visit)\n") != std::string::npos);
  CHECK(report.find("\"the first visit in two decades\"  (none") != std::string::npos);
}

TEST_CASE("wrap breaks at spaces, and inside a word that is too long") {
  CHECK(wrap("one two three", 8) == std::vector<std::string>{"one two", "three"});
  CHECK(wrap("abcdefghij", 4) == std::vector<std::string>{"abcd", "efgh", "ij"});
  CHECK(wrap("", 4) == std::vector<std::string>{""});
  CHECK(wrap("日本語", 4) == std::vector<std::string>{"日本", "語"});
}

TEST_CASE("excerpt keeps the quote in view") {
  const std::string text = std::string(200, 'a') + " here it is " + std::string(200, 'b');
  const std::string cut = excerpt(text, 201, 211, 40);
  CHECK(cut.find("here it is") != std::string::npos);
  CHECK(display_width(cut) <= 40);
  CHECK(excerpt("short", 0, 5, 40) == "short");
}

TEST_CASE("a pronoun as a speaker is told by what it means") {
  Outcome outcome = sample_outcome();
  for (FindingClaim& claim : outcome.findings.front().claims) {
    if (!claim.claim.speaker.empty()) claim.claim.speaker = "It";
    claim.claim.speaker_meant = claim.claim.speaker.empty() ? "" : "a speaker the article calls “it”";
  }
  const std::string report = terminal(outcome, {.width = 160});
  CHECK(report.find("said by a speaker the article calls “it”") != std::string::npos);
  CHECK(report.find("said by It") == std::string::npos);
}

}  // namespace
}  // namespace gainsay
