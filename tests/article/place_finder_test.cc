#include "article/place_finder.h"

#include "read.h"

namespace gainsay::testing {
namespace {

/// An article that is nothing but `bytes`, read as a file of that name.
Article article_of(const std::string& bytes) {
  Errors errors;
  auto article = read_article(bytes, "a.txt", kRules, errors);
  REQUIRE(article.has_value());
  return std::move(*article);
}

/// "line:column" of the first byte of `what` in the file.
std::string place(const Article& article, const std::string& what) {
  const std::size_t at = article.file_bytes.find(what);
  REQUIRE(at != std::string::npos);
  const Place found = place_of(article, static_cast<std::uint32_t>(at));
  return std::to_string(found.line) + ':' + std::to_string(found.column);
}

TEST_CASE("columns count characters, whatever a character takes in the file") {
  const std::string wide(
      "\xff\xfe"
      "O\0n\0e\0\n\0Z\0o\0\xeb\0 \0\x3d\xd8\x00\xde\x1c\x20s\0h\0u\0t\0.\0",
      34);
  struct Case {
    std::string bytes;
    const char* what;
    const char* place;
  };
  const Case cases[] = {
      {"The bridge was shut.", "bridge", "1:5"},
      {"One.\n\nTwo is shut.", "is", "3:5"},
      {"One.\r\n\r\nTwo is shut.", "is", "3:5"},
      {"The “caf\u00e9” was shut.", "was", "1:12"},
      {"The caf\xe9 of the club\x92s was shut.", "was", "1:24"},  // Windows-1252
      {wide, "s", "2:7"},                                         // behind a pair of surrogates
  };
  for (const Case& c : cases) {
    CAPTURE(c.bytes);
    CHECK(place(article_of(c.bytes), c.what) == c.place);
  }
}

TEST_CASE("a finder may go back and beyond the end") {
  const Article article = article_of("One is shut.\nTwo is shut.\n");
  PlaceFinder places(article);
  CHECK(places.at(17).column == 5);
  CHECK(places.at(24).column == 12);
  CHECK(places.at(15).column == 3);
  CHECK(places.at(15).line == 2);
  CHECK(places.at(4).line == 1);
  CHECK(places.at(4).column == 5);
  CHECK(places.at(1000).line == 3);
  CHECK(places.at(1000).column == 1);
}

}  // namespace
}  // namespace gainsay::testing
