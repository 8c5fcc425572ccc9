#include <algorithm>
#include <optional>

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

constexpr std::uint32_t kFarthestMark = 7;  // tokens, for what is counted and where

// ", roughly one in ten,", "– 10 per cent –": set off by itself.
bool stands_between_marks(const Scene& scene, const ListedFigure& share) {
  const auto mark = [&](std::uint32_t token) {
    const std::string& word = folded_word(scene, token);
    return word == "," || word == "-" || word == "–" || word == "—" || word == "(" || word == ")";
  };
  return share.first > 0 && mark(share.first - 1) && share.last + 1 < token_count(scene) &&
         (mark(share.last + 1) || share.last + 2 == token_count(scene));
}

// ", or 35 per cent", "(35%)": nothing but joining words stands between the share and the figures or the
// comma in front of it.
bool is_joined(const Scene& scene, const ListedFigure& share, const ListedFigure& part,
               const ListedFigure& whole) {
  const std::uint32_t end = std::max(part.last, whole.last), begin = std::min(part.first, whole.first);
  if (share.first > end) {
    if (stands_between_marks(scene, share) && share.first - end <= kFarthestMark) return true;
    bool named = false;  // ", a success rate of 75 per cent"
    for (std::uint32_t t = share.first; t > end + 1; --t) {
      const std::string word = folded_word(scene, t - 1);
      named |= is_listed(scene, "rate_noun", t - 1);
      if (named && word == ",") return true;
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

// Also "roughly one in five": one value, however rough.
bool has_one_value(const ListedFigure& figure) {
  return figure.exact() || (figure.number->told.low && figure.number->told.low == figure.number->told.high);
}

// ", 150 children,", ", 45 in all,", ", 300,": nothing but a noun stands between the figure and the comma.
bool closes_apposition(const Scene& scene, const ListedFigure& part) {
  constexpr std::uint32_t kLongest = 4;
  for (std::uint32_t t = part.last + 1; t < token_count(scene) && t <= part.last + kLongest; ++t) {
    const Pos pos = scene.syntax().tokens[t].pos;
    if (pos == Pos::kPunct) return true;
    if (pos != Pos::kNoun && pos != Pos::kAdj && pos != Pos::kPropn &&
        !(folded_word(scene, t) == "in" && t + 1 < token_count(scene) && is_listed(scene, "in_all", t + 1)) &&
        !is_listed(scene, "in_all", t))
      return false;
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

bool is_percent(const ListedFigure& figure) {
  return figure.type == MentionType::kPercent && figure.number->dimension == Dimension::kPercent;
}

bool is_fraction(const ListedFigure& figure) {
  return figure.type == MentionType::kNumber && figure.told() > 0 && figure.told() < 1;
}

// The one count of a sentence; nullopt where it has several or a share.
std::optional<ListedFigure> only_count(const Scene& scene) {
  std::optional<ListedFigure> only;
  for (const ListedFigure& figure : figures_of(scene)) {
    if (figure.type == MentionType::kOrdinal || figure.like_year()) continue;
    if (only || !is_count(figure) || !figure.exact()) return std::nullopt;
    only = figure;
  }
  return only;
}

// "The firm has 80 drivers. | Half of them, 30 men, work at night": the whole in the sentence before.
void read_fraction_of_them(const Scene& scene, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  const std::vector<ListedFigure> figures = figures_of(scene);
  for (std::size_t i = 0; i + 1 < figures.size(); ++i) {
    const ListedFigure &share = figures[i], &part = figures[i + 1];
    if ((!is_percent(share) && !is_fraction(share)) || !has_one_value(share) || !is_count(part)) continue;
    const std::uint32_t behind = share.last + 3;  // "of them ,"
    if (behind + 1 != part.first && !(behind + 2 == part.first && is_listed(scene, "share_join", behind + 1)))
      continue;
    if (folded_word(scene, share.last + 1) != "of" ||
        (!is_listed(scene, "them_before", share.last + 2) &&
         !is_listed(scene, "relative_word", share.last + 2)) ||
        scene.syntax().tokens[behind].pos != Pos::kPunct)
      continue;
    // "6,000 people, half of whom, 3,000, got it": the whole right in front.
    const bool here = is_listed(scene, "relative_word", share.last + 2);
    if (here && (i != 1 || !is_count(figures[0]) || !figures[0].exact())) return;
    const auto whole = here     ? std::optional<ListedFigure>(figures[0])
                       : before ? only_count(*before)
                                : std::nullopt;
    if (!whole || part.told() >= whole->told() || !closes_apposition(scene, part)) return;
    Claim claim = figure_claim(scene, "share", is_percent(share) ? "of" : "fraction", share.first, part.last,
                               share.first);
    add_slot(scene, claim, "share", share.mention);
    add_slot(scene, claim, "part", part.mention);
    add_slot(here ? scene : *before, claim, "whole", whole->mention);
    claims.push_back(std::move(claim));
    return;
  }
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

// The unit of a sum, and that of the things a figure counts: "1.2 million" behind "2.4 million euros" has
// none.
bool may_be_whole_of(const Scene& scene, const ListedFigure& part, const ListedFigure& whole) {
  if (part.number->unit == whole.number->unit && part.type == MentionType::kMoney) return true;
  if (part.type == MentionType::kMoney && whole.type == MentionType::kMoney) return false;
  const std::string thing = part.type == MentionType::kMoney ? std::string() : thing_counted(scene, part);
  return counts_same(scene, whole, thing);
}

// "Paid 2.4 million euros, | half of the 1.2 million that was asked", "100 seats, a third of all 300": the
// part in front of the fraction.
void read_part_in_front(const Scene& scene, const std::vector<ListedFigure>& figures,
                        std::vector<Claim>& claims) {
  constexpr std::uint32_t kNear = 3;
  for (std::size_t i = 0; i + 2 < figures.size(); ++i) {
    const ListedFigure &part = figures[i], &share = figures[i + 1], &whole = figures[i + 2];
    if (!is_fraction(share) || !share.exact() || !is_count(part) || !is_count(whole)) continue;
    if (!part.exact() || !whole.exact() || folded_word(scene, share.last + 1) != "of" ||
        whole.first - share.last > kNear || !closes_apposition(scene, part))
      continue;
    const std::string& mark = folded_word(scene, share.first - 1);
    if ((mark != "," && mark != "–" && mark != "—" && mark != "(") || !may_be_whole_of(scene, part, whole))
      continue;
    Claim claim = figure_claim(scene, "share", "fraction", part.first, whole.last, share.first);
    add_slot(scene, claim, "share", share.mention);
    add_slot(scene, claim, "part", part.mention);
    add_slot(scene, claim, "whole", whole.mention);
    claims.push_back(std::move(claim));
    return;
  }
}

}  // namespace

namespace {

// The count inside the noun group that a share is told of: "a third of | its 900 workers".
std::optional<double> counted_in(const Scene& scene, const SlotValue& of) {
  std::optional<double> only;
  for (const ListedFigure& figure : figures_of(scene)) {
    const Span file = scene.slot_from_mention(figure.mention).file;
    if (!of.file.contains(file)) continue;
    if (only || !is_count(figure) || !figure.exact()) return std::nullopt;
    only = figure.told();
  }
  return only;
}

// How far a fraction may lie from what is meant by it: it is told roundly, a percentage is not.
constexpr double kFractionSlack = 0.12, kPercentSlack = 0.02;

}  // namespace

void count_shares(const Scene& scene, std::size_t first, std::vector<Claim>& claims) {
  for (std::size_t c = first; c < claims.size(); ++c) {
    Claim& claim = claims[c];
    const auto figure = claim.slots.find("figure"), of = claim.slots.find("of");
    if (claim.type != "figure" || figure == claim.slots.end() || of == claim.slots.end()) continue;
    SlotValue& told = figure->second.front();
    auto* number = std::get_if<NumberValue>(&told.value);
    if (!number || !number->told.low || number->told.low != number->told.high) continue;
    const bool percent = number->dimension == Dimension::kPercent;
    const double share = *number->told.low / (percent ? 100 : 1);
    const bool fraction = number->dimension == Dimension::kCount || number->dimension == Dimension::kFraction;
    if ((!percent && !fraction) || share <= 0 || share >= 1) continue;
    const auto whole = counted_in(scene, of->second.front());
    if (!whole || told.file.end > of->second.front().file.begin) continue;
    const double part = share * *whole, slack = percent ? kPercentSlack : kFractionSlack;
    NumberValue count;
    count.amount.hard = count.amount.soft = {part * (1 - slack), part * (1 + slack)};
    count.as_told = part;
    told.value = count;
  }
}

void read_shares(const Scene& scene, std::vector<Claim>& claims) {
  const ListedFigure *share = nullptr, *part = nullptr, *whole = nullptr;
  const std::vector<ListedFigure> figures = figures_of(scene);
  read_fraction_of_them(scene, claims);
  read_fraction(scene, figures, claims);
  read_part_in_front(scene, figures, claims);
  for (const ListedFigure& figure : figures) {
    // "Of the 400, 100, or one in four, go", "100, | a quarter |, go"
    const std::string_view told = scene.text(scene.mention(figure.mention).span);
    const bool spelt = told.find_first_of("0123456789") == std::string_view::npos;
    const bool ratio = is_fraction(figure) && ((spelt && stands_between_marks(scene, figure)) ||
                                               told.find(" in ") != std::string_view::npos);
    if (is_percent(figure) || ratio) {
      if (share || !(ratio ? has_one_value(figure) : figure.exact())) return;
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
  const bool closed = share->last == last && stands_between_marks(scene, *share);
  const std::uint32_t end = std::min(token_count(scene), last + (closed ? 0 : kBehind) + 1);
  for (std::uint32_t t = first; t < end; ++t) {
    if (is_listed(scene, "share_other", t)) return;
  }
  Claim claim =
      figure_claim(scene, "share", is_percent(*share) ? "of" : "fraction", first, last, share->first);
  add_slot(scene, claim, "share", share->mention);
  add_slot(scene, claim, "part", part->mention);
  add_slot(scene, claim, "whole", whole->mention);
  claims.push_back(std::move(claim));
}

}  // namespace gainsay
