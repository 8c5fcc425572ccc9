#include "read.h"

namespace gainsay::testing {
namespace {

std::string page(const std::string& head, const std::string& body) {
  return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
}

const std::string kStory =
    "<p>The council said on Friday that the old bridge would be closed for three months.</p>"
    "<p>Buses will be sent around by the new bridge further north, it said.</p>";

Lines story_of(const std::string& html) { return blocks_of(read(html, "a.html"), false); }

const Lines kExpected = {
    "headline: Bridge to close",
    "body: The council said on Friday that the old bridge would be closed for three months.",
    "body: Buses will be sent around by the new bridge further north, it said."};

TEST_CASE("the story is found in its page") {
  const std::string h1 = "<h1>Bridge to close</h1>";
  const std::string card = "<article><h3><a href=x>Tunnel shut for 4 days</a></h3><p>In short.</p></article>";
  const char* const nav = "<nav><a href=/>Home</a> <a href=/n>News</a></nav>";
  const std::string pages[] = {
      nav + ("<article>" + h1 + kStory + "</article><footer>&copy; 2024 Wire</footer>"),
      nav + ("<main>" + h1 + kStory + "</main><aside><p>Most read: Pool to open after 14 months</p></aside>"),
      "<div id=top><p>Town Radio</p></div><div class=content>" + h1 + kStory +
          "</div><div class=sidebar><p>12 shops</p></div>",
      "<header>" + h1 + "</header><article>" + kStory + "</article>",
      card + card + "<article>" + h1 + kStory + "</article>" + card,
      "<div itemprop=articleBody>" + h1 + kStory +
          "<div class=\"related-posts\"><p>Tunnel shut for 4 days.</p></div></div>",
      "<article>" + h1 + kStory +
          "<p style=\"display: none\">hidden words here</p><p hidden>and here</p></article>",
      "<article>" + h1 + kStory + "<p><a href=x>Tunnel shut for 4 days</a></p></article>",
      "<article>" + h1 + kStory + "<script>var a = '<p>99 dead</p>';</script><style>p{}</style></article>",
      "<body class=\"has-sidebar social-page\"><article class=\"tags-a comments-open\">" + h1 + kStory +
          "</article>",
  };
  for (const std::string& html : pages) {
    CAPTURE(html);
    CHECK(story_of(page("", html)) == kExpected);
  }
}

TEST_CASE("a page of tables and line breaks, as they used to be") {
  CHECK(story_of("<html><body><table><tr><td><a href=/>Home</a></td><td>The council said on Friday that the "
                 "old bridge "
                 "would be closed for three months.<br><br>Buses will be sent around by the new "
                 "bridge,<br>the\n one "
                 "further north, it said.</td></tr></table></body></html>")
            .back() == "body: Buses will be sent around by the new bridge, the one further north, it said.");
}

TEST_CASE("headings, items, captions, quotations and rows are told apart") {
  CHECK(story_of(page(
            "",
            "<article><h1>Bridge to close</h1>" + kStory +
                "<h2>What next</h2><ul><li>a ferry</li></ul><figure><img><figcaption>The bridge</figcaption>"
                "</figure><blockquote><p>We will walk.</p></blockquote><table><tr><td>Greens</td><td>3</td>"
                "</tr></table>" +
                kStory + "</article>")) == Lines{kExpected[0], kExpected[1], kExpected[2],
                                                 "heading: What next", "item: a ferry", "caption: The bridge",
                                                 "quotation: We will walk.", "item: Greens | 3", kExpected[1],
                                                 kExpected[2]});
}

TEST_CASE("the head tells title, source, address and date, the best source first") {
  struct Case {
    const char* head;
    const char* body;
    const char* title;
    const char* source;
    const char* published;
  };
  const Case cases[] = {
      {"<title>Bridge to close - Town Wire</title>", "", "Bridge to close", "Town Wire", ""},
      {"<title>Old | Site</title><meta property=og:title content=New><meta property=og:site_name "
       "content=Wire>"
       "<meta property=article:published_time content=2024-03-04T10:00:00Z>",
       "", "New", "Wire", "2024-03-04"},
      {"<script type=application/ld+json>{\"@type\": [\"NewsArticle\"], \"headline\": \"LD\", \"publisher\": "
       "{\"name\": \"P\"}, \"datePublished\": \"2024-03-05\", \"dateModified\": \"2024-04-01\"}</script>"
       "<meta property=article:published_time content=2024-03-04>",
       "", "LD", "P", "2024-03-05"},
      {"<script type=application/ld+json>{broken</script><meta name=date content=2024-03-06>", "",
       "Bridge to close", "", "2024-03-06"},
      {"", "<p>By Ada <time datetime=2024-03-07T09:00>7 March</time></p>", "Bridge to close", "",
       "2024-03-07"},
      {"", "<p class=byline>By Ada Moreau, 8 March 2024</p>", "Bridge to close", "", "2024-03-08"},
      {"", "", "Bridge to close", "", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.head);
    CAPTURE(c.body);
    const Article article =
        read(page(c.head, "<header>Monday, July 29, 2024</header><article><h1>Bridge to close</h1>" +
                              std::string(c.body) + kStory + "</article><footer>&copy; 2023</footer>"),
             "a.html");
    CHECK(article.title == c.title);
    CHECK(article.source == c.source);
    CHECK(published(article) == c.published);
  }
}

TEST_CASE("every kind of character reference keeps its place") {
  struct Case {
    const char* html;
    const char* text;
  };
  const Case cases[] = {{"AT&T", "AT&T"},
                        {"AT&amp;T", "AT&T"},
                        {"caf&eacute;s", "cafés"},
                        {"a &lt; b", "a < b"},
                        {"&#8220;No&#x201d;", "“No”"},
                        {"5&nbsp;km", "5\xc2\xa0km"},
                        {"&copy 2024", "© 2024"},
                        {"x&ltp", "x<p"},
                        {"&notanentity;", "¬anentity;"},
                        {"&amp;lt;", "&lt;"},
                        {"a&b;c", "a&b;c"}};
  for (const Case& c : cases) {
    CAPTURE(c.html);
    const Article article = read("<article><h1>Bridge to close</h1><p>The sign said: “" +
                                     std::string(c.html) + "” and nothing else.</p></article>",
                                 "a.html");
    CHECK(in_file(article, "“" + std::string(c.text) + "” and") == "“" + std::string(c.html) + "” and");
  }
}

TEST_CASE("HTML nested 100,000 deep is one error") {
  std::string deep = "<html><body>";
  for (int i = 0; i < 100000; ++i) deep += "<div>";
  CHECK(error_of(deep, "a.html") == "a.html:1:2563: the HTML nests its elements more than 512 deep");
  std::string flat = "<html><body><h1>Bridge to close</h1>";
  for (int i = 0; i < 5000; ++i) flat += "<p>Some words that go on for a while.<br><li>and more";
  CHECK(read(flat, "a.html").blocks.size() > 5000);
}

}  // namespace
}  // namespace gainsay::testing
