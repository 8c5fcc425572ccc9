#include "claim/history_occasions.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "claim/figure_list.h"
#include "claim/history.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// The last verb group in front of the token that no comma or the like parts from it; kAbsent where there is
// none.
std::uint32_t verb_before(const Scene& scene, std::uint32_t token) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = static_cast<std::uint32_t>(verbs.size()); v-- > 0;) {
    if (verbs[v].head >= token) continue;
    for (std::uint32_t t = verbs[v].head + 1; t < token; ++t) {
      if (scene.syntax().tokens[t].pos == Pos::kPunct) return kAbsent;
    }
    return v;
  }
  return kAbsent;
}

// What a verb that says little governs: "had [to be shut]".
std::uint32_t governed_by(const Scene& scene, std::uint32_t verb) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = verb + 1; v < verbs.size(); ++v) {
    if (verbs[v].governor == verb && is_light_verb(scene, verb)) return v;
  }
  return verb;
}

// "The third time this year that the ferry has been taken out": the verb that "that" opens; kAbsent for none.
std::uint32_t verb_of_that(const Scene& scene, std::uint32_t from) {
  constexpr std::uint32_t kReach = 14;
  const auto& syntax = scene.syntax();
  for (std::uint32_t t = from + 1; t < syntax.tokens.size() && t <= from + kReach; ++t) {
    if (syntax.tokens[t].pos == Pos::kPunct) return kAbsent;
    if (folded_word(scene, t) != "that" ||
        scene.noun_group_at(t + 1 < syntax.tokens.size() ? t + 1 : t) == kAbsent)
      continue;
    // "That the museum, founded in 1852, has given": its own verb, and none of what is set in between.
    for (const Clause& clause : syntax.clauses) {
      if (clause.marker == t && clause.verb != kAbsent) return governed_by(scene, clause.verb);
    }
    for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
      if (syntax.verb_groups[v].head > t) return governed_by(scene, v);
    }
  }
  return kAbsent;
}

// The first verb behind the token that tells of something: not that somebody said it, behind a comma.
std::uint32_t telling_behind(const Scene& scene, std::uint32_t token) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].head <= token || is_light_verb(scene, v)) continue;
    if (!is_listed(scene, "saying_verb", verbs[v].head)) return v;
  }
  return kAbsent;
}

// Whether "for" leads to the ordinal: "for only the second time".
bool stands_behind_for(const Scene& scene, const Ordinal& ordinal) {
  constexpr std::uint32_t kReach = 4;
  for (std::uint32_t t = ordinal.first; t-- > 0 && ordinal.first - t <= kReach;) {
    if (folded_word(scene, t) == "for") return true;
    if (!is_listed(scene, "before_ordinal", t)) return false;
  }
  return false;
}

// "For the first time", "the first time that": what is counted is what a verb tells.
std::uint32_t occasion_verb(const Scene& scene, const Ordinal& ordinal, std::uint32_t from) {
  const auto& syntax = scene.syntax();
  const std::uint32_t before = verb_before(scene, ordinal.first);
  if (stands_behind_for(scene, ordinal)) {
    if (before != kAbsent) return governed_by(scene, before);
  } else if (const std::uint32_t told = verb_of_that(scene, ordinal.last); told != kAbsent) {
    return told;
  }
  const std::uint32_t own = syntax.clauses[scene.clause_at(ordinal.first)].verb;
  const std::uint32_t verb = telling_behind(scene, from);
  // "Takes the chain for a second time; before that he lost": what is counted stands in front.
  const bool ends = from + 2 >= syntax.tokens.size() || syntax.tokens[from + 2].pos == Pos::kPunct;
  if (ends && before != kAbsent && folded_lemma(scene, syntax.verb_groups[before].head) != "be")
    return before;
  const bool told = own != kAbsent && syntax.verb_groups[own].head < ordinal.first &&
                    (verb == kAbsent || !is_light_verb(scene, own));
  return told ? own : verb;
}

