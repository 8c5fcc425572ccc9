// Scores the labelled stories in fixtures/ and prints every miss and false alarm: score_fixtures [--details]
// PATH… where a path is a folder of bundles or a file of pairs.
#include <cstdio>
#include <filesystem>
#include <string>

#include "score.h"

int main(int argc, char** argv) {
  using namespace gainsay;
  const auto folders = cli::find_folders(
      std::filesystem::canonical("/proc/self/exe").parent_path().parent_path().parent_path().string());
  Errors errors;
  if (!folders) return 2;
  const cli::Models models = cli::load_models(*folders, cli::Depth::kClaims, {}, {}, errors);
  for (const Error& error : errors) std::fprintf(stderr, "%s\n", error.to_line().c_str());
  bool details = false;
  for (int i = 1; i < argc; ++i) {
    const std::string path = argv[i];
    if (path == "--details") {
      details = true;
      continue;
    }
    if (!std::filesystem::exists(path)) {
      std::fprintf(stderr, "%s: no such file or folder (give folders of bundles or files of pairs)\n",
                   path.c_str());
      return 2;
    }
    const bool pairs = path.ends_with(".jsonl");
    const test::Score score = pairs ? test::score_pairs(models, path) : test::score_bundles(models, path);
    if (details) {
      for (const std::string& line : score.lines) std::printf("%s\n", line.c_str());
    }
    for (const auto& [kind, count] : score.by_kind)
      std::printf("%-12s %3d of %3d\n", kind.c_str(), count.first, count.second);
    std::printf(
        "%s: recall=%.3f precision=%.3f found=%d of %d findings=%d trap_hits=%d of %d right_kind=%d "
        "right_verdict=%d\n",
        path.c_str(), score.recall(), score.precision(), score.found, score.conflicts, score.findings,
        score.trap_hits, score.traps, score.right_kind, score.right_verdict);
  }
  return 0;
}
