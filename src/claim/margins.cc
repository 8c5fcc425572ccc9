// How far two figures lie apart, beside what the text calls it: a majority, a lead, a surplus.

#include <algorithm>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/poll.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// What lies farther off than twice the difference, or less than half of it, is that of other figures.
constexpr double kFarthest = 2;
// Tokens from a figure to the comma behind what it counts.
constexpr std::uint32_t kFarBehind = 5;

// "4-2 on Monday and by three goals on Tuesday": two of them.
bool has_conjunction(const Scene& scene, const Poll& poll, const ListedFigure& margin) {
  for (std::uint32_t t = std::min(poll.last, margin.last); t < std::max(poll.first, margin.first); ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kCconj) return true;
  }
  return false;
}

// The loser's votes and the margin make the winner's.
void add_margin(const Scene& scene, const Scene& of_poll, const Poll& poll, const ListedFigure& margin,
                std::vector<Claim>& claims) {
  const bool one = &scene == &of_poll;
  Claim claim =
      figure_claim(scene, "parts", "margin", one ? std::min(margin.first, poll.first) : margin.first,
                   one ? std::max(margin.last, poll.last) : margin.last, one ? poll.first : margin.first);
  claim.slots["total"] = {count_slot(of_poll, poll.won, poll.more)};
  claim.slots["part"] = {count_slot(of_poll, poll.lost, poll.fewer)};
  add_slot(scene, claim, "part", margin.mention);
  claims.push_back(std::move(claim));
}

// "After a lead of 235 in May": that of another vote.
bool is_of_another(const Scene& scene, std::uint32_t noun) {
  return noun > 0 && has_listed(scene, "another_difference", noun > 1 ? noun - 2 : 0, noun - 1);
}

// "By 905 votes to 860, a margin of 65"
bool read_margin(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  for (const ListedFigure& margin : figures) {
    const bool by = margin.first > 0 && margin.last + 2 < token_count(scene) &&
                    folded_word(scene, margin.first - 1) == "by" &&
                    is_listed(scene, "margin_unit", margin.last + 1) &&
                    folded_word(scene, margin.last + 2) != "to";
    const bool named = by || (margin.first > 1 && folded_word(scene, margin.first - 1) == "of" &&
                              is_listed(scene, "margin", margin.first - 2));
    if (named && !by && is_of_another(scene, margin.first - 2)) continue;
    if (!named || !margin.exact() || margin.number->dimension != Dimension::kCount) continue;
    const auto poll = poll_in(scene, figures, margin.mention);
    if (!poll || (by && has_conjunction(scene, *poll, margin))) continue;
    add_margin(scene, scene, *poll, margin, claims);
    return true;
  }
  return false;
}

bool is_mark(const Scene& scene, std::uint32_t t, std::string_view marks) {
  return scene.syntax().tokens[t].pos == Pos::kPunct &&
         marks.find(scene.word(t).front()) != std::string_view::npos;
}

// Whether a mark, with "that is", "which gave her" or the like behind it, stands in front of what is named:
// the words do not speak of another such difference ("after a lead of 235 in May").
bool is_set_off(const Scene& scene, std::uint32_t name) {
  constexpr std::uint32_t kReach = 6;
  for (std::uint32_t t = name; t-- > 0 && name - t <= kReach;) {
    if (is_mark(scene, t, ",:;–—(")) return true;
    if (is_listed(scene, "another_difference", t) || folded_word(scene, t) == "and") return false;
  }
  return false;
}

bool are_alike(const ListedFigure& a, const ListedFigure& b) {
  return a.number->dimension == b.number->dimension &&
         (a.number->dimension == Dimension::kCount || a.number->unit == b.number->unit);
}

// "820 million kroner and 760 million": a bare figure beside a sum of money is one of that currency.
bool may_be_alike(const ListedFigure& a, const ListedFigure& b) {
  constexpr double kLeastSum = 1000;
  const auto bare = [](const ListedFigure& figure) {
    return figure.number->dimension == Dimension::kCount && figure.told() >= kLeastSum;
  };
  const bool money = a.type == MentionType::kMoney || b.type == MentionType::kMoney;
  return are_alike(a, b) || (money && (bare(a) || bare(b)));
}

