// Prints a line of JSON for every two claims that came before a gate in labelled stories, with the signs and
// whether a label says that they conflict: score_candidates PATH… (a folder of bundles or a file of pairs).
// tools/train_gates reads it.
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "score.h"

namespace {

using namespace gainsay;
using nlohmann::json;

// 1 conflict, 0 none, -1 can't be told: they touch a conflict of another kind, or one of them only.
using Judge = std::function<int(const Candidate&)>;

ReconcileOptions printing(const std::string& set, const std::string& story, const Judge& judge) {
  ReconcileOptions options;
  options.sink = [=](const Candidate& candidate) {
    json signs = json::object();
    for (const auto& [name, strength] : candidate.signs.signs()) signs[std::string(name)] = strength;
    const json line = {{"gate", candidate.gate},
                       {"set", set},
                       {"story", story},
                       {"label", judge(candidate)},
                       {"a", candidate.a.sentence},
                       {"b", candidate.b.sentence},
                       {"values", {candidate.a.quote, candidate.b.quote}},
                       {"signs", signs}};
    std::printf("%s\n", line.dump().c_str());
  };
  return options;
}

void print_pairs(const cli::Models& models, const std::string& file) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) continue;
    const json pair = json::parse(line);
    const std::string kind = pair.at("kind");
    const bool conflict = pair.at("label") != "compatible";
    const Judge judge = [=](const Candidate& candidate) {
      if (!conflict) return 0;
      return to_string(candidate.kind) == kind ? 1 : -1;
    };
    cli::check_bundle(models, test::pair_bundle(models, pair),
                      printing(file, pair.at("id").get<std::string>(), judge), 1);
  }
}

void print_bundles(const cli::Models& models, const std::string& folder) {
  for (const std::string& bundle : test::bundles_below(folder)) {
    const bool labelled = std::filesystem::exists(std::filesystem::path(bundle) / "expected.json");
    const auto truth = labelled ? test::conflict_truth(bundle) : test::ConflictTruth();
    const Judge judge = [&](const Candidate& candidate) {
      return labelled ? truth(candidate.a, candidate.b, candidate.kind) : 0;
    };
    cli::check_bundle(models, read_bundle({bundle}, models.folders.rules),
                      printing(folder, std::filesystem::path(bundle).filename().string(), judge), 1);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const cli::Models& models = test::built_models();
  for (int i = 1; i < argc; ++i) {
    const std::string path = argv[i];
    path.ends_with(".jsonl") ? print_pairs(models, path) : print_bundles(models, path);
  }
  return 0;
}
