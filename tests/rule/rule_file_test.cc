#include "rule/rule_file.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "rule/rule_set.h"

namespace gainsay {
namespace {

/// A folder with one rule file, gone with the object.
class RuleFolder {
 public:
  explicit RuleFolder(const std::string& text)
      : path_(std::filesystem::temp_directory_path() /
              ("gainsay-rules-" + std::to_string(getpid()) + "-" + std::to_string(++count_))) {
    std::filesystem::create_directories(path_);
    std::ofstream(path_ / "mine.json") << text;
  }
  ~RuleFolder() { std::filesystem::remove_all(path_); }
  std::string path() const { return path_.string(); }

 private:
  static inline int count_ = 0;
  std::filesystem::path path_;
};

TEST_CASE("a bad pattern is named with file, line and column, and the others load") {
  const RuleFolder folder(R"({
  "claim": "fare",
  "slots": { "price": { "takes": ["money"], "kind": "quantity" } },
  "patterns": [
    { "id": "bad", "phrase": "costs {money:price" },
    { "id": "good", "phrase": "costs {money:price}" }
  ]
})");
  Errors errors;
  const RuleSet rules = RuleSet::load({folder.path()}, errors);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].line == 5);
  CHECK(errors[0].column > 0);
  CHECK(errors[0].file.ends_with("mine.json"));
  CHECK(errors[0].message.find("'{' without '}'") != std::string::npos);
  REQUIRE(rules.type("fare") != nullptr);
  REQUIRE(rules.type("fare")->patterns.size() == 1);
  CHECK(rules.type("fare")->patterns[0].id == "good");
}

TEST_CASE("what a rule file can't mean is an error") {
  struct Case {
    const char* text;
    const char* message;
  };
  const Case cases[] = {
      {"[]", "a rule file is one object"},
      {"{}", "a rule file without \"claim\""},
      {R"({"claim": "x", "slot": {}, "patterns": []})", "unknown key 'slot'"},
      {R"({"claim": "x", "slots": {"a": {"takes": ["colour"]}}, "patterns": []})",
       "no mention type 'colour'"},
      {R"({"claim": "x", "slots": {"a": {"takes": ["date"], "kind": "when"}}, "patterns": []})",
       "no kind 'when'"},
      {R"({"claim": "x", "slots": {}, "patterns": [{"id": "p", "phrase": "{date:a}"}]})", "names a slot 'a'"},
      {R"({"claim": "x", "slots": {}, "patterns": [{"id": "p", "phrase": "<nosuchclass>"}]})",
       "no word class"},
      {R"({"claim": "x", "slots": {"a": "date"}, "patterns": []})", "a slot is an object"},
      {R"({"claim": "x", "slots": {"a": {"takes": ["date"], "identity": "yes"}}, "patterns": []})",
       "'identity' is neither true nor false"},
      {R"({"claim": "x", "slots": {"a": {"takes": ["date"], "grows": 1}}, "patterns": []})",
       "'grows' is neither true nor false"},
      {R"({"claim": "x", "slots": {}, "patterns": [{"id": "p", "phrase": "{mony}"}]})",
       "no mention type 'mony' for a phrase"},
      {R"({"claim": "x", "slots": {}, "patterns": [{"id": "p", "phrase": "a"}, {"id": "p", "phrase": "b"}]})",
       "a second pattern 'p'"},
      {R"({"claim": "x", "slots": {}, "patterns": [{"id": "p", "phrase": "a", "trigger": "meeting"}]})",
       "has both \"phrase\" and \"trigger\""},
      {R"({"claim": "x", "slots": {}, "patterns": [{"id": "p", "phrase": "a", "stance": "sure"}]})",
       "no stance 'sure'"},
      {R"({"claim": "x", "slots": {"a": {"takes": ["noun"], "of": "b"}}, "patterns": []})",
       "slot 'a' is of 'b', which is no slot"},
      {R"({"claim": "x", "slots": {"a": {"takes": ["noun"]}}, "patterns": [{"id": "p", "trigger": ["noun:*"],
          "slots": {"a": ["numeral hed|"]}}]})",
       "no position 'numeral hed|'"},
      {R"({"claim": "x", "slots": {}, "patterns": [{"phrase": "a"}]})", "a pattern without an id"},
      {R"({"claim": "x", "slots": {}, "patterns": [{"id": "p"}]})", "neither \"phrase\" nor \"trigger\""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    const RuleFolder folder(c.text);
    Errors errors;
    RuleSet::load({folder.path()}, errors);
    REQUIRE(errors.size() >= 1);
    CHECK_MESSAGE(errors[0].message.find(c.message) != std::string::npos, errors[0].message);
  }
}

TEST_CASE("a position that is neither the engine's nor a preposition is an error, with its line and a hint") {
  const char* const kFile = R"({
  "claim": "fare",
  "slots": { "price": { "takes": ["money"] } },
  "patterns": [
    { "id": "p", "trigger": ["noun:*"],
      "slots": { "price": ["POSITION"] } }
  ]
})";
  for (const char* known : {"subject", "in|at", "after:to", "clause:in|at", "possessor-of:object",
                            "numeral head", "role:theme", "word:never|not once", "behind"}) {
    CAPTURE(known);
    std::string text = kFile;
    text.replace(text.find("POSITION"), 8, known);
    const RuleFolder folder(text);
    Errors errors;
    RuleSet::load({"rules", folder.path()}, errors);
    CHECK(errors.empty());
  }
  for (const char* unknown : {"subjekt", "in|att", "", "possessor-of:objekt", "clause:", "|"}) {
    CAPTURE(unknown);
    std::string text = kFile;
    text.replace(text.find("POSITION"), 8, unknown);
    const RuleFolder folder(text);
    Errors errors;
    RuleSet::load({"rules", folder.path()}, errors);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].message.find(std::string("no position '") + unknown + "'") != std::string::npos);
    CHECK(errors[0].line == 6);
    CHECK_FALSE(errors[0].hint.empty());
  }
}

TEST_CASE("a newsroom's claim type replaces ours of the same name, and a new one needs no code") {
  const RuleFolder folder(R"({
  "claim": "age",
  "slots": { "years": { "takes": ["age"] } },
  "patterns": [ { "id": "mine", "phrase": "{age:years}" } ]
})");
  Errors errors;
  const RuleSet rules = RuleSet::load({"rules", folder.path()}, errors);
  CHECK(errors.empty());
  REQUIRE(rules.type("age") != nullptr);
  CHECK(rules.type("age")->patterns.size() == 1);
  CHECK(rules.type("event") != nullptr);
}

}  // namespace
}  // namespace gainsay
