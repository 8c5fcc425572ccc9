#include <algorithm>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

bool is_count(const ListedFigure& figure) {
  const bool number = figure.type == MentionType::kNumber || figure.type == MentionType::kMoney;
  const bool plain = figure.number->dimension == Dimension::kCount || figure.type == MentionType::kMoney;
  const bool bounded =
      !figure.number->vague && figure.number->amount.hard.low && figure.number->amount.hard.high;
  return number && plain && bounded && !figure.like_year() && figure.told() > 1;
}

// "Of the 80,000", "out of 120", "of its 45": what the part is a part of.
bool is_whole(const Scene& scene, const ListedFigure& figure) {
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t back = 1; back <= kReach && back <= figure.first; ++back) {
    const std::uint32_t t = figure.first - back;
    if (folded_word(scene, t) == "of") return true;
    const Pos pos = scene.syntax().tokens[t].pos;
    if (pos == Pos::kVerb || pos == Pos::kAux || pos == Pos::kPunct || pos == Pos::kNum || pos == Pos::kAdp)
      return false;
  }
  return false;
}

// ", or 35 per cent", "(35%)": nothing but joining words stands between the share and the figures or the
// comma in front of it.
bool is_joined(const Scene& scene, const ListedFigure& share, const ListedFigure& part,
               const ListedFigure& whole) {
  const std::uint32_t end = std::max(part.last, whole.last), begin = std::min(part.first, whole.first);
  if (share.first > end) {
    for (std::uint32_t t = share.first; t > end + 1; --t) {
      const std::string word = folded_word(scene, t - 1);
      if (word == "or" || word == "(" || word == "–" || word == "—") return true;
      if (!is_listed(scene, "share_join", t - 1)) return false;
    }
    return false;
  }
  // "35 per cent, or 28,000 of the 80,000"
  if (share.last >= begin || begin - share.last > 4) return false;
  for (std::uint32_t t = share.last + 1; t < begin; ++t) {
    const std::string word = folded_word(scene, t);
    if (word == "or" || word == "(" || word == "–" || word == "—" || word == ":") return true;
  }
  return false;
}

// ", 74 of them,", ", some 450,", ", or 30 people,": set off as what a fraction comes to.
bool is_set_off(const Scene& scene, const ListedFigure& part, const ListedFigure& whole) {
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  std::uint32_t opener = part.first - 1;
  if (folded_word(scene, opener) == "or" && opener > 0) --opener;
  if (scene.syntax().tokens[opener].pos != Pos::kPunct || opener <= whole.last) return false;
  std::uint32_t next = part.last + 1;
  if (next + 1 < count && folded_word(scene, next) == "of" && folded_word(scene, next + 1) == "them")
    next += 2;
  if (next + 1 < count && folded_word(scene, next) == "in" && is_listed(scene, "in_all", next + 1)) next += 2;
  // "Or 30 people": the noun is that of the whole, or people.
  if (next < count && scene.syntax().tokens[next].pos == Pos::kNoun) {
    const std::uint32_t group = scene.noun_group_at(whole.last);
    const bool same = group != kAbsent && folded_lemma(scene, scene.syntax().noun_groups[group].head) ==
                                              folded_lemma(scene, next);
    if (!same && !is_listed(scene, "people_head", next)) return false;
    ++next;
  }
  return next >= count || scene.syntax().tokens[next].pos == Pos::kPunct;
}

// "Two thirds | of the 120 pupils, | 74 of them | ,": a fraction of the whole, and how many they are.
void read_fraction(const Scene& scene, const std::vector<ListedFigure>& figures, std::vector<Claim>& claims) {
  constexpr std::uint32_t kNear = 6;
  for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
    const ListedFigure &share = figures[i], &whole = figures[i + 1], &part = figures[i + 2];
    const double told = share.told();
    const bool percent =
        share.type == MentionType::kPercent && share.number->dimension == Dimension::kPercent;
    const bool fraction = share.type == MentionType::kNumber && told > 0 && told < 1;
    if ((!percent && !fraction) || !share.exact() || !is_count(whole) || !is_count(part)) continue;
    const bool of_whole = folded_word(scene, share.last + 1) == "of" && whole.first <= share.last + kNear;
    if (!of_whole || !is_set_off(scene, part, whole) || !whole.exact() || part.told() >= whole.told())
      continue;
    Claim claim =
        figure_claim(scene, "share", percent ? "of" : "fraction", share.first, part.last, share.first);
    add_slot(scene, claim, "share", share.mention);
    add_slot(scene, claim, "part", part.mention);
    add_slot(scene, claim, "whole", whole.mention);
    claims.push_back(std::move(claim));
  }
}

}  // namespace

void read_shares(const Scene& scene, std::vector<Claim>& claims) {
  const ListedFigure *share = nullptr, *part = nullptr, *whole = nullptr;
  const std::vector<ListedFigure> figures = figures_of(scene);
  read_fraction(scene, figures, claims);
  for (const ListedFigure& figure : figures) {
    if (figure.type == MentionType::kPercent && figure.number->dimension == Dimension::kPercent) {
      if (share || !figure.exact()) return;
      share = &figure;
    } else if (is_count(figure)) {
      const ListedFigure*& place = is_whole(scene, figure) ? whole : part;
      if (place) return;
      place = &figure;
    }
  }
  if (!share || !part || !whole || part->number->unit != whole->number->unit || part->told() >= whole->told())
    return;
  if (!is_joined(scene, *share, *part, *whole)) return;
  const std::uint32_t first = std::min({share->first, part->first, whole->first}),
                      last = std::max({share->last, part->last, whole->last});
  constexpr std::uint32_t kBehind = 3;
  for (std::uint32_t t = first; t < scene.syntax().tokens.size() && t <= last + kBehind; ++t) {
    if (is_listed(scene, "share_other", t)) return;
  }
  Claim claim = figure_claim(scene, "share", "of", first, last, share->first);
  add_slot(scene, claim, "share", share->mention);
  add_slot(scene, claim, "part", part->mention);
  add_slot(scene, claim, "whole", whole->mention);
  claims.push_back(std::move(claim));
}

}  // namespace gainsay
