// Figures whose parts, or whose whole, the sentence before tells.

#include <algorithm>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// "| In all, | nine people died", "| all 45 people on board got out".
bool opens_with_all(const Scene& scene, const ListedFigure& total) {
  constexpr std::uint32_t kPhrase = 3;  // "in total ,"
  if (total.first > 1 && total.first <= kPhrase && folded_word(scene, 0) == "in" &&
      is_listed(scene, "in_all", 1))
    return true;
  return total.first == 1 && folded_word(scene, 0) == "all" && total.last + 1 < token_count(scene) &&
         is_listed(scene, "people_head", total.last + 1);
}

// "| The whole package comes to £4.5m", "| together that makes 75,000 pounds": a sentence of its own that
// says what those of the one before come to.
bool comes_to(const Scene& scene, const ListedFigure& total) {
  constexpr std::uint32_t kLongest = 20, kReach = 5;
  if (token_count(scene) > kLongest) return false;
  if (is_whole_sum(scene, total) || opens_with_all(scene, total)) return true;
  const std::uint32_t from = total.first > kReach ? total.first - kReach : 0;
  for (std::uint32_t t = from; t < total.first; ++t) {
    const bool to = folded_word(scene, total.first - 1) == "to";
    if (is_listed(scene, to ? "comes_to" : "makes_sum", t)) return true;
  }
  return false;
}

// "40,000 pounds to her niece and 25,000 to the parish": each has the unit of the total, or none beside one
// that has it.
bool share_unit(const ListedFigure& total, const Figures& parts) {
  bool has_unit = total.number->dimension == Dimension::kCount;
  for (const ListedFigure& part : parts) {
    const bool same =
        part.number->dimension == total.number->dimension && part.number->unit == total.number->unit;
    if (!same && part.number->dimension != Dimension::kCount) return false;
    has_unit |= same;
  }
  return has_unit;
}

// "£2.4m on roads, £1.5m on libraries and £0.6m on pools": side by side, the last behind "and".
bool are_side_by_side(const Scene& scene, const Figures& parts) {
  for (std::uint32_t t = parts[parts.size() - 2].last + 1; t < parts.back().first; ++t) {
    if (folded_word(scene, t) == "and" || folded_word(scene, t) == "while") return true;
  }
  return false;
}

// "Parliament | has 120 seats |." "There are 120 seats.": all there are.
bool is_all_there_is(const Scene& scene, const ListedFigure& figure) {
  return figure.first > 0 && figure.last + 1 < token_count(scene) &&
         is_listed(scene, "has_in_all", figure.first - 1) &&
         is_listed(scene, "shared_thing", figure.last + 1);
}

// "The council has 30 members. | 18 voted for the plan and 12 against": who has one vote each.
bool is_body_that_votes(const Scene& scene, const Scene& before, const ListedFigure& figure) {
  const std::uint32_t end = token_count(scene);
  return figure.first > 0 && figure.last + 1 < token_count(before) &&
         is_listed(before, "has_in_all", figure.first - 1) &&
         is_listed(before, "body_member", figure.last + 1) && has_listed(scene, "in_favour", 0, end) &&
         has_listed(scene, "not_in_favour", 0, end);
}

// "Parliament has 120 seats. | The Greens won 50, the Liberals 40 and the Socialists 30": no more is shared
// out than there is.
bool read_shared_seats(const Scene& scene, const Scene& before, std::vector<Claim>& claims) {
  const auto parts = measures_of(scene), old = measures_of(before);
  if (!parts || !old || old->size() != 1 || parts->size() < 2) return false;
  const ListedFigure& whole = old->front();
  if (!is_all_there_is(before, whole) && !is_body_that_votes(scene, before, whole)) return false;
  const std::string thing = thing_counted(before, whole);
  double sum = 0;
  for (const ListedFigure& part : *parts) {
    if (part.number->dimension != Dimension::kCount || part.told() >= whole.told() ||
        !counts_same(scene, part, thing))
      return false;
    sum += part.told();
  }
  if (sum <= whole.told() || !are_side_by_side(scene, *parts) ||
      has_listed(scene, "open_remainder", 0, token_count(scene) - 1))
    return false;
  Claim claim = figure_claim(scene, "parts", "shared-out", parts->front().first, parts->back().last,
                             parts->front().first);
  add_slot(before, claim, "total", whole.mention);
  for (const ListedFigure& part : *parts) add_slot(scene, claim, "part", part.mention);
  claims.push_back(std::move(claim));
  return true;
}

