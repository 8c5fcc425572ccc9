#include "read.h"

namespace gainsay::testing {
namespace {

TEST_CASE("Markdown's blocks are told apart and its marks left out") {
  const std::string text =
      "# Bridge to close\n\nThe *old* bridge\nwas [closed](https://a.example) on `Friday`, said \\*the\\* "
      "council.\n\n"
      "> We will walk.\n\n- a ferry\n- [Tunnel shut](https://b.example)\n\n| party | seats |\n| --- | --- "
      "|\n| Greens | 3 |\n\n"
      "<!-- a comment -->\n\n![a picture](p.png)\n\n## What next\n\nNobody knows yet what comes next.\n";
  CHECK(blocks_of(read(text, "a.md")) ==
        Lines{"headline: Bridge to close", "body: The old bridge was closed on Friday, said *the* council.",
              "quotation: We will walk.", "item: a ferry", "furniture: Tunnel shut", "item: party | seats",
              "item: Greens | 3", "heading: What next", "body: Nobody knows yet what comes next."});
  CHECK(in_file(read(text, "a.md"), "bridge was closed on") == "bridge\nwas [closed](https://a.example) on");
}

TEST_CASE("a front matter tells what it knows") {
  const Article article = read(
      "---\nTitle: \"Bridge: to close\"\ndate: 2024-03-04 10:00\npublisher: Town Wire\n"
      "canonical: https://a.example\nversion: 3\nstatus: corrected\ntags: [a, b]\n---\nThe bridge is shut.\n",
      "a.md");
  CHECK(article.title == "Bridge: to close");
  CHECK(published(article) == "2024-03-04");
  CHECK(article.published_from == "front matter");
  CHECK(article.source == "Town Wire");
  CHECK(article.url == "https://a.example");
  CHECK(article.version == 3);
  CHECK(article.status == ArticleStatus::kCorrected);
  CHECK(blocks_of(article) == Lines{"body: The bridge is shut."});
}

TEST_CASE("a broken front matter is told with its line, and the text is read") {
  Errors errors;
  const auto article =
      read_article("---\ntitle: [a, b\ndate: }\n---\nThe bridge is shut.\n", "a.md", kRules, errors);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].to_line().starts_with("a.md:3:5: the front matter is not YAML: "));
  REQUIRE(article.has_value());
  CHECK(blocks_of(*article) == Lines{"body: The bridge is shut."});
}

TEST_CASE("the content decides before the extension") {
  CHECK(blocks_of(read("---\ntitle: T\n---\n\nThe *old* bridge is shut.\n", "a.txt")) ==
        Lines{"body: The old bridge is shut."});
  CHECK(blocks_of(
            read("<!DOCTYPE html><html><body><article><p>The old bridge is shut.</p></article></body></html>",
                 "a.txt")) == Lines{"body: The old bridge is shut."});
  CHECK(blocks_of(read("{\"uri\": \"u\", \"headline\": \"Shut\", \"body_text\": \"The old bridge is shut.\"}",
                       "a.txt")) == Lines{"headline: Shut", "body: The old bridge is shut."});
  CHECK(blocks_of(read("The old bridge is shut, 2 < 3.\n", "a.html")) ==
        Lines{"body: The old bridge is shut, 2 < 3."});
}

}  // namespace
}  // namespace gainsay::testing
