#include <algorithm>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

bool is_part(const ListedFigure& figure) {
  return figure.type != MentionType::kPercent && is_amount(figure) && figure.exact() && figure.told() >= 1;
}

bool is_count_of_things(const ListedFigure& figure) {
  return figure.type == MentionType::kNumber && figure.number->dimension == Dimension::kCount &&
         is_part(figure) && !figure.like_year();
}

// "Spent 1.5 million of it", "300 of its 1,000 jobs", "20 of them": the part is taken off the whole; where a
// pronoun stands for that, it was told in front.
bool is_taken_off(const Scene& scene, const ListedFigure& part, const ListedFigure& whole) {
  const std::uint32_t next = part.last + 1;
  if (next + 1 >= token_count(scene) || folded_word(scene, next) != "of" ||
      !is_listed(scene, "the_whole", next + 1))
    return false;
  return whole.first < part.first || !is_listed(scene, "them_before", next + 1);
}

// "Had 100 sheep and lost 40", "had 20 million and spent 15 million": verbs that take from what was there.
bool is_spent(const Scene& scene, const ListedFigure& whole, const ListedFigure& part) {
  for (const VerbGroup& verb : scene.syntax().verb_groups) {
    if (verb.head > whole.last && verb.head < part.first && is_listed(scene, "takes_off", verb.head))
      return true;
  }
  return false;
}

// "Of the 60 passengers": the whole opens the sentence.
bool is_opening_whole(const Scene& scene, const ListedFigure& figure) {
  constexpr std::uint32_t kReach = 3;
  return folded_word(scene, 0) == "of" && figure.first <= kReach;
}

// "Won 900 pounds and lost 700 pounds of it, | leaving | 150": what is left and what went are all.
void read_left(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  constexpr std::uint32_t kReach = 4;  // "leaving it with only 40"
  const ListedFigure& left = figures.back();
  if (!is_part(left) || left.first == 0) return;
  const std::uint32_t from = left.first > kReach ? left.first - kReach : 0;
  // "Lost 12 of its 40 seats and | now has | 28"
  const bool now = has_listed(scene, "now_word", from, left.first - 1) &&
                   has_listed(scene, "has_now", from, left.first - 1);
  if (!now && !has_listed(scene, "leaving", from, left.first - 1)) return;
  Figures others(figures.begin(), figures.end() - 1);
  if (!std::all_of(others.begin(), others.end(), is_part)) return;
  const auto largest =
      std::max_element(others.begin(), others.end(), [](const ListedFigure& a, const ListedFigure& b) {
        return *a.number->amount.hard.high < *b.number->amount.hard.high;
      });
  const ListedFigure total = *largest;
  const bool opens = is_opening_whole(scene, total);
  const bool spent = others.size() == 2 && largest == others.begin() && is_spent(scene, total, others.back());
  others.erase(largest);
  if (others.empty() ||
      !(opens || spent || std::any_of(others.begin(), others.end(), [&](const ListedFigure& part) {
          return is_taken_off(scene, part, total);
        })))
    return;
  others.push_back(left);
  if (!of_one_kind(total, others) || has_listed(scene, "open_remainder", 0, token_count(scene) - 1)) return;
  Claim claim = figure_claim(scene, "parts", "left", figures.front().first, left.last, total.first);
  add_slot(scene, claim, "total", total.mention);
  for (const ListedFigure& part : others) add_slot(scene, claim, "part", part.mention);
  claims.push_back(std::move(claim));
}

// "The council has 30 seats;", "in the 200-seat parliament": all the seats there are.
bool is_of_seats(const Scene& scene, const ListedFigure& figure) {
  const std::uint32_t next = figure.last + 1;
  if (next + 1 >= token_count(scene)) return false;
  if (folded_word(scene, next) == "-") return folded_lemma(scene, next + 1) == "seat";
  const std::string mark = folded_word(scene, next + 1);
  return folded_lemma(scene, next) == "seat" && figure.first > 0 &&
         folded_lemma(scene, figure.first - 1) == "have" && (mark == ";" || mark == ":");
}

