#include "cli/options.h"

#include <doctest/doctest.h>

namespace gainsay::cli {
namespace {

using Words = std::vector<std::string>;

TEST_CASE("the command is the first word that names one, else check") {
  CHECK(parse_options({"bundle"})->command == "check");
  CHECK(parse_options({"bundle"})->paths == Words{"bundle"});
  CHECK(parse_options({"claims", "bundle"})->command == "claims");
  CHECK(parse_options({"--jobs", "2", "claims", "bundle"})->paths == Words{"bundle"});
  CHECK(parse_options({"bundle", "claims"})->paths == Words{"bundle", "claims"});
  CHECK(parse_options({"mentions", "-"})->paths == Words{"-"});
}

TEST_CASE("a repeatable option takes one value at a time, --changed all up to the next option") {
  const auto options = parse_options({"--rules", "a", "one", "--rules", "b", "two"});
  REQUIRE(options);
  CHECK(options->rules == Words{"a", "b"});
  CHECK(options->paths == Words{"one", "two"});
  const auto changed = parse_options({"check", ".", "--changed", "a.md", "b.md"});
  REQUIRE(changed);
  CHECK(changed->paths == Words{"."});
  CHECK(changed->changed == Words{"a.md", "b.md"});
}

TEST_CASE("a wrong command line is one line with a way out") {
  struct Case {
    Words arguments;
    std::string line;
  };
  const Case cases[] = {
      {{"--colur", "never", "b"}, "unknown option --colur (did you mean --colour?)"},
      {{"--zzzzzzzzz", "b"}, "unknown option --zzzzzzzzz (see gainsay --help)"},
      {{"claims", "--fail-on", "note", "b"}, "--fail-on does not go with claims (see gainsay claims --help)"},
      {{"--fail-on", "tensions", "b"},
       "--fail-on: no such choice: tensions (one of contradiction|tension|note|never)"},
      {{"--jobs", "many", "b"}, "Could not convert: --jobs = many (see gainsay --help)"},
  };
  for (const Case& c : cases) {
    const auto options = parse_options(c.arguments);
    REQUIRE_FALSE(options);
    CHECK(options.error().to_line() == c.line);
  }
}

TEST_CASE("nearest_word offers only what is near") {
  CHECK(nearest_word("markdwon", {"text", "markdown", "json"}) == "markdown");
  CHECK(nearest_word("pdf", {"text", "markdown", "html"}).empty());
}

}  // namespace
}  // namespace gainsay::cli
