#include <algorithm>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// The figures of a sentence that something may be added to or taken from; nothing where one of its amounts is
// vague or bounded, so that a sum can't be told.
std::optional<Figures> entries_of(const Scene& scene) {
  Figures entries;
  for (const ListedFigure& figure : figures_of(scene)) {
    if (figure.type == MentionType::kOrdinal || figure.like_year()) continue;
    if (!is_measure(figure) || figure.told() < 1) return std::nullopt;
    entries.push_back(figure);
  }
  return entries;
}

// The one figure of the sentence before that the others may be taken from: of their kind and more than any of
// them.
std::optional<ListedFigure> whole_before(const Scene& before, const Figures& parts) {
  std::optional<ListedFigure> whole;
  for (const ListedFigure& figure : figures_of(before)) {
    const bool larger = std::all_of(parts.begin(), parts.end(),
                                    [&](const ListedFigure& part) { return figure.told() > part.told(); });
    if (!larger || figure.type == MentionType::kOrdinal || figure.like_year()) continue;
    if (whole || !is_measure(figure) || !of_one_kind(figure, parts)) return std::nullopt;
    whole = figure;
  }
  return whole;
}

std::string thing_counted(const Scene& scene, const ListedFigure& whole) {
  const std::uint32_t group = scene.noun_group_at(whole.last);
  return group == kAbsent ? std::string() : folded_lemma(scene, scene.syntax().noun_groups[group].head);
}

// Behind a figure stands no noun of its own, or the one that the whole is told of.
bool counts_thing(const Scene& scene, const ListedFigure& part, const std::string& thing) {
  if (part.number->dimension != Dimension::kCount) return true;
  const std::uint32_t next = part.last + 1;
  if (next >= token_count(scene) || folded_lemma(scene, next) == thing) return true;
  const Pos pos = scene.syntax().tokens[next].pos;
  return pos != Pos::kNoun && pos != Pos::kPropn && pos != Pos::kAdj && pos != Pos::kNum &&
         folded_word(scene, next) != "-" && folded_word(scene, next) != "%";
}

// "15 of them", or "of these," ahead of all figures: what was told before is shared out.
bool points_back(const Scene& scene, const Figures& parts) {
  const auto pronoun = [&](std::uint32_t of) {
    return of + 1 < token_count(scene) && folded_word(scene, of) == "of" &&
           is_listed(scene, "them_before", of + 1);
  };
  if (pronoun(0) && folded_word(scene, 2) == ",") return true;
  return std::any_of(parts.begin(), parts.end(),
                     [&](const ListedFigure& part) { return pronoun(part.last + 1); });
}

// "The remaining 25", "the other 35", "only 35 are left": what is left when the rest is told.
bool is_rest(const Scene& scene, const ListedFigure& figure) {
  constexpr std::uint32_t kReach = 3;
  if (figure.first > 0 && is_listed(scene, "rest", figure.first - 1)) return true;
  for (std::uint32_t t = figure.last + 1; t < token_count(scene) && t <= figure.last + kReach; ++t) {
    if (scene.syntax().tokens[t].pos == Pos::kPunct) return false;
    if (is_listed(scene, "is_left", t)) return true;
  }
  return false;
}

// Words after which more went, or came, than is told; "another ten" adds one more part.
bool leaves_more(const Scene& scene, const ListedFigure& rest) {
  for (std::uint32_t t = 0; t < token_count(scene); ++t) {
    const bool part =
        t + 1 < token_count(scene) && folded_word(scene, t) == "another" && scene.in_figure(t + 1);
    if (!part && t + 1 != rest.first && is_listed(scene, "open_remainder", t)) return true;
  }
  return false;
}

void add_whole(const Scene& scene, const Scene& of_whole, const char* pattern, const ListedFigure& whole,
               const Figures& parts, std::vector<Claim>& claims) {
  std::uint32_t first = parts.front().first, last = parts.back().last;
  if (&scene == &of_whole) {
    first = std::min(first, whole.first);
    last = std::max(last, whole.last);
  }
  Claim claim = figure_claim(scene, "parts", pattern, first, last, parts.back().first);
  add_slot(of_whole, claim, "total", whole.mention);
  for (const ListedFigure& part : parts) add_slot(scene, claim, "part", part.mention);
  claims.push_back(std::move(claim));
}

// "The town has 44 bridges. | The flood swept away nine of them and damaged 20; the remaining 15 are open."
bool read_rest(const Scene& scene, const Scene& before, std::vector<Claim>& claims) {
  const auto entries = entries_of(scene);
  if (!entries || entries->size() < 2 || !is_rest(scene, entries->back())) return false;
  const Figures parts(entries->begin(), entries->end() - 1);
  if (!points_back(scene, parts) || leaves_more(scene, entries->back())) return false;
  const auto whole = whole_before(before, *entries);
  if (!whole) return false;
  const std::string thing = thing_counted(before, *whole);
  if (!std::all_of(entries->begin(), entries->end(),
                   [&](const ListedFigure& part) { return counts_thing(scene, part, thing); }))
    return false;
  add_whole(scene, before, "left", *whole, *entries, claims);
  return true;
}

