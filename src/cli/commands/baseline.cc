#include <algorithm>
#include <ostream>

#include "cli/check_run.h"
#include "cli/commands.h"
#include "cli/config.h"
#include "report/acceptance.h"
#include "report/summary.h"
#include "text/visible.h"

namespace gainsay::cli {
namespace {

Baseline of_findings(const Outcome& outcome) {
  Baseline baseline;
  for (const Finding& finding : outcome.findings) {
    if (finding.verdict == Verdict::kNote) continue;
    baseline.entries.push_back({finding.id, std::string(to_string(finding.kind)), finding.subject});
  }
  return baseline;
}

/// By id, each once.
void tidy(Baseline& baseline) {
  const auto less = [](const auto& a, const auto& b) { return a.id < b.id; };
  std::stable_sort(baseline.entries.begin(), baseline.entries.end(), less);
  const auto same = [](const auto& a, const auto& b) { return a.id == b.id; };
  baseline.entries.erase(std::unique(baseline.entries.begin(), baseline.entries.end(), same),
                         baseline.entries.end());
}

int show(Session& session, const std::string& path) {
  Errors errors;
  for (const auto& entry : read_baseline(path, true, errors).entries) {
    session.out << visible(entry.id) << "  " << visible(entry.kind) << "  " << visible(entry.subject) << '\n';
  }
  return finish(session, errors, kExitClean);
}

int usage(Session& session, const std::string& message) {
  return finish(session,
                {{ErrorCode::kBadUsage, "", 0, 0, message, "gainsay baseline write|prune|show BUNDLE..."}},
                kExitFailed);
}

}  // namespace

/// `write` adds all findings of the bundle to the baseline, `prune` keeps those of its entries that are still
/// found, `show` prints it.
int run_baseline(Session& session) {
  Options& options = session.options;
  if (options.paths.empty()) return usage(session, "baseline: what to do?");
  const std::string action = options.paths.front();
  options.paths.erase(options.paths.begin());
  if (action != "write" && action != "prune" && action != "show")
    return usage(session, "baseline: no such action: " + action);
  if (options.paths.empty() && action != "show") return finish(session, {no_bundle()}, kExitFailed);
  Errors errors;
  std::vector<Setting> settings;
  apply_config(options, settings, errors);
  std::string path = baseline_path(options);
  if (path.empty()) path = "gainsay.baseline.json";
  if (action == "show") return show(session, path);
  const auto reports = chosen_reports(session);
  if (!reports) return finish(session, {reports.error()}, kExitFailed);
  StageTimer timer(progress_terminal(session));
  const CheckRun run = run_whole_check(session, *reports, std::move(errors), timer, false);
  Baseline found = of_findings(run.outcome);
  Errors all = run.outcome.errors;
  Baseline baseline = read_baseline(path, action == "prune", all);
  const std::size_t before = baseline.entries.size();
  if (action == "write") {
    baseline.entries.insert(baseline.entries.end(), found.entries.begin(), found.entries.end());
  } else {
    std::erase_if(baseline.entries, [&](const auto& entry) {
      return std::none_of(found.entries.begin(), found.entries.end(),
                          [&](const auto& f) { return f.id == entry.id; });
    });
  }
  tidy(baseline);
  if (!all.empty()) return finish(session, all, kExitFailed);  // a part of the findings makes no baseline
  if (auto error = write_file(path, baseline_to_text(baseline)))
    return finish(session, {*error}, kExitFailed);
  session.out << visible(path) << ": " << counted(static_cast<int>(baseline.entries.size()), "finding")
              << ", " << (before == 0 ? "none" : std::to_string(before)) << " before\n";
  return kExitClean;
}

}  // namespace gainsay::cli
