#include <doctest/doctest.h>

#include "score.h"

namespace gainsay {
namespace {

void hold(const char* name, const test::Score& score) {
  MESSAGE(std::string(name) << ": recall " << score.recall() << " precision " << score.precision()
                            << " trap hits " << score.trap_hits << " of " << score.traps << " right kind "
                            << score.right_kind << " right verdict " << score.right_verdict << " of "
                            << score.found);
  CHECK(score.recall() >= test::floor_of(name, "recall"));
  CHECK(score.precision() >= test::floor_of(name, "precision"));
  CHECK(score.trap_hits <= test::floor_of(name, "trap_hits"));
}

TEST_CASE("the rules load without a fault") {
  Errors errors;
  const RuleSet rules = RuleSet::load({"rules"}, errors);
  for (const Error& error : errors) MESSAGE(error.to_line());
  CHECK(errors.empty());
  CHECK(rules.types().size() >= 6);
}

TEST_CASE("the labelled bundles score no lower than before") {
  hold("bundles", test::score_bundles(test::built_models(), "fixtures"));
}

TEST_CASE("the labelled pairs score no lower than before") {
  test::Score all;
  for (const char* file : {"fixtures/pairs/alder.jsonl", "fixtures/pairs/birch.jsonl"}) {
    const test::Score part = test::score_pairs(test::built_models(), file);
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
