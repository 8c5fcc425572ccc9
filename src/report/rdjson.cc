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

/// Bytes from the start of the line to `offset`, plus one: reviewdog counts columns in bytes. 0 where the
/// text is not at hand.
int byte_column(const Claim& claim, const ReportOptions& options) {
  if (options.bundle == nullptr) return 0;
  for (const Article& article : options.bundle->articles) {
    if (article.path != claim.article || claim.file.begin > article.file_bytes.size()) continue;
    const auto feed =
        claim.file.begin == 0 ? std::string::npos : article.file_bytes.rfind('\n', claim.file.begin - 1);
    return static_cast<int>(claim.file.begin - (feed == std::string::npos ? 0 : feed + 1)) + 1;
  }
  return 0;
}

Json location(const Claim& claim, const ReportOptions& options) {
  Json start = {{"line", std::max(1, claim.line)}};
  if (const int column = byte_column(claim, options); column > 0) start["column"] = column;
  return {{"path", repository_path(options, claim.article)}, {"range", {{"start", start}}}};
}

Json diagnostic(const Finding& finding, const FindingClaim& of, const ReportOptions& options) {
  Json others = Json::array();
  for (const FindingClaim& other : finding.claims) {
    if (other.side == of.side) continue;
    others.push_back(
        {{"message", visible(meaning_of(finding, other))}, {"location", location(other.claim, options)}});
  }
  return {{"message", finding_message(finding)},
          {"location", location(of.claim, options)},
          {"severity", word_for(finding.verdict, "INFO", "WARNING", "ERROR")},
          {"code", {{"value", visible(finding.id)}}},
          {"relatedLocations", std::move(others)}};
}

}  // namespace

void report_rdjson(const Outcome& outcome, const ReportOptions& options, std::ostream& out) {
  Json diagnostics = Json::array();
  for (const Finding* finding : shown_findings(outcome, options.notes)) {
    for (const FindingClaim& of : finding->claims) diagnostics.push_back(diagnostic(*finding, of, options));
  }
  out << dump_json({{"source", {{"name", "gainsay"}}}, {"diagnostics", std::move(diagnostics)}}, 2) << '\n';
}

}  // namespace gainsay