// "She was so nice the first time, they asked her again": an earlier occasion, and no count.
bool tells_of_old(const Scene& scene, const Ordinal& ordinal) {
  const auto& tokens = scene.syntax().tokens;
  const bool ends = ordinal.last + 2 >= tokens.size() || tokens[ordinal.last + 2].pos == Pos::kPunct;
  if (ordinal.n != 1 || !ends || ordinal.first < 2 || stands_behind_for(scene, ordinal)) return false;
  const std::uint32_t in_front =
      folded_word(scene, ordinal.first - 1) == "the" ? ordinal.first - 2 : ordinal.first - 1;
  return tokens[in_front].pos != Pos::kPunct && folded_lemma(scene, in_front) != "be" &&
         folded_word(scene, in_front) != "not";
}

// "A second league crown": no unit of time in front of what happens.
bool counts_topic(const Scene& scene, std::uint32_t token) {
  const std::uint32_t group = scene.noun_group_at(token + 1);
  return group != kAbsent && scene.syntax().noun_groups[group].head > token &&
         names_topic(scene, scene.syntax().noun_groups[group].head);
}

// "A fifth term", "for a third consecutive day": no fraction, since a noun follows; 0 for any other figure.
int ordinal_behind_article(const Scene& scene, const ListedFigure& figure) {
  constexpr double kSmallest = 0.04, kLargest = 0.34;
  const double part = figure.told();
  if (figure.type != MentionType::kNumber || part < kSmallest || part > kLargest) return 0;
  if (figure.first == figure.last || folded_word(scene, figure.first) != "a") return 0;
  if (!is_listed(scene, "ordinal_part", figure.last)) return 0;
  const std::uint32_t next = figure.last + 1;
  if (next >= scene.syntax().tokens.size()) return 0;
  const std::uint32_t group = scene.noun_group_at(next);
  const auto& groups = scene.syntax().noun_groups;
  if (group == kAbsent || groups[group].head < next || groups[group].first > next) return 0;
  const Pos pos = scene.syntax().tokens[groups[group].head].pos;
  if ((pos != Pos::kNoun && pos != Pos::kPropn) || is_listed(scene, "more_or_less", next)) return 0;
  return static_cast<int>(std::lround(1 / part));
}

// "Its third annual loss in a row": what the row is counted in; kAbsent where no word tells it.
std::uint32_t unit_of_row(const Scene& scene, const Ordinal& ordinal, std::uint32_t head) {
  if (is_listed(scene, "row_time", head)) return head;
  for (std::uint32_t t = ordinal.last + 1; t < head; ++t) {
    if (is_listed(scene, "row_adjective", t)) return t;
  }
  return kAbsent;
}

// "Is number three", "makes it number three"; n is 0 for anything else.
Ordinal numbered_at(const Scene& scene, std::uint32_t token) {
  if (token == 0 || folded_word(scene, token) != "number") return {};
  const std::string& before = folded_lemma(scene, token - 1);
  const bool made = token > 1 && folded_lemma(scene, token - 2) == "make";
  if (before != "be" && !(made && is_listed(scene, "points_at_told", token - 1))) return {};
  for (const ListedFigure& figure : figures_of(scene)) {
    if (figure.last == token + 1 && figure.exact() && figure.told() > 1)
      return {token, token + 1, static_cast<int>(figure.told()), figure.mention};
  }
  return {};
}

}  // namespace

