#include <nlohmann/json.hpp>
#include <ostream>

#include "report/report.h"
#include "text/json_dump.h"
#include "value/value_json.h"

namespace gainsay {
namespace {

Json text_or_null(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json article_to_json(const ArticleSummary& article) {
  Json json = {{"article", article.article},
               {"source", text_or_null(article.source)},
               {"title", text_or_null(article.title)},
               {"published", article.published ? Json(iso_day(*article.published)) : Json()},
               {"claims", article.claims}};
  if (!article.copy_of.empty()) json["copy_of"] = article.copy_of;
  return json;
}

Json claim_to_json(const FindingClaim& of) {
  const Claim& claim = of.claim;
  return {{"article", claim.article},
          {"source", text_or_null(claim.source)},
          {"published", claim.published ? Json(iso_day(*claim.published)) : Json()},
          {"side", of.side},
          {"start", claim.file.begin},
          {"end", claim.file.end},
          {"line", claim.line},
          {"column", claim.column},
          {"quote", claim.quote},
          {"meaning", of.meaning},
          {"sentence", claim.sentence},
          {"rule", claim.rule},
          {"stance", to_string(claim.stance)},
          {"speaker", text_or_null(claim.speaker)}};
}

Json finding_to_json(const Finding& finding) {
  Json json = {{"id", finding.id},
               {"kind", to_string(finding.kind)},
               {"verdict", to_string(finding.verdict)},
               {"subject", finding.subject},
               {"why", finding.why},
               {"reconciles_if", text_or_null(finding.reconciles_if)},
               {"sides", Json::array()},
               {"claims", Json::array()}};
  for (const Side& side : finding.sides)
    json["sides"].push_back({{"value", side.value}, {"sources", side.sources}});
  for (const FindingClaim& claim : finding.claims) json["claims"].push_back(claim_to_json(claim));
  return json;
}

}  // namespace

void report_json(const Outcome& outcome, const ReportOptions&, std::ostream& out) {
  Json json = {{"version", 1},
               {"title", text_or_null(outcome.title)},
               {"articles", Json::array()},
               {"findings", Json::array()},
               {"accepted", Json::array()},
               {"unchecked", Json::array()},
               {"warnings", Json::array()},
               {"errors", Json::array()}};
  for (const ArticleSummary& article : outcome.articles) json["articles"].push_back(article_to_json(article));
  for (const Finding& finding : outcome.findings) json["findings"].push_back(finding_to_json(finding));
  for (const Unchecked& item : outcome.unchecked) {
    json["unchecked"].push_back({{"article", item.article}, {"why", item.why}});
  }
  for (const Accepted& accepted : outcome.accepted) {
    Json item = finding_to_json(accepted.finding);
    item["reason"] = accepted.reason;
    item["accepted_in"] = accepted.where;
    json["accepted"].push_back(std::move(item));
  }
  for (const Error& warning : outcome.warnings) json["warnings"].push_back(warning.to_line());
  for (const Error& error : outcome.errors) json["errors"].push_back(error.to_line());
  out << dump_json(json, 2) << '\n';
}

}  // namespace gainsay