// 1 where the verb nearest in front of the figure, or right behind it, brings more, -1 where it takes some
// away; 0 where neither is told.
int way_of(const Scene& scene, const ListedFigure& figure) {
  const auto way = [&](std::uint32_t verb) {
    const std::uint32_t head = scene.syntax().verb_groups[verb].head;
    if (scene.syntax().verb_groups[verb].negated) return 0;
    return is_listed(scene, "adds_to", head) ? 1 : is_listed(scene, "takes_from", head) ? -1 : 0;
  };
  constexpr std::uint32_t kReach = 4;
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t before = kAbsent, behind = kAbsent;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].head < figure.first) before = v;
    if (behind == kAbsent && verbs[v].head > figure.last && verbs[v].head <= figure.last + kReach) behind = v;
  }
  if (before != kAbsent && figure.first - verbs[before].head <= kReach && way(before) != 0)
    return way(before);
  return behind == kAbsent ? 0 : way(behind);
}

// "So that it | now has 95", "which | brings the stock to 24,000", "which | leaves 1,100": what there is in
// the end, and the words say that it follows.
bool is_outcome(const Scene& scene, const ListedFigure& figure) {
  constexpr std::uint32_t kReach = 7;
  const std::uint32_t from = figure.first > kReach ? figure.first - kReach : 0;
  bool now = false, follows = false;
  for (std::uint32_t t = figure.first; t-- > from;) {
    now |= is_listed(scene, "outcome_word", t);
    follows |= is_listed(scene, "follows_word", t);
  }
  return now && follows;
}

// "Had 60 beds. | It has added 25, so that it now has 85": what was there, what came or went, what is there.
bool read_stock(const Scene& scene, const Scene& before, std::vector<Claim>& claims) {
  const auto entries = entries_of(scene), old = entries_of(before);
  if (!entries || !old || old->size() != 1 || entries->size() != 2) return false;
  const ListedFigure &change = entries->front(), &now = entries->back(), &had = old->front();
  if (!of_one_kind(had, {change, now}) || had.told() <= 1 || !is_outcome(scene, now)) return false;
  if (has_listed(scene, "open_stock", 0, token_count(scene) - 1)) return false;
  const int way = way_of(scene, change);
  if (way == 0) return false;
  Claim claim = figure_claim(scene, "parts", "stock", change.first, now.last, now.first);
  add_slot(way > 0 ? scene : before, claim, "total", way > 0 ? now.mention : had.mention);
  add_slot(way > 0 ? before : scene, claim, "part", way > 0 ? had.mention : now.mention);
  add_slot(scene, claim, "part", change.mention);
  claims.push_back(std::move(claim));
  return true;
}

// "| The whole package comes to £4.5m", "| together that makes 75,000 pounds": a sentence of its own that
// says what those of the one before come to.
bool comes_to(const Scene& scene, const ListedFigure& total) {
  constexpr std::uint32_t kLongest = 20, kReach = 5;
  if (token_count(scene) > kLongest) return false;
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

// "Parliament has 120 seats. | The Greens won 50, the Liberals 40 and the Socialists 30": no more is shared
// out than there is.
bool read_shared_seats(const Scene& scene, const Scene& before, std::vector<Claim>& claims) {
  const auto parts = entries_of(scene), old = entries_of(before);
  if (!parts || !old || old->size() != 1 || parts->size() < 2 || !is_all_there_is(before, old->front()))
    return false;
  const ListedFigure& whole = old->front();
  const std::string thing = thing_counted(before, whole);
  double sum = 0;
  for (const ListedFigure& part : *parts) {
    if (part.number->dimension != Dimension::kCount || part.told() >= whole.told() ||
        !counts_thing(scene, part, thing))
      return false;
    sum += part.told();
  }
  if (sum <= whole.told() || !are_side_by_side(scene, *parts) ||
      has_listed(scene, "open_remainder", 0, token_count(scene) - 1))
    return false;
  add_whole(scene, before, "shared-out", whole, *parts, claims);
  return true;
}

bool read_told_sum(const Scene& scene, const Scene& before, std::vector<Claim>& claims) {
  const auto totals = entries_of(scene), parts = entries_of(before);
  if (!totals || !parts || totals->size() != 1 || parts->size() < 2) return false;
  const ListedFigure& total = totals->front();
  if (!share_unit(total, *parts) || !comes_to(scene, total) || !are_side_by_side(before, *parts))
    return false;
  if (leaves_room(before, 0, token_count(before) - 1)) return false;
  Claim claim = figure_claim(scene, "parts", "sum", total.first, total.last, total.first);
  add_slot(scene, claim, "total", total.mention);
  for (const ListedFigure& part : *parts) add_slot(before, claim, "part", part.mention);
  claims.push_back(std::move(claim));
  return true;
}

bool is_one_block(const Scene& scene, const Scene& before) {
  const auto& sentences = scene.article().sentences;
  return sentences[scene.sentence()].block == sentences[before.sentence()].block;
}

}  // namespace

void read_ledgers(const Scene& scene, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  if (!before || !is_one_block(scene, *before)) return;
  if (read_rest(scene, *before, claims) || read_stock(scene, *before, claims)) return;
  if (read_shared_seats(scene, *before, claims)) return;
  read_told_sum(scene, *before, claims);
}

}  // namespace gainsay