std::vector<Ordinal> ordinals_of(const Scene& scene) {
  std::vector<Ordinal> all;
  for (const ListedFigure& figure : figures_of(scene)) {
    if (figure.type == MentionType::kOrdinal && figure.exact() && figure.told() >= 1)
      all.push_back({figure.first, figure.last, static_cast<int>(figure.told()), figure.mention});
    if (const int n = ordinal_behind_article(scene, figure); n > 0)
      all.push_back({figure.last, figure.last, n, figure.mention});
  }
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    if (is_listed(scene, "first_word", t)) all.push_back({t, t, 1, kAbsent});
    // "That makes it number three": a count.
    if (const Ordinal told = numbered_at(scene, t); told.n > 0) all.push_back(told);
    // "For a second time": no unit of time.
    const bool second = t > 0 && t + 1 < scene.syntax().tokens.size() && folded_word(scene, t) == "second" &&
                        !scene.in_figure(t) && folded_word(scene, t - 1) == "a" &&
                        (is_listed(scene, "occasion", t + 1) || counts_topic(scene, t));
    // "Is its second this century"
    const bool owned = t > 0 && folded_word(scene, t) == "second" && !scene.in_figure(t) &&
                       is_listed(scene, "possessing", t - 1);
    if (second || owned) all.push_back({t, t, 2, kAbsent});
  }
  return all;
}

bool counts_row(const Scene& scene, const Ordinal& ordinal, std::uint32_t head) {
  return is_listed(scene, "row_time", head) &&
         find_listed(scene, "in_a_row", ordinal.last + 1, head + 1) != kAbsent;
}

// "Blocked the port for the second day running", "for the eighth year running it has made a loss": the verb
// in front of it, or else behind it; one that says little leaves it to its object.
void name_row(const Scene& scene, const Ordinal& ordinal, std::uint32_t head, SeriesWords& words) {
  const auto& verbs = scene.syntax().verb_groups;
  const std::uint32_t row = find_listed(scene, "in_a_row", ordinal.last + 1, head + 1);
  const std::uint32_t last = std::max(head, row);
  std::uint32_t verb = kAbsent;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (!verbs[v].finite || (verbs[v].head >= ordinal.first && verbs[v].head <= last)) continue;
    if (verb == kAbsent || verbs[v].head < ordinal.first) verb = v;
  }
  if (verb == kAbsent) return;
  words = verb_naming(scene, verb);
  std::erase_if(words.tokens, [&](std::uint32_t t) { return t >= ordinal.first && t <= last; });
  const std::uint32_t object = scene.related(verb, Relation::Type::kObject);
  if (is_light_verb(scene, verb) && object != kAbsent) words.head = scene.syntax().noun_groups[object].head;
}

std::optional<SlotValue> row_unit(const Scene& scene, const Ordinal& ordinal, std::uint32_t head) {
  const std::uint32_t unit = unit_of_row(scene, ordinal, head);
  if (unit == kAbsent) return std::nullopt;
  return length_of_unit(scene, unit);
}

SlotValue length_of_unit(const Scene& scene, std::uint32_t token) {
  const WordLists& words = scene.rules().words();
  std::string_view unit = words.value("row_adjective", folded_lemma(scene, token));
  if (unit.empty()) unit = folded_lemma(scene, token);
  const std::string_view told = words.value("row_time", unit);
  double days = 0;
  std::from_chars(told.data(), told.data() + told.size(), days);
  SlotValue slot = scene.slot_from_token(token);
  DurationValue value;
  value.days = Reading<double>::exactly(days);
  slot.value = value;
  return slot;
}

bool occasion_naming(const Scene& scene, const Ordinal& ordinal, SeriesWords& words) {
  if (tells_of_old(scene, ordinal)) return false;
  std::uint32_t from = ordinal.last;
  if (const std::uint32_t memory = find_listed(scene, "living_memory", from, from + 4); memory != kAbsent)
    from = memory + 2;
  const std::uint32_t verb = occasion_verb(scene, ordinal, from);
  // "It was the second time": said of what the clause before tells.
  if (verb == kAbsent) return true;
  words = verb_naming(scene, verb);
  // The naming of a verb in front ends where "for the first time" begins.
  std::erase_if(words.tokens,
                [&](std::uint32_t t) { return t >= ordinal.first && t <= std::max(from, ordinal.last + 1); });
  return true;
}

}  // namespace gainsay
