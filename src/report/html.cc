#include <algorithm>
#include <ostream>
#include <set>

#include "report/escape.h"
#include "report/html_parts.h"
#include "report/summary.h"

namespace gainsay {
namespace {

using html::ClaimIndex;

void write_filter(const Outcome& outcome, std::ostream& out) {
  out << "<form aria-label=\"Filter the findings\">\n";
  for (const Verdict verdict : {Verdict::kContradiction, Verdict::kTension, Verdict::kNote}) {
    if (count_of(outcome, verdict) == 0) continue;
    const bool checked = verdict != Verdict::kNote;
    out << "<label><input type=\"checkbox\" value=\"" << to_string(verdict) << '"'
        << (checked ? " checked" : "") << "> " << to_string(verdict) << " (" << count_of(outcome, verdict)
        << ")</label>\n";
  }
  std::set<Kind> kinds;
  for (const Finding& finding : outcome.findings) kinds.insert(finding.kind);
  out << "<label>kind <select name=\"kind\"><option value=\"\">all</option>";
  for (const Kind kind : kinds) out << "<option>" << to_string(kind) << "</option>";
  out << "</select></label>\n<span id=\"shown\" role=\"status\"></span>\n</form>\n"
         "<p class=\"meta keys\">Keys: j and k go through the findings, 1 to 9 jump to a quote of the "
         "finding.</p>\n";
}

void write_claim(const Finding& finding, const FindingClaim& of, const ClaimIndex& index, std::ostream& out) {
  const Claim& claim = of.claim;
  out << "<li><span class=\"quote\">“" << markup_text(claim.quote)
      << "”</span><br><span class=\"meta\"><a class=\"jump\" href=\"#" << index.anchor(claim) << "\">"
      << markup_text(place_text(claim)) << "</a>, " << markup_text(who_says(claim)) << "</span>";
  if (const std::string meaning = own_meaning(finding, of); !meaning.empty())
    out << "<br>means: " << markup_text(meaning);
  out << "</li>\n";
}

void write_finding(std::size_t number, const Finding& finding, const ClaimIndex& index, std::ostream& out) {
  const std::string anchor = html::finding_anchor(number);
  out << "<section class=\"finding " << to_string(finding.verdict) << "\" id=\"" << anchor
      << "\" tabindex=\"-1\" data-verdict=\"" << to_string(finding.verdict) << "\" data-kind=\""
      << to_string(finding.kind) << "\" aria-labelledby=\"" << anchor << "-title\">\n<h3 id=\"" << anchor
      << "-title\"><span class=\"verdict\">" << to_string(finding.verdict) << "</span> · "
      << to_string(finding.kind) << ": " << markup_text(finding.subject) << "</h3>\n";
  for (std::size_t side = 0; side < finding.sides.size(); ++side) {
    out << "<div class=\"side\"><strong>" << markup_text(finding.sides[side].value)
        << "</strong> <span class=\"meta\">" << counted(finding.sides[side].sources, "independent source")
        << "</span>\n<ul>\n";
    for (const FindingClaim& of : finding.claims) {
      if (of.side == static_cast<int>(side)) write_claim(finding, of, index, out);
    }
    out << "</ul></div>\n";
  }
  out << "<p><strong>Why:</strong> " << markup_text(finding.why) << "</p>\n";
  if (!finding.reconciles_if.empty()) {
    out << "<p><strong>Both can be true if:</strong> " << markup_text(finding.reconciles_if) << "</p>\n";
  }
  out << "<p class=\"id\">" << markup_text(finding.id) << "</p>\n</section>\n";
}

void write_rest(const Outcome& outcome, std::ostream& out) {
  std::vector<std::string> items;
  for (const Unchecked& item : outcome.unchecked)
    items.push_back("Not checked: " + item.article + ": " + item.why);
  for (const Accepted& accepted : outcome.accepted) {
    items.push_back("Accepted: " + accepted.finding.id + " " + accepted.finding.subject + ": " +
                    accepted.reason + " (" + accepted.where + ")");
  }
  for (const Error& warning : outcome.warnings) items.push_back(warning.to_line());
  for (const Error& error : outcome.errors) items.push_back("Error: " + error.to_line());
  if (items.empty()) return;
  out << "<h2>Also noted</h2>\n<ul>\n";
  for (const std::string& item : items) out << "<li>" << markup_text(item) << "</li>\n";
  out << "</ul>\n";
}

const Article* text_of(const ArticleSummary& summary, const ReportOptions& options) {
  if (options.bundle == nullptr) return nullptr;
  const auto& articles = options.bundle->articles;
  const auto at = std::find_if(articles.begin(), articles.end(),
                               [&](const Article& article) { return article.path == summary.article; });
  return at == articles.end() ? nullptr : &*at;
}

}  // namespace

void report_html(const Outcome& outcome, const ReportOptions& options, std::ostream& out) {
  const ClaimIndex index(outcome);
  const std::string title =
      "Consistency report" + (outcome.title.empty() ? "" : ": " + markup_text(outcome.title));
  out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta "
         "http-equiv=\"Content-Security-Policy\" "
         "content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src "
         "data:; base-uri 'none'; form-action 'none'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<link rel=\"icon\" "
         "href=\"data:,\">\n<title>"
      << title << "</title>\n<style>" << html::kStyle
      << "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">Skip to the "
         "findings</a>\n<header>\n<h1>"
      << title << "</h1>\n<p><strong>" << counts_text(outcome) << "</strong> in "
      << counted(static_cast<int>(outcome.articles.size()), "article") << " with "
      << counted(static_cast<int>(outcome.claims.size()), "claim") << ".</p>\n";
  if (!outcome.findings.empty()) write_filter(outcome, out);
  out << "</header>\n<main>\n";
  html::write_timeline(outcome, index, out);
  out << "<div class=\"columns\">\n<div class=\"findings\" id=\"findings\" role=\"region\" "
         "aria-label=\"Findings\" tabindex=\"0\">\n<h2>Findings</h2>\n";
  if (outcome.findings.empty()) out << "<p>The articles don’t gainsay one another.</p>\n";
  for (std::size_t i = 0; i < outcome.findings.size(); ++i) write_finding(i, outcome.findings[i], index, out);
  write_rest(outcome, out);
  out << "</div>\n<div>\n<h2>Articles</h2>\n";
  for (std::size_t i = 0; i < outcome.articles.size(); ++i) {
    html::write_article(i + 1, outcome.articles[i], text_of(outcome.articles[i], options), outcome, index,
                        out);
  }
  out << "</div>\n</div>\n</main>\n<footer>Made by <code>" << markup_text(options.command)
      << "</code>. The report doesn’t say who is right.</footer>\n<script>" << html::kScript
      << "</script>\n</body>\n</html>\n";
}

}  // namespace gainsay
