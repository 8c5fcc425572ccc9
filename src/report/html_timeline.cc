#include <algorithm>
#include <map>
#include <optional>
#include <ostream>

#include "report/escape.h"
#include "report/html_parts.h"
#include "report/width.h"
#include "text/visible.h"
#include "value/value_json.h"

namespace gainsay::html {
namespace {

constexpr int kLongDays = 31;  ///< what lasts longer is drawn as a thin bar
constexpr int kWidth = 960, kLeft = 170, kRight = 20, kRow = 22, kTop = 26;

/// A claim that names a time with both ends.
struct Dated {
  const Claim* claim;
  std::string words;
  Day first, last;
};

std::vector<Dated> dated_claims(const Outcome& outcome) {
  std::vector<Dated> dated;
  for (const Claim& claim : outcome.claims) {
    for (const auto& [name, values] : claim.slots) {
      for (const SlotValue& value : values) {
        const auto* when = std::get_if<DateValue>(&value.value);
        if (when == nullptr || !when->anchored || !when->days.soft.low || !when->days.soft.high) continue;
        dated.push_back({&claim, value.text, *when->days.soft.low, *when->days.soft.high});
      }
    }
  }
  return dated;
}

/// Days to pixels. A story's claims crowd around its days of publication while some reach decades back or
/// ahead: what lies far before and far behind those days gets a fifth of the width each.
class Scale {
 public:
  /// Precondition: `dated` is not empty.
  Scale(const std::vector<Dated>& dated, const Outcome& outcome) {
    Day first = dated.front().first, last = dated.front().last;
    for (const Dated& d : dated) {
      first = std::min(first, d.first);
      last = std::max(last, d.last);
    }
    std::optional<Day> from, to;
    for (const ArticleSummary& article : outcome.articles) {
      if (!article.published) continue;
      from = std::min(from.value_or(*article.published), *article.published);
      to = std::max(to.value_or(*article.published), *article.published);
    }
    first = std::min(first, from.value_or(first));
    last = std::max(last, to.value_or(last)) + date::days(1);
    const date::days near(45);
    std::vector<std::pair<Day, double>> ends = {
        {first, 0}};  // pieces of the scale: end and share of the width
    if (from && *from - first > 4 * near) ends.push_back({*from - near, 1});
    const bool ahead = to && last - *to > 4 * near;
    ends.push_back({ahead ? *to + near : last, 3});
    if (ahead) ends.push_back({last, 1});
    double total = 0;
    for (const auto& [end, share] : ends) total += share;
    double x = kLeft;
    for (const auto& [end, share] : ends) {
      x += (kWidth - kLeft - kRight) * share / total;
      knots_.push_back({end, x});
    }
  }
  double x(Day day) const {
    std::size_t piece = 1;
    while (piece + 1 < knots_.size() && day > knots_[piece].day) ++piece;
    const Knot &low = knots_[piece - 1], &high = knots_[piece];
    return low.x + (high.x - low.x) * static_cast<double>((day - low.day).count()) /
                       static_cast<double>(std::max(1, static_cast<int>((high.day - low.day).count())));
  }
  /// The ends of the pieces, and days between those of the widest.
  std::vector<Day> ticks() const {
    std::vector<Day> ticks;
    for (std::size_t i = 0; i < knots_.size(); ++i) {
      if (i > 0) {
        const int parts = knots_[i].x - knots_[i - 1].x > kWidth / 3.0 ? 4 : 1;
        for (int part = 1; part < parts; ++part)
          ticks.push_back(knots_[i - 1].day +
                          date::days((knots_[i].day - knots_[i - 1].day).count() * part / parts));
      }
      ticks.push_back(knots_[i].day);
    }
    ticks.erase(std::unique(ticks.begin(), ticks.end()), ticks.end());
    return ticks;
  }
  bool broken() const { return knots_.size() > 2; }

 private:
  struct Knot {
    Day day;
    double x;
  };
  std::vector<Knot> knots_;  ///< by day; between two of them the scale is even
};

std::string number(double value) { return std::to_string(static_cast<int>(value * 10) / 10); }

void write_axis(const Scale& scale, int height, std::ostream& out) {
  const std::vector<Day> ticks = scale.ticks();
  for (const Day tick : ticks) {
    const std::string x = number(scale.x(tick));
    const char* anchor = tick == ticks.back() ? "end" : "middle";
    out << "<line class=\"axis\" x1=\"" << x << "\" x2=\"" << x << "\" y1=\"" << kTop - 6 << "\" y2=\""
        << height << "\"/><text x=\"" << x << "\" y=\"14\" text-anchor=\"" << anchor << "\">" << iso_day(tick)
        << "</text>\n";
  }
}

/// Draws the dated claims, and remembers where those of a finding lie.
class Marks {
 public:
  Marks(const Scale& scale, const Outcome& outcome, const ClaimIndex& index, std::ostream& out)
      : scale_(scale), outcome_(outcome), index_(index), out_(out) {}

