#include <sstream>

#include "read.h"

namespace gainsay::testing {
namespace {

struct Stream {
  std::vector<Article> articles;
  Lines errors;
};

Stream stream(const std::string& lines) {
  std::istringstream in(lines);
  Errors errors;
  Stream out;
  read_json_lines(in, "-", kRules, errors,
                  [&](Article&& article) { out.articles.push_back(std::move(article)); });
  for (const Error& error : errors) out.errors.push_back(error.to_line());
  return out;
}

TEST_CASE("each line is an article, with offsets into its text") {
  const Stream got = stream(
      R"({"id": "a", "text": "Caf\u00e9s \"shut\".", "title": "T", "source": "S", "published": "2024-03-04T10:00:00Z", "url": "u"})"
      "\n\n"
      R"({"id": 7, "text": "Two."})"
      "\r\n"
      R"({"text": "No id."})");
  CHECK(got.errors.empty());
  REQUIRE(got.articles.size() == 3);
  const Article& first = got.articles[0];
  CHECK(first.path == "a");
  CHECK(first.title == "T");
  CHECK(first.source == "S");
  CHECK(first.url == "u");
  CHECK(published(first) == "2024-03-04");
  CHECK(first.file_bytes == "Cafés \"shut\".");
  CHECK(in_file(first, "Cafés") == "Cafés");
  CHECK(got.articles[1].path == "7");
  CHECK(got.articles[2].path == "-:4");
}

TEST_CASE("a line that can't be read is told by its number and skipped") {
  const Stream got = stream(
      "{\"id\": \"a\", \"text\": \"One.\"}\nnot json\n[1]\n{\"id\": \"b\"}\n{\"text\": \"\"}\n{\"id\": "
      "\"c\", \"text\": \"Two.\"}\n");
  CHECK(got.articles.size() == 2);
  CHECK(got.errors ==
        Lines{"-:2: not a JSON object (JSON Lines have one article a line: {\"id\": …, \"text\": …})",
              "-:3: not a JSON object (JSON Lines have one article a line: {\"id\": …, \"text\": …})",
              "-:4: the article has no \"text\"", "-:5: the article has no \"text\""});
}

TEST_CASE("a byte order mark and lines in another encoding are read") {
  const Stream got = stream(
      "\xef\xbb\xbf{\"id\": \"a\", \"text\": \"One.\"}\n{\"id\": \"b\", \"text\": \"Caf\xe9s shut.\"}\n");
  CHECK(got.errors.empty());
  REQUIRE(got.articles.size() == 2);
  CHECK(got.articles[0].path == "a");
  CHECK(got.articles[1].text == "Cafés shut.");
}

TEST_CASE("a day under \"date\" is the publication date where nothing else tells it") {
  const Stream got = stream(
      "{\"text\": \"One.\", \"date\": \"2020-02-03\"}\n"
      "{\"text\": \"Two.\", \"date\": \"2020-02-03\", \"published\": \"2020-02-04\"}\n");
  REQUIRE(got.articles.size() == 2);
  CHECK(published(got.articles[0]) == "2020-02-03");
  CHECK(published(got.articles[1]) == "2020-02-04");
}

TEST_CASE("articles are handed on before the next is read") {
  std::istringstream in("{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n");
  Errors errors;
  std::vector<std::streamoff> places;
  read_json_lines(in, "-", kRules, errors, [&](Article&&) { places.push_back(in.tellg()); });
  CHECK(places[0] == 17);
}

TEST_CASE(
    "a line under a title that the record tells is the publication date, one above a headline is none") {
  const Stream got = stream(
      R"({"title": "Bridge shut", "text": "Friday, January 4, 2019\n\nThe bridge was shut on Friday by the council.\n\nNobody was hurt, it said."})"
      "\n"
      R"({"text": "Friday, January 4, 2019\n\nBridge shut\n\nThe bridge was shut on Friday by the council.\n\nNobody was hurt, it said."})");
  REQUIRE(got.articles.size() == 2);
  CHECK(published(got.articles[0]) == "2019-01-04");
  CHECK(published(got.articles[1]).empty());
}

}  // namespace
}  // namespace gainsay::testing
