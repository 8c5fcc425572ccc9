#include <algorithm>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/poll.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

bool tells_votes(const Scene& scene) {
  for (std::uint32_t t = 0; t < token_count(scene); ++t) {
    if (folded_lemma(scene, t) == "vote" || folded_lemma(scene, t) == "ballot") return true;
  }
  return false;
}

// "The 101-seat chamber", "a jury of twelve", "the seven judges", "has 13 members": how many may vote.
bool counts_body(const Scene& scene, const ListedFigure& figure) {
  const auto count = token_count(scene);
  const std::uint32_t next = figure.last + 1;
  if (!figure.exact() || figure.number->dimension != Dimension::kCount || next >= count) return false;
  if (next + 1 < count && folded_word(scene, next) == "-") return is_listed(scene, "seats", next + 1);
  if (figure.first < 2) return figure.first == 1 && is_listed(scene, "body_member", next);
  if (folded_word(scene, figure.first - 1) == "of" && is_listed(scene, "voting_body", figure.first - 2))
    return true;
  return is_listed(scene, "body_member", next) && is_listed(scene, "before_body", figure.first - 1);
}

// "By 54 votes to 48 in the 101-seat chamber", "61 in favour, 32 against and 12 abstentions": no more votes
// than seats.
void read_chamber(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  for (const ListedFigure& seats : figures) {
    if (!counts_body(scene, seats)) continue;
    const auto poll = poll_in(scene, figures, seats.mention);
    if (!poll || poll->won == seats.mention || poll->lost == seats.mention) continue;
    Claim claim = figure_claim(scene, "parts", "chamber", std::min(seats.first, poll->first),
                               std::max(seats.last, poll->last), poll->first);
    add_slot(scene, claim, "total", seats.mention);
    claim.slots["part"] = {count_slot(scene, poll->won, poll->more),
                           count_slot(scene, poll->lost, poll->fewer)};
    for (const ListedFigure& figure : figures) {
      if (figure.mention == poll->won || figure.mention == poll->lost || !figure.exact()) continue;
      if (is_next(scene, figure.last, "abstaining"))
        claim.slots["part"].push_back(count_slot(scene, figure.mention, figure.told()));
    }
    // A score may be a match's, unless it is told in words: "by five to three".
    const bool spelt =
        scene.text(scene.mention(poll->won).span).find_first_of("0123456789") == std::string_view::npos;
    const bool votes = scene.mention(poll->won).type != MentionType::kScore || spelt || tells_votes(scene);
    if (votes) claims.push_back(std::move(claim));
    return;
  }
}

// "By 61 per cent to 44", "62 per cent said yes and 45 per cent no", "58 per cent and his rival 47": the
// shares of two sides.
bool are_two_sides(const Scene& scene, const ListedFigure& one, const ListedFigure& other) {
  constexpr std::uint32_t kReach = 4;
  const std::uint32_t end = std::min(token_count(scene) - 1, other.last + kReach);
  if (folded_word(scene, other.first - 1) == "to" && one.first > 0 &&
      is_listed(scene, "poll_opener", one.first - 1))
    return true;
  const bool answers = has_listed(scene, "in_favour", one.last + 1, other.first - 1) &&
                       has_listed(scene, "not_in_favour", other.last + 1, end);
  return answers || has_listed(scene, "rival", one.last + 1, other.first - 1) ||
         has_listed(scene, "rival", other.last + 1, end);
}

// Two sides of one vote have no more than all of it.
void read_sides(const Scene& scene, const Figures& figures, std::vector<Claim>& claims) {
  if (!has_listed(scene, "ballot_word", 0, token_count(scene) - 1) ||
      has_listed(scene, "share_other", 0, token_count(scene) - 1) ||
      has_listed(scene, "turnout", 0, token_count(scene) - 1))
    return;
  Figures shares;
  for (const ListedFigure& figure : figures) {
    if (figure.type == MentionType::kPercent && figure.number->dimension == Dimension::kPercent)
      shares.push_back(figure);
  }
  constexpr double kAll = 100, kRounded = 1;
  if (shares.size() != 2 || !shares[0].exact() || !shares[1].exact() ||
      shares[0].told() + shares[1].told() <= kAll + kRounded || !are_two_sides(scene, shares[0], shares[1]))
    return;
  Claim claim = figure_claim(scene, "parts", "sides", shares[0].first, shares[1].last, shares[0].first);
  const Span span = scene.tokens_span(shares[0].first, shares[1].last);
  claim.slots["total"] = {
      {"100%", scene.article().offsets.to_file(span), exact_number(kAll, Dimension::kPercent, "%")}};
  for (const ListedFigure& share : shares) add_slot(scene, claim, "part", share.mention);
  claims.push_back(std::move(claim));
}

}  // namespace

void read_ballots(const Scene& scene, std::vector<Claim>& claims) {
  const Figures figures = figures_of(scene);
  if (figures.size() < 2) return;
  read_chamber(scene, figures, claims);
  read_sides(scene, figures, claims);
}

}  // namespace gainsay
