// Pairs about where and when something happened: places.jsonl. Every conflict in it has to be found and
// every compatible pair left in peace; a case that the engine can't decide yet does not belong there.
#include <doctest/doctest.h>

#include "score.h"

namespace gainsay {
namespace {

TEST_CASE("places and days conflict where they are of one happening, and nowhere else") {
  const test::Score score = test::score_pairs(test::built_models(), "tests/score/places.jsonl");
  for (const std::string& line : score.lines) MESSAGE(line);
  CHECK(score.conflicts >= 7);
  CHECK(score.traps >= 8);
  CHECK(score.found == score.conflicts);
  CHECK(score.trap_hits == 0);
}

}  // namespace
}  // namespace gainsay
