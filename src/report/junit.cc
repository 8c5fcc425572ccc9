#include <ostream>

#include "report/escape.h"
#include "report/locations.h"
#include "report/summary.h"

namespace gainsay {
namespace {

bool fails(const Finding& finding, const ReportOptions& options) {
  return options.fail_on && finding.verdict >= *options.fail_on;
}

void finding_case(const Finding& finding, const ReportOptions& options, std::ostream& out) {
  out << "    <testcase classname=\"gainsay." << to_string(finding.kind) << "\" name=\""
      << markup_text(finding.subject) << " [" << markup_text(finding.id) << "]\"";
  if (!finding.claims.empty()) {
    const Claim& claim = primary_claim(finding, options).claim;
    out << " file=\"" << markup_text(repository_path(options, claim.article)) << "\" line=\"" << claim.line
        << '"';
  }
  const std::string message = markup_text(finding_message(finding));
  if (fails(finding, options)) {
    out << ">\n      <failure type=\"" << to_string(finding.verdict) << "\" message=\""
        << markup_text(finding.subject) << "\">" << message << "</failure>\n    </testcase>\n";
  } else {
    out << ">\n      <system-out>" << to_string(finding.verdict) << ": " << message
        << "</system-out>\n    </testcase>\n";
  }
}

}  // namespace

void report_junit(const Outcome& outcome, const ReportOptions& options, std::ostream& out) {
  std::vector<const Finding*> shown;
  int failures = 0;
  for (const Finding& finding : outcome.findings) {
    if (finding.verdict == Verdict::kNote && !options.notes && !fails(finding, options)) continue;
    shown.push_back(&finding);
    failures += fails(finding, options);
  }
  const std::size_t tests =
      shown.size() + outcome.accepted.size() + outcome.articles.size() + outcome.errors.size();
  const std::string counts = " tests=\"" + std::to_string(tests) + "\" failures=\"" +
                             std::to_string(failures) + "\" errors=\"" +
                             std::to_string(outcome.errors.size()) + "\" skipped=\"" +
                             std::to_string(outcome.accepted.size()) + "\"";
  out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" << counts << ">\n  <testsuite name=\""
      << markup_text(outcome.title.empty() ? "gainsay" : outcome.title) << '"' << counts << ">\n";
  for (const ArticleSummary& article : outcome.articles) {
    out << "    <testcase classname=\"gainsay.article\" name=\"" << markup_text(article.article) << "\"/>\n";
  }
  for (const Finding* finding : shown) finding_case(*finding, options, out);
  for (const Accepted& accepted : outcome.accepted) {
    out << "    <testcase classname=\"gainsay." << to_string(accepted.finding.kind) << "\" name=\""
        << markup_text(accepted.finding.subject) << " [" << markup_text(accepted.finding.id)
        << "]\">\n      <skipped message=\"accepted: " << markup_text(accepted.reason)
        << "\"/>\n    </testcase>\n";
  }
  for (const Error& error : outcome.errors) {
    out << "    <testcase classname=\"gainsay.run\" name=\"" << markup_text(error.file)
        << "\">\n      <error message=\"" << markup_text(error.to_line()) << "\"/>\n    </testcase>\n";
  }
  out << "  </testsuite>\n</testsuites>\n";
}

}  // namespace gainsay
