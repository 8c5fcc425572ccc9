#include <algorithm>
#include <cmath>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kBetweenEnds = 6;  // tokens from one end to the other
constexpr std::uint32_t kBesideEnds = 8;   // tokens from the ends to the share or the factor

bool is_end(const ListedFigure& figure) {
  if (figure.number->vague || figure.like_year()) return false;
  return figure.type == MentionType::kMoney || figure.type == MentionType::kNumber ||
         figure.type == MentionType::kQuantity;
}

// "from 40 billion to 60 billion yen" is one mention of a range, or two of its ends.
struct Ends {
  ListedFigure from, to;
  bool one_mention = false;

  std::uint32_t first() const { return std::min(from.first, to.first); }
  std::uint32_t last() const { return std::max(from.last, to.last); }
};

bool go_together(const ListedFigure& from, const ListedFigure& to) {
  const bool comparable =
      to.number->dimension == from.number->dimension && to.number->unit == from.number->unit;
  return comparable || (from.number->dimension == Dimension::kCount && to.type != MentionType::kNumber);
}

// "To 80 million euros from 100 million": the end first.
std::optional<Ends> find_reversed(const Scene& scene, const std::vector<ListedFigure>& figures) {
  for (std::size_t i = 0; i + 1 < figures.size(); ++i) {
    const ListedFigure &to = figures[i], &from = figures[i + 1];
    const bool told = to.first > 0 && folded_word(scene, to.first - 1) == "to" &&
                      folded_word(scene, from.first - 1) == "from" && from.first <= to.last + kBetweenEnds;
    if (told && is_end(to) && is_end(from) && to.exact() && from.exact() && go_together(from, to))
      return Ends{from, to, false};
  }
  return std::nullopt;
}

// "Will cut its 5,000 staff | by 20 per cent | to 4,000": what is changed, by how much, and what it comes to.
std::optional<Ends> find_objects(const Scene& scene, const std::vector<ListedFigure>& figures) {
  constexpr std::uint32_t kNear = 4;
  for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
    const ListedFigure &from = figures[i], &by = figures[i + 1], &to = figures[i + 2];
    const bool told = folded_word(scene, by.first - 1) == "by" && folded_word(scene, to.first - 1) == "to" &&
                      by.first - from.last <= kNear && to.first - by.last <= kNear;
    if (told && by.type == MentionType::kPercent && is_end(from) && is_end(to) && from.exact() &&
        to.exact() && go_together(from, to) && from.type != MentionType::kOrdinal)
      return Ends{from, to, false};
  }
  return std::nullopt;
}

std::optional<Ends> find_ends(const Scene& scene, const std::vector<ListedFigure>& figures) {
  for (std::size_t i = 0; i < figures.size(); ++i) {
    const ListedFigure& figure = figures[i];
    const bool from = figure.first > 0 && folded_word(scene, figure.first - 1) == "from";
    const bool inside = folded_word(scene, figure.first) == "from";
    if ((!from && !inside) || (!is_end(figure) && figure.type != MentionType::kScore)) continue;
    // "From 800 to 600" looks like a score.
    if (figure.type == MentionType::kScore && figure.number->second) return Ends{figure, figure, true};
    const auto& told = figure.number->told;
    if (told.low && told.high && *told.low < *told.high) return Ends{figure, figure, true};
    if (i + 1 == figures.size() || !figure.exact()) continue;
    const ListedFigure& to = figures[i + 1];
    if (!is_end(to) || !to.exact() || to.first > figure.last + kBetweenEnds) continue;
    if (folded_word(scene, to.first - 1) != "to") continue;
    if (go_together(figure, to)) return Ends{figure, to, false};
  }
  if (const auto ends = find_reversed(scene, figures)) return ends;
  return find_objects(scene, figures);
}

// 1 up, -1 down, 0 not told or told both ways.
int direction(const Scene& scene) {
  bool up = false, down = false;
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    up |= is_listed(scene, "up", t);
    down |= is_listed(scene, "down", t);
  }
  return up == down ? 0 : up ? 1 : -1;
}

// The figures belong together in one clause, or where hardly more than a comma parts them.
bool is_beside(const Scene& scene, const Ends& ends, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t kNext = 6;
  // "Its 5,000 staff by 20 per cent to 4,000"
  if (first > ends.from.last && last < ends.to.first) return true;
  const bool before = last < ends.first();
  if (!before && first <= ends.last()) return false;
  const std::uint32_t apart = before ? ends.first() - last : first - ends.last();
  // "A reduction of 9 per cent": the change itself, wherever the sentence tells it.
  const auto names_change = [&](std::uint32_t token) {
    return is_listed(scene, "up", token) || is_listed(scene, "down", token);
  };
  constexpr std::uint32_t kSentence = 24;
  if (first > 1 && folded_word(scene, first - 1) == "of" && names_change(first - 2) && apart <= kSentence)
    return true;
  for (std::uint32_t t = before ? last : ends.last(); t < (before ? ends.first() : first); ++t) {
    // "From 2,000 to 2,200 euros, or 20 per cent"
    const bool joins = !before && t + 1 == first && folded_word(scene, t) == "or";
    if (scene.syntax().tokens[t].pos == Pos::kCconj && !joins) return false;
  }
  return apart <= kNext ||
         (apart <= kBesideEnds && scene.clause_at(first) == scene.clause_at(ends.from.first));
}

