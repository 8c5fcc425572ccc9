#include <doctest/doctest.h>
#include <gumbo.h>

#include <sstream>

#include "report/report.h"
#include "sample.h"

namespace gainsay {
namespace {

std::string html(const Outcome& outcome, const Bundle* bundle = nullptr) {
  std::ostringstream out;
  report_html(outcome, {.command = "gainsay check bundle", .bundle = bundle}, out);
  return out.str();
}

/// The page's elements in order as a browser reads them, without words and attribute values.
void append_structure(const GumboNode* node, std::string& out) {
  if (node->type != GUMBO_NODE_ELEMENT) return;
  out += '<';
  out += gumbo_normalized_tagname(node->v.element.tag);
  for (unsigned i = 0; i < node->v.element.attributes.length; ++i) {
    out += ' ';
    out += static_cast<const GumboAttribute*>(node->v.element.attributes.data[i])->name;
  }
  for (unsigned i = 0; i < node->v.element.children.length; ++i) {
    append_structure(static_cast<const GumboNode*>(node->v.element.children.data[i]), out);
  }
  out += '>';
}

std::string structure(const std::string& page) {
  GumboOutput* output = gumbo_parse_with_options(&kGumboDefaultOptions, page.data(), page.size());
  std::string out;
  append_structure(output->root, out);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return out;
}

/// wire.txt with its claim at bytes 33 to 63.
Bundle sample_bundle() {
  Bundle bundle;
  bundle.articles.emplace_back();
  Article& article = bundle.articles[0];
  article.path = "wire.txt";
  article.text = "Arlov landed on Monday for <b> & his second visit to the island, aides said.";
  article.offsets.append_copied(static_cast<std::uint32_t>(article.text.size()), 0);
  article.blocks = {{BlockKind::kBody, {0, static_cast<std::uint32_t>(article.text.size())}}};
  article.file_bytes = article.text;
  return bundle;
}

TEST_CASE("the page shows each claim in its place and links both ways") {
  Outcome outcome = sample_outcome();
  outcome.claims[0].file = outcome.findings[0].claims[0].claim.file = {33, 63};
  const Bundle bundle = sample_bundle();
  const std::string page = html(outcome, &bundle);
  CHECK(page.find("for &lt;b&gt; &amp; <span id=\"claim-3\"></span><a class=\"hit contradiction\" "
                  "href=\"#finding-1\" title=\"contradiction: Arlov&#39;s visits to Tessaly\">his second "
                  "visit to the island</a>, aides said.") != std::string::npos);
  CHECK(page.find("<a class=\"jump\" href=\"#claim-3\">wire.txt:7:31</a>") != std::string::npos);
}

TEST_CASE("every link of the page leads somewhere") {
  const std::string page = html(sample_outcome());
  for (std::size_t at = page.find("href=\"#"); at != std::string::npos; at = page.find("href=\"#", at + 1)) {
    const std::string target = page.substr(at + 7, page.find('"', at + 7) - at - 7);
    CAPTURE(target);
    CHECK(page.find("id=\"" + target + "\"") != std::string::npos);
  }
}

TEST_CASE("the page needs nothing from elsewhere") {
  const std::string page = html(sample_outcome());
  CHECK(page.find("://") == std::string::npos);
  CHECK(page.find("default-src 'none'") != std::string::npos);
}

TEST_CASE("dated claims make a time line") {
  using namespace date::literals;
  Outcome outcome = sample_outcome();
  CHECK(html(outcome).find("<svg") == std::string::npos);
  for (Claim& claim : outcome.claims) {
    DateValue when;
    when.days = Reading<Day>::exactly(Day(2024_y / 3 / 4));
    claim.slots["when"] = {{"Monday", {0, 6}, when}};
  }
  const std::string page = html(outcome);
  CHECK(page.find("<rect class=\"mark contradiction\"") != std::string::npos);
  CHECK(page.find("(Monday, 2024-03-04)") != std::string::npos);
}

TEST_CASE("hostile text leaves the structure of the page alone") {
  const std::string page = html(outcome_full_of(hostile_text()));
  CHECK(first_raw_danger(page) == "");
  CHECK(structure(page) == structure(html(outcome_full_of("quiet words"))));
  Bundle bundle = sample_bundle();
  bundle.articles[0].path = "quiet words";
  bundle.articles[0].text = hostile_text();
  bundle.articles[0].blocks.clear();
  const std::string with_text = html(outcome_full_of("quiet words"), &bundle);
  CHECK(first_raw_danger(with_text) == "");
  CHECK(with_text.find("<script>alert") == std::string::npos);
}

}  // namespace
}  // namespace gainsay
