#include <algorithm>
#include <optional>

#include "claim/figure_list.h"
#include "claim/figures.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

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
  const auto entries = measures_of(scene);
  if (!entries || entries->size() < 2 || !is_rest(scene, entries->back())) return false;
  const Figures parts(entries->begin(), entries->end() - 1);
  if (!points_back(scene, parts) || leaves_more(scene, entries->back())) return false;
  const auto whole = whole_before(before, *entries);
  if (!whole) return false;
  const std::string thing = thing_counted(before, *whole);
  if (!std::all_of(entries->begin(), entries->end(),
                   [&](const ListedFigure& part) { return counts_same(scene, part, thing); }))
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
void read_stock(const Scene& scene, const Scene& before, std::vector<Claim>& claims) {
  const auto entries = measures_of(scene), old = measures_of(before);
  if (!entries || !old || old->size() != 1 || entries->size() != 2) return;
  const ListedFigure &change = entries->front(), &now = entries->back(), &had = old->front();
  if (!of_one_kind(had, {change, now}) || had.told() <= 1 || !is_outcome(scene, now)) return;
  if (has_listed(scene, "open_stock", 0, token_count(scene) - 1)) return;
  const int way = way_of(scene, change);
  if (way == 0) return;
  Claim claim = figure_claim(scene, "parts", "stock", change.first, now.last, now.first);
  add_slot(way > 0 ? scene : before, claim, "total", way > 0 ? now.mention : had.mention);
  add_slot(way > 0 ? before : scene, claim, "part", way > 0 ? had.mention : now.mention);
  add_slot(scene, claim, "part", change.mention);
  claims.push_back(std::move(claim));
}

}  // namespace

void read_ledgers(const Scene& scene, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  if (!before || !in_one_block(scene, *before)) return;
  if (!read_rest(scene, *before, claims)) read_stock(scene, *before, claims);
}

}  // namespace gainsay
