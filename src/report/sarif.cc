#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "report/locations.h"
#include "report/summary.h"
#include "text/json_dump.h"
#include "text/visible.h"
#include "value/value_json.h"

namespace gainsay {
namespace {

constexpr int kKinds = static_cast<int>(Kind::kName) + 1;

const char* level_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::kContradiction:
      return "error";
    case Verdict::kTension:
      return "warning";
    case Verdict::kNote:
      break;
  }
  return "note";
}

Json rules() {
  static constexpr const char* kWhat[kKinds] = {
      "where the same event takes place",
      "when the same event takes place",
      "the number, amount, size, score or age of the same thing",
      "what came before: first, second, first in years, never",
      "whether it is so: said and denied",
      "how far it has come: planned, under way, done, called off",
      "a person's title, office or affiliation",
      "who took part, did it, signed it, won it",
      "the words, or the speaker, of the same quotation",
      "figures within one article that don't add up",
      "which of two events came first",
      "how the same person or place is called or spelt",
  };
  Json list = Json::array();
  for (int i = 0; i < kKinds; ++i) {
    const std::string kind(to_string(static_cast<Kind>(i)));
    list.push_back(
        {{"id", "gainsay/" + kind},
         {"name", "Gainsay" + std::string(1, static_cast<char>(kind[0] - 'a' + 'A')) + kind.substr(1)},
         {"shortDescription", {{"text", std::string("Claims disagree on ") + kWhat[i]}}},
         {"defaultConfiguration", {{"level", "error"}}}});
  }
  return list;
}

Json location(const FindingClaim& of, const ReportOptions& options) {
  const Claim& claim = of.claim;
  return {{"physicalLocation",
           {{"artifactLocation", {{"uri", uri_of(repository_path(options, claim.article))}}},
            {"region",
             {{"startLine", std::max(1, claim.line)},
              {"startColumn", std::max(1, claim.column)},
              {"byteOffset", claim.file.begin},
              {"byteLength", claim.file.size()},
              {"snippet", {{"text", visible(claim.quote)}}}}}}}};
}

Json related(const Finding& finding, const FindingClaim& of, int id, const ReportOptions& options) {
  Json json = {{"id", id}};
  json.update(location(of, options));
  json["message"] = {{"text", visible(meaning_of(finding, of))}};
  return json;
}

Json result(const Finding& finding, const ReportOptions& options) {
  Json json = {
      {"ruleId", "gainsay/" + std::string(to_string(finding.kind))},
      {"ruleIndex", static_cast<int>(finding.kind)},
      {"level", level_of(finding.verdict)},
      {"message", {{"text", finding_message(finding)}}},
      {"locations", Json::array()},
      {"relatedLocations", Json::array()},
      {"partialFingerprints", {{"gainsayFinding/v1", visible(finding.id)}}},
      {"properties", {{"verdict", to_string(finding.verdict)}, {"subject", visible(finding.subject)}}}};
  if (finding.claims.empty()) return json;
  const FindingClaim& primary = primary_claim(finding, options);
  json["locations"].push_back(location(primary, options));
  int id = 0;
  for (const FindingClaim& of : finding.claims) {
    if (&of != &primary) json["relatedLocations"].push_back(related(finding, of, ++id, options));
  }
  return json;
}

Json notification(const char* level, const Error& error) {
  return {{"level", level}, {"message", {{"text", visible(error.to_line())}}}};
}

Json invocation(const Outcome& outcome) {
  Json notifications = Json::array();
  for (const Error& error : outcome.errors) notifications.push_back(notification("error", error));
  for (const Error& warning : outcome.warnings) notifications.push_back(notification("warning", warning));
  for (const Unchecked& item : outcome.unchecked) {
    notifications.push_back(
        {{"level", "note"}, {"message", {{"text", visible(item.article + ": " + item.why)}}}});
  }
  return {{"executionSuccessful", outcome.errors.empty()}, {"toolExecutionNotifications", notifications}};
}

}  // namespace

void report_sarif(const Outcome& outcome, const ReportOptions& options, std::ostream& out) {
  Json results = Json::array();
  for (const Finding& finding : outcome.findings) {
    if (finding.verdict != Verdict::kNote || options.notes) results.push_back(result(finding, options));
  }
  for (const Accepted& accepted : outcome.accepted) {
    Json json = result(accepted.finding, options);
    json["suppressions"] = {{{"kind", accepted.in_article ? "inSource" : "external"},
                             {"justification", visible(accepted.reason)}}};
    results.push_back(std::move(json));
  }
  const Json driver = {{"name", "gainsay"}, {"rules", rules()}};
  const Json run = {{"tool", {{"driver", driver}}},
                    {"columnKind", "unicodeCodePoints"},
                    {"invocations", Json::array({invocation(outcome)})},
                    {"results", results}};
  out << dump_json({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                    {"version", "2.1.0"},
                    {"runs", Json::array({run})}},
                   2)
      << '\n';
}

}  // namespace gainsay
