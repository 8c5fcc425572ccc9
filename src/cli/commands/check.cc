#include <algorithm>
#include <ostream>

#include "cli/changed_bundles.h"
#include "cli/check_run.h"
#include "cli/commands.h"
#include "cli/config.h"
#include "cli/watch.h"

namespace gainsay::cli {
namespace {

std::optional<Error> misuse(const Options& options) {
  const auto usage = [](std::string message, std::string hint) {
    return Error{ErrorCode::kBadUsage, "", 0, 0, std::move(message), std::move(hint)};
  };
  if (options.paths.empty()) return no_bundle();
  if (options.use_stdin == options.stdin_path.empty()) {
    return usage("--stdin and --stdin-path belong together", "--stdin --stdin-path draft.md BUNDLE");
  }
  const bool from_stream = options.use_stdin || options.paths.front() == "-";
  if (options.watch && from_stream) return usage("--watch needs files", "standard input does not change");
  if (options.use_stdin && options.paths.front() == "-") {
    return usage("--stdin needs a stored bundle", "standard input is the draft already");
  }
  return std::nullopt;
}

int check_one(Session& session) {
  Errors errors;
  std::vector<Setting> settings;
  apply_config(session.options, settings, errors);
  const auto reports = chosen_reports(session);
  if (!reports) return finish(session, {reports.error()}, kExitFailed);
  StageTimer timer(progress_terminal(session));
  const CheckRun run = run_whole_check(session, *reports, std::move(errors), timer);
  const int code = write_reports(session, *reports, run.outcome, &run.bundle);
  timer.mark("report");
  if (session.options.time) timer.print(session.err);
  return code;
}

/// `--changed` without a bundle: each bundle that the files belong to, one after the other.
int check_changed(Session& session) {
  const std::vector<std::string> bundles = bundles_of(session.options.changed);
  if (bundles.size() > 1 && !session.options.outputs.empty()) {
    return finish(session,
                  {{ErrorCode::kBadUsage, "", 0, 0, "-o takes one bundle, and these files belong to several",
                    "name the bundle"}},
                  kExitFailed);
  }
  int code = kExitClean;
  for (const std::string& bundle : bundles) {
    Session one = session;
    one.options.paths = {bundle};
    one.ends_process = false;
    code = std::max(code, check_one(one));
  }
  return code;
}

}  // namespace

int run_check(Session& session) {
  const bool by_changes = session.options.paths.empty() && !session.options.changed.empty();
  if (by_changes && !session.options.watch) return check_changed(session);
  if (const auto error = misuse(session.options)) return finish(session, {*error}, kExitFailed);
  if (!session.options.watch) return check_one(session);
  return watch(session, [&session] {
    Session one = session;  // the config may change from run to run
    one.ends_process = false;
    return check_one(one);
  });
}

}  // namespace gainsay::cli