  /// `top`: of the claim's row.
  void write(const Dated& dated, int top) {
    const auto& findings = index_.findings_of(*dated.claim);
    const bool is_long = dated.last - dated.first > date::days(kLongDays);
    const double x = scale_.x(dated.first);
    const double width = std::max(8.0, scale_.x(dated.last + date::days(1)) - x);
    const int height = is_long ? 6 : 10, y = top + (16 - height) / 2;
    const std::string label = visible(dated.claim->rule) + ": “" + elide(visible(dated.claim->quote), 120) +
                              "” (" + visible(dated.words) + ", " + iso_day(dated.first) +
                              (dated.last == dated.first ? "" : " to " + iso_day(dated.last)) + ")";
    out_ << "<a href=\"#" << index_.anchor(*dated.claim) << "\" aria-label=\"" << markup_text(label)
         << "\"><rect class=\"mark" << (is_long ? " long" : "");
    if (!findings.empty()) out_ << ' ' << to_string(outcome_.findings[findings.front()].verdict);
    out_ << "\" x=\"" << number(x) << "\" y=\"" << y << "\" width=\"" << number(width) << "\" height=\""
         << height << "\" rx=\"2\"><title>" << markup_text(label) << "</title></rect></a>\n";
    for (const std::size_t finding : findings)
      of_finding_[finding].push_back(number(x + width / 2) + "," + number(y + height / 2.0));
  }

  /// A dashed line from side to side of each finding that has dated claims in two places.
  void write_conflicts() {
    for (const auto& [finding, points] : of_finding_) {
      if (points.size() < 2) continue;
      out_ << "<polyline class=\"conflict " << to_string(outcome_.findings[finding].verdict)
           << "\" points=\"";
      for (std::size_t i = 0; i < points.size(); ++i) out_ << (i > 0 ? " " : "") << points[i];
      out_ << "\"/>\n";
    }
  }

 private:
  const Scale& scale_;
  const Outcome& outcome_;
  const ClaimIndex& index_;
  std::ostream& out_;
  std::map<std::size_t, std::vector<std::string>> of_finding_;
};

}  // namespace

void write_timeline(const Outcome& outcome, const ClaimIndex& index, std::ostream& out) {
  const std::vector<Dated> dated = dated_claims(outcome);
  if (dated.size() < 2) return;
  const Scale scale(dated, outcome);
  const int height = kTop + kRow * static_cast<int>(outcome.articles.size());
  out << "<section class=\"timeline\" aria-labelledby=\"timeline\">\n<h2 id=\"timeline\">When</h2>\n"
      << "<p class=\"meta\">Dated claims, a row an article. Coloured ones with a border are part of a "
         "finding; a dashed line joins those of one finding. The dotted line is the day of publication."
      << (scale.broken() ? " What lies far from publication is drawn closer together." : "")
      << "</p>\n<svg role=\"group\" aria-label=\"Time line of the dated claims\" viewBox=\"0 0 " << kWidth
      << ' ' << height + 4 << "\">\n";
  write_axis(scale, height, out);
  Marks marks(scale, outcome, index, out);
  for (std::size_t row = 0; row < outcome.articles.size(); ++row) {
    const ArticleSummary& article = outcome.articles[row];
    const int y = kTop + kRow * static_cast<int>(row);
    out << "<text x=\"0\" y=\"" << y + 12 << "\">" << markup_text(elide(visible(article.article), 24))
        << "</text>\n";
    for (const bool conflicting : {false, true}) {  // those of findings lie on top
      for (const Dated& d : dated) {
        if (d.claim->article != article.article || index.findings_of(*d.claim).empty() == conflicting)
          continue;
        marks.write(d, y);
      }
    }
    if (article.published) {
      const std::string x = number(scale.x(*article.published));
      out << "<line class=\"published\" x1=\"" << x << "\" x2=\"" << x << "\" y1=\"" << y << "\" y2=\""
          << y + kRow - 4 << "\"/>\n";
    }
  }
  marks.write_conflicts();
  out << "</svg>\n</section>\n";
}

}  // namespace gainsay::html