// "50 drowned", "12 missing": what became of so many, told by a word that may be an adjective.
bool tells_fate(const Scene& scene, const ListedFigure& part) {
  const std::uint32_t next = part.last + 1;
  return next < token_count(scene) &&
         (is_listed(scene, "good_fate", next) || is_listed(scene, "bad_fate", next));
}

// "70 of the 120 seats, the opposition 40 and independents 25", "of the 50 seats Labour won 24, the Greens
// 18": what several got of one thing.
void read_shared_out(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  const std::uint32_t end = token_count(scene) - 1;
  const bool two_fates = has_listed(scene, "good_fate", 0, end) && has_listed(scene, "bad_fate", 0, end);
  for (std::size_t w = 0; w < figures.size() && w < 2; ++w) {
    const ListedFigure& whole = figures[w];
    if (!is_part(whole) || whole.number->dimension != Dimension::kCount || whole.first == 0) continue;
    const std::string thing = thing_counted(scene, whole);
    const bool opens = w == 0 && is_opening_whole(scene, whole);
    const bool behind = w == 1 && is_taken_off(scene, figures[0], whole) && figures[0].told() < whole.told();
    const bool seats = w == 0 && is_of_seats(scene, whole);
    // "Of the 60 on board 20 were saved": no noun at all.
    if ((!opens && !behind && !seats) || (thing.empty() && !opens)) continue;
    const std::size_t kFewest = two_fates || seats ? 2 : 3;
    Figures parts;
    if (behind) parts.push_back(figures[0]);
    for (std::size_t k = w + 1; k < figures.size(); ++k) {
      if (!is_part(figures[k]) || figures[k].told() >= whole.told() ||
          figures[k].number->dimension != Dimension::kCount ||
          !(counts_same(scene, figures[k], seats ? "seat" : thing) || tells_fate(scene, figures[k])))
        return;
      parts.push_back(figures[k]);
    }
    if (parts.size() < kFewest || has_listed(scene, "open_remainder", 0, token_count(scene) - 1)) return;
    Claim claim =
        figure_claim(scene, "parts", "shared-out", figures.front().first, figures.back().last, whole.first);
    add_slot(scene, claim, "total", whole.mention);
    for (const ListedFigure& part : parts) add_slot(scene, claim, "part", part.mention);
    claims.push_back(std::move(claim));
    return;
  }
}

// "12 of her ten fights", "9,000 people, of whom 10,000 vote": a part that is more than its whole.
void read_overfull(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  constexpr std::uint32_t kNear = 3;  // "of its ten", "of the other ten"
  for (std::size_t i = 0; i + 1 < figures.size(); ++i) {
    const ListedFigure &one = figures[i], &other = figures[i + 1];
    if (!is_count_of_things(one) || !is_count_of_things(other)) continue;
    const bool of_whole =
        other.first - one.last <= kNear && other.first > one.last + 1 &&
        folded_word(scene, one.last + 1) == "of" && is_listed(scene, "the_whole", other.first - 1) &&
        other.last + 1 < token_count(scene) && scene.syntax().tokens[other.last + 1].pos == Pos::kNoun;
    const bool of_whom = other.first > 2 && folded_word(scene, other.first - 2) == "of" &&
                         is_listed(scene, "whole_relative", other.first - 1) &&
                         folded_word(scene, other.first - 3) == "," && counts_same(scene, other, "");
    const ListedFigure &part = of_whole ? one : other, &whole = of_whole ? other : one;
    if ((!of_whole && !of_whom) || part.told() <= whole.told()) continue;
    Claim claim = figure_claim(scene, "parts", "overfull", one.first, other.last, one.first);
    add_slot(scene, claim, "total", whole.mention);
    add_slot(scene, claim, "part", part.mention);
    claims.push_back(std::move(claim));
    return;
  }
}

}  // namespace

void read_remainders(const Scene& scene, std::vector<Claim>& claims) {
  const Figures figures = figures_of(scene);
  read_overfull(scene, figures, claims);
  if (figures.size() < 3) return;
  read_left(scene, figures, claims);
  read_shared_out(scene, figures, claims);
}

}  // namespace gainsay
