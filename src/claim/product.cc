#include <algorithm>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

bool is_count(const ListedFigure& figure) {
  return figure.type == MentionType::kNumber && figure.number->dimension == Dimension::kCount &&
         figure.exact() && !figure.like_year() && figure.told() > 1;
}

// What a count counts: the first noun behind it.
std::string counted(const Scene& scene, const ListedFigure& count) {
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t t = count.last + 1; t < token_count(scene) && t <= count.last + kReach; ++t) {
    const Pos pos = scene.syntax().tokens[t].pos;
    if (pos == Pos::kPunct || pos == Pos::kVerb || pos == Pos::kAdp) break;
    const std::uint32_t group = scene.noun_group_at(t);
    if (group != kAbsent) return folded_lemma(scene, scene.syntax().noun_groups[group].head);
  }
  return {};
}

// "250,000 euros each", "420 pence a share" where shares are counted.
bool is_price_of_each(const Scene& scene, const ListedFigure& price, const std::string& thing) {
  constexpr std::uint32_t kReach = 3;
  for (std::uint32_t t = price.last + 1; t < token_count(scene) && t <= price.last + kReach; ++t) {
    if (is_listed(scene, "apiece", t)) return true;
    if (scene.syntax().tokens[t].pos == Pos::kPunct) return false;
    if (!thing.empty() && folded_lemma(scene, t) == thing && is_listed(scene, "of_each", t - 1)) return true;
  }
  return false;
}

// "Pence" are hundredths of the pound.
bool same_currency(const ListedFigure& a, const ListedFigure& b) {
  return a.number->unit == b.number->unit || a.number->unit.ends_with(" " + b.number->unit) ||
         b.number->unit.ends_with(" " + a.number->unit);
}

}  // namespace

void read_products(const Scene& scene, std::vector<Claim>& claims) {
  constexpr std::uint32_t kFarthest = 12;  // tokens between the number and the price of each
  const std::vector<ListedFigure> figures = figures_of(scene);
  const ListedFigure *count = nullptr, *each = nullptr, *total = nullptr;
  for (const ListedFigure& figure : figures) {
    // "8 pounds" may be a weight.
    const bool money = figure.type == MentionType::kMoney || figure.type == MentionType::kQuantity;
    if (!money || !figure.exact()) continue;
    const ListedFigure* nearest = nullptr;
    for (const ListedFigure& other : figures) {
      const std::uint32_t apart =
          other.first > figure.last ? other.first - figure.last : figure.first - other.last;
      if (!is_count(other) || apart > kFarthest) continue;
      if (is_price_of_each(scene, figure, counted(scene, other))) nearest = &other;
    }
    if (nearest && !each) {
      count = nearest;
      each = &figure;
    } else {
      if (total) return;
      total = &figure;
    }
  }
  if (!each || !total || !same_currency(*each, *total)) return;
  const std::uint32_t first = std::min({count->first, each->first, total->first}),
                      last = std::max({count->last, each->last, total->last});
  Claim claim = figure_claim(scene, "product", "each", first, last, each->first);
  add_slot(scene, claim, "number", count->mention);
  add_slot(scene, claim, "each", each->mention);
  add_slot(scene, claim, "total", total->mention);
  claims.push_back(std::move(claim));
}

}  // namespace gainsay
