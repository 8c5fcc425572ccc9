#include <ostream>

#include "report/escape.h"
#include "report/report.h"
#include "report/summary.h"
#include "text/visible.h"
#include "value/value_json.h"

namespace gainsay {
namespace {

constexpr std::size_t kContextBytes = 12;  ///< a sentence that adds less to its quote is left out

std::string or_dash(const std::string& text) { return text.empty() ? "–" : markdown_text(text); }

std::string day_or_undated(const std::optional<Day>& day) { return day ? iso_day(*day) : "undated"; }

std::string sides_text(const Finding& finding) {
  // A sentence that contradicts itself is one side; what it means names the other value.
  if (finding.sides.size() == 1 && !finding.claims.empty())
    return markdown_text(meaning_of(finding, finding.claims.front()));
  std::string text;
  for (const Side& side : finding.sides) text += (text.empty() ? "" : " ⟷ ") + markdown_text(side.value);
  return text;
}

std::string heading_of(int number, const Finding& finding) {
  return std::to_string(number) + ". " + std::string(to_string(finding.verdict)) + " · " +
         std::string(to_string(finding.kind)) + ": " + markdown_text(finding.subject);
}

void overview(const Outcome& outcome, std::ostream& out) {
  out << "| # | verdict | kind | subject | sides | id |\n| --- | --- | --- | --- | --- | --- |\n";
  int number = 0;
  for (const Finding& finding : outcome.findings) {
    if (finding.verdict == Verdict::kNote) continue;
    out << "| " << ++number << " | " << to_string(finding.verdict) << " | " << to_string(finding.kind)
        << " | " << markdown_text(finding.subject) << " | " << sides_text(finding) << " | "
        << markdown_code(finding.id) << " |\n";
  }
  out << '\n';
}

/// One claim as an item of a list: the quote, where it stands and who says so; below it what it means and the
/// sentence around it.
void claim_item(const Finding& finding, const FindingClaim& of, std::ostream& out) {
  const Claim& claim = of.claim;
  out << "  - “" << markdown_text(claim.quote) << "” (" << markdown_code(place_text(claim)) << ", "
      << markdown_text(who_says(claim)) << ")\n";
  if (const std::string meaning = own_meaning(finding, of); !meaning.empty())
    out << "    - means: " << markdown_text(meaning) << '\n';
  if (claim.sentence.size() > claim.quote.size() + kContextBytes)
    out << "    - in: " << markdown_text(claim.sentence) << '\n';
}

void finding_section(int number, const Finding& finding, std::ostream& out) {
  out << "### " << heading_of(number, finding) << "\n\n" << markdown_code(finding.id) << "\n\n";
  for (std::size_t side = 0; side < finding.sides.size(); ++side) {
    out << "- **" << markdown_text(finding.sides[side].value) << "** ("
        << counted(finding.sides[side].sources, "independent source") << ")\n";
    for (const FindingClaim& claim : finding.claims) {
      if (claim.side == static_cast<int>(side)) claim_item(finding, claim, out);
    }
  }
  out << "\n**Why:** " << markdown_text(finding.why) << '\n';
  if (!finding.reconciles_if.empty()) {
    out << "\n**Both can be true if:** " << markdown_text(finding.reconciles_if) << '\n';
  }
  out << '\n';
}

void findings(const Outcome& outcome, bool notes, std::ostream& out) {
  int number = 0;
  for (const Finding& finding : outcome.findings) {
    if ((finding.verdict == Verdict::kNote) == notes) finding_section(++number, finding, out);
  }
}

void article_section(const Outcome& outcome, const ArticleSummary& article, std::ostream& out) {
  out << "### " << markdown_code(article.article) << "\n\n"
      << (article.source.empty() ? "Source unknown" : markdown_text(article.source)) << ", "
      << day_or_undated(article.published);
  if (!article.title.empty()) out << ", “" << markdown_text(article.title) << "”";
  if (!article.copy_of.empty()) out << "; nearly repeats " << markdown_code(article.copy_of);
  out << "; " << counted(article.claims, "claim") << ".\n\n";
  if (article.claims == 0) return;
  out << "| place | claim | words | stance | said by |\n| --- | --- | --- | --- | --- |\n";
  for (const Claim& claim : outcome.claims) {
    if (claim.article != article.article) continue;
    out << "| " << claim.line << ':' << claim.column << " | " << markdown_text(claim.rule) << " | "
        << markdown_text(claim.quote) << " | " << to_string(claim.stance) << " | "
        << or_dash(speaker_of(claim)) << " |\n";
  }
  out << '\n';
}

void not_checked(const Outcome& outcome, std::ostream& out) {
  out << "## Not checked\n\n";
  if (outcome.unchecked.empty() && outcome.errors.empty() && outcome.warnings.empty())
    out << "Nothing was left out.\n";
  for (const Unchecked& item : outcome.unchecked) {
    out << "- " << markdown_code(item.article) << ": " << markdown_text(item.why) << '\n';
  }
  for (const Error& warning : outcome.warnings) out << "- " << markdown_text(warning.to_line()) << '\n';
  for (const Error& error : outcome.errors) out << "- " << markdown_text(error.to_line()) << '\n';
}

}  // namespace

void report_markdown(const Outcome& outcome, const ReportOptions& options, std::ostream& out) {
  out << "# Consistency report" << (outcome.title.empty() ? "" : ": ") << markdown_text(outcome.title)
      << "\n\n**" << counts_text(outcome) << "** in "
      << counted(static_cast<int>(outcome.articles.size()), "article") << " with "
      << counted(static_cast<int>(outcome.claims.size()), "claim") << ".\n"
      << "A contradiction can’t be; a tension holds only under a reading that someone has to check. "
         "The report doesn’t say who is right.\n\n";
  const int notes = count_of(outcome, Verdict::kNote);
  if (static_cast<int>(outcome.findings.size()) > notes) {
    overview(outcome, out);
    out << "## Findings\n\n";
    findings(outcome, false, out);
  }
  if (notes > 0) {
    out << "## Explained\n\nThese look like conflicts and are none: updates, disputes between named "
           "speakers, "
           "roundings.\n\n";
    findings(outcome, true, out);
  }
  if (!outcome.accepted.empty()) {
    out << "## Accepted\n\n";
    for (const Accepted& accepted : outcome.accepted) {
      out << "- " << markdown_code(accepted.finding.id) << " " << markdown_text(accepted.finding.subject)
          << ": " << markdown_text(accepted.reason) << " (" << markdown_code(accepted.where) << ")\n";
    }
    out << '\n';
  }
  out << "## Claims\n\n";
  for (const ArticleSummary& article : outcome.articles) article_section(outcome, article, out);
  not_checked(outcome, out);
  out << "\n## How to reproduce\n\n";
  if (!options.version.empty()) out << "With gainsay " << markdown_text(options.version) << ":\n\n";
  out << "    " << visible(options.command) << '\n';
}

}  // namespace gainsay
