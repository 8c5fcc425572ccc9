#include <doctest/doctest.h>

#include <sstream>

#include "../report/sample.h"
#include "cli/finding_output.h"
#include "harness.h"

namespace gainsay::cli {
namespace {

Outcome outcome_with(std::optional<Verdict> gravest, bool error) {
  Outcome outcome = sample_outcome();
  outcome.findings.clear();
  if (gravest) {
    outcome.findings.push_back(sample_outcome().findings[0]);
    outcome.findings[0].verdict = *gravest;
  }
  if (error) outcome.errors = {{ErrorCode::kUnreadableInput, "x.txt", 0, 0, "can't be read", ""}};
  return outcome;
}

int code_of(const Outcome& outcome, const std::string& format, const std::string& fail_on,
            const std::vector<std::string>& outputs) {
  std::istringstream in;
  std::ostringstream out, err;
  Session session{.options = {}, .folders = {}, .in = in, .out = out, .err = err};
  session.options.format = format;
  session.options.fail_on = fail_on;
  session.options.outputs = outputs;
  const auto reports = chosen_reports(session);
  REQUIRE(reports);
  return write_reports(session, *reports, outcome);
}

TEST_CASE("the exit code depends on findings, --fail-on and errors, never on format or outputs") {
  const Environment no_summary("GITHUB_STEP_SUMMARY", nullptr);
  const TemporaryFolder folder;
  const std::string good = "json=" + folder.path("out.json"), bad = "json=" + folder.path("no/such/out.json");
  const std::optional<Verdict> findings[] = {std::nullopt, Verdict::kNote, Verdict::kTension,
                                             Verdict::kContradiction};
  for (const std::string format :
       {"", "text", "markdown", "html", "json", "sarif", "github", "junit", "rdjson"}) {
    for (const auto& gravest : findings) {
      for (const std::string fail_on : {"", "contradiction", "tension", "note", "never"}) {
        const std::optional<Verdict> limit = fail_on == "never"     ? std::nullopt
                                             : fail_on == "note"    ? std::optional(Verdict::kNote)
                                             : fail_on == "tension" ? std::optional(Verdict::kTension)
                                                                    : std::optional(Verdict::kContradiction);
        const int expected = gravest && limit && *gravest >= *limit ? kExitFindings : kExitClean;
        CAPTURE(format);
        CAPTURE(fail_on);
        CHECK(code_of(outcome_with(gravest, false), format, fail_on, {}) == expected);
        CHECK(code_of(outcome_with(gravest, false), format, fail_on, {good}) == expected);
        CHECK(code_of(outcome_with(gravest, false), format, fail_on, {good, bad}) == kExitFailed);
        CHECK(code_of(outcome_with(gravest, true), format, fail_on, {}) == kExitFailed);
      }
    }
  }
}

TEST_CASE("accepted findings and warnings fail nothing") {
  Outcome outcome = outcome_with(std::nullopt, false);
  outcome.accepted.push_back({sample_outcome().findings[0], "reason", "a.md:1", true});
  outcome.warnings = {{ErrorCode::kBadConfig, "a.md", 1, 0, "accepts nothing", ""}};
  CHECK(code_of(outcome, "text", "note", {}) == kExitClean);
}

TEST_CASE("in a step of GitHub Actions the Markdown report joins the summary") {
  const TemporaryFolder folder;
  const std::string summary = folder.write("summary.md", "before\n");
  const Environment environment("GITHUB_STEP_SUMMARY", summary.c_str());
  code_of(outcome_with(Verdict::kContradiction, false), "text", "", {});
  CHECK(read_file(summary) == "before\n");
  code_of(outcome_with(Verdict::kContradiction, false), "github", "", {});
  CHECK(read_file(summary).rfind("before\n# Consistency report: Arlov in Tessaly\n", 0) == 0);
}

}  // namespace
}  // namespace gainsay::cli
