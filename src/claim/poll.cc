#include "claim/poll.h"

#include <algorithm>

#include "claim/told_date.h"

namespace gainsay {
namespace {

bool are_counts(const ListedFigure& one, const ListedFigure& other) {
  return is_measure(one) && is_measure(other) && one.number->unit == other.number->unit &&
         one.number->dimension == Dimension::kCount && other.number->dimension == Dimension::kCount;
}

// "Got 612 votes, | against | 498 for Bedd", "612 votes | to | 498".
bool are_set_against(const Scene& scene, const ListedFigure& one, const ListedFigure& other) {
  const std::string& word = folded_word(scene, other.first - 1);
  return is_next(scene, one.last, "ballot_word") && (word == "to" || word == "against");
}

bool are_two_sides(const Scene& scene, const ListedFigure& one, const ListedFigure& other) {
  const bool beaten = folded_word(scene, other.first - 1) == "to" && one.first > 0 &&
                      is_listed(scene, "poll_opener", one.first - 1);
  return beaten || are_set_against(scene, one, other) ||
         (is_next(scene, one.last, "in_favour") && is_next(scene, other.last, "not_in_favour"));
}

}  // namespace

bool is_next(const Scene& scene, std::uint32_t token, const ListName& list) {
  constexpr std::uint32_t kReach = 3;
  for (std::uint32_t t = token + 1; t < token_count(scene) && t <= token + kReach; ++t) {
    if (is_listed(scene, list, t)) return true;
    if (scene.syntax().tokens[t].pos == Pos::kPunct || scene.in_figure(t)) return false;
  }
  return false;
}

std::optional<Poll> poll_in(const Scene& scene, const Figures& figures, std::uint32_t except) {
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const ListedFigure& one = figures[i];
    if (one.mention == except) continue;
    if (one.type == MentionType::kScore && one.number->second) {
      const double a = one.number->as_told, b = *one.number->second;
      return Poll{std::max(a, b), std::min(a, b), one.first, one.last, one.mention, one.mention};
    }
    if (i + 1 == figures.size() || figures[i + 1].mention == except) continue;
    const ListedFigure& other = figures[i + 1];
    if (!are_counts(one, other) || !are_two_sides(scene, one, other)) continue;
    const bool first_won = one.told() >= other.told();
    return Poll{std::max(one.told(), other.told()),
                std::min(one.told(), other.told()),
                one.first,
                other.last,
                first_won ? one.mention : other.mention,
                first_won ? other.mention : one.mention};
  }
  return std::nullopt;
}

}  // namespace gainsay
