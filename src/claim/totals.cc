#include <algorithm>
#include <iterator>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// "210, 145 and 96 tonnes", "233 million and 95 million euros": a bare figure has the unit of those beside
// it.
bool shares_unit(const ListedFigure& total, const ListedFigure& part) {
  if (part.number->dimension == total.number->dimension && part.number->unit == total.number->unit)
    return true;
  return part.type == MentionType::kNumber && part.number->dimension == Dimension::kCount;
}

bool is_comma(const Scene& scene, std::uint32_t token) {
  const std::string word = folded_word(scene, token);
  return word == "," || word == "–" || word == "—" || word == "(" || word == ";";
}

// What each part says of itself: where, of what, to whom. Parts that are told alike are of one list; those
// with nouns of their own may be an enumeration ("40 rooms, 12 suites and 30 staff").
bool is_placed(const Scene& scene, const ListedFigure& part) {
  constexpr std::uint32_t kReach = 3;
  for (std::uint32_t t = part.last + 1; t < token_count(scene) && t <= part.last + kReach; ++t) {
    const Pos pos = scene.syntax().tokens[t].pos;
    if (pos == Pos::kAdp || folded_word(scene, t) == "to" || is_listed(scene, "where_word", t)) return true;
    if (pos == Pos::kPunct || pos == Pos::kCconj) return false;
  }
  return false;
}

// "Nine of them Sherpas and six of them women": a second part that goes back to the whole may share some with
// the first.
bool goes_back(const Scene& scene, const ListedFigure& part) {
  return part.last + 2 < token_count(scene) && folded_word(scene, part.last + 1) == "of" &&
         is_listed(scene, "whole_again", part.last + 2);
}

// The sort of people behind "six | of them | women".
std::string sort_of_them(const Scene& scene, const ListedFigure& part) {
  const std::uint32_t noun = part.last + 3;
  return goes_back(scene, part) && noun < token_count(scene) && is_listed(scene, "sort_of_people", noun)
             ? folded_lemma(scene, noun)
             : std::string();
}

// "Six of them women and four of them men": nobody is both.
bool are_sorts_apart(const Scene& scene, const ListedFigure& one, const ListedFigure& other) {
  const std::string a = sort_of_them(scene, one), b = sort_of_them(scene, other);
  return !a.empty() && !b.empty() && a != b;
}

// "Ninety tenors, | of whom | forty sing in Bari".
bool is_of_whom(const Scene& scene, const ListedFigure& part) {
  return part.first > 2 && folded_word(scene, part.first - 2) == "of" &&
         is_listed(scene, "whole_relative", part.first - 1) && is_comma(scene, part.first - 3);
}

// "Forty sing in Bari, | thirty in Lecce and twenty at sea": each is somewhere else, and none told twice.
bool are_placed_apart(const Scene& scene, const Figures& parts) {
  return std::all_of(parts.begin() + 1, parts.end(), [&](const ListedFigure& part) {
    const std::uint32_t next = part.last + 1;
    return next < token_count(scene) &&
           (is_listed(scene, "where_word", next) || is_listed(scene, "where_preposition", next));
  });
}

// "£2.4m on roads, £1.5m on libraries": it is placed as the next is, one of the list and not the whole.
bool is_first_of_many(const Scene& scene, const ListedFigure& figure, const ListedFigure& next) {
  const std::uint32_t count = token_count(scene);
  if (figure.last + 1 >= count || next.last + 1 >= count) return false;
  return scene.syntax().tokens[figure.last + 1].pos == Pos::kAdp &&
         folded_word(scene, figure.last + 1) != "of" &&
         folded_word(scene, figure.last + 1) == folded_word(scene, next.last + 1);
}

void add_parts(const Scene& scene, const char* pattern, const ListedFigure& total, const Figures& parts,
               std::vector<Claim>& claims) {
  const std::uint32_t first = std::min(total.first, parts.front().first),
                      last = std::max(total.last, parts.back().last);
  Claim claim = figure_claim(scene, "parts", pattern, first, last, total.first);
  add_slot(scene, claim, "total", total.mention);
  for (const ListedFigure& part : parts) add_slot(scene, claim, "part", part.mention);
  claims.push_back(std::move(claim));
}

// "12,400 tickets, 7,900 of them to locals and 5,300 to visitors": parts behind a comma, the last behind
// "and".
void read_apposed(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  constexpr std::uint32_t kFarthest = 8;  // tokens from the total to its first part
  for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
    const ListedFigure& total = figures[i];
    if (!is_measure(total) || is_first_of_many(scene, total, figures[i + 1])) continue;
    Figures parts;
    bool closed = false;
    for (std::size_t k = i + 1; k < figures.size() && !closed; ++k) {
      const ListedFigure& part = figures[k];
      const bool joined = folded_word(scene, part.first - 1) == "and" && !parts.empty();
      const bool sorts = !parts.empty() && are_sorts_apart(scene, parts.back(), part);
      if (!parts.empty() && goes_back(scene, part) && !sorts) break;
      if (!is_measure(part) || !shares_unit(total, part) || part.told() >= total.told() ||
          !is_placed(scene, part) ||
          (!joined && !is_comma(scene, part.first - 1) && !is_of_whom(scene, part)))
        break;
      if (parts.empty() && part.first - total.last > kFarthest) break;
      parts.push_back(part);
      closed = joined;
    }
    const bool of_whom = closed && is_of_whom(scene, parts.front());
    const std::uint32_t from = of_whom ? parts.front().first : total.first > 1 ? total.first - 2 : 0;
    if (!closed || leaves_room(scene, from, parts.back().last)) continue;
    if (of_whom && !are_placed_apart(scene, parts)) continue;
    add_parts(scene, of_whom ? "shared-out" : "apposed", total, parts, claims);
    return;
  }
}

