#include <doctest/doctest.h>
#include <md4c.h>

#include <sstream>

#include "report/escape.h"
#include "report/report.h"
#include "sample.h"

namespace gainsay {
namespace {

std::string markdown(const Outcome& outcome) {
  std::ostringstream out;
  report_markdown(outcome, {.command = "gainsay check bundle"}, out);
  return out.str();
}

TEST_CASE("the Markdown report holds all a fact-checker files") {
  const std::string report = markdown(sample_outcome());
  for (const char* piece : {
           "# Consistency report: Arlov in Tessaly\n",
           "**1 contradiction, no tensions, 1 note** in 3 articles with 3 claims.",
           "| 1 | contradiction | history | Arlov's visits to Tessaly | one earlier visit ⟷ none since 2004 "
           "|",
           "- **one earlier visit** (1 independent source)\n"
           "  - “his second visit to the island” (`wire.txt:7:31`, Wire, 2024-03-04)\n"
           "    - in: Arlov landed on Monday for his second visit to the island, aides said.\n",
           "Daily, 2024-03-05; said by Mira Tal)\n",
           "    - means: none since 4 Mar 2004\n",
           "**Both can be true if:** the visit of 2019 was to another island",
           "## Explained\n",
           "### 1. note · quantity: the dead of the storm",
           "| 9:1 | toll/dead | 14 dead | asserted | – |",
           "nearly repeats `wire.txt`",
           "- `blog.txt`: no publication date: 3 relative dates stay unanchored",
           "    gainsay check bundle\n",
       }) {
    CAPTURE(piece);
    CHECK(report.find(piece) != std::string::npos);
  }
}

TEST_CASE("text of an article is no Markdown") {
  struct Case {
    const char *text, *escaped;
  };
  const Case cases[] = {
      {"a plain, quiet sentence (with brackets) - and a dash.",
       "a plain, quiet sentence (with brackets) - and a dash."},
      {"<script>alert(1)</script>", "&lt;script\\>alert(1)&lt;/script\\>"},
      {"a | b", "a \\| b"},
      {"`code` *b* _i_", "\\`code\\` \\*b\\* \\_i\\_"},
      {"[link](x)", "\\[link\\](x)"},
      {"# heading", "\\# heading"},
      {"- item", "\\- item"},
      {"12. March", "12\\. March"},
      {"12 dead. Then", "12 dead. Then"},
      {"ask @desk", "ask @<!-- -->desk"},
      {"see #12", "see #<!-- -->12"},
      {"https://x.example", "https:<!-- -->//x.example"},
      {"www.x.example", "www<!-- -->.x.example"},
      {"two\nlines", "two lines"},
      {"\x1b[31m", "␛\\[31m"},
      {"&lt;", "&amp;lt;"},
  };
  for (const Case& c : cases) CHECK(markdown_text(c.text) == c.escaped);
}

TEST_CASE("a code span holds any text") {
  CHECK(markdown_code("wire.txt:7") == "`wire.txt:7`");
  CHECK(markdown_code("a`b") == "``a`b``");
  CHECK(markdown_code("`") == "`` ` ``");
  CHECK(markdown_code("a|b") == "`a\\|b`");
}

/// Every block and span of the report in order, as GitHub's dialect sees them: its structure without its
/// words.
std::string structure(const std::string& report) {
  MD_PARSER parser{};
  parser.flags = MD_DIALECT_GITHUB;
  parser.enter_block = [](MD_BLOCKTYPE type, void*, void* out) {
    *static_cast<std::string*>(out) += "<" + std::to_string(type);
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE, void*, void* out) {
    *static_cast<std::string*>(out) += ">";
    return 0;
  };
  parser.enter_span = [](MD_SPANTYPE type, void*, void* out) {
    *static_cast<std::string*>(out) += " s" + std::to_string(type);
    return 0;
  };
  parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
  parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* out) {
    const std::string_view words(text, size);
    if (type == MD_TEXT_HTML && words != "<!-- -->")
      *static_cast<std::string*>(out) += " html:" + std::string(words);
    return 0;
  };
  std::string out;
  REQUIRE(md_parse(report.data(), static_cast<MD_SIZE>(report.size()), &parser, &out) == 0);
  return out;
}

TEST_CASE("hostile text leaves the structure of the Markdown report alone") {
  const std::string report = markdown(outcome_full_of(hostile_text()));
  CHECK(first_raw_danger(report) == "");
  CHECK(structure(report) == structure(markdown(outcome_full_of("quiet words"))));
}

}  // namespace
}  // namespace gainsay