// "There were 12 people in the boat. | Five were rescued and nine are missing": nobody has both fates.
bool read_fates(const Scene& scene, const Scene& before, std::vector<Claim>& claims) {
  const auto parts = measures_of(scene), old = measures_of(before);
  const std::uint32_t end = token_count(scene);
  if (!parts || !old || old->size() != 1 || parts->size() < 2 || parts->front().first != 0 ||
      !has_listed(scene, "good_fate", 0, end) || !has_listed(scene, "bad_fate", 0, end) ||
      has_listed(scene, "open_remainder", 0, end) ||
      has_listed(before, "open_remainder", 0, token_count(before)))
    return false;
  const ListedFigure& whole = old->front();
  const std::string thing = thing_counted(before, whole);
  double sum = 0;
  for (const ListedFigure& part : *parts) {
    if (part.number->dimension != Dimension::kCount || part.told() >= whole.told() ||
        !counts_same(scene, part, thing))
      return false;
    sum += part.told();
  }
  if (whole.number->dimension != Dimension::kCount || sum <= whole.told() || !are_side_by_side(scene, *parts))
    return false;
  Claim claim = figure_claim(scene, "parts", "shared-out", parts->front().first, parts->back().last,
                             parts->front().first);
  add_slot(before, claim, "total", whole.mention);
  for (const ListedFigure& part : *parts) add_slot(scene, claim, "part", part.mention);
  claims.push_back(std::move(claim));
  return true;
}

/// A person whom "a" counts: "44 passengers and | a driver".
struct One {
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
};

// The people that a list of counted ones holds one by one, from one of its marks to the next.
std::vector<One> single_people(const Scene& scene, const Figures& parts) {
  constexpr std::uint32_t kReach = 5;
  std::vector<One> ones;
  for (const NounGroup& group : scene.syntax().noun_groups) {
    if (group.first == 0 || group.first < parts.front().last || group.first > parts.back().last + kReach)
      continue;
    const std::string& before = folded_word(scene, group.first - 1);
    if ((before == "and" || before == ",") && is_listed(scene, "of_each", group.first) &&
        is_listed(scene, "person_kind", group.head) && group.head <= group.first + 2)
      ones.push_back({group.first, group.head});
  }
  return ones;
}

SlotValue slot_of_one(const Scene& scene, const One& one, std::uint32_t mention) {
  SlotValue slot = count_slot(scene, mention, 1);
  const Span span = scene.tokens_span(one.first, one.last);
  slot.text = std::string(scene.text(span));
  slot.file = scene.article().offsets.to_file(span);
  return slot;
}

// "Four women, three men and a child died. | In all, seven people ...": the parts stand in the sentence
// before.
void read_told_sum(const Scene& scene, const Scene& before, std::vector<Claim>& claims) {
  const auto totals = measures_of(scene), parts = measures_of(before);
  if (!totals || !parts || totals->size() != 1 || parts->empty()) return;
  const ListedFigure& total = totals->front();
  const auto ones =
      total.number->dimension == Dimension::kCount ? single_people(before, *parts) : std::vector<One>();
  if (parts->size() + ones.size() < 2 || !share_unit(total, *parts) || !comes_to(scene, total)) return;
  if (ones.empty() && !are_side_by_side(before, *parts)) return;
  if (leaves_room(before, 0, token_count(before) - 1)) return;
  Claim claim = figure_claim(scene, "parts", "sum", total.first, total.last, total.first);
  add_slot(scene, claim, "total", total.mention);
  for (const ListedFigure& part : *parts) add_slot(before, claim, "part", part.mention);
  for (const One& one : ones) claim.slots["part"].push_back(slot_of_one(before, one, parts->front().mention));
  claims.push_back(std::move(claim));
}

}  // namespace

void read_sums_before(const Scene& scene, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  if (!before || !in_one_block(scene, *before)) return;
  if (read_shared_seats(scene, *before, claims) || read_fates(scene, *before, claims)) return;
  read_told_sum(scene, *before, claims);
}

}  // namespace gainsay
