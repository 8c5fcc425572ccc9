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

/// What a kind of finding is about, and what to do about one.
struct KindText {
  const char *what, *help;
};

constexpr KindText kKindTexts[kKinds] = {
    {"Articles place the same event in different places.",
     "Look up where it took place; two places may also be two events, or one may lie in the other."},
    {"Articles date the same event differently.",
     "Look up the date, and whether a relative date ('on Monday') counts from the day of publication."},
    {"Articles give different figures, amounts, sizes, scores or ages for the same thing.",
     "Look up the figure, whether both count the same, and which of the articles is the later one."},
    {"Articles disagree on what came before: first, second, first in years, never.",
     "Look up the earlier occasions; two series may be kin without being the same."},
    {"One article says what another denies.",
     "Look up whether it happened; if two speakers differ, name both."},
    {"Articles disagree on how far it has come: planned, under way, done, called off.",
     "Look up the state of things, and which of the articles is the later one."},
    {"Articles give the same person titles, offices or affiliations that exclude each other.",
     "Look up the title; namesakes are two people, and offices change hands."},
    {"Articles disagree on who took part, did it, signed it or won it.",
     "Look up who did; both may be right where several can have done it."},
    {"Articles give the same quotation in other words or to another speaker.",
     "Compare with a recording or a transcript."},
    {"Figures within one article don't add up.",
     "Reckon again; the sentence may count a part twice or leave one out."},
    {"Articles disagree on which of two events came first.", "Look up both times."},
    {"Articles call or spell the same person or place differently.",
     "Look up the spelling; two people may bear names that are alike."},
};

Json rules() {
  Json list = Json::array();
  for (int i = 0; i < kKinds; ++i) {
    const std::string kind(to_string(static_cast<Kind>(i)));
    std::string name = kind;
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    list.push_back(
        {{"id", "gainsay/" + kind},
         {"name", "Gainsay" + name},
         {"shortDescription", {{"text", kKindTexts[i].what}}},
         {"fullDescription",
          {{"text", std::string(kKindTexts[i].what) +
                        " The report shows both places, what each means and why both can't be so; it does "
                        "not say who is right."}}},
         {"help", {{"text", kKindTexts[i].help}}},
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
      {"level", word_for(finding.verdict, "note", "warning", "error")},
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
  for (const Finding* finding : shown_findings(outcome, options.notes))
    results.push_back(result(*finding, options));
  for (const Accepted& accepted : outcome.accepted) {
    Json json = result(accepted.finding, options);
    json["suppressions"] = {{{"kind", accepted.in_article ? "inSource" : "external"},
                             {"justification", visible(accepted.reason)}}};
    results.push_back(std::move(json));
  }
  Json driver = {{"name", "gainsay"}};
  if (!options.version.empty()) driver["version"] = options.version;
  driver["rules"] = rules();
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
