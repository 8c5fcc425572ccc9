#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <pugixml.hpp>
#include <set>
#include <sstream>

#include "report/locations.h"
#include "report/report.h"
#include "sample.h"
#include "schema.h"

namespace gainsay {
namespace {

using Write = void (*)(const Outcome&, const ReportOptions&, std::ostream&);

std::string written(Write write, const Outcome& outcome, const ReportOptions& options = {}) {
  std::ostringstream out;
  write(outcome, options, out);
  return out.str();
}

nlohmann::json json_of(Write write, const Outcome& outcome, const ReportOptions& options = {}) {
  return nlohmann::json::parse(written(write, outcome, options));
}

constexpr const char* kReportSchema = "docs/report.schema.json";
constexpr const char* kSarifSchema = "fixtures/reports/sarif-2.1.0.schema.json";

Outcome with_acceptance() {
  Outcome outcome = sample_outcome();
  outcome.accepted.push_back({outcome.findings[0], "two islands", "gainsay.accept.json:2", false});
  outcome.findings.erase(outcome.findings.begin());
  outcome.warnings = {
      {ErrorCode::kBadConfig, "daily.md", 3, 0, "the acceptance of G-1 accepts nothing any more", ""}};
  return outcome;
}

TEST_CASE("the JSON report keeps its published schema") {
  for (const Outcome& outcome :
       {sample_outcome(), with_acceptance(), outcome_full_of(hostile_text()), Outcome()}) {
    CHECK(schema_faults(kReportSchema, json_of(report_json, outcome)) == "");
  }
  auto broken = json_of(report_json, sample_outcome());
  broken["findings"][0]["verdict"] = "lie";
  CHECK(schema_faults(kReportSchema, broken) != "");
}

TEST_CASE("SARIF keeps the official schema's rules and names every side") {
  for (const Outcome& outcome :
       {sample_outcome(), with_acceptance(), outcome_full_of(hostile_text()), Outcome()}) {
    CHECK(schema_faults(kSarifSchema, json_of(report_sarif, outcome, {.notes = true})) == "");
  }
  const auto run = json_of(report_sarif, sample_outcome(), {.root = "stories/a b"})["runs"][0];
  REQUIRE(run["results"].size() == 1);
  const auto& result = run["results"][0];
  CHECK(result["ruleId"] == "gainsay/history");
  CHECK(run["tool"]["driver"]["rules"][result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
  CHECK(result["level"] == "error");
  CHECK(result["partialFingerprints"]["gainsayFinding/v1"] == "G-3f9a000001");
  REQUIRE(result["locations"].size() == 1);
  const auto& place = result["locations"][0]["physicalLocation"];
  CHECK(place["artifactLocation"]["uri"] == "stories/a%20b/wire.txt");
  CHECK(place["region"]["startLine"] == 7);
  REQUIRE(result["relatedLocations"].size() == 1);
  CHECK(result["relatedLocations"][0]["message"]["text"] == "none since 4 Mar 2004");
}

TEST_CASE("the golden reports of whole stories keep the schemas") {
  for (const std::string story :
       {"airedale-bus-strike", "iceland-salmon-vote", "serbia-turkmenistan-summit"}) {
    CAPTURE(story);
    const auto read = [&story](const char* ending) {
      std::ifstream file("fixtures/reports/stories/" + story + ending);
      return std::string(std::istreambuf_iterator<char>(file), {});
    };
    CHECK(schema_faults(kReportSchema, nlohmann::json::parse(read(".json"))) == "");
    CHECK(schema_faults(kSarifSchema, nlohmann::json::parse(read(".sarif"))) == "");
    CHECK(pugi::xml_document().load_string(read(".junit.xml").c_str()));
  }
}

TEST_CASE("the official schema refuses what is no SARIF") {
  const auto report = json_of(report_sarif, sample_outcome());
  struct Case {
    const char *place, *value;
  };
  const Case cases[] = {
      {"/version", "\"2.0.0\""},
      {"/runs/0/results/0/level", "\"fatal\""},
      {"/runs/0/results/0/message", "{}"},
      {"/runs/0/results/0/verdict", "\"contradiction\""},
      {"/runs/0/results/0/locations/0/physicalLocation/region/startLine", "0"},
      {"/runs/0/results/0/ruleIndex", "-2"},
      {"/runs/0/tool/driver/name", "7"},
      {"/runs/0/columnKind", "\"bytes\""},
      {"/runs/0/invocations/0/executionSuccessful", "null"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.place);
    auto broken = report;
    broken[nlohmann::json::json_pointer(c.place)] = nlohmann::json::parse(c.value);
    CHECK(schema_faults(kSarifSchema, broken) != "");
  }
}

TEST_CASE("SARIF keeps the rules that its schema can't say") {
  Outcome outcome = sample_outcome();
  outcome.findings[0].claims.push_back(outcome.findings[0].claims[0]);
  outcome.accepted.push_back({outcome.findings[0], "two islands", "a.md:2", true});
  const auto run = json_of(report_sarif, outcome, {.notes = true, .version = "1.0"})["runs"][0];
  const auto& rules = run["tool"]["driver"]["rules"];
  CHECK(run["tool"]["driver"]["version"] == "1.0");
  std::set<std::string> rule_ids;
  for (const auto& rule : rules) {
    rule_ids.insert(rule["id"]);
    for (const char* text : {"shortDescription", "fullDescription", "help"}) {
      const std::string words = rule[text]["text"];
      CHECK(words.ends_with("."));
    }
  }
  CHECK(rule_ids.size() == rules.size());
  for (const auto& result : run["results"]) {
    CHECK(rules[result["ruleIndex"].get<std::size_t>()]["id"] == result["ruleId"]);
    std::set<int> ids;
    for (const auto& related : result["relatedLocations"]) ids.insert(related["id"].get<int>());
    CHECK(ids.size() == result["relatedLocations"].size());
    for (const auto& place : result["locations"]) {
      const std::string uri = place["physicalLocation"]["artifactLocation"]["uri"];
      CHECK(uri.find_first_of(" \\#?") == std::string::npos);
      CHECK(place["physicalLocation"]["region"]["startColumn"].get<int>() >= 1);
    }
  }
  CHECK(run["results"].back()["suppressions"][0]["kind"] == "inSource");
}

TEST_CASE("SARIF tells what is accepted, and why") {
  const auto results = json_of(report_sarif, with_acceptance())["runs"][0]["results"];
  REQUIRE(results.size() == 1);
  CHECK(results[0]["suppressions"][0]["kind"] == "external");
  CHECK(results[0]["suppressions"][0]["justification"] == "two islands");
}

TEST_CASE("a changed article is the place that a finding is shown at") {
  const auto result =
      json_of(report_sarif, sample_outcome(), {.changed = {"daily.md"}})["runs"][0]["results"][0];
  CHECK(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "daily.md");
}

TEST_CASE("an annotation names file, line and column, and hides no command in its text") {
  CHECK(written(report_github, sample_outcome())
            .rfind("::error file=wire.txt,line=7,col=31,title=contradiction of history G-3f9a000001::Arlov's "
                   "visits",
                   0) == 0);
  const std::string hostile = written(report_github, outcome_full_of(hostile_text()), {.notes = true});
  CHECK(first_raw_danger(hostile) == "");
  CHECK(std::count(hostile.begin(), hostile.end(), '\n') == 2);
  CHECK(hostile.find("%250A") != std::string::npos);
}

TEST_CASE("there are at most ten annotations, and the last counts the rest") {
  Outcome outcome = sample_outcome();
  const Finding finding = outcome.findings[0];
  outcome.findings.assign(10, finding);
  CHECK(written(report_github, outcome).find("more finding") == std::string::npos);
  outcome.findings.assign(12, finding);
  const std::string report = written(report_github, outcome);
  CHECK(std::count(report.begin(), report.end(), '\n') == 10);
  CHECK(report.find("and 3 more findings; the job summary has all") != std::string::npos);
}

TEST_CASE("JUnit fails what --fail-on fails, and stays well-formed") {
  pugi::xml_document document;
  const std::string report = written(report_junit, sample_outcome(), {.notes = true});
  REQUIRE(document.load_string(report.c_str()));
  const auto suite = document.child("testsuites").child("testsuite");
  CHECK(suite.attribute("tests").as_int() == 5);
  CHECK(suite.attribute("failures").as_int() == 1);
  CHECK(document.select_nodes("//testcase").size() == 5);
  CHECK(document.select_nodes("//failure").size() == 1);
  REQUIRE(document.load_string(written(report_junit, sample_outcome(), {.fail_on = std::nullopt}).c_str()));
  CHECK(document.select_nodes("//failure").empty());
  const std::string hostile = written(report_junit, outcome_full_of(hostile_text()), {.notes = true});
  CHECK(first_raw_danger(hostile) == "");
  REQUIRE(document.load_string(hostile.c_str()));
  CHECK(document.select_nodes("//testcase").size() == 6);
  CHECK(document.select_nodes("//script").empty());
}

TEST_CASE("rdjson has a diagnostic for each claim, the other sides related") {
  const auto diagnostics = json_of(report_rdjson, sample_outcome())["diagnostics"];
  REQUIRE(diagnostics.size() == 2);
  CHECK(diagnostics[0]["location"]["path"] == "wire.txt");
  CHECK(diagnostics[0]["location"]["range"]["start"]["line"] == 7);
  CHECK(diagnostics[0]["relatedLocations"][0]["location"]["path"] == "daily.md");
  CHECK(diagnostics[1]["location"]["path"] == "daily.md");
  CHECK(first_raw_danger(written(report_rdjson, outcome_full_of(hostile_text()))) == "");
}

TEST_CASE("rdjson counts columns in bytes") {
  Bundle bundle;
  bundle.articles.emplace_back();
  bundle.articles[0].path = "wire.txt";
  bundle.articles[0].file_bytes = "one\néé his second visit";
  Outcome outcome = sample_outcome();
  outcome.findings[0].claims[0].claim.file = {9, 12};
  const auto json = json_of(report_rdjson, outcome, {.bundle = &bundle});
  CHECK(json["diagnostics"][0]["location"]["range"]["start"]["column"] == 6);
}

TEST_CASE("paths become URIs") {
  CHECK(uri_of("a/b c#1?é.txt") == "a/b%20c%231%3F%C3%A9.txt");
  CHECK(repository_path({.root = "x/"}, "a.md") == "x/a.md");
  CHECK(repository_path({.root = "."}, "a.md") == "a.md");
  CHECK(repository_path({.root = "x"}, "/abs/a.md") == "/abs/a.md");
}

}  // namespace
}  // namespace gainsay
