#include "golden.h"

#include <doctest/doctest.h>

#include <sstream>

#include "report/report.h"
#include "sample.h"

namespace gainsay {
namespace {

TEST_CASE("each format gives the golden report of a run that has everything in it") {
  struct Format {
    const char* file;
    void (*write)(const Outcome&, const ReportOptions&, std::ostream&);
  };
  const Format formats[] = {
      {"sample.txt", report_terminal},  {"sample.md", report_markdown},   {"sample.json", report_json},
      {"sample.sarif", report_sarif},   {"sample.github", report_github}, {"sample.junit.xml", report_junit},
      {"sample.rdjson", report_rdjson}, {"sample.html", report_html},
  };
  Outcome outcome = sample_outcome();
  outcome.accepted.push_back({outcome.findings[0], "two islands", "gainsay.accept.json:2", false});
  outcome.accepted[0].finding.id = "G-00000000aa";
  outcome.warnings = {
      {ErrorCode::kBadConfig, "daily.md", 3, 0, "the acceptance of G-1 accepts nothing any more", ""}};
  const ReportOptions options{
      .notes = true, .command = "gainsay check stories/arlov", .version = "1.0", .root = "stories/arlov"};
  for (const Format& format : formats) {
    std::ostringstream report;
    format.write(outcome, options, report);
    check_golden(format.file, report.str());
  }
}

}  // namespace
}  // namespace gainsay
