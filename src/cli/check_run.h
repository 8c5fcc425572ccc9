#pragma once

#include <chrono>
#include <iosfwd>
#include <string>
#include <utility>
#include <vector>

#include "claim/extract.h"
#include "cli/finding_output.h"
#include "cli/progress.h"
#include "cli/run.h"

namespace gainsay::cli {

/// How long the stages of a run took, for --time; and, for a person who waits, which one it is at.
class StageTimer {
 public:
  /// `terminal`: where a run that takes long shows what it is at; nullptr for nowhere.
  explicit StageTimer(std::ostream* terminal = nullptr) : progress_(terminal) { progress_.begin("loading"); }
  /// Ends the stage that has run since the last call (or since construction).
  void mark(std::string stage);
  ProgressLine& progress() { return progress_; }
  RuleTimes& rules() { return rules_; }
  void print(std::ostream& out) const;

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point last_ = Clock::now();
  std::vector<std::pair<std::string, Clock::duration>> stages_;
  ProgressLine progress_;
  RuleTimes rules_;
};

/// A bundle checked as the options say, with its texts.
struct CheckRun {
  Bundle bundle;
  Outcome outcome;
};

/// The whole run: bundle, draft from standard input, findings, acceptances, what --changed leaves. `errors`
/// found before (in the config) become the outcome's first. With `suppress` false acceptances and baseline
/// are left out.
CheckRun run_whole_check(Session& session, const ChosenReports& reports, Errors errors, StageTimer& timer,
                         bool suppress = true);

/// The path of the baseline that the options name, or the nearest; empty where there is none.
std::string baseline_path(const Options& options);

}  // namespace gainsay::cli
