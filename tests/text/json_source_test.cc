#include "text/json_source.h"

#include <doctest/doctest.h>

namespace gainsay {
namespace {

JsonSource parsed(std::string text) {
  Result<JsonSource> source = JsonSource::parse(std::move(text), "a.json", ErrorCode::kBadRule);
  REQUIRE(source.has_value());
  return std::move(*source);
}

std::string failure(std::string text) {
  const Result<JsonSource> source = JsonSource::parse(std::move(text), "a.json", ErrorCode::kBadRule);
  REQUIRE_FALSE(source.has_value());
  return source.error().to_line();
}

TEST_CASE("every value and key is found where it stands") {
  const std::string text =
      "// a rule\n"
      "{ \"name\" : \"visit\", /* two\n"
      "lines */ \"slots\": [ {\"n\":1,\"m\":-2.5},\n"
      "  true,3/* after a number */,null ],\n"
      "  \"a/b~c\": {\"\\u00e9\": []} }";
  const JsonSource source = parsed(text);
  struct Case {
    const char* pointer;
    const char* value;
    const char* key;
  };
  const Case cases[] = {{"", "{ \"name\"", "{ \"name\""},      {"/name", "\"visit\"", "\"name\""},
                        {"/slots", "[ {", "\"slots\""},        {"/slots/0", "{\"n\"", "{\"n\""},
                        {"/slots/0/n", "1,", "\"n\""},         {"/slots/0/m", "-2.5", "\"m\""},
                        {"/slots/1", "true", "true"},          {"/slots/2", "3/*", "3/*"},
                        {"/slots/3", "null", "null"},          {"/a~1b~0c", "{\"\\u00e9", "\"a/b~c\""},
                        {"/a~1b~0c/\xc3\xa9", "[]", "\"\\u00"}};
  for (const Case& c : cases) {
    CAPTURE(c.pointer);
    CHECK(text.substr(source.offset_of(c.pointer)).starts_with(c.value));
    CHECK(text.substr(source.key_offset_of(c.pointer)).starts_with(c.key));
  }
  CHECK(source.root()["slots"][2] == 3);
  CHECK(source.root()["slots"][0]["m"] == -2.5);
}

TEST_CASE("a pointer to what is not there gives its nearest ancestor") {
  const JsonSource source = parsed(R"({"a": [1]})");
  CHECK(source.offset_of("/a/7/x") == source.offset_of("/a"));
  CHECK(source.offset_of("/b") == 0);
}

TEST_CASE("an error names the line and column of the value or its key") {
  const JsonSource source = parsed("{\n  \"type\": \"vist\"\n}");
  CHECK(source.error_at("/type", "no such type", "did you mean visit?").to_line() ==
        "a.json:2:11: no such type (did you mean visit?)");
  CHECK(source.error_at_key("/type", "unknown key").to_line() == "a.json:2:3: unknown key");
  CHECK(source.error_inside("/type", 2, "bad letter").to_line() == "a.json:2:14: bad letter");
}

TEST_CASE("a syntax error names the place and the offending piece") {
  CHECK(failure("{\n  \"a\": tru\n}").starts_with("a.json:2:8: not JSON from \"tru\" on"));
  CHECK(failure("{\"a\": 1,\n}") == "a.json:2:1: not JSON from \"}\" on (take away the comma before it)");
  CHECK(failure("[1, 2 3]").starts_with("a.json:1:7: not JSON from \"3]\" on"));
  CHECK(failure("[1, 2").starts_with("a.json:1:6: the JSON breaks off here"));
  CHECK(failure("").starts_with("a.json:1:1: the JSON breaks off here"));
  CHECK(failure("{} {}").starts_with("a.json:1:4: not JSON from \"{}\" on"));
  CHECK(failure("{\"a\": 1, /* open").starts_with("a.json:1:10: not JSON from \"/* open\" on"));
}

TEST_CASE("a key that stands twice is an error, not the last one taken") {
  CHECK(failure("{\"a\": 1,\n \"a\": 2}") ==
        "a.json:2:2: the key \"a\" stands twice in one object (keep one of the two)");
  CHECK(parsed(R"([{"a": 1}, {"a": 2}])").root().size() == 2);
}

TEST_CASE("deep nesting is an error and no stack overflow") {
  CHECK(failure(std::string(100000, '[')).find("nested more than 200 deep") != std::string::npos);
}

TEST_CASE("a byte order mark is no part of the document") {
  CHECK(parsed("\xef\xbb\xbf{\"a\": 1}").offset_of("/a") == 9);
}

TEST_CASE("a file that is not there is an error without a line") {
  const Result<JsonSource> source = JsonSource::read("no/such/file.json", ErrorCode::kBadConfig);
  REQUIRE_FALSE(source.has_value());
  CHECK(source.error().to_line() == "no/such/file.json: can't be read");
}

}  // namespace
}  // namespace gainsay
