#include "report/locations.h"

#include <algorithm>
#include <cctype>

#include "report/summary.h"
#include "report/width.h"
#include "text/visible.h"

namespace gainsay {
namespace {

constexpr int kQuoteColumns = 200;  ///< of a quote inside a message; annotations are cut at some 64 KB

}  // namespace

std::string repository_path(const ReportOptions& options, const std::string& article) {
  if (options.root.empty() || options.root == "." || article.empty() || article.front() == '/')
    return article;
  return options.root + (options.root.back() == '/' ? "" : "/") + article;
}

std::string uri_of(std::string_view path) {
  static constexpr char kHex[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80 && (std::isalnum(byte) || std::string_view("-._~/").find(c) != std::string_view::npos)) {
      out += c;
    } else {
      out += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return out;
}

const FindingClaim& primary_claim(const Finding& finding, const ReportOptions& options) {
  const auto changed =
      std::find_if(finding.claims.begin(), finding.claims.end(), [&](const FindingClaim& of) {
        return std::find(options.changed.begin(), options.changed.end(), of.claim.article) !=
               options.changed.end();
      });
  return changed == finding.claims.end() ? finding.claims.front() : *changed;
}

std::string finding_message(const Finding& finding) {
  std::string text = visible(finding.subject) + ": ";
  int shown = 0;  // sides that have a claim
  for (std::size_t side = 0; side < finding.sides.size(); ++side) {
    const auto of = std::find_if(finding.claims.begin(), finding.claims.end(),
                                 [side](const FindingClaim& c) { return c.side == static_cast<int>(side); });
    if (of == finding.claims.end()) continue;
    if (shown++ > 0) text += " against ";
    text += "“" + elide(visible(of->claim.quote), kQuoteColumns) + "” (" +
            elide(visible(meaning_of(finding, *of)), kQuoteColumns) + ", " + visible(place_text(of->claim)) +
            ")";
  }
  text += ". " + visible(finding.why);
  if (!finding.reconciles_if.empty()) text += " Both can be true if: " + visible(finding.reconciles_if);
  return text;
}

}  // namespace gainsay
