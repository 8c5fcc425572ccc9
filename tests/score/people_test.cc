// Pairs about people's offices and about who did what: people.jsonl. Every conflict in it has to be found and
// every compatible pair left in peace; a case that the engine can't decide yet does not belong there.
#include <doctest/doctest.h>

#include "score.h"

namespace gainsay {
namespace {

TEST_CASE("offices and participants conflict where they exclude each other, and nowhere else") {
  const test::Score score = test::score_pairs(test::built_models(), "tests/score/people.jsonl");
  for (const std::string& line : score.lines) MESSAGE(line);
  CHECK(score.conflicts >= 12);
  CHECK(score.traps >= 12);
  CHECK(score.found == score.conflicts);
  CHECK(score.trap_hits == 0);
}

}  // namespace
}  // namespace gainsay
