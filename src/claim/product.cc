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

// "In | five instalments of | three million": so many of that size.
bool is_size_of(const Scene& scene, const ListedFigure& size, const ListedFigure& count) {
  constexpr std::uint32_t kReach = 3;
  if (size.first < count.last + 3 || size.first - count.last > kReach ||
      folded_word(scene, size.first - 1) != "of")
    return false;
  return is_listed(scene, "instalment", size.first - 2);
}

// "Pence" are hundredths of the pound.
bool same_currency(const ListedFigure& a, const ListedFigure& b) {
  // "4 pounds a share" is read as a weight, "900 million pounds" as money.
  const auto in_pounds = [](const ListedFigure& figure) {
    return figure.number->unit_as_told.ends_with("pounds");
  };
  return a.number->unit == b.number->unit || (in_pounds(a) && in_pounds(b)) ||
         a.number->unit.ends_with(" " + b.number->unit) || b.number->unit.ends_with(" " + a.number->unit);
}

void add_product(const Scene& scene, const char* pattern, const ListedFigure& count, const ListedFigure& each,
                 const ListedFigure& total, std::vector<Claim>& claims) {
  const std::uint32_t first = std::min({count.first, each.first, total.first}),
                      last = std::max({count.last, each.last, total.last});
  Claim claim = figure_claim(scene, "product", pattern, first, last, each.first);
  add_slot(scene, claim, "number", count.mention);
  add_slot(scene, claim, "each", each.mention);
  add_slot(scene, claim, "total", total.mention);
  claims.push_back(std::move(claim));
}

// "The 10 million are paid back in five instalments of two million": one other sum, of which these are parts.
void read_instalments(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  for (std::size_t i = 0; i + 1 < figures.size(); ++i) {
    const ListedFigure &count = figures[i], &size = figures[i + 1];
    if (!is_count(count) || !size.exact() || !is_size_of(scene, size, count)) continue;
    const ListedFigure* total = nullptr;
    for (const ListedFigure& figure : figures) {
      if (figure.mention == count.mention || figure.mention == size.mention || figure.like_year()) continue;
      if (figure.type == MentionType::kOrdinal || figure.type == MentionType::kPercent) continue;
      if (total || !figure.exact() || figure.told() <= size.told()) return;
      total = &figure;
    }
    const bool bare = size.number->unit.empty() || (total && total->number->unit.empty());
    if (total && (same_currency(size, *total) || bare))
      add_product(scene, "each", count, size, *total, claims);
    return;
  }
}

}  // namespace

void read_products(const Scene& scene, std::vector<Claim>& claims) {
  constexpr std::uint32_t kFarthest = 12;  // tokens between the number and the price of each
  const std::vector<ListedFigure> figures = figures_of(scene);
  read_instalments(scene, figures, claims);
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
  add_product(scene, "each", *count, *each, *total, claims);
}

}  // namespace gainsay
