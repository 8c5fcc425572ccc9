// What several have of one thing, in per cent: no more than all of it.

#include <algorithm>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

bool is_percent(const ListedFigure& figure) {
  return figure.type == MentionType::kPercent && figure.number->dimension == Dimension::kPercent &&
         figure.exact();
}

// "45 per cent | of the vote", "60 per cent | of the cost": the thing that is shared out.
bool is_of_divided(const Scene& scene, const ListedFigure& share) {
  constexpr std::uint32_t kReach = 5;
  const std::uint32_t of = share.last + 1;
  if (of >= token_count(scene) || folded_word(scene, of) != "of") return false;
  for (std::uint32_t t = of + 1; t < token_count(scene) && t <= of + kReach; ++t) {
    if (is_listed(scene, "divided_thing", t)) return true;
    const Pos pos = scene.syntax().tokens[t].pos;
    if (pos == Pos::kPunct || pos == Pos::kVerb || pos == Pos::kCconj) return false;
  }
  return false;
}

// "The Greens | 35 |", "the city | got 30 per cent |": somebody else's share of the same thing, no thing of
// its own behind it.
bool is_next_share(const Scene& scene, const ListedFigure& figure) {
  const bool bare = figure.type == MentionType::kNumber && figure.number->dimension == Dimension::kCount &&
                    figure.exact() && !figure.like_year();
  if ((!bare && !is_percent(figure)) || figure.first == 0) return false;
  const Pos before = scene.syntax().tokens[figure.first - 1].pos;
  if (before != Pos::kNoun && before != Pos::kPropn && before != Pos::kVerb &&
      folded_word(scene, figure.first - 1) != "with")
    return false;
  const std::uint32_t next = figure.last + 1;
  if (next >= token_count(scene)) return true;
  return scene.syntax().tokens[next].pos == Pos::kPunct || scene.syntax().tokens[next].pos == Pos::kCconj;
}

// Whether a comma, "and" or "while" stands between two shares.
bool are_listed(const Scene& scene, const ListedFigure& one, const ListedFigure& other) {
  for (std::uint32_t t = one.last + 1; t < other.first; ++t) {
    const std::string& word = folded_word(scene, t);
    if (word == "," || word == ";" || word == "and" || word == "while") return true;
  }
  return false;
}

}  // namespace

void read_share_lists(const Scene& scene, std::vector<Claim>& claims) {
  constexpr double kAll = 100, kRounded = 1;
  const Figures figures = figures_of(scene);
  const auto first = std::find_if(figures.begin(), figures.end(), [&](const ListedFigure& figure) {
    return is_percent(figure) && is_of_divided(scene, figure);
  });
  if (first == figures.end() || has_listed(scene, "share_changes", 0, token_count(scene) - 1)) return;
  Figures shares{*first};
  double sum = first->told();
  for (auto figure = first + 1; figure != figures.end(); ++figure) {
    if (!is_next_share(scene, *figure) || !are_listed(scene, shares.back(), *figure)) return;
    shares.push_back(*figure);
    sum += figure->told();
  }
  if (shares.size() < 2 || sum <= kAll + kRounded) return;
  Claim claim =
      figure_claim(scene, "parts", "sides", shares.front().first, shares.back().last, shares.front().first);
  const Span span = scene.tokens_span(shares.front().first, shares.back().last);
  claim.slots["total"] = {
      {"100%", scene.article().offsets.to_file(span), exact_number(kAll, Dimension::kPercent, "%")}};
  for (const ListedFigure& share : shares)
    claim.slots["part"].push_back(count_slot(scene, share.mention, share.told()));
  claims.push_back(std::move(claim));
}

}  // namespace gainsay
