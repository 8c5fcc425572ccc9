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

/// The contract: 2 outranks 1; neither format nor reports written to files count.
int contract(std::optional<Verdict> gravest, const std::string& fail_on, bool incomplete) {
  if (incomplete) return 2;
  if (!gravest || fail_on == "never") return 0;
  const Verdict limit = fail_on == "note"      ? Verdict::kNote
                        : fail_on == "tension" ? Verdict::kTension
                                               : Verdict::kContradiction;
  return *gravest >= limit ? 1 : 0;
}

TEST_CASE("the exit code keeps its contract for every findings, errors, --fail-on, format and outputs") {
  const Environment no_summary("GITHUB_STEP_SUMMARY", nullptr);
  const TemporaryFolder folder;
  const std::string good = "json=" + folder.path("out.json"), bad = "html=" + folder.path("no/such/out.html");
  struct Outputs {
    std::vector<std::string> files;
    bool can_be_written;
  };
  const Outputs all_outputs[] = {{{}, true}, {{good}, true}, {{bad}, false}, {{bad, good}, false}};
  const std::optional<Verdict> findings[] = {std::nullopt, Verdict::kNote, Verdict::kTension,
                                             Verdict::kContradiction};
  int combinations = 0;
  for (const auto& gravest : findings) {
    for (const bool error : {false, true}) {
      const Outcome outcome = outcome_with(gravest, error);
      for (const std::string fail_on : {"", "contradiction", "tension", "note", "never"}) {
        for (const std::string format :
             {"", "text", "markdown", "html", "json", "sarif", "github", "junit", "rdjson"}) {
          for (const Outputs& outputs : all_outputs) {
            CAPTURE(format);
            CAPTURE(fail_on);
            CHECK(code_of(outcome, format, fail_on, outputs.files) ==
                  contract(gravest, fail_on, error || !outputs.can_be_written));
            ++combinations;
          }
        }
      }
    }
  }
  CHECK(combinations == 4 * 2 * 5 * 9 * 4);
}

TEST_CASE("whole runs end with the codes of the contract") {
  const Environment no_summary("GITHUB_STEP_SUMMARY", nullptr);
  const TemporaryFolder folder;
  const std::string won = "Robert Hollis conceded the election in Tarnow on Sunday, 27 April 2025.\n";
  const std::string denied = "Robert Hollis has not conceded the election in Tarnow.\n";
  folder.write("clean/a.md", won);
  folder.write("torn/a.md", won);
  folder.write("torn/b.md", denied);
  folder.write("lacking/bundle.json",
               R"({"articles": [{"path": "a.md"}, {"path": "b.md"}, {"path": "gone.md"}]})");
  folder.write("lacking/a.md", won);
  folder.write("lacking/b.md", denied);
  folder.write("rules/bad.json", "{");
  const std::string clean = folder.path("clean"), torn = folder.path("torn"),
                    lacking = folder.path("lacking");
  struct Case {
    std::vector<std::string> arguments;
    int code;
  };
  const Case cases[] = {
      {{"check", clean}, 0},
      {{clean}, 0},
      {{"check", torn}, 1},
      {{"check", "--fail-on", "never", torn}, 0},
      {{"check", "-f", "junit", "--fail-on", "note", torn}, 1},
      {{"check", "-o", "json=" + folder.path("x.json"), torn}, 1},
      {{"check", "-o", "json=" + folder.path("no/x.json"), torn}, 2},
      {{"check", "--fail-on", "never", "-o", "json=" + folder.path("no/x.json"), clean}, 2},
      {{"check", lacking}, 2},
      {{"check", "--fail-on", "never", lacking}, 2},
      {{"check", "--rules", folder.path("rules"), torn}, 2},
      {{"check", "--changed", torn + "/b.md"}, 1},
      {{"check", clean, "--changed", clean + "/a.md"}, 0},
      {{"claims", torn}, 0},
      {{"claims", lacking}, 2},
      {{"explain", torn}, 0},
      {{"check", "--no-such-option", clean}, 2},
      {{"--help"}, 0},
  };
  for (const Case& c : cases) {
    const Ran run = ran(c.arguments);
    CAPTURE(c.arguments.size() > 2 ? c.arguments[1] : c.arguments.back());
    CAPTURE(run.err);
    CHECK(run.code == c.code);
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
