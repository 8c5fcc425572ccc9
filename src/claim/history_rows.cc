#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

#include "claim/history.h"
#include "claim/history_occasions.h"
#include "claim/told_date.h"
#include "value/number.h"

namespace gainsay {
namespace {

// "Seven years", "the past three years", "eight profitable years".
struct Length {
  std::uint32_t first = 0, last = 0;  // tokens
  SlotValue value;
};

double number_in(const Scene& scene, const ListName& table, std::uint32_t token) {
  double number = 0;
  for (const std::string_view told : {std::string_view(folded_word(scene, token)),
                                      scene.word_value(table, token), scene.lemma_value(table, token)}) {
    if (std::from_chars(told.data(), told.data() + told.size(), number).ec == std::errc()) return number;
  }
  return 0;
}

// The length of time that begins at the token, but for "the past" in front of it.
std::optional<Length> length_at(const Scene& scene, std::uint32_t token) {
  std::uint32_t t = token;
  while (t < count_of(scene) && is_listed(scene, "before_length", t)) ++t;
  if (t + 1 >= count_of(scene)) return std::nullopt;
  const double number = number_in(scene, "number_word", t);
  std::uint32_t unit = t + 1;
  if (scene.syntax().tokens[unit].pos == Pos::kAdj && unit + 1 < count_of(scene)) ++unit;
  const double days = number_in(scene, "length_unit", unit);
  if (number <= 0 || days <= 0) return std::nullopt;
  constexpr double kRounded = 0.5;
  DurationValue duration;
  duration.days.hard = {(number - kRounded) * days, (number + kRounded) * days, false, true};
  duration.days.soft = duration.days.hard;
  Length length{token, unit, scene.slot_from_words("gap", scene.tokens_span(t, unit))};
  length.value.text = std::string(scene.text(scene.tokens_span(t, unit)));
  length.value.value = duration;
  return length;
}

std::vector<std::string> topics_in(const Scene& scene, const SeriesWords& words) {
  std::vector<std::string> topics;
  const SlotValue series = series_slot(scene, words);
  for (const std::string& name : std::get<TextValue>(series.value).classes) {
    if (name.starts_with("topic:")) topics.push_back(name.substr(name.find(':') + 1));
  }
  return topics;
}

SlotValue mark(const Scene& scene, const char* slot, std::uint32_t first, std::uint32_t last) {
  return scene.slot_from_words(slot, scene.tokens_span(first, last));
}

// The first finite verb outside of [first, last].
std::uint32_t verb_outside(const Scene& scene, std::uint32_t first, std::uint32_t last) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    if (verbs[v].finite && (verbs[v].head < first || verbs[v].head > last)) return v;
  }
  return kAbsent;
}

// "After seven years of steady profits it slipped into the red": a loss, the first in seven years.
void read_turn(const Scene& scene, std::uint32_t after, std::vector<Claim>& claims) {
  auto length = length_at(scene, after + 1);
  if (!length) return;
  std::uint32_t last = length->last;
  SeriesWords course;
  for (std::uint32_t t = length->first; t <= length->last; ++t) course.tokens.push_back(t);
  if (last + 2 < count_of(scene) && folded_word(scene, last + 1) == "of") {
    const std::uint32_t group = scene.noun_group_at(last + 2);
    if (group == kAbsent) return;
    last = scene.syntax().noun_groups[group].last;
    for (std::uint32_t t = length->last + 2; t <= last; ++t) course.tokens.push_back(t);
  }
  const std::uint32_t verb = verb_outside(scene, after, last);
  if (verb == kAbsent || scene.syntax().verb_groups[verb].negated) return;
  SeriesWords words = verb_naming(scene, verb);
  std::erase_if(words.tokens, [&](std::uint32_t t) { return t >= after && t <= last; });
  const std::vector<std::string> now = topics_in(scene, words);
  const std::vector<std::string> before = topics_in(scene, course);
  const bool turned = std::any_of(before.begin(), before.end(), [&](const std::string& topic) {
    const std::string_view other = scene.rules().words().value("opposite_topic", topic);
    return !other.empty() && std::find(now.begin(), now.end(), other) != now.end() &&
           std::find(now.begin(), now.end(), topic) == now.end();
  });
  if (!turned) return;
  Claim claim = history_claim(scene, "turn", after, last, words);
  claim.slots["never"] = {mark(scene, "never", after, last)};
  claim.slots["gap"] = {std::move(length->value)};
  add_agent(scene, claim, subject_group(scene, verb));
  claim.stance = Stance::kAsserted;
  claims.push_back(std::move(claim));
}

