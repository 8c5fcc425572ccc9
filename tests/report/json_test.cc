#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "report/report.h"
#include "sample.h"

namespace gainsay {
namespace {

std::string json_report(const Outcome& outcome) {
  std::ostringstream out;
  report_json(outcome, {}, out);
  return out.str();
}

TEST_CASE("the JSON report keeps its contract") {
  const auto json = nlohmann::json::parse(json_report(sample_outcome()));
  CHECK(json["version"] == 1);
  CHECK(json["articles"][0]["article"] == "wire.txt");
  CHECK(json["articles"][0]["published"] == "2024-03-04");
  CHECK(json["articles"][2]["published"].is_null());
  CHECK(json["unchecked"][0]["article"] == "blog.txt");
  const auto& finding = json["findings"][0];
  CHECK(finding["id"] == "G-3f9a000001");
  CHECK(finding["kind"] == "history");
  CHECK(finding["verdict"] == "contradiction");
  CHECK(finding["sides"][1]["value"] == "none since 2004");
  const auto& claim = finding["claims"][1];
  CHECK(claim["article"] == "daily.md");
  CHECK(claim["side"] == 1);
  CHECK(claim["start"] == 10);
  CHECK(claim["line"] == 3);
  CHECK(claim["column"] == 12);
  CHECK(claim["stance"] == "asserted");
  CHECK(claim["speaker"] == "Mira Tal");
  CHECK(finding["claims"][0]["speaker"].is_null());
}

TEST_CASE("hostile text comes back from the JSON report as it was, and reaches no terminal raw") {
  const std::string report = json_report(outcome_full_of(hostile_text()));
  CHECK(first_raw_danger(report) == "");
  const auto json = nlohmann::json::parse(report);
  const std::string subject = json["findings"][0]["subject"];
  CHECK(subject.find("\x1b[31mred\x1b[0m \xe2\x80\xae") != std::string::npos);
  CHECK(json["findings"].size() == 2);
}

}  // namespace
}  // namespace gainsay