// Neither too small to tell, nor a difference of other figures.
bool may_differ_by(const ListedFigure& one, const ListedFigure& other, const ListedFigure& margin) {
  constexpr double kLeast = 20;
  const double less = std::min(one.told(), other.told()), apart = std::abs(one.told() - other.told());
  return less >= kLeast && margin.told() <= kFarthest * apart && apart <= kFarthest * margin.told();
}

/// A figure and the sentence that tells it.
struct Told {
  const Scene& scene;
  const ListedFigure& figure;
};

// The less and the difference make the more.
void add_apart(const Scene& scene, const Told& one, const Told& other, const ListedFigure& margin,
               std::vector<Claim>& claims) {
  const bool first_more = one.figure.told() >= other.figure.told();
  const Told &more = first_more ? one : other, &less = first_more ? other : one;
  const std::uint32_t first = &scene == &one.scene ? one.figure.first : margin.first;
  Claim claim = figure_claim(scene, "parts", "margin", first, margin.last, first);
  add_slot(more.scene, claim, "total", more.figure.mention);
  add_slot(less.scene, claim, "part", less.figure.mention);
  add_slot(scene, claim, "part", margin.mention);
  claims.push_back(std::move(claim));
}

// "9,412 people wanted her and 8,977 her rival: a lead of 535", "took in 640 million and spent 590 million, a
// surplus of 60 million".
bool read_difference(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  for (std::size_t i = 2; i < figures.size(); ++i) {
    const ListedFigure &one = figures[i - 2], &other = figures[i - 1], &margin = figures[i];
    const bool named = margin.first > 2 && folded_word(scene, margin.first - 1) == "of" &&
                       is_listed(scene, "named_difference", margin.first - 2) &&
                       is_set_off(scene, margin.first - 2);
    // "A majority of 160 in the 300-seat chamber"
    const auto stands_alone = [&](const ListedFigure& figure) {
      const bool compound = figure.last + 1 < token_count(scene) && is_mark(scene, figure.last + 1, "-");
      return !compound && !(figure.first > 1 && is_listed(scene, "named_difference", figure.first - 2));
    };
    if (!stands_alone(one) || !stands_alone(other)) continue;
    if (!named || !is_measure(one) || !is_measure(other) || !is_measure(margin)) continue;
    if (!may_be_alike(one, other) || !may_be_alike(other, margin)) continue;
    if (i > 2 && is_measure(figures[i - 3]) && may_be_alike(figures[i - 3], one)) continue;
    if (!may_differ_by(one, other, margin)) continue;
    add_apart(scene, {scene, one}, {scene, other}, margin, claims);
    return true;
  }
  return false;
}

// "Ms Dole | won by | five votes".
bool is_won_by(const Scene& scene, const ListedFigure& figure) {
  return figure.first > 1 && folded_word(scene, figure.first - 1) == "by" &&
         is_listed(scene, "wins_or_loses", figure.first - 2) && figure.last + 1 < token_count(scene) &&
         is_listed(scene, "margin_unit", figure.last + 1);
}

// "Her majority was 104", "the margin of 13 votes", "a 104-vote majority": the noun that names the figure as
// a difference; kAbsent for none.
std::uint32_t difference_noun(const Scene& scene, const ListedFigure& figure) {
  constexpr std::uint32_t kBehind = 4;
  if (figure.first > 1) {
    const std::string& word = folded_word(scene, figure.first - 1);
    if ((word == "of" || folded_lemma(scene, figure.first - 1) == "be") &&
        is_listed(scene, "named_difference", figure.first - 2))
      return figure.first - 2;
  }
  if (is_won_by(scene, figure)) return figure.first - 2;
  const std::uint32_t next = figure.last + 1;
  if (next >= token_count(scene) || !is_mark(scene, next, "-")) return kAbsent;
  for (std::uint32_t t = next + 1; t < token_count(scene) && t <= next + kBehind; ++t) {
    if (is_listed(scene, "named_difference", t)) return t;
  }
  return kAbsent;
}

