#include <algorithm>
#include <ostream>

#include "report/escape.h"
#include "report/html_parts.h"
#include "report/width.h"
#include "text/visible.h"
#include "value/value_json.h"

namespace gainsay::html {
namespace {

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

/// Days to pixels. Where some claims reach far back, the scale breaks: what lies before the crowded last part
/// shares the first sixth of the width.
class Scale {
 public:
  Scale(const std::vector<Dated>& dated, const Outcome& outcome) {
    std::vector<Day> days;
    for (const Dated& d : dated) {
      days.push_back(d.first);
      days.push_back(d.last);
    }
    for (const ArticleSummary& article : outcome.articles) {
      if (article.published) days.push_back(*article.published);
    }
    std::sort(days.begin(), days.end());
    start_ = days.front();
    end_ = days.back() + date::days(1);
    const Day quarter = days[days.size() / 4];
    broken_ = (end_ - start_) > 4 * (end_ - quarter);
    if (broken_) break_ = quarter;
  }
  double x(Day day) const {
    const double width = kWidth - kLeft - kRight;
    if (!broken_) return kLeft + width * share(start_, end_, day);
    if (day < break_) return kLeft + width / 6 * share(start_, break_, day);
    return kLeft + width / 6 + width * 5 / 6 * share(break_, end_, day);
  }
  std::vector<Day> ticks() const {
    std::vector<Day> ticks{start_};
    const Day from = broken_ ? break_ : start_;
    for (int i = broken_ ? 0 : 1; i <= 4; ++i)
      ticks.push_back(from + date::days((end_ - from).count() * i / 4));
    ticks.erase(std::unique(ticks.begin(), ticks.end()), ticks.end());
    return ticks;
  }
  bool broken() const { return broken_; }

 private:
  static double share(Day low, Day high, Day day) {
    return high == low ? 0.0
                       : static_cast<double>((day - low).count()) / static_cast<double>((high - low).count());
  }
  Day start_, end_, break_;
  bool broken_ = false;
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

void write_mark(const Dated& dated, double y, const Scale& scale, const Outcome& outcome,
                const ClaimIndex& index, std::ostream& out) {
  const auto& findings = index.findings_of(*dated.claim);
  const double x = scale.x(dated.first);
  const double width = std::max(8.0, scale.x(dated.last + date::days(1)) - x);
  const std::string label = visible(dated.claim->rule) + ": “" + elide(visible(dated.claim->quote), 120) +
                            "” (" + visible(dated.words) + ", " + iso_day(dated.first) +
                            (dated.last == dated.first ? "" : " to " + iso_day(dated.last)) + ")";
  out << "<a href=\"#" << index.anchor(*dated.claim) << "\" aria-label=\"" << markup_text(label)
      << "\"><rect class=\"mark";
  if (!findings.empty()) out << ' ' << to_string(outcome.findings[findings.front()].verdict);
  out << "\" x=\"" << number(x) << "\" y=\"" << number(y) << "\" width=\"" << number(width)
      << "\" height=\"10\" rx=\"2\"><title>" << markup_text(label) << "</title></rect></a>\n";
}

}  // namespace

void write_timeline(const Outcome& outcome, const ClaimIndex& index, std::ostream& out) {
  const std::vector<Dated> dated = dated_claims(outcome);
  if (dated.size() < 2) return;
  const Scale scale(dated, outcome);
  const int height = kTop + kRow * static_cast<int>(outcome.articles.size());
  out << "<section class=\"timeline\" aria-labelledby=\"timeline\">\n<h2 id=\"timeline\">When</h2>\n"
      << "<p class=\"meta\">Dated claims, a row an article; coloured ones are part of a finding, the dashed "
         "line is the "
         "day of publication."
      << (scale.broken() ? " The first part of the scale is compressed." : "")
      << "</p>\n<svg role=\"group\" aria-label=\"Time line of the dated claims\" viewBox=\"0 0 " << kWidth
      << ' ' << height + 4 << "\">\n";
  write_axis(scale, height, out);
  for (std::size_t row = 0; row < outcome.articles.size(); ++row) {
    const ArticleSummary& article = outcome.articles[row];
    const int y = kTop + kRow * static_cast<int>(row);
    out << "<text x=\"0\" y=\"" << y + 12 << "\">" << markup_text(elide(visible(article.article), 24))
        << "</text>\n";
    for (const bool conflicting : {false, true}) {  // those of findings lie on top
      for (const Dated& d : dated) {
        if (d.claim->article != article.article || index.findings_of(*d.claim).empty() == conflicting)
          continue;
        write_mark(d, y + 3, scale, outcome, index, out);
      }
    }
    if (article.published) {
      const std::string x = number(scale.x(*article.published));
      out << "<line class=\"published\" x1=\"" << x << "\" x2=\"" << x << "\" y1=\"" << y << "\" y2=\""
          << y + kRow - 4 << "\"/>\n";
    }
  }
  out << "</svg>\n</section>\n";
}

}  // namespace gainsay::html
