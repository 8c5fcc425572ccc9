#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/run.h"
#include "reconcile/finding.h"

namespace gainsay::cli {

/// What `check` and `reconcile` are asked to write, and when to fail.
struct ChosenReports {
  struct Output {
    std::string format;
    std::string file;  ///< empty = standard output
  };
  std::vector<Output> outputs;
  std::optional<Verdict> fail_on;  ///< none = never
  std::optional<Day> as_of;
};

/// Reads -f, -o, --fail-on and --as-of; a mistake in them is an error before any work is done.
Result<ChosenReports> chosen_reports(const Session& session);

/// Writes all reports, prints the errors of the outcome and gives the exit code.
int write_reports(Session& session, const ChosenReports& reports, const Outcome& outcome);

}  // namespace gainsay::cli