void add_ends(const Scene& scene, const Ends& ends, int direction, Claim& claim) {
  add_slot(scene, claim, "from", ends.from.mention);
  add_slot(scene, claim, "to", ends.to.mention);
  if (!ends.one_mention) return;
  // A range keeps its ends by size, not by place.
  auto& from = std::get<NumberValue>(claim.slots["from"].front().value);
  auto& to = std::get<NumberValue>(claim.slots["to"].front().value);
  if (from.second) {
    to.told = Interval<double>::exactly(*from.second);
    from.told = Interval<double>::exactly(from.as_told);
    for (NumberValue* end : {&from, &to}) {
      end->dimension = Dimension::kCount;
      end->second.reset();
    }
    return;
  }
  const double low = *from.told.low, high = *from.told.high;
  from.told = Interval<double>::exactly(direction < 0 ? high : low);
  to.told = Interval<double>::exactly(direction < 0 ? low : high);
}

// ", | 150 fewer than last year": set off, and told as what lies between now and then.
bool is_difference(const Scene& scene, const ListedFigure& figure, int way) {
  const std::uint32_t next = figure.last + 1;
  if (next >= token_count(scene) || scene.syntax().tokens[figure.first - 1].pos != Pos::kPunct ||
      !is_listed(scene, way > 0 ? "difference_up" : "difference_down", next))
    return false;
  if (next + 2 >= token_count(scene) || folded_word(scene, next + 1) != "than") return true;
  return is_listed(scene, "earlier_time", next + 2);
}

// "Fell | by 150 | from 500 to 400", "from 500 to 400, | a drop of 150": how much lies between the ends.
bool read_amount(const Scene& scene, const std::vector<ListedFigure>& figures, const Ends& ends,
                 std::vector<Claim>& claims) {
  const int way = direction(scene);
  if (way == 0) return false;
  for (const ListedFigure& figure : figures) {
    if (figure.first >= ends.first() && figure.last <= ends.last()) continue;
    if (!is_end(figure) || !figure.exact() || figure.first < 2 || figure.told() < 1) continue;
    const bool by = folded_word(scene, figure.first - 1) == "by";
    const bool named =
        folded_word(scene, figure.first - 1) == "of" &&
        (is_listed(scene, "up", figure.first - 2) || is_listed(scene, "down", figure.first - 2));
    const bool of_kind =
        figure.number->dimension == ends.to.number->dimension || ends.from.number->second.has_value() ||
        (figure.number->dimension == Dimension::kCount && ends.to.type == MentionType::kMoney);
    // "From 900 to 750, 150 fewer than last year"
    const bool differs = figure.first > ends.last() && is_difference(scene, figure, way);
    if ((!by && !named && !differs) || !of_kind || !is_beside(scene, ends, figure.first, figure.last))
      continue;
    Claim claim = figure_claim(scene, "change", "amount", std::min(figure.first, ends.first()),
                               std::max(figure.last, ends.last()), ends.from.first);
    add_slot(scene, claim, "amount", figure.mention);
    add_ends(scene, ends, way, claim);
    claims.push_back(std::move(claim));
    return true;
  }
  return false;
}

}  // namespace

void read_changes(const Scene& scene, std::vector<Claim>& claims) {
  const std::vector<ListedFigure> figures = figures_of(scene);
  const auto ends = find_ends(scene, figures);
  if (!ends) return;
  const ListedFigure* share = nullptr;
  int shares = 0;
  bool fraction = false;
  for (const ListedFigure& figure : figures) {
    // "Grew by a quarter"
    const bool part = figure.type == MentionType::kNumber && figure.told() > 0 && figure.told() < 1 &&
                      figure.first > 0 && folded_word(scene, figure.first - 1) == "by";
    const bool percent =
        figure.type == MentionType::kPercent && figure.number->dimension == Dimension::kPercent;
    if (!percent && !part) continue;
    fraction |= part;
    ++shares;
    if (figure.exact() && is_beside(scene, *ends, figure.first, figure.last)) share = &figure;
  }
  if (shares == 1 && share) {
    const int way = direction(scene);
    if (ends->one_mention && way == 0 && !ends->from.number->second) return;
    const std::uint32_t first = std::min(share->first, ends->first()),
                        last = std::max(share->last, ends->last());
    Claim claim =
        figure_claim(scene, "change", fraction ? "fraction" : "share", first, last, ends->from.first);
    add_slot(scene, claim, "share", share->mention);
    add_ends(scene, *ends, way, claim);
    claims.push_back(std::move(claim));
    return;
  }
  if (shares == 0 && read_amount(scene, figures, *ends, claims)) return;
  const WordLists& words = scene.rules().words();
  for (std::uint32_t t = ends->from.first > kBesideEnds ? ends->from.first - kBesideEnds : 0;
       t < ends->from.first; ++t) {
    const std::string word = folded_word(scene, t), lemma = folded_lemma(scene, t);
    std::string_view factor = words.value("factor", word);
    if (factor.empty()) factor = words.value("factor", lemma);
    if (factor.empty()) continue;
    Claim claim = figure_claim(scene, "change", "factor", t, ends->to.last, t);
    claim.slots["factor"] = {scene.slot_from_words(std::string(factor), scene.tokens_span(t, t))};
    if (t > 0) {
      const std::string before = folded_word(scene, t - 1);
      const char* bound = words.has("factor_over", before)    ? "over"
                          : words.has("factor_under", before) ? "under"
                                                              : nullptr;
      if (bound) claim.slots["bound"] = {scene.slot_from_words(bound, scene.tokens_span(t - 1, t - 1))};
    }
    add_ends(scene, *ends, factor == "0.5" ? -1 : 1, claim);
    claims.push_back(std::move(claim));
    return;
  }
}

}  // namespace gainsay