// "Which | adds up to 90 metres", "together come to 40 million": the whole behind its parts.
bool is_come_to(const Scene& scene, const ListedFigure& total) {
  constexpr std::uint32_t kReach = 5;
  if (total.first < 2) return false;
  // "To | finish with | 38"
  if (folded_word(scene, total.first - 1) == "with" && is_listed(scene, "finishes", total.first - 2))
    return true;
  if (folded_word(scene, total.first - 1) != "to") return false;
  for (std::uint32_t t = total.first - 1; t-- > 0 && total.first - t <= kReach;) {
    if (is_listed(scene, "comes_to", t)) return true;
  }
  return false;
}

// "12,000 and 5,000 euros, | making 17,000".
bool is_made(const Scene& scene, const ListedFigure& total) {
  // "300,000 euros, the second 200,000, | together | 500,000"
  if (total.first > 1 && is_listed(scene, "sums_up", total.first - 1) && is_comma(scene, total.first - 2))
    return true;
  constexpr std::uint32_t kReach = 3;  // "making it up to 17,000"
  for (std::uint32_t t = total.first; t-- > 1 && total.first - t <= kReach;) {
    if (is_listed(scene, "sum_verb", t))
      return is_comma(scene, t - 1) || folded_word(scene, t - 1) == "which";
  }
  return false;
}

// "Italy took 4,200 tonnes and France 3,100, so that | these two | alone bought 7,300": a number of the
// list's own parts, right in front of the total. How many; 0 for no such.
int parts_counted(const Scene& scene, const ListedFigure& figure, const ListedFigure& total) {
  constexpr std::uint32_t kNear = 5;
  constexpr double kMost = 9;
  const bool near = figure.last < total.first && total.first - figure.last <= kNear;
  if (!near || !figure.exact() || figure.first == 0 || figure.told() > kMost ||
      figure.type != MentionType::kNumber)
    return 0;
  return is_listed(scene, "those_counted", figure.first - 1) ? static_cast<int>(figure.told()) : 0;
}

// "300 litres by day and 200 by night, for a total of 600 litres": the whole behind its parts.
void read_sum(const Scene& scene, const Figures& all, std::vector<Claim>& claims) {
  // "The first leg", "the second shift", "the first half": no part.
  Figures figures;
  std::copy_if(all.begin(), all.end(), std::back_inserter(figures), [](const ListedFigure& figure) {
    return figure.type != MentionType::kOrdinal && !(figure.exact() && figure.told() < 1);
  });
  for (std::size_t i = 2; i < figures.size(); ++i) {
    const ListedFigure& total = figures[i];
    const int counted = parts_counted(scene, figures[i - 1], total);
    const bool made = is_made(scene, total);
    if (!is_measure(total) ||
        (counted < 2 && !made && !is_come_to(scene, total) && !is_whole_sum(scene, total)))
      continue;
    Figures parts;
    for (std::size_t k = counted > 1 ? i - 1 : i; k-- > 0;) {
      if (counted > 1 && parts.size() == static_cast<std::size_t>(counted)) break;
      const ListedFigure& part = figures[k];
      // "The three mines produced": a small count in front is not of the list.
      const bool of_list = is_measure(part) && shares_unit(total, part) && part.told() < total.told();
      if (!of_list) break;
      // "Lots 2781 and 2794 come to 6,900 wheels"
      if (part.first > 0 && is_listed(scene, "designation", part.first - 1) &&
          scene.syntax().tokens[part.first - 1].pos == Pos::kNoun &&
          folded_word(scene, part.first - 1) != folded_lemma(scene, part.first - 1))
        return;
      parts.push_back(part);
    }
    std::reverse(parts.begin(), parts.end());
    // "The two halls seat 900 and 750, or 1,560 in all"
    while (parts.size() > 2 && parts.front().told() <= static_cast<double>(parts.size()) &&
           parts.front().number->unit != total.number->unit)
      parts.erase(parts.begin());
    if (parts.size() > 2 && parts.front().number->dimension == Dimension::kCount &&
        parts.front().told() == static_cast<double>(parts.size() - 1))
      parts.erase(parts.begin());
    if (parts.size() < 2 || leaves_room(scene, parts.front().first, total.first)) continue;
    if (counted > 1 && parts.size() != static_cast<std::size_t>(counted)) continue;
    add_parts(scene, "sum", total, parts, claims);
    return;
  }
}

}  // namespace

void read_totals(const Scene& scene, std::vector<Claim>& claims) {
  const Figures figures = figures_of(scene);
  if (figures.size() < 3) return;
  read_apposed(scene, figures, claims);
  read_sum(scene, figures, claims);
}

}  // namespace gainsay
