// Formats of agencies and feeds: what the fixtures of formats_test.cc don't show.

#include "read.h"

namespace gainsay::testing {
namespace {

TEST_CASE("a withdrawn or corrected item says so") {
  struct Case {
    const char* name;
    std::string bytes;
    ArticleStatus status;
  };
  const auto newsml = [](const std::string& meta) {
    return "<newsItem version=\"4\"><itemMeta>" + meta +
           "</itemMeta><contentMeta><headline>Bridge</headline></contentMeta><contentSet><inlineData "
           "contenttype=\"text/plain\">"
           "The bridge is shut.</inlineData></contentSet></newsItem>";
  };
  const Case cases[] = {
      {"a.json",
       R"({"uri": "u", "pubstatus": "canceled", "headline": "H", "body_text": "The bridge is shut."})",
       ArticleStatus::kWithdrawn},
      {"a.json",
       R"({"uri": "u", "pubStatus": "usable", "headline": "H", "ednote": "CORRECTS the toll", "body_text": "The bridge is shut."})",
       ArticleStatus::kCorrected},
      {"a.json",
       R"({"uri": "u", "pubstatus": "usable", "headline": "H", "body_text": "The bridge is shut."})",
       ArticleStatus::kUsable},
      {"a.xml", newsml("<pubStatus qcode=\"stat:canceled\"/>"), ArticleStatus::kWithdrawn},
      {"a.xml", newsml("<pubStatus qcode=\"stat:usable\"/><signal qcode=\"sig:correction\"/>"),
       ArticleStatus::kCorrected},
      {"a.xml", newsml("<pubStatus qcode=\"stat:usable\"/>"), ArticleStatus::kUsable},
      {"a.txt",
       "Bridge\n\nThe bridge was shut on Friday by the council.\n\nCorrection: An earlier version of this "
       "article said 12.\n",
       ArticleStatus::kCorrected},
      {"a.txt", "Bridge\n\nThe government corrects its forecast every year in May.\n",
       ArticleStatus::kUsable},
      {"a.txt", "Bridge\n\nThis story has been withdrawn because the council denied it.\n",
       ArticleStatus::kWithdrawn},
  };
  for (const Case& c : cases) {
    CAPTURE(c.bytes);
    CHECK(read(c.bytes, c.name).status == c.status);
  }
}

TEST_CASE("a wire's item that holds nothing, or is broken, is one error") {
  CHECK(error_of("{\"uri\": \"u\", \"pubstatus\": \"usable\"}", "a.json") ==
        "a.json:1:1: the JSON holds no news text (ninjs has it under \"bodies\" or \"body_html\")");
  CHECK(error_of("{\"uri\": \"u\",\n \"body_text\": oops}", "a.json")
            .starts_with("a.json:2:15: not JSON from \"oops}\" on"));
  CHECK(error_of("{\"price\": 3}", "a.json") ==
        "a.json: is JSON of a kind that is not read (ninjs and JSON Lines are)");
  CHECK(error_of("<newsItem><contentMeta></newsItem>", "a.xml").starts_with("a.xml:1:"));
  CHECK(error_of("<newsItem/>", "a.xml") == "a.xml: the NewsML-G2 holds no newsItem with text in it");
  CHECK(error_of("<rss><channel/></rss>", "a.xml") == "a.xml: the feed holds no item with text in it");
  CHECK(error_of("<?xml version=\"1.0\"?><invoice/>", "a.xml") ==
        "a.xml: is XML of a kind that is not read (NewsML-G2, RSS and Atom are)");
}

TEST_CASE("NITF inside NewsML-G2 and XHTML inside Atom are read") {
  CHECK(blocks_of(read("<newsItem><contentSet><inlineXML><nitf><head/><body><body.head><hedline><hl1>Bridge</"
                       "hl1></hedline>"
                       "<byline>By A</byline></body.head><body.content><p>The <em>old</em> bridge\n is "
                       "shut.</p></body.content>"
                       "</body></nitf></inlineXML></contentSet></newsItem>",
                       "a.xml")) ==
        Lines{"headline: Bridge", "byline: By A", "body: The old bridge is shut."});
  CHECK(blocks_of(
            read("<feed><entry><title>Bridge</title><content type=\"xhtml\"><div><p>It&#8217;s shut &amp; "
                 "closed.</p></div></content></entry></feed>",
                 "a.xml")) == Lines{"headline: Bridge", "body: It’s shut & closed."});
}

TEST_CASE("escapes in JSON keep their places") {
  const std::string json =
      R"({"uri": "u", "pubstatus": "usable", "headline": "H", "body_text": "Caf\u00e9 \ud83d\ude00 said \"no\".\n\nIt is shut\/closed."})";
  const Article article = read(json, "a.json");
  CHECK(blocks_of(article) == Lines{"headline: H", "body: Café 😀 said \"no\".", "body: It is shut/closed."});
  CHECK(in_file(article, "Café 😀") == R"(Caf\u00e9 \ud83d\ude00)");
}

}  // namespace
}  // namespace gainsay::testing