// What is said to have been out of use at the token: the subject of a perfect verb there ("had been shut"),
// or, where it opens the sentence ("dark for six years, the lighthouse …"), of the main clause.
std::uint32_t holder_of(const Scene& scene, std::uint32_t token) {
  const auto& verbs = scene.syntax().verb_groups;
  std::uint32_t verb = scene.verb_group_at(token);
  if (verb == kAbsent && token > 0) verb = scene.verb_group_at(token - 1);
  if (verb != kAbsent && verbs[verb].perfect && !verbs[verb].negated) return subject_group(scene, verb);
  const std::uint32_t main = scene.syntax().clauses.front().verb;
  const bool opens = token == 0 || (token == 1 && scene.syntax().tokens[0].pos == Pos::kAdv);
  return opens && main != kAbsent ? subject_group(scene, main) : kAbsent;
}

void add_group(const Scene& scene, std::uint32_t group, SeriesWords& words) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    const bool own = g == group || groups[g].attached_noun == group || groups[group].possessor == g;
    for (std::uint32_t t = groups[g].first; own && t <= groups[g].last; ++t) words.tokens.push_back(t);
  }
  std::sort(words.tokens.begin(), words.tokens.end());
}

// "Had been shut for two years", "dark for six years", "after four years of closure": it was in use so long
// ago, and not since.
void add_closure(const Scene& scene, std::uint32_t holder, Length length, std::uint32_t first,
                 std::vector<Claim>& claims) {
  if (holder == kAbsent) return;
  SeriesWords words;
  words.head = scene.syntax().noun_groups[holder].head;
  if (scene.syntax().tokens[words.head].pos == Pos::kPron) return;
  add_group(scene, holder, words);
  Claim claim = history_claim(scene, "closure", first, first, words);
  drop_narrowing(claim);
  claim.slots["never"] = {mark(scene, "never", first, length.last)};
  claim.slots["before"] = {mark(scene, "before", first, length.last)};
  claim.slots["shut"] = {scene.slot_from_token(words.head)};
  claim.slots["gap"] = {std::move(length.value)};
  claim.stance = Stance::kAsserted;
  claims.push_back(std::move(claim));
}

void read_closures(const Scene& scene, std::uint32_t token, std::vector<Claim>& claims) {
  if (token + 2 >= count_of(scene)) return;
  if (is_listed(scene, "out_of_use", token) && folded_word(scene, token + 1) == "for") {
    if (auto length = length_at(scene, token + 2))
      add_closure(scene, holder_of(scene, token), std::move(*length), token, claims);
  }
  // "After four years of closure, the theatre opened its doors."
  if (folded_word(scene, token) == "after") {
    auto length = length_at(scene, token + 1);
    if (!length || length->last + 2 >= count_of(scene)) return;
    const std::uint32_t noun = length->last + 2;
    if (folded_word(scene, length->last + 1) != "of" || !is_listed(scene, "closing_noun", noun)) return;
    const std::uint32_t verb = verb_outside(scene, token, noun);
    if (verb != kAbsent) add_closure(scene, subject_group(scene, verb), std::move(*length), token, claims);
  }
}

}  // namespace

namespace {

// "For five years running", "for five consecutive months it has lost money": so many in a row up to now. A
// past perfect ends somewhere before: "had lost five matches in a row until Sunday".
void read_numbered_row(const Scene& scene, std::uint32_t t, std::vector<Claim>& claims) {
  const double number = number_in(scene, "number_word", t);
  const bool before = is_listed(scene, "row_before", t + 1);
  const std::uint32_t unit = before ? t + 2 : t + 1;
  if (number < 2 || number != std::floor(number) || unit >= count_of(scene) ||
      !is_listed(scene, "row_time", unit) ||
      (!before && find_listed(scene, "in_a_row", unit + 1, unit + 1) == kAbsent))
    return;
  const std::uint32_t last = before ? unit : unit + 1;
  const std::uint32_t verb = verb_outside(scene, t, last);
  if (verb == kAbsent) return;
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  if (group.negated ||
      (group.perfect && group.tense == Tense::kPast && folded_word(scene, group.first) == "had"))
    return;
  SeriesWords words = verb_naming(scene, verb);
  std::erase_if(words.tokens, [&](std::uint32_t at) { return at >= t && at <= last; });
  const std::uint32_t object = scene.related(verb, Relation::Type::kObject);
  if (is_light_verb(scene, verb) && object != kAbsent) words.head = scene.syntax().noun_groups[object].head;
  Claim claim = history_claim(scene, "row", t, last, words);
  SlotValue nth = mark(scene, "nth", t, last);
  nth.value = exact_number(number, Dimension::kOrdinal);
  claim.slots["nth"] = {std::move(nth)};
  claim.slots["streak"] = {mark(scene, "streak", t, last)};
  claim.slots["unit"] = {length_of_unit(scene, unit)};
  add_agent(scene, claim, subject_group(scene, verb));
  claims.push_back(std::move(claim));
}

}  // namespace

void read_rows(const Scene& scene, std::vector<Claim>& claims) {
  for (std::uint32_t t = 0; t + 2 < count_of(scene); ++t) {
    read_numbered_row(scene, t, claims);
    if (folded_word(scene, t) == "after") read_turn(scene, t, claims);
    read_closures(scene, t, claims);
  }
}

}  // namespace gainsay
