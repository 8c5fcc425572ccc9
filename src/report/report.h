#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "reconcile/finding.h"

namespace gainsay {

struct ReportOptions {
  bool colour = false;  ///< ANSI colours (terminal format only)
  bool notes = false;   ///< show findings of verdict note
  int width = 100;      ///< columns of the terminal
  std::string command;  ///< how to reproduce the run, for Markdown
  std::string version;  ///< of the program, where a format names it; may be empty
  std::string root;     ///< folder of the articles as seen from the working folder; for formats
                        ///< that tools of a repository read
  std::optional<Verdict> fail_on = Verdict::kContradiction;  ///< what counts as failed (JUnit)
  std::vector<std::string> changed;  ///< articles to be named first, where a format names one
  const Bundle* bundle = nullptr;    ///< the articles' texts, for formats that show them; may be null
};

/// Each writes one whole report to `out`. Nothing from an article is passed on unescaped.
void report_terminal(const Outcome& outcome, const ReportOptions& options, std::ostream& out);
void report_markdown(const Outcome& outcome, const ReportOptions& options, std::ostream& out);
/// Version 1 of the project's own format; docs/report.schema.json describes it.
void report_json(const Outcome& outcome, const ReportOptions& options, std::ostream& out);
/// One self-contained page: findings beside the articles' texts (if options.bundle has them), a time line, a
/// filter.
void report_html(const Outcome& outcome, const ReportOptions& options, std::ostream& out);
/// SARIF 2.1.0.
void report_sarif(const Outcome& outcome, const ReportOptions& options, std::ostream& out);
/// Workflow commands of GitHub Actions, at most 10; the last says how many findings have none.
void report_github(const Outcome& outcome, const ReportOptions& options, std::ostream& out);
/// JUnit's XML: a test case per finding, and one per article.
void report_junit(const Outcome& outcome, const ReportOptions& options, std::ostream& out);
/// reviewdog's JSON: a diagnostic per side, since reviewdog shows those that lie in a change.
void report_rdjson(const Outcome& outcome, const ReportOptions& options, std::ostream& out);

}  // namespace gainsay
