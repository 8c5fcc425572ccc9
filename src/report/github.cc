#include <ostream>

#include "report/locations.h"
#include "report/summary.h"
#include "text/visible.h"

namespace gainsay {
namespace {

constexpr int kAnnotationsAStep = 10;  ///< of a kind; GitHub drops what goes beyond, without a word

/// Escapes text for the message of a workflow command; for a property, too, where `property`.
std::string workflow_text(const std::string& raw, bool property) {
  std::string out;
  for (const char c : visible(raw)) {
    if (c == '%') {
      out += "%25";
    } else if (property && c == ':') {
      out += "%3A";
    } else if (property && c == ',') {
      out += "%2C";
    } else {
      out += c;
    }
  }
  return out;
}

void annotation(const Finding& finding, const ReportOptions& options, std::ostream& out) {
  const Claim& claim = primary_claim(finding, options).claim;
  const std::string title = std::string(to_string(finding.verdict)) + " of " +
                            std::string(to_string(finding.kind)) + " " + finding.id;
  out << "::" << word_for(finding.verdict, "notice", "warning", "error")
      << " file=" << workflow_text(repository_path(options, claim.article), true) << ",line=" << claim.line
      << ",col=" << claim.column << ",title=" << workflow_text(title, true)
      << "::" << workflow_text(finding_message(finding), false) << '\n';
}

}  // namespace

void report_github(const Outcome& outcome, const ReportOptions& options, std::ostream& out) {
  std::vector<const Finding*> shown = shown_findings(outcome, options.notes);
  std::erase_if(shown, [](const Finding* finding) { return finding->claims.empty(); });
  const int count = static_cast<int>(shown.size());
  const int room = count > kAnnotationsAStep ? kAnnotationsAStep - 1 : count;
  for (int i = 0; i < room; ++i) annotation(*shown[static_cast<std::size_t>(i)], options, out);
  if (count > room) {
    out << "::notice title=gainsay::and " << counted(count - room, "more finding")
        << "; the job summary has all\n";
  }
}

}  // namespace gainsay
