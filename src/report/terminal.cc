#include <algorithm>
#include <ostream>
#include <utility>
#include <vector>

#include "report/report.h"
#include "report/summary.h"
#include "report/width.h"
#include "text/visible.h"

namespace gainsay {
namespace {

constexpr int kClaimsASide = 3;      ///< further claims of a side are only counted
constexpr int kContextColumns = 12;  ///< a sentence that adds less to its quote is not shown
constexpr int kVerdictColumns = 13, kKindColumns = 11;

/// Wraps text in ANSI codes, or leaves it alone.
class Paint {
 public:
  explicit Paint(bool on) : on_(on) {}
  std::string verdict(Verdict verdict, const std::string& text) const {
    static constexpr const char* kCodes[] = {"36", "1;33", "1;31"};
    return code(kCodes[static_cast<std::size_t>(verdict)], text);
  }
  std::string bold(const std::string& text) const { return code("1", text); }
  std::string dim(const std::string& text) const { return code("2", text); }

 private:
  std::string code(const char* code, const std::string& text) const {
    return on_ ? "\x1b[" + std::string(code) + "m" + text + "\x1b[0m" : text;
  }
  bool on_;
};

struct Row {
  const FindingClaim* claim;
  std::string place, quote, meaning;
  int further = 0;  ///< claims of the same side that are left out behind this one
};

std::vector<Row> rows_of(const Finding& finding) {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < finding.claims.size(); ++i) {
    const FindingClaim& claim = finding.claims[i];
    const auto before =
        std::count_if(rows.begin(), rows.end(), [&](const Row& r) { return r.claim->side == claim.side; });
    if (before == kClaimsASide) {
      ++rows.back().further;
      continue;
    }
    const std::string beyond = visible(beyond_the_quote(finding, claim));
    rows.push_back({&claim, visible(place_text(claim.claim)), '"' + visible(claim.claim.quote) + '"',
                    beyond.empty() ? "" : '(' + beyond + ')', 0});
  }
  return rows;
}

class TerminalReport {
 public:
  TerminalReport(const ReportOptions& options, std::ostream& out)
      : options_(options), paint_(options.colour), width_(std::max(40, options.width)), out_(out) {}

  void finding(const Finding& finding) {
    heading(finding);
    const std::vector<Row> rows = rows_of(finding);
    int place = 0, quote = 0, meaning = 0;
    for (const Row& row : rows) {
      place = std::max(place, display_width(row.place));
      quote = std::max(quote, display_width(row.quote));
      meaning = std::max(meaning, display_width(row.meaning));
    }
    place = std::min(place, width_ / 3);
    const bool one_line = 2 + place + 2 + quote + 2 + meaning <= width_;
    for (const Row& row : rows) claim(row, place, one_line ? quote : 0);
    labelled("why: ", finding.why);
    labelled("both can be true if: ", finding.reconciles_if);
    out_ << '\n';
  }

  void line(const std::string& label, const std::string& text) { labelled(label, text, 0); }

 private:
  void heading(const Finding& finding) {
    const std::string verdict(to_string(finding.verdict)), kind(to_string(finding.kind));
    const std::string id = visible(finding.id);
    const int room = width_ - kVerdictColumns - kKindColumns - display_width(id) - 6;
    const std::string subject = elide(visible(finding.subject), std::max(room, 10));
    out_ << paint_.verdict(finding.verdict, pad_to(verdict, kVerdictColumns)) << "  "
         << pad_to(kind, kKindColumns) << "  " << paint_.bold(subject)
         << pad_to("", std::max(room, 10) - display_width(subject)) << "  " << paint_.dim(id) << '\n';
  }