// "In 2019", "last year" behind the difference: that of then.
bool is_dated(const Scene& scene, const ListedFigure& figure) {
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t t = figure.last + 1; t < token_count(scene) && t <= figure.last + kReach; ++t) {
    const auto date = told_date_at(scene, t);
    if ((date && date->year != 0) || is_listed(scene, "another_vote", t)) return true;
  }
  return false;
}

// "Got 612 votes, against 498 for Bedd. | Her majority was 114.": the difference of the only two figures that
// the sentence before tells.
void read_difference_before(const Scene& scene, const Scene& before, std::vector<Claim>& claims) {
  const Figures figures = figures_of(scene), told = figures_of(before);
  const ListedFigure* margin = nullptr;
  std::uint32_t noun = kAbsent;
  for (const ListedFigure& figure : figures) {
    if (!is_measure(figure) || figure.type == MentionType::kOrdinal) continue;
    if (margin) return;
    margin = &figure;
    noun = difference_noun(scene, figure);
  }
  if (!margin || noun == kAbsent || is_of_another(scene, noun) || is_dated(scene, *margin)) return;
  if (has_listed(before, "open_remainder", 0, token_count(before) - 1)) return;
  const auto poll = poll_in(before, told, kAbsent);
  const bool of_votes = is_listed(scene, "margin", noun) || is_listed(scene, "wins_or_loses", noun);
  if (poll && of_votes && margin->number->dimension == Dimension::kCount && margin->told() <= poll->more)
    return add_margin(scene, before, *poll, *margin, claims);
  auto two = measures_of(before);
  const Scene* earlier = before.before();
  if (two && two->size() == 1 && earlier && in_one_block(before, *earlier)) {
    const auto first = measures_of(*earlier);
    if (first && first->size() == 1 && may_be_alike(first->front(), two->front()) &&
        may_be_alike(two->front(), *margin) && may_differ_by(first->front(), two->front(), *margin))
      add_apart(scene, {*earlier, first->front()}, {before, two->front()}, *margin, claims);
    return;
  }
  if (!two || two->size() != 2 || !may_be_alike(two->front(), two->back()) ||
      !may_be_alike(two->back(), *margin) || !may_differ_by(two->front(), two->back(), *margin))
    return;
  add_apart(scene, {before, two->front()}, {before, two->back()}, *margin, claims);
}

// "41 seats, | three more than | the 38 it had": the figures of now and of then, and how far they lie apart.
void read_comparison(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  constexpr std::uint32_t kUnit = 2, kOwner = 2;  // "three seats more", "than the 38", "than its 38"
  for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
    const ListedFigure &now = figures[i], &apart = figures[i + 1], &then = figures[i + 2];
    if (!is_measure(now) || !is_measure(apart) || !is_measure(then) || !are_alike(now, apart) ||
        !are_alike(apart, then) || !is_mark(scene, apart.first - 1, ",–—(") ||
        apart.first - now.last > kFarBehind)
      continue;
    std::uint32_t than = apart.last + 1;
    while (than < then.first && folded_word(scene, than) != "than") ++than;
    if (than == then.first || than - apart.last > kUnit + 1 || then.first - than > kOwner + 1 || than < 1)
      continue;
    const bool up = is_listed(scene, "difference_up", than - 1),
               down = is_listed(scene, "difference_down", than - 1);
    if (!up && !down) continue;
    const ListedFigure &more = up ? now : then, &less = up ? then : now;
    Claim claim = figure_claim(scene, "parts", "margin", now.first, then.last, now.first);
    add_slot(scene, claim, "total", more.mention);
    add_slot(scene, claim, "part", less.mention);
    add_slot(scene, claim, "part", apart.mention);
    claims.push_back(std::move(claim));
    return;
  }
}

}  // namespace

void read_margins(const Scene& scene, std::vector<Claim>& claims) {
  const Figures figures = figures_of(scene);
  if (figures.empty()) return;
  read_comparison(scene, figures, claims);
  if (read_margin(scene, figures, claims) || read_difference(scene, figures, claims)) return;
  const Scene* before = scene.before();
  if (before && in_one_block(scene, *before)) read_difference_before(scene, *before, claims);
}

}  // namespace gainsay
