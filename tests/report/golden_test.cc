#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

#include "report/report.h"
#include "sample.h"

namespace gainsay {
namespace {

/// Whole reports, a file a format. To accept a change that is meant: run the test with
/// GAINSAY_UPDATE_GOLDEN=1 and read the difference.
TEST_CASE("each format gives the golden report") {
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
      .notes = true, .command = "gainsay check stories/arlov", .root = "stories/arlov"};
  for (const Format& format : formats) {
    CAPTURE(format.file);
    const std::string path = std::string("fixtures/reports/") + format.file;
    std::ostringstream report;
    format.write(outcome, options, report);
    if (std::getenv("GAINSAY_UPDATE_GOLDEN") != nullptr)
      std::ofstream(path, std::ios::binary) << report.str();
    std::ifstream golden(path, std::ios::binary);
    CHECK(report.str() == std::string(std::istreambuf_iterator<char>(golden), {}));
  }
}

}  // namespace
}  // namespace gainsay
