#include <ostream>

#include "cli/check_run.h"
#include "cli/commands.h"
#include "cli/config.h"

namespace gainsay::cli {
namespace {

std::optional<Error> misuse(const Options& options) {
  const auto usage = [](std::string message, std::string hint) {
    return Error{ErrorCode::kBadUsage, "", 0, 0, std::move(message), std::move(hint)};
  };
  if (options.paths.empty()) return usage("no bundle given", "a folder, a bundle.json, files, or -");
  if (options.use_stdin == options.stdin_path.empty()) {
    return usage("--stdin and --stdin-path belong together", "--stdin --stdin-path draft.md BUNDLE");
  }
  if (options.use_stdin && options.paths.front() == "-") {
    return usage("--stdin needs a stored bundle", "standard input is the draft already");
  }
  return std::nullopt;
}

}  // namespace

int run_check(Session& session) {
  if (const auto error = misuse(session.options)) return finish(session, {*error}, kExitFailed);
  Errors errors;
  std::vector<Setting> settings;
  apply_config(session.options, settings, errors);
  const auto reports = chosen_reports(session);
  if (!reports) return finish(session, {reports.error()}, kExitFailed);
  StageTimer timer;
  const CheckRun run = run_whole_check(session, *reports, std::move(errors), timer);
  const int code = write_reports(session, *reports, run.outcome, &run.bundle);
  timer.mark("report");
  if (session.options.time) timer.print(session.err);
  return code;
}

}  // namespace gainsay::cli