  /// `quote_width`: columns of the quotes where quote and meaning share the line, 0 where each has lines of
  /// its own.
  void claim(const Row& row, int place_width, int quote_width) {
    const std::string indent(static_cast<std::size_t>(place_width) + 4, ' ');
    out_ << "  " << paint_.dim(pad_to(elide(row.place, place_width), place_width)) << "  ";
    if (quote_width > 0) {
      out_ << paint_.bold(row.quote);
      if (!row.meaning.empty())
        out_ << pad_to("", quote_width - display_width(row.quote)) << "  " << row.meaning;
      out_ << '\n';
    } else {
      const int room = std::max(20, width_ - place_width - 4);
      block(row.quote, indent, room, true);
      if (!row.meaning.empty()) {
        out_ << indent;
        block(row.meaning, indent, room, false);
      }
    }
    context(row, indent);
    if (row.further > 0)
      out_ << indent << paint_.dim("and " + counted(row.further, "more claim") + " of this side") << '\n';
  }

  void block(const std::string& text, const std::string& indent, int room, bool bold) {
    const auto lines = wrap(text, room);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      out_ << (i > 0 ? indent : "") << (bold ? paint_.bold(lines[i]) : lines[i]) << '\n';
    }
  }

  /// The sentence around a quote that is only a part of it, on two lines at most; nothing where it would add
  /// next to nothing.
  void context(const Row& row, const std::string& indent) {
    const Claim& claim = row.claim->claim;
    const std::string sentence = visible(claim.sentence), quote = visible(claim.quote);
    const std::size_t at = sentence.find(quote);
    if (at == std::string::npos) return;
    const int room = std::max(20, width_ - static_cast<int>(indent.size()) - 4);
    const std::string shown = excerpt(sentence, at, at + quote.size(), 2 * room - 12);
    if (display_width(shown) < display_width(quote) + kContextColumns) return;
    const auto lines = wrap(shown, room);
    for (std::size_t i = 0; i < lines.size(); ++i)
      out_ << indent << paint_.dim((i == 0 ? "in: " : "    ") + lines[i]) << '\n';
  }

  void labelled(const std::string& label, const std::string& text, int indent = 2) {
    if (text.empty()) return;
    const std::string first(static_cast<std::size_t>(indent), ' ');
    const auto hang = static_cast<std::size_t>(std::min(display_width(label), 8) + indent);
    const auto lines = wrap(label + visible(text), width_ - static_cast<int>(hang));
    for (std::size_t i = 0; i < lines.size(); ++i) {
      out_ << (i == 0 ? first : std::string(hang, ' ')) << lines[i] << '\n';
    }
  }

  const ReportOptions& options_;
  Paint paint_;
  int width_;
  std::ostream& out_;
};

/// Each reason once, in order, with the articles that share it before it: "a.txt, b.txt: ".
std::vector<std::pair<std::string, std::string>> by_reason(const std::vector<Unchecked>& unchecked) {
  std::vector<std::pair<std::string, std::string>> reasons;
  for (const Unchecked& item : unchecked) {
    const auto same =
        std::find_if(reasons.begin(), reasons.end(), [&](const auto& r) { return r.first == item.why; });
    if (same == reasons.end()) {
      reasons.push_back({item.why, item.article + ": "});
    } else {
      same->second.insert(same->second.size() - 2, ", " + item.article);
    }
  }
  return reasons;
}

}  // namespace

void report_terminal(const Outcome& outcome, const ReportOptions& options, std::ostream& out) {
  TerminalReport report(options, out);
  for (const Finding* finding : shown_findings(outcome, options.notes)) report.finding(*finding);
  for (const auto& [why, articles] : by_reason(outcome.unchecked))
    report.line("not checked: ", articles + why);
  for (const Accepted& accepted : outcome.accepted) {
    report.line("accepted: ", accepted.finding.id + " " + accepted.finding.subject + " – " + accepted.reason +
                                  " (" + accepted.where + ")");
  }
  std::string counts = counts_text(outcome);
  if (!options.notes && count_of(outcome, Verdict::kNote) > 0) counts += " (--notes shows them)";
  report.line(counts + "; ", counted(static_cast<int>(outcome.articles.size()), "article") + ", " +
                                 counted(static_cast<int>(outcome.claims.size()), "claim"));
}

}  // namespace gainsay
