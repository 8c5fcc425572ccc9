#include "rule/phrase.h"

#include <doctest/doctest.h>
#include <re2/re2.h>

#include <string>

namespace gainsay {
namespace {

Phrase phrase(const std::string& source) {
  std::size_t at = 0;
  auto parsed = Phrase::parse(source, at);
  REQUIRE_MESSAGE(parsed.has_value(), source);
  return std::move(*parsed);
}

/// A word as the claim stage writes it for phrases; senses as "class:ferry".
std::string word(const std::string& text, const std::string& lemma, const std::string& sense = {}) {
  return " " + text + "\x01" + lemma + (sense.empty() ? "" : "\x02" + sense) + "\x03";
}
std::string mention(const std::string& type, int index) {
  return " \x04" + type + "\x05" + std::to_string(index) + "\x03";
}

bool matches(const std::string& source, const std::string& text) {
  const Phrase compiled = phrase(source);
  REQUIRE_MESSAGE(compiled.compiled().ok(), source << ": " << compiled.compiled().error());
  return RE2::PartialMatch(text, compiled.compiled());
}

TEST_CASE("words, lemmas, classes and mentions match, and nothing else does") {
  const std::string text = mention("person", 3) + word("visited", "visit", "class:visit") +
                           word("the", "the") + word("old", "old") + word("town", "town") + word(",", ",") +
                           word("again", "again");
  CHECK(matches("{person:who} visited", text));
  CHECK(matches("{person|organisation:who} [visit]", text));
  CHECK(matches("{person} <visit> the", text));
  CHECK(matches("the .. town", text));
  CHECK(matches("the * town", text));
  CHECK(matches("visited (a | the)", text));
  CHECK(matches("visited the new? old? town", text));
  CHECK_FALSE(matches("{place} visited", text));
  CHECK_FALSE(matches("visit", text));
  CHECK_FALSE(matches("<meeting>", text));
  CHECK_FALSE(matches("the * * town", text));
  CHECK_MESSAGE(!matches("town .. again", text), "a gap stays inside the clause");
}

TEST_CASE("a class member of several words is matched whole") {
  const std::string text =
      word("walked", "walk", "class:strike/2") + word("out", "out") + word("today", "today");
  CHECK(matches("<strike> today", text));
  CHECK_FALSE(matches("<strike> out", text));
}

TEST_CASE("slots stand in the order of their groups") {
  CHECK(phrase("{person:a} met {person:b} in {place:c}").slots() == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("only classes that every match needs are asked for") {
  CHECK(phrase("<visit> to {place}").classes() == std::vector<std::string>{"class:visit"});
  CHECK(phrase("<visit>? to {place}").classes().empty());
  CHECK(phrase("(<visit> | <meeting>) in {place}").classes().empty());
}

TEST_CASE("a fault is named with its place") {
  struct Case {
    const char* source;
    std::size_t at;
    const char* message;
  };
  const Case cases[] = {
      {"{person", 0, "'{' without '}'"},
      {"a (b", 4, "'(' without ')'"},
      {"a ) b", 2, "unexpected ')'"},
      {"{Person:x}", 0, "'{Person:x}' is not {type} or {type:slot}"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.source);
    std::size_t at = 99;
    const auto parsed = Phrase::parse(c.source, at);
    REQUIRE_FALSE(parsed.has_value());
    CHECK(parsed.error() == c.message);
    CHECK(at == c.at);
  }
}

}  // namespace
}  // namespace gainsay
