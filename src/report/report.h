#pragma once

#include <iosfwd>
#include <string>

#include "reconcile/finding.h"

namespace gainsay {

struct ReportOptions {
  bool colour = false;  ///< ANSI colours (terminal format only)
  bool notes = false;   ///< show findings of verdict note
  int width = 100;      ///< columns of the terminal
  std::string command;  ///< how to reproduce the run, for Markdown
};

/// Each writes one whole report to `out`. Nothing from an article is passed on unescaped.
void report_terminal(const Outcome& outcome, const ReportOptions& options, std::ostream& out);
void report_markdown(const Outcome& outcome, const ReportOptions& options, std::ostream& out);
void report_json(const Outcome& outcome, const ReportOptions& options, std::ostream& out);

}  // namespace gainsay
