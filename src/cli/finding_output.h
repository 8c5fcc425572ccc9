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

/// Writes all reports (`bundle`: the texts, where they are at hand), prints the errors of the outcome and
/// gives the exit code.
int write_reports(Session& session, const ChosenReports& reports, const Outcome& outcome,
                  const Bundle* bundle = nullptr);

/// A word as a shell takes it, quoted where it must be.
std::string shell_word(const std::string& word);

/// Writes `text` to a file, or says what went wrong.
std::optional<Error> write_file(const std::string& path, const std::string& text);

}  // namespace gainsay::cli
