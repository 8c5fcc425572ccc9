// Pairs about where and when something happened: places.jsonl. Every conflict in it has to be found and
// every compatible pair left in peace; a case that the engine can't decide yet does not belong there.
#include <doctest/doctest.h>

#include <filesystem>

#include "score.h"

namespace gainsay {
namespace {

TEST_CASE("places and days conflict where they are of one happening, and nowhere else") {
  const auto program = std::filesystem::canonical("/proc/self/exe").parent_path().parent_path().parent_path();
  const auto folders = cli::find_folders(program.string());
  REQUIRE(folders);
  Errors errors;
  const cli::Models models = cli::load_models(*folders, cli::Depth::kClaims, {}, {}, errors);
  REQUIRE(errors.empty());
  const test::Score score = test::score_pairs(models, "tests/score/places.jsonl");
  for (const std::string& line : score.lines) MESSAGE(line);
  CHECK(score.conflicts >= 7);
  CHECK(score.traps >= 8);
  CHECK(score.found == score.conflicts);
  CHECK(score.trap_hits == 0);
}

}  // namespace
}  // namespace gainsay
