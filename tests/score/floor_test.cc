#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "score.h"

namespace gainsay {
namespace {

const cli::Models& models() {
  static Errors errors;
  static const cli::Models loaded = [] {
    const auto program =
        std::filesystem::canonical("/proc/self/exe").parent_path().parent_path().parent_path();
    const auto folders = cli::find_folders(program.string());
    REQUIRE(folders);
    return cli::load_models(*folders, cli::Depth::kClaims, {}, {}, errors);
  }();
  return loaded;
}

nlohmann::json floor_of(const char* set) {
  std::ifstream in("tests/score/floor.json");
  return nlohmann::json::parse(in, nullptr, true, true).at(set);
}

void hold(const char* name, const test::Score& score) {
  const auto floor = floor_of(name);
  MESSAGE(name << ": recall " << score.recall() << " precision " << score.precision() << " trap hits "
               << score.trap_hits << " of " << score.traps << " right kind " << score.right_kind
               << " right verdict " << score.right_verdict << " of " << score.found);
  CHECK(score.recall() >= floor.at("recall").get<double>());
  CHECK(score.precision() >= floor.at("precision").get<double>());
  CHECK(score.trap_hits <= floor.at("trap_hits").get<int>());
}

TEST_CASE("the rules load without a fault") {
  Errors errors;
  const RuleSet rules = RuleSet::load({"rules"}, errors);
  for (const Error& error : errors) MESSAGE(error.to_line());
  CHECK(errors.empty());
  CHECK(rules.types().size() >= 6);
}

TEST_CASE("the labelled bundles score no lower than before") {
  hold("bundles", test::score_bundles(models(), "fixtures"));
}

TEST_CASE("the labelled pairs score no lower than before") {
  test::Score all;
  for (const char* file : {"fixtures/pairs/alder.jsonl", "fixtures/pairs/birch.jsonl"}) {
    const test::Score part = test::score_pairs(models(), file);
    all.conflicts += part.conflicts;
    all.found += part.found;
    all.findings += part.findings;
    all.right += part.right;
    all.traps += part.traps;
    all.trap_hits += part.trap_hits;
    all.right_kind += part.right_kind;
    all.right_verdict += part.right_verdict;
  }
  hold("pairs", all);
}

}  // namespace
}  // namespace gainsay
