#include "rule/phrase.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

namespace gainsay {
namespace {

Phrase phrase(const std::string& source) {
  std::size_t at = 0;
  auto parsed = Phrase::parse(source, at);
  REQUIRE_MESSAGE(parsed.has_value(), source);
  return std::move(*parsed);
}

/// A sentence of words that are their own lemmas, but for what a test says; mentions are numbered from 0.
class Sentence {
 public:
  Sentence& word(const std::string& word) { return add(word, word); }
  Sentence& add(const std::string& word, const std::string& lemma) {
    text.add_token(tokens_++, word, fold_hash(word), fold_hash(lemma));
    return *this;
  }
  Sentence& sense(const std::string& name, std::uint32_t items = 1) {
    text.add_sense(name, items);
    return *this;
  }
  Sentence& mention(MentionType type) {
    text.add_mention(tokens_++, type, mentions_++);
    return *this;
  }
  PhraseText text;

 private:
  std::uint32_t tokens_ = 0, mentions_ = 0;
};

bool matches(const std::string& source, const PhraseText& text) {
  const Phrase parsed = phrase(source);
  PhraseMatch match;
  const bool found = parsed.find(text, 0, match);
  CHECK_MESSAGE((!found || parsed.may_match(text)), source);
  return found;
}

TEST_CASE("words, lemmas, classes and mentions match, and nothing else does") {
  Sentence sentence;
  sentence.mention(MentionType::kPerson).add("visited", "visit").sense("class:visit");
  sentence.word("the").word("old").word("town").word(",").word("again");
  const PhraseText& text = sentence.text;
  CHECK(matches("{person:who} visited", text));
  CHECK(matches("{person|organisation:who} [visit]", text));
  CHECK(matches("{person} <visit> the", text));
  CHECK(matches("the .. town", text));
  CHECK(matches("the * town", text));
  CHECK(matches("visited (a | the)", text));
  CHECK(matches("visited (a big | in | the) old", text));
  CHECK(matches("visited the new? old? town", text));
  CHECK(matches("VISITED The", text));
  CHECK_FALSE(matches("{place} visited", text));
  CHECK_FALSE(matches("visit", text));
  CHECK_FALSE(matches("<meeting>", text));
  CHECK_FALSE(matches("the * * town", text));
  CHECK_FALSE(matches("visited (a | an | some) old", text));
  CHECK_MESSAGE(!matches("town .. again", text), "a gap stays inside the clause");
  CHECK_MESSAGE(!matches("* visited", text), "a mention is no word");
  CHECK(matches(".. visited", text));
}

TEST_CASE("a class member of several words is matched whole") {
  Sentence sentence;
  sentence.add("walked", "walk").sense("class:strike", 2).word("out").word("today");
  CHECK(matches("<strike> today", sentence.text));
  CHECK_FALSE(matches("<strike> out", sentence.text));
}

TEST_CASE("a match begins as early as it can and takes the first of its alternatives") {
  Sentence sentence;
  sentence.word("a").mention(MentionType::kNumber).word("b").mention(MentionType::kMoney).word("b");
  struct Case {
    const char* source;
    std::uint32_t first, end;
    std::vector<std::uint32_t> mentions;
  };
  const Case cases[] = {
      {"{money:sum} b", 3, 5, {1}},
      {"{number:n} b | a {number:n}", 0, 2, {kAbsent, 0}},
      {"a {number:n} | a {number:n} b", 0, 2, {0, kAbsent}},
      {"a ( {number:n} )? b", 0, 3, {0}},
      {"a ( {number} {money:m} )? {number:n}", 0, 2, {kAbsent, 0}},
      {"a .. b", 0, 5, {}},
      {"{number|money:n} b", 1, 3, {0}},
  };
  for (const Case& c : cases) {
    CAPTURE(c.source);
    const Phrase parsed = phrase(c.source);
    PhraseMatch match;
    REQUIRE(parsed.find(sentence.text, 0, match));
    CHECK(match.first == c.first);
    CHECK(match.end == c.end);
    CHECK(match.mentions == c.mentions);
  }
  PhraseMatch match;
  REQUIRE(phrase("{number|money:n} b").find(sentence.text, 2, match));
  CHECK(match.first == 3);
  CHECK_FALSE(phrase("a").find(sentence.text, 1, match));
}

TEST_CASE("a sentence without what a phrase needs is told before it is searched") {
  Sentence sentence;
  sentence.mention(MentionType::kPerson).add("visited", "visit").sense("class:visit").word("town");
  CHECK(phrase("town visited").may_match(sentence.text));  // both words are there
  CHECK(phrase("(city | town) the?").may_match(sentence.text));
  CHECK_FALSE(phrase("<meeting> ..").may_match(sentence.text));
  CHECK_FALSE(phrase("(city | village)").may_match(sentence.text));
  CHECK_FALSE(phrase("{place|organisation}").may_match(sentence.text));
}

TEST_CASE("gaps and alternatives on a long sentence take a time linear in its length") {
  Sentence sentence;
  for (int i = 0; i < 5000; ++i) sentence.word("a");
  CHECK_FALSE(
      matches("(a .. | .. a .. | a) .. .. .. .. .. .. .. .. .. z y", sentence.word("y").word("z").text));
}

TEST_CASE("slots stand in the order of their groups") {
  CHECK(phrase("{person:a} met {person:b} in {place:c}").slots() == std::vector<std::string>{"a", "b", "c"});
}

TEST_CASE("every class that a phrase names is told, so that a wrong one is an error") {
  CHECK(phrase("<visit>? to {place}").classes() == std::vector<std::string>{"class:visit"});
  CHECK(phrase("(<visit> | <event:sign>) in {place}").classes() ==
        std::vector<std::string>{"class:visit", "event:sign"});
}

TEST_CASE("a fault is named with its place") {
  struct Case {
    const char* source;
    std::size_t at;
    const char* message;
  };
  const Case cases[] = {
      {"{person", 0, "'{' without '}'"}, {"a (b", 4, "'(' without ')'"},
      {"a ) b", 2, "unexpected ')'"},    {"", 0, "an empty phrase"},
      {"a <b", 2, "'<' without '>'"},    {"{Person:x}", 0, "'{Person:x}' is not {type} or {type:slot}"},
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
