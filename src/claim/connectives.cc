#include "claim/connectives.h"

#include <algorithm>

#include "claim/told_date.h"

namespace gainsay {
namespace {

bool has_word(const Scene& scene, const ListName& list, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t t = from; t < std::min(to, count_of(scene)); ++t) {
    if (is_listed(scene, list, t)) return true;
  }
  return false;
}

// "within hours of the report": the token "of" behind a duration that "within" opens.
bool is_within(const Scene& scene, std::uint32_t t) {
  if (t < 2 || folded_word(scene, t) != "of") return false;
  for (std::uint32_t back = 2; back <= 4 && back <= t; ++back) {
    if (folded_word(scene, t - back) == "within") return is_listed(scene, "time_noun", t - 1);
  }
  return false;
}

// "A week into the strike": the token "into" behind a length of time.
bool is_length_into(const Scene& scene, std::uint32_t t) {
  return t > 1 && folded_word(scene, t) == "into" && scene.in_figure(t - 1) &&
         is_listed(scene, "time_noun", t - 1);
}

// "While the boxes were still being counted": what it tells is done only later.
bool is_unfinished(const Scene& scene, const VerbGroup* verb) {
  if (!verb || verb->voice != Voice::kPassive) return false;
  return has_word(scene, "still", verb->first, verb->head) &&
         has_word(scene, "being", verb->first, verb->head);
}

Connective::Sort sort_of(std::string_view name) {
  if (name == "after") return Connective::Sort::kAfter;
  if (name == "until") return Connective::Sort::kUntil;
  if (name == "when") return Connective::Sort::kWhen;
  if (name == "while") return Connective::Sort::kWhile;
  if (name == "sooner") return Connective::Sort::kSooner;
  return Connective::Sort::kBefore;
}

std::optional<Connective> connective_at(const Scene& scene, std::uint32_t t) {
  constexpr std::uint32_t kLongest = 4;  // words
  const WordLists& words = scene.rules().words();
  const bool begins = !scene.listed_from("sequence_connective", t, false).empty();
  for (std::uint32_t length = !begins ? 0 : std::min(kLongest, count_of(scene) - t); length > 0; --length) {
    std::string phrase = folded_word(scene, t);
    for (std::uint32_t i = 1; i < length; ++i) phrase += " " + folded_word(scene, t + i);
    const std::string_view sort = words.value("sequence_connective", phrase);
    if (sort.empty()) continue;
    return Connective{
        sort_of(sort), t, t + length - 1,
        length > 1 ? !words.has("sequence_clause_only", phrase) : words.has("sequence_preposition", phrase)};
  }
  if (is_within(scene, t) || is_length_into(scene, t))
    return Connective{Connective::Sort::kAfter, t, t, true};
  return std::nullopt;
}

Order order_of_when(const Scene& scene, const VerbGroup& outer, const VerbGroup* inner, std::uint32_t from,
                    std::uint32_t connective) {
  // "had yet to come when it was told"
  constexpr std::uint32_t kNear = 4;
  if (is_unfinished(scene, inner)) return Order::kOuterFirst;
  if (is_unfinished(scene, &outer)) return Order::kInnerFirst;
  // "Took it up when the ceremony was already over"
  if (inner && has_word(scene, "by_now", inner->head, inner->head + 2) &&
      has_word(scene, "done_word", inner->head + 1, inner->head + 3))
    return Order::kInnerFirst;
  if (has_word(scene, "not_yet", outer.first, outer.last + kNear)) return Order::kInnerFirst;
  if (has_word(scene, "barely", from, connective)) return Order::kOuterFirst;
  // "opened fire only when the hall lay in darkness"
  if (inner && connective > 0 && is_listed(scene, "only", connective - 1)) return Order::kInnerFirst;
  if (inner && inner->perfect && !outer.perfect) return Order::kInnerFirst;
  const bool already = has_word(scene, "already", outer.first, outer.last + 2);
  if (outer.perfect && outer.tense == Tense::kPast && (!inner || !inner->perfect))
    return already || outer.progressive || inner ? Order::kOuterFirst : Order::kNone;
  return already && inner && outer.tense == Tense::kPast ? Order::kOuterFirst : Order::kNone;
}

}  // namespace

std::vector<Connective> connectives(const Scene& scene) {
  std::vector<Connective> all;
  for (std::uint32_t t = 0; t < count_of(scene);) {
    // "Rosa Till" is no conjunction.
    const auto connective = scene.in_name(t) ? std::nullopt : connective_at(scene, t);
    if (connective) all.push_back(*connective);
    t = connective ? connective->last + 1 : t + 1;
  }
  return all;
}

Order order_of(const Scene& scene, const Connective& connective, std::uint32_t from, std::uint32_t outer,
               std::uint32_t inner) {
  const auto& verbs = scene.syntax().verb_groups;
  const bool negated = (outer != kAbsent && verbs[outer].negated) ||
                       has_word(scene, "none_until", std::min(from, connective.first), connective.first);
  switch (connective.sort) {
    case Connective::Sort::kBefore:
      // "Did not leave before the vote was over"; but not "don't ask before they start".
      if (outer == kAbsent || !verbs[outer].negated) return Order::kOuterFirst;
      return verbs[outer].tense == Tense::kPast ? Order::kInnerFirst : Order::kNone;
    case Connective::Sort::kAfter:
      return outer != kAbsent && verbs[outer].negated ? Order::kNone : Order::kInnerFirst;
    case Connective::Sort::kUntil:
      return negated ? Order::kInnerFirst : Order::kNone;
    case Connective::Sort::kWhen:
      if (outer == kAbsent) return Order::kNone;
      return order_of_when(scene, verbs[outer], inner == kAbsent ? nullptr : &verbs[inner], from,
                           connective.first);
    case Connective::Sort::kWhile:
      return inner != kAbsent && is_unfinished(scene, &verbs[inner]) ? Order::kOuterFirst : Order::kNone;
    case Connective::Sort::kSooner:
      return has_word(scene, "sooner", 0, connective.first) ? Order::kOuterFirst : Order::kNone;
  }
  return Order::kNone;
}

}  // namespace gainsay
