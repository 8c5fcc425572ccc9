// One story (fixtures/formats) in every format and encoding that is read.

#include <filesystem>

#include "read.h"

namespace gainsay::testing {
namespace {

const std::string kFolder = "fixtures/formats/";

const Lines kStories = {"story.txt",
                        "story-bom.txt",
                        "story-utf16le.txt",
                        "story-utf16be.txt",
                        "story-windows-1252.txt",
                        "story-mojibake.txt",
                        "story-wrapped.txt",
                        "story.md",
                        "story.html",
                        "story.ninjs2.json",
                        "story.ninjs3.json",
                        "story.newsml.xml",
                        "story.rss.xml",
                        "story.atom.xml",
                        "story.docx",
                        "story.jsonl"};

Article read_story(const std::string& name) {
  Bundle bundle = read_bundle({kFolder + name}, kRules);
  for (const Error& error : bundle.errors) FAIL_CHECK(error.to_line());
  REQUIRE(bundle.articles.size() == 1);
  return std::move(bundle.articles[0]);
}

/// The sentences that can make claims.
Lines claimable(const Article& article) {
  Lines out;
  for (const Sentence& sentence : article.sentences) {
    const BlockKind kind = article.blocks[sentence.block].kind;
    const bool story = kind == BlockKind::kHeadline || kind == BlockKind::kBody;
    if (story) out.emplace_back(slice(article.text, sentence.span));
  }
  return out;
}

TEST_CASE("the story reads the same in every format") {
  const Lines expected = claimable(read_story("story.txt"));
  CHECK(expected.size() == 7);
  for (const std::string& name : kStories) {
    CAPTURE(name);
    CHECK(claimable(read_story(name)) == expected);
  }
}

TEST_CASE("nothing but the story's own blocks is left outside the furniture") {
  for (const std::string& name : kStories) {
    CAPTURE(name);
    for (const std::string& block : blocks_of(read_story(name), false)) {
      CAPTURE(block);
      CHECK(block.find("Read also") == std::string::npos);
      CHECK(block.find("Bridge closed") == std::string::npos);
      CHECK(block.find("Share") == std::string::npos);
      CHECK(block.find("partners") == std::string::npos);
      CHECK(block.find("My cousin") == std::string::npos);
      CHECK(block.find("99 dead") == std::string::npos);
    }
  }
}

TEST_CASE("every format tells its date and where it has it from") {
  struct Case {
    const char* name;
    const char* from;
    int version;
  };
  const Case cases[] = {
      {"story.txt", "dateline", 0},     {"story.md", "front matter", 0},  {"story.html", "page", 0},
      {"story.ninjs2.json", "wire", 2}, {"story.ninjs3.json", "wire", 3}, {"story.newsml.xml", "wire", 2},
      {"story.rss.xml", "page", 0},     {"story.atom.xml", "page", 0},    {"story.docx", "dateline", 0}};
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const Article article = read_story(c.name);
    CHECK(published(article) == "2024-03-04");
    CHECK(article.published_from == c.from);
    CHECK(article.version == c.version);
    CHECK(article.title == "Ferry with 212 aboard runs aground off Madeira");
    if (std::string(c.name) != "story.txt") CHECK(article.source == "Coastal Wire");
  }
}

TEST_CASE("offsets lead to the bytes on disk, whatever the encoding and the markup") {
  struct Case {
    const char* name;
    const char* text;
    std::string bytes;
  };
  const Case cases[] = {
      {"story.txt", "Zoë Lindqvist", "Zoë Lindqvist"},
      {"story-bom.txt", "Ferry with", "Ferry with"},
      {"story-utf16le.txt", "Zoë", std::string("Z\0o\0\xeb\0", 6)},
      {"story-utf16be.txt", "Zoë", std::string("\0Z\0o\0\xeb", 6)},
      {"story-windows-1252.txt", "operator’s", "operator\x92s"},
      {"story-mojibake.txt", "operator’s", "operatorâ€™s"},
      {"story.md", "the Stella Maris, will", "the [Stella Maris](https://ships.example/stella), will"},
      {"story.html", "Zoë Lindqvist", "Zo&euml; Lindqvist"},
      {"story.html", "at least 3.5 million euros.", "at least</em> 3.5 million\n   euros."},
      {"story.ninjs2.json", "“We felt", "&ldquo;We felt"},
      {"story.ninjs3.json", "“We felt", "“We felt"},
      {"story.newsml.xml", "operator’s", "operator&#8217;s"},
      {"story.rss.xml", "Malmö.", "Malm&#xF6;."},
      {"story.atom.xml", "Malmö.", "Malm&amp;#xF6;."},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    CAPTURE(c.text);
    CHECK(in_file(read_story(c.name), c.text) == c.bytes);
  }
}

TEST_CASE("a .docx tells its places in word/document.xml") {
  const Article article = read_story("story.docx");
  CHECK(article.file_bytes.starts_with("<?xml"));
  CHECK(in_file(article, "14 passengers") == "14 passengers");
}

TEST_CASE("what can't be read gives one clear line each, and the rest is read") {
  const Bundle bundle = read_bundle({kFolder + "hostile"}, kRules);
  Lines errors;
  for (const Error& error : bundle.errors) errors.push_back(error.to_line());
  const std::string folder = kFolder + "hostile/";
  CHECK(errors ==
        Lines{folder + "billion-laughs.xml:3:2: the XML declares entities of its own, which is not accepted "
                       "(write their text out)",
              folder + "binary.dat: is no text (leave it out of the bundle)",
              folder + "half.pdf: is a PDF, which is not read (save it as text or .docx)",
              folder + "not-a-document.docx: is a zip archive and no .docx (save it anew, or as text)",
              folder + "truncated-utf16.txt: the UTF-16 breaks off inside a character at byte 300 (the file "
                       "seems to be cut short)"});
  REQUIRE(bundle.articles.size() == 1);
  CHECK(bundle.articles[0].path == "readable.txt");
}

TEST_CASE("the articles of every labelled bundle are read without an error") {
  for (const auto& entry : std::filesystem::directory_iterator("fixtures")) {
    if (!std::filesystem::exists(entry.path() / "bundle.json")) continue;
    CAPTURE(entry.path().string());
    const Bundle bundle = read_bundle({entry.path().string()}, kRules);
    CHECK(bundle.errors.empty());
    for (const Article& article : bundle.articles) {
      CAPTURE(article.path);
      CHECK(article.sentences.size() >= 3);
      CHECK_FALSE(article.copy_of.has_value());
      for (const Sentence& sentence : article.sentences) {
        CHECK_FALSE(sentence.span.empty());
        CHECK(article.blocks[sentence.block].span.contains(sentence.span));
        const Span file = article.offsets.to_file(sentence.span);
        CHECK(file.begin < file.end);
        CHECK(file.end <= article.file_bytes.size());
      }
    }
  }
}

}  // namespace
}  // namespace gainsay::testing
