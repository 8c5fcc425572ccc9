#include <algorithm>
#include <ostream>
#include <set>

#include "report/escape.h"
#include "report/html_parts.h"
#include "report/summary.h"
#include "value/value_json.h"

namespace gainsay::html {
namespace {

/// A claim's place in the article's text.
struct Marked {
  const Claim* claim;
  Span text;
};

/// The smallest span of the text that the file's span lies in. OffsetMap leads from text to file only; it is
/// monotone, so the way back is a binary search.
Span text_span(const Article& article, Span file) {
  const auto first_where = [&](auto holds) {
    std::uint32_t low = 0, high = static_cast<std::uint32_t>(article.text.size());
    while (low < high) {
      const std::uint32_t middle = low + (high - low) / 2;
      if (holds(article.offsets.to_file({middle, middle + 1}))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  };
  const std::uint32_t begin = first_where([&](Span s) { return s.end > file.begin; });
  const std::uint32_t end = first_where([&](Span s) { return s.begin >= file.end; });
  return {begin, std::max(begin, end)};
}

std::vector<Marked> marked_claims(const Article& article, const Outcome& outcome) {
  std::vector<Marked> marked;
  for (const Claim& claim : outcome.claims) {
    if (claim.article == article.path) marked.push_back({&claim, text_span(article, claim.file)});
  }
  for (const Finding& finding : outcome.findings) {
    for (const FindingClaim& of : finding.claims) {
      if (of.claim.article == article.path) marked.push_back({&of.claim, text_span(article, of.claim.file)});
    }
  }
  return marked;
}

/// A link from words of an article to their finding, as markup. `text` is escaped.
void write_hit(const Finding& finding, std::size_t number, const std::string& text, std::ostream& out) {
  out << "<a class=\"hit " << to_string(finding.verdict) << "\" href=\"#" << finding_anchor(number)
      << "\" title=\"" << to_string(finding.verdict) << ": " << markup_text(finding.subject) << "\">" << text
      << "</a>";
}

class ArticleWriter {
 public:
  ArticleWriter(const Article& article, const Outcome& outcome, const ClaimIndex& index, std::ostream& out)
      : article_(article),
        outcome_(outcome),
        index_(index),
        marked_(marked_claims(article, outcome)),
        out_(out) {}

  void write() {
    for (const Block& block : article_.blocks) {
      out_ << "<p" << class_of(block.kind) << ">";
      write_span(block.span);
      out_ << "</p>\n";
    }
    if (article_.blocks.empty()) {
      out_ << "<p>";
      write_span({0, static_cast<std::uint32_t>(article_.text.size())});
      out_ << "</p>\n";
    }
  }

 private:
  static const char* class_of(BlockKind kind) {
    if (kind == BlockKind::kHeadline) return " class=\"headline\"";
    return kind == BlockKind::kBoilerplate ? " class=\"boilerplate\"" : "";
  }

  /// Cuts the span where a claim begins or ends; each piece is marked for all the claims that cover it.
  void write_span(Span span) {
    std::set<std::uint32_t> cuts{span.begin, span.end};
    for (const Marked& m : marked_) {
      for (const std::uint32_t at : {m.text.begin, m.text.end}) {
        if (span.begin < at && at < span.end) cuts.insert(at);
      }
    }
    for (auto at = cuts.begin(); std::next(at) != cuts.end(); ++at) write_piece({*at, *std::next(at)});
  }

  void write_piece(Span piece) {
    bool covered = false;
    std::size_t finding = outcome_.findings.size();
    for (const Marked& m : marked_) {
      if (!m.text.contains(piece)) continue;
      covered = true;
      if (m.text.begin == piece.begin) write_anchor(*m.claim);
      for (const std::size_t number : index_.findings_of(*m.claim)) finding = std::min(finding, number);
    }
    const std::string text = markup_part(slice(article_.text, piece));
    if (finding < outcome_.findings.size()) {
      write_hit(outcome_.findings[finding], finding, text, out_);
    } else if (covered) {
      out_ << "<mark>" << text << "</mark>";
    } else {
      out_ << text;
    }
  }

  void write_anchor(const Claim& claim) {
    const std::string anchor = index_.anchor(claim);
    if (anchored_.insert(anchor).second) out_ << "<span id=\"" << anchor << "\"></span>";
  }

  const Article& article_;
  const Outcome& outcome_;
  const ClaimIndex& index_;
  std::vector<Marked> marked_;
  std::set<std::string> anchored_;
  std::ostream& out_;
};

/// Where the text is not at hand (claims read from a file): the sentences of its claims.
void write_sentences(const ArticleSummary& summary, const Outcome& outcome, const ClaimIndex& index,
                     std::ostream& out) {
  std::set<std::string> anchored;
  for (const Claim& claim : outcome.claims) {
    if (claim.article != summary.article || !anchored.insert(index.anchor(claim)).second) continue;
    const auto& findings = index.findings_of(claim);
    out << "<p id=\"" << index.anchor(claim) << "\">" << markup_text(claim.sentence);
    if (!findings.empty()) {
      out << ' ';
      write_hit(outcome.findings[findings.front()], findings.front(), "“" + markup_text(claim.quote) + "”",
                out);
    }
    out << "</p>\n";
  }
}

}  // namespace

ClaimIndex::ClaimIndex(const Outcome& outcome) {
  for (const Claim& claim : outcome.claims) entries_.try_emplace(key_of(claim));
  for (std::size_t i = 0; i < outcome.findings.size(); ++i) {
    for (const FindingClaim& of : outcome.findings[i].claims)
      entries_[key_of(of.claim)].findings.push_back(i);
  }
  std::size_t number = 0;
  for (auto& [key, entry] : entries_) entry.number = ++number;
}

ClaimIndex::Key ClaimIndex::key_of(const Claim& claim) {
  return {claim.article, {claim.file.begin, claim.file.end}};
}

const std::vector<std::size_t>& ClaimIndex::findings_of(const Claim& claim) const {
  static const std::vector<std::size_t> kNone;
  const auto at = entries_.find(key_of(claim));
  return at == entries_.end() ? kNone : at->second.findings;
}

std::string ClaimIndex::anchor(const Claim& claim) const {
  const auto at = entries_.find(key_of(claim));
  return "claim-" + std::to_string(at == entries_.end() ? 0 : at->second.number);
}

std::string finding_anchor(std::size_t number) { return "finding-" + std::to_string(number + 1); }

void write_article(std::size_t number, const ArticleSummary& summary, const Article* article,
                   const Outcome& outcome, const ClaimIndex& index, std::ostream& out) {
  out << "<section class=\"article\" aria-labelledby=\"article-" << number << "\">\n<h3 id=\"article-"
      << number << "\">" << markup_text(summary.article) << "</h3>\n<p class=\"meta\">"
      << (summary.source.empty() ? "source unknown" : markup_text(summary.source)) << ", "
      << (summary.published ? iso_day(*summary.published) : "undated") << ", "
      << counted(summary.claims, "claim");
  if (!summary.copy_of.empty()) out << ", nearly repeats " << markup_text(summary.copy_of);
  out << "</p>\n<div class=\"text\">\n";
  if (article != nullptr) {
    ArticleWriter(*article, outcome, index, out).write();
  } else {
    write_sentences(summary, outcome, index, out);
  }
  out << "</div>\n</section>\n";
}

}  // namespace gainsay::html
