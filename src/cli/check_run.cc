#include "cli/check_run.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <future>
#include <iterator>
#include <memory>
#include <ostream>

#include "cli/config.h"
#include "report/acceptance.h"

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;

/// `path`, told from the working folder or from the bundle's root, as the bundle names it.
std::string path_in_bundle(const std::string& path, const Bundle& bundle) {
  const auto has = [&bundle](const std::string& name) {
    return std::any_of(bundle.articles.begin(), bundle.articles.end(),
                       [&](const Article& article) { return article.path == name; });
  };
  if (has(path) || bundle.root.empty()) return path;
  std::error_code error;
  const fs::path relative = fs::relative(path, bundle.root, error);
  if (error || relative.empty() || *relative.begin() == "..") return path;
  return relative.generic_string();
}

/// Puts the draft from standard input in the place of the stored article of that path, or behind the others.
void take_draft(Session& session, Bundle& bundle) {
  const std::string path = path_in_bundle(session.options.stdin_path, bundle);
  std::string bytes(std::istreambuf_iterator<char>(session.in), {});
  auto draft = read_article(std::move(bytes), path, session.folders.rules, bundle.errors);
  if (!draft) return;
  draft->path = path;
  const auto old = std::find_if(bundle.articles.begin(), bundle.articles.end(),
                                [&](const Article& article) { return article.path == path; });
  if (old == bundle.articles.end()) {
    bundle.articles.push_back(std::move(*draft));
    return;
  }
  const auto index = static_cast<std::uint32_t>(old - bundle.articles.begin());
  if (draft->source.empty()) draft->source = old->source;
  if (!draft->published) draft->published = old->published;
  *old = std::move(*draft);
  for (Article& article : bundle.articles) {
    if (article.copy_of == index) article.copy_of.reset();  // of the stored text, which is no longer there
  }
}

void keep_changed(const std::vector<std::string>& changed, Outcome& outcome) {
  const auto touches = [&changed](const Finding& finding) {
    return std::any_of(finding.claims.begin(), finding.claims.end(), [&](const FindingClaim& of) {
      return std::find(changed.begin(), changed.end(), of.claim.article) != changed.end();
    });
  };
  std::erase_if(outcome.findings, [&](const Finding& finding) { return !touches(finding); });
  std::erase_if(outcome.accepted, [&](const Accepted& accepted) { return !touches(accepted.finding); });
}

Day today() { return std::chrono::floor<date::days>(std::chrono::system_clock::now()); }

/// `own`: the acceptances inside the articles.
void apply_suppressions(const Options& options, const ChosenReports& reports, std::vector<Acceptance> own,
                        Outcome& outcome) {
  std::vector<Acceptance> acceptances;
  const std::string path =
      options.accept.empty() ? nearest_upward(config_start(options), "gainsay.accept.json") : options.accept;
  if (!path.empty()) acceptances = read_acceptances(path, outcome.errors);
  std::move(own.begin(), own.end(), std::back_inserter(acceptances));
  apply_acceptances(acceptances, reports.as_of.value_or(today()), outcome);
  if (const std::string baseline = baseline_path(options); !baseline.empty()) {
    apply_baseline(read_baseline(baseline, true, outcome.errors), baseline, outcome);
  }
}

/// Whether a report shows the articles' texts, which must be kept for it.
bool shows_texts(const ChosenReports& reports) {
  return std::any_of(reports.outputs.begin(), reports.outputs.end(),
                     [](const auto& output) { return output.format == "html" || output.format == "rdjson"; });
}

}  // namespace

void StageTimer::mark(std::string stage) {
  const auto now = Clock::now();
  stages_.emplace_back(std::move(stage), now - last_);
  last_ = now;
}

void StageTimer::print(std::ostream& out) const {
  for (const auto& [stage, time] : stages_) {
    char line[80];
    std::snprintf(line, sizeof line, "%-12s %10.3f ms\n", stage.c_str(),
                  std::chrono::duration<double, std::milli>(time).count());
    out << line;
  }
  for (const auto& [rule, time] : rules_.sorted()) {
    char line[120];
    std::snprintf(line, sizeof line, "  %-40s %10.3f ms\n", rule.c_str(),
                  std::chrono::duration<double, std::milli>(time).count());
    out << line;
  }
}

std::string baseline_path(const Options& options) {
  return options.baseline.empty() ? nearest_upward(config_start(options), "gainsay.baseline.json")
                                  : options.baseline;
}

CheckRun run_whole_check(Session& session, const ChosenReports& reports, Errors errors, StageTimer& timer,
                         bool suppress) {
  Options& options = session.options;
  const int jobs = thread_count(options);
  const bool from_stream = options.paths == std::vector<std::string>{"-"};
  // Files are read while the models load.
  auto reading = std::async(jobs != 1 && !from_stream ? std::launch::async : std::launch::deferred,
                            [&] { return read_input(options.paths, session.folders, session.in); });
  auto loaded = std::make_unique<const Models>(
      load_models(session.folders, Depth::kClaims, options.rules, options.names, errors));
  const Models& models = *loaded;
  timer.mark("load");
  timer.progress().begin("reading");
  CheckRun run;
  std::vector<Acceptance> own;
  const RunWatcher watcher = {
      .begins = [&timer](const char* stage,
                         std::size_t articles) { timer.progress().begin(stage, articles); },
      .article_done = [&timer] { timer.progress().step(); },
      .done = [&timer](const char* stage) { timer.mark(stage); },
      .times = options.time ? &timer.rules() : nullptr};
  if (from_stream) {
    Errors faults;
    const bool keep = shows_texts(reports);
    run.outcome = check_stream(
        models, session.in, {reports.as_of, jobs}, jobs,
        [&](Bundle& batch) {
          for (Acceptance& acceptance : acceptances_in(batch, faults)) own.push_back(std::move(acceptance));
          for (Article& article : batch.articles) {
            if (keep) run.bundle.articles.push_back(std::move(article));
          }
        },
        watcher);
    run.outcome.errors.insert(run.outcome.errors.end(), faults.begin(), faults.end());
  } else {
    run.bundle = reading.get();
    if (options.use_stdin) {
      options.changed = {path_in_bundle(options.stdin_path, run.bundle)};
      take_draft(session, run.bundle);
    }
    timer.mark("read");
    run.outcome = check_bundle(models, run.bundle, {reports.as_of, jobs}, jobs, watcher);
    if (suppress) own = acceptances_in(run.bundle, run.outcome.errors);
  }
  run.outcome.errors.insert(run.outcome.errors.begin(), errors.begin(), errors.end());
  if (suppress) apply_suppressions(options, reports, std::move(own), run.outcome);
  if (!options.changed.empty()) {
    for (std::string& path : options.changed) path = path_in_bundle(path, run.bundle);
    keep_changed(options.changed, run.outcome);
  }
  timer.mark("accept");
  timer.progress().end();
  // The system takes the memory back faster than destructors would; the pointer keeps it from being a leak.
  [[maybe_unused]] static const Models* left_to_the_end = nullptr;
  if (session.ends_process) left_to_the_end = loaded.release();
  return run;
}

}  // namespace gainsay::cli
