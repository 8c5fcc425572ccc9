#include "cli/finding_output.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "report/report.h"
#include "value/value_json.h"

namespace gainsay::cli {
namespace {

struct Format {
  std::string_view name;
  void (*write)(const Outcome&, const ReportOptions&, std::ostream&);
};

constexpr Format kFormats[] = {
    {"text", report_terminal}, {"markdown", report_markdown}, {"json", report_json},
    {"sarif", report_sarif},   {"github", report_github},     {"junit", report_junit},
    {"rdjson", report_rdjson}, {"html", report_html},
};

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const Format& format : kFormats) names.emplace_back(format.name);
  return names;
}

const Format* find_format(std::string_view name) {
  if (name == "md") name = "markdown";
  const auto at =
      std::find_if(std::begin(kFormats), std::end(kFormats), [&](const Format& f) { return f.name == name; });
  return at == std::end(kFormats) ? nullptr : at;
}

Error usage(std::string message, std::string hint) {
  return {ErrorCode::kBadUsage, "", 0, 0, std::move(message), std::move(hint)};
}

Error unknown_format(const std::string& option, const std::string& name) {
  const std::string near = nearest_word(name, format_names());
  std::string all;
  for (const std::string& known : format_names()) all += (all.empty() ? "" : ", ") + known;
  return usage(option + ": no such format: " + name,
               near.empty() ? "one of " + all : "did you mean " + near + "?");
}

/// The folder as a path below the working folder where it is one, else as it is.
std::string seen_from_here(const std::string& folder) {
  if (folder.empty() || folder.front() != '/') return folder;
  std::error_code error;
  const auto relative = std::filesystem::relative(folder, error);
  return error || relative.empty() || *relative.begin() == ".." ? folder : relative.generic_string();
}

bool wants_colour(const Session& session) {
  if (session.options.colour == "always") return true;
  if (session.options.colour == "never") return false;
  const char* no_colour = std::getenv("NO_COLOR");
  return session.out_is_terminal && (no_colour == nullptr || *no_colour == '\0');
}

int verdict_code(const Outcome& outcome, std::optional<Verdict> fail_on) {
  if (!fail_on) return kExitClean;
  const bool fails = std::any_of(outcome.findings.begin(), outcome.findings.end(),
                                 [&](const Finding& finding) { return finding.verdict >= *fail_on; });
  return fails ? kExitFindings : kExitClean;
}

}  // namespace

std::string shell_word(const std::string& word) {
  const bool plain = !word.empty() && word.find_first_not_of(
                                          "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                          "0123456789-_./+,:@%=") == std::string::npos;
  if (plain) return word;
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? "'\\''" : std::string(1, c);
  return quoted + "'";
}

std::optional<Error> write_file(const std::string& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << text;
  file.close();
  if (file) return std::nullopt;
  return Error{ErrorCode::kUnwritableOutput,
               path,
               0,
               0,
               "can't be written",
               "does the folder exist, and may you write there?"};
}

Result<ChosenReports> chosen_reports(const Session& session) {
  const Options& options = session.options;
  ChosenReports reports;
  const std::string format = options.format.empty() ? "text" : options.format;
  if (find_format(format) == nullptr) return tl::unexpected(unknown_format("--format", format));
  reports.outputs.push_back({format, ""});
  for (const std::string& output : options.outputs) {
    const auto equals = output.find('=');
    if (equals == std::string::npos || equals + 1 == output.size()) {
      return tl::unexpected(
          usage("-o " + output + ": not FORMAT=FILE", "for instance -o markdown=report.md"));
    }
    const std::string name = output.substr(0, equals);
    if (find_format(name) == nullptr) return tl::unexpected(unknown_format("-o " + output, name));
    reports.outputs.push_back({name, output.substr(equals + 1)});
  }
  reports.fail_on = Verdict::kContradiction;
  if (options.fail_on == "tension") reports.fail_on = Verdict::kTension;
  if (options.fail_on == "note") reports.fail_on = Verdict::kNote;
  if (options.fail_on == "never") reports.fail_on.reset();
  if (!options.as_of.empty()) {
    reports.as_of = parse_iso_day(options.as_of);
    if (!reports.as_of)
      return tl::unexpected(usage("--as-of: not a day: " + options.as_of, "like 2024-03-04"));
  }
  return reports;
}

namespace {

/// The command line that gives the same findings: what a config set stands in it, too.
std::string reproducing_command(const Options& options) {
  std::string command = "gainsay " + options.command;
  const auto add = [&command](const char* flag, const std::string& value) {
    if (!value.empty()) command += std::string(" ") + flag + " " + shell_word(value);
  };
  if (options.notes) command += " --notes";
  add("--as-of", options.as_of);
  for (const std::string& folder : options.rules) add("--rules", folder);
  for (const std::string& file : options.names) add("--names", file);
  add("--accept", options.accept);
  add("--baseline", options.baseline);
  if (options.use_stdin) command += " --stdin --stdin-path " + shell_word(options.stdin_path);
  for (const std::string& path : options.paths) command += ' ' + shell_word(path);
  if (options.use_stdin || options.changed.empty()) return command;
  command += " --changed";
  for (const std::string& path : options.changed) command += ' ' + shell_word(path);
  return command;
}

ReportOptions report_options(const Session& session, const ChosenReports& reports, const Bundle* bundle) {
  ReportOptions options;
  options.notes = session.options.notes;
  options.width = session.width;
  options.version = GAINSAY_VERSION;
  options.command = reproducing_command(session.options);
  options.fail_on = reports.fail_on;
  options.changed = session.options.changed;
  options.bundle = bundle;
  if (bundle != nullptr) options.root = seen_from_here(bundle->root);
  return options;
}

/// In a step of GitHub Actions the Markdown report belongs to the job's summary.
std::optional<Error> append_step_summary(const Outcome& outcome, const ReportOptions& options) {
  const char* path = std::getenv("GITHUB_STEP_SUMMARY");
  if (path == nullptr || *path == '\0') return std::nullopt;
  std::ofstream file(path, std::ios::binary | std::ios::app);
  report_markdown(outcome, options, file);
  file.close();
  if (file) return std::nullopt;
  return Error{ErrorCode::kUnwritableOutput, path, 0, 0, "can't be written", "GITHUB_STEP_SUMMARY names it"};
}

}  // namespace

int write_reports(Session& session, const ChosenReports& reports, const Outcome& outcome,
                  const Bundle* bundle) {
  Errors errors = outcome.errors;
  const ReportOptions options = report_options(session, reports, bundle);
  for (const auto& output : reports.outputs) {
    const Format& format = *find_format(output.format);
    if (output.file.empty()) {
      ReportOptions for_terminal = options;
      for_terminal.colour = wants_colour(session);
      format.write(outcome, for_terminal, session.out);
    } else {
      std::ostringstream text;
      format.write(outcome, options, text);
      if (auto error = write_file(output.file, text.str())) errors.push_back(std::move(*error));
    }
    if (output.format == "github") {
      if (auto error = append_step_summary(outcome, options)) errors.push_back(std::move(*error));
    }
  }
  for (const Error& warning : outcome.warnings)
    session.err << "gainsay: warning: " << warning.to_line() << '\n';
  return finish(session, errors, verdict_code(outcome, reports.fail_on));
}

}  // namespace gainsay::cli
