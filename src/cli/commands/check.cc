#include "cli/commands.h"
#include "cli/finding_output.h"

namespace gainsay::cli {

int run_check(Session& session) {
  const auto reports = chosen_reports(session);
  if (!reports) return finish(session, {reports.error()}, kExitFailed);
  if (session.options.paths.empty()) {
    return finish(
        session,
        {{ErrorCode::kBadUsage, "", 0, 0, "no bundle given", "a folder, a bundle.json, files, or -"}},
        kExitFailed);
  }
  Errors errors;
  const Models models =
      load_models(session.folders, Depth::kClaims, session.options.rules, session.options.names, errors);
  const Bundle bundle = read_input(session.options.paths, session.folders, session.in);
  Outcome outcome = check_bundle(models, bundle, {reports->as_of}, thread_count(session.options));
  outcome.errors.insert(outcome.errors.begin(), errors.begin(), errors.end());
  return write_reports(session, *reports, outcome);
}

}  // namespace gainsay::cli
