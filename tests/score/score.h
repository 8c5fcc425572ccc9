#pragma once

#include <functional>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "cli/pipeline.h"

namespace gainsay::test {

/// The models of the source tree with the tables of the build that the running program belongs to; loaded
/// once.
const cli::Models& built_models();

/// A figure of floor.json, which says what a run has to reach.
double floor_of(const char* set, const char* figure);

/// The folders below `folder` that hold a bundle.json, sorted.
std::vector<std::string> bundles_below(const std::string& folder);

/// Two passages {"a": {"text", "source", "published"}, "b": …} as a bundle of two articles, a.txt and b.txt.
Bundle pair_bundle(const cli::Models& models, const nlohmann::json& pair);

/// Whether a finding says something of a pair: it is no note, and has claims in both, or is of kind
/// arithmetic.
bool flags_pair(const Finding& finding);

/// What the labels of a bundle say of two claims that can't both be so if they tell of one matter: 1 where
/// they stand in two quotes of one conflict of that kind, -1 where they do in one of another kind or only one
/// of them does, else 0.
using ConflictTruth = std::function<int(const Claim& a, const Claim& b, Kind kind)>;
ConflictTruth conflict_truth(const std::string& bundle);

/// What a run over labelled stories comes to.
struct Score {
  int conflicts = 0;  ///< labelled conflicts
  int found = 0;      ///< those that a finding meets
  int findings = 0;   ///< findings that are no notes; of pairs: pairs flagged
  int right = 0;      ///< findings that meet a conflict
  int traps = 0;      ///< labelled compatible pairs
  int trap_hits = 0;  ///< findings that meet one of those and no conflict
  int right_kind = 0, right_verdict = 0;
  std::map<std::string, std::pair<int, int>> by_kind;  ///< kind → found, labelled
  std::vector<std::string> lines;                      ///< a line for every miss and false alarm

  double recall() const { return conflicts ? static_cast<double>(found) / conflicts : 0; }
  double precision() const { return findings ? static_cast<double>(right) / findings : 0; }
};

/// Scores the bundles below `folder` (each with bundle.json and expected.json): a finding meets a label where
/// it has a claim that touches the sentence of two of its quotes (one, if the label has one).
Score score_bundles(const cli::Models& models, const std::string& folder);

/// Scores pairs of passages, each as a bundle of two articles: a conflict is found where a finding has claims
/// in both, or is of kind arithmetic.
Score score_pairs(const cli::Models& models, const std::string& file);

}  // namespace gainsay::test
