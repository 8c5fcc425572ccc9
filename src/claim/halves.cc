#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// A score as printed.
struct Tally {
  std::uint32_t mention = 0, first = 0, last = 0;  ///< tokens
  double one = 0, other = 0;

  double all() const { return one + other; }
};

std::vector<Tally> tallies_of(const Figures& figures) {
  std::vector<Tally> tallies;
  for (const ListedFigure& figure : figures) {
    if (figure.type != MentionType::kScore || !figure.number->second) continue;
    tallies.push_back(
        {figure.mention, figure.first, figure.last, figure.number->as_told, *figure.number->second});
  }
  return tallies;
}

// "At half-time", "at the break".
bool tells_break(const Scene& scene) {
  for (std::uint32_t t = 0; t < token_count(scene); ++t) {
    if (is_listed(scene, "at_half_time", t)) return true;
    const std::uint32_t next = t + 1 < token_count(scene) && folded_word(scene, t + 1) == "-" ? t + 2 : t + 1;
    if (folded_word(scene, t) == "half" && next < token_count(scene) && folded_word(scene, next) == "time")
      return true;
  }
  return false;
}

// Goals or points that only one side scored behind the first half: "another 17 points without reply".
std::optional<double> unanswered(const Scene& scene, const Figures& figures) {
  constexpr std::uint32_t kReach = 2;
  if (!has_listed(scene, "without_reply", 0, token_count(scene) - 1)) return std::nullopt;
  std::optional<double> points;
  for (const ListedFigure& figure : figures) {
    if (figure.type != MentionType::kNumber && figure.type != MentionType::kQuantity) continue;
    bool counts_points = false;
    for (std::uint32_t t = figure.last; t < token_count(scene) && t <= figure.last + kReach; ++t)
      counts_points |= is_listed(scene, "match_point", t);
    if (!counts_points) continue;
    if (points || !figure.exact()) return std::nullopt;
    points = figure.told();
  }
  return points;
}

// The two parts of a match with the sides as they fit the whole best: reports turn a score round where the
// other side was ahead.
struct Sum {
  double one = 0, other = 0;  ///< of the second part
  double one_of_first = 0, other_of_first = 0;
  double off = 0;
};

Sum best_sum(const Tally& first, const Tally& second, const Tally& whole) {
  Sum best;
  best.off = -1;
  for (const bool turn_first : {false, true}) {
    for (const bool turn_second : {false, true}) {
      Sum sum{turn_second ? second.other : second.one, turn_second ? second.one : second.other,
              turn_first ? first.other : first.one, turn_first ? first.one : first.other, 0};
      sum.off = std::abs(sum.one + sum.one_of_first - whole.one) +
                std::abs(sum.other + sum.other_of_first - whole.other);
      if (best.off < 0 || sum.off < best.off) best = sum;
    }
  }
  return best;
}

void add_side(const Scene& scene, const Tally& first, const Tally& second, const Tally& whole,
              std::array<double, 3> points, std::vector<Claim>& claims) {
  const std::uint32_t from = std::min({first.first, second.first, whole.first}),
                      to = std::max({first.last, second.last, whole.last});
  Claim claim = figure_claim(scene, "parts", "halves", from, to, whole.first);
  claim.slots["part"] = {count_slot(scene, first.mention, points[0]),
                         count_slot(scene, second.mention, points[1])};
  claim.slots["total"] = {count_slot(scene, whole.mention, points[2])};
  claims.push_back(std::move(claim));
}

void add_match(const Scene& scene, const Tally& first, const Tally& second, const Tally& whole,
               std::vector<Claim>& claims) {
  if (whole.one < std::min({first.one, first.other, second.one, second.other})) return;
  const Sum sum = best_sum(first, second, whole);
  add_side(scene, first, second, whole, {sum.one_of_first, sum.one, whole.one}, claims);
  add_side(scene, first, second, whole, {sum.other_of_first, sum.other, whole.other}, claims);
}

// "First half", "the second": both halves are told, the first also as how things stood at the break.
bool tells_halves(const Scene& scene) {
  const std::uint32_t end = token_count(scene) - 1;
  bool first = tells_break(scene), second = false;
  for (std::uint32_t t = 0; t < end; ++t) {
    const bool half = folded_lemma(scene, t + 1) == "half";
    first |= folded_word(scene, t) == "first" && half;
    second |= folded_word(scene, t) == "second";
  }
  return first && second;
}

}  // namespace

void read_halves(const Scene& scene, std::vector<Claim>& claims) {
  const Figures figures = figures_of(scene);
  std::vector<Tally> tallies = tallies_of(figures);
  const std::uint32_t end = token_count(scene) == 0 ? 0 : token_count(scene) - 1;
  if (tallies.size() < 2 || has_listed(scene, "more_than_halves", 0, end)) return;
  if (tallies.size() == 2 && tells_break(scene)) {
    const auto points = unanswered(scene, figures);
    if (!points || tallies[0].all() > tallies[1].all()) return;
    Tally second = tallies[0];
    second.one = *points;
    second.other = 0;
    return add_match(scene, tallies[0], second, tallies[1], claims);
  }
  if (tallies.size() != 3 || (!tells_halves(scene) && !has_listed(scene, "of_two_legs", 0, end))) return;
  const auto whole = std::max_element(tallies.begin(), tallies.end(),
                                      [](const Tally& a, const Tally& b) { return a.all() < b.all(); });
  const Tally all = *whole;
  tallies.erase(whole);
  add_match(scene, tallies[0], tallies[1], all, claims);
}

}  // namespace gainsay
