#include <doctest/doctest.h>
#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "rule/rule_set.h"

namespace gainsay {
namespace {

namespace fs = std::filesystem;

/// A copy of rules/ with an image of it; gone with the object.
class RulesWithImage {
 public:
  RulesWithImage() : path_(fs::temp_directory_path() / ("gainsay-rules-image-" + std::to_string(getpid()))) {
    fs::remove_all(path_);
    fs::create_directories(path_ / "data");
    fs::create_directories(path_ / "rules/lexicon");
    for (const char* folder : {"", "lexicon", "lexicon/classes", "lexicon/events", "lexicon/states",
                               "lexicon/offices", "lexicon/issues"}) {
      fs::create_directories(path_ / "rules" / folder);
      for (const auto& entry : fs::directory_iterator(fs::path("rules") / folder)) {
        if (entry.path().extension() == ".json") fs::copy(entry.path(), path_ / "rules" / folder);
      }
    }
    Errors errors;
    std::ofstream(path_ / "data/noun.kinds", std::ios::binary) << NounKinds().image();
    std::ofstream(path_ / "data/word.kin", std::ios::binary) << WordKin().image();
    std::ofstream(path_ / "data/rules.image", std::ios::binary) << RuleSet::compile(rules(), errors);
  }
  ~RulesWithImage() { fs::remove_all(path_); }
  std::string rules() const { return (path_ / "rules").string(); }
  std::string data() const { return (path_ / "data").string(); }

 private:
  fs::path path_;
};

TEST_CASE("rules from an image are the rules from the files, and a change of a file is seen") {
  ::setenv("GAINSAY_CACHE", "off", 1);
  const RulesWithImage copy;
  Errors errors;
  RuleSet mapped = RuleSet::load({copy.rules()}, errors, copy.data());
  RuleSet parsed = RuleSet::load({copy.rules()}, errors);
  CHECK(errors.empty());
  REQUIRE(mapped.types().size() == parsed.types().size());
  for (std::size_t i = 0; i < parsed.types().size(); ++i) {
    CHECK(mapped.types()[i].name == parsed.types()[i].name);
    CHECK(mapped.types()[i].file == parsed.types()[i].file);
    CHECK(mapped.types()[i].patterns.size() == parsed.types()[i].patterns.size());
  }
  for (const char* id : {"event:sign", "event:sink", "class:ferry", "office:mayor", "cue:hedge"})
    CHECK(mapped.lexicon().find(id) == parsed.lexicon().find(id));

  std::ofstream(copy.rules() + "/fare.json") << R"({"claim": "fare", "slots": {}, "patterns": []})";
  CHECK(RuleSet::load({copy.rules()}, errors, copy.data()).type("fare") != nullptr);
  fs::remove(copy.rules() + "/fare.json");
  CHECK(RuleSet::load({copy.rules()}, errors, copy.data()).type("fare") == nullptr);
}

TEST_CASE("the files of rules are named where they lie, not where the image was made") {
  ::setenv("GAINSAY_CACHE", "off", 1);
  const RulesWithImage copy;
  Errors errors;
  const RuleSet rules = RuleSet::load({"rules"}, errors, copy.data());
  REQUIRE_FALSE(rules.types().empty());
  for (const ClaimType& type : rules.types()) CHECK(type.file.starts_with("rules/"));
}

}  // namespace
}  // namespace gainsay
