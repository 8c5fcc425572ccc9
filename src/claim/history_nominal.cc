#include <algorithm>

#include "claim/history.h"
#include "claim/history_window.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// The noun group right in front of a date: "its previous eruption[, in] 2011", "the final [of] 1998".
std::uint32_t group_before(const Scene& scene, std::uint32_t date) {
  std::uint32_t t = date;
  if (t > 0 && is_listed(scene, "before_date", t - 1)) --t;
  if (t > 0 && folded_word(scene, t - 1) == ",") --t;
  if (t == 0 || t == date) return kAbsent;
  const std::uint32_t group = scene.noun_group_at(t - 1);
  return group != kAbsent && scene.syntax().noun_groups[group].last == t - 1 ? group : kAbsent;
}

// The noun group that a date stands in or behind: "the 1978 triumph", "the last such fall, in 2012".
std::uint32_t group_of_date(const Scene& scene, std::uint32_t date, std::uint32_t last) {
  const std::uint32_t own = scene.noun_group_at(date);
  const bool inside = own != kAbsent && scene.syntax().noun_groups[own].head > last;
  if (inside && last + 1 < count_of(scene) && scene.syntax().tokens[last + 1].pos != Pos::kPunct &&
      (date == 0 || !is_listed(scene, "before_date", date - 1)))
    return own;
  return group_before(scene, date);
}

bool tells_event(const Scene& scene, std::uint32_t head) {
  if (names_topic(scene, head)) return true;
  const std::vector<Annotation> senses = scene.senses_at(head);
  return std::any_of(senses.begin(), senses.end(),
                     [](const Annotation& sense) { return sense.kind == SenseKind::kEvent; });
}

SlotValue mark(const Scene& scene, const char* slot, std::uint32_t first, std::uint32_t last) {
  return scene.slot_from_words(slot, scene.tokens_span(first, last));
}

SeriesWords naming_of(const Scene& scene, std::uint32_t group, std::uint32_t first, std::uint32_t last) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  SeriesWords words;
  words.head = noun.head;
  for (std::uint32_t t = noun.first; t <= noun.last; ++t) {
    if (t < first || t > last) words.tokens.push_back(t);
  }
  return words;
}

bool tells_year(const std::string& text) {
  constexpr std::ptrdiff_t kDigits = 4;
  return std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) >= kDigits;
}

// "Monday's snow … that of January 1999": the noun that "that" stands for; the group itself where it is none.
std::uint32_t meant_by(const Scene& scene, std::uint32_t group) {
  if (group == kAbsent) return group;
  const auto& groups = scene.syntax().noun_groups;
  const std::string& word = folded_word(scene, groups[group].head);
  if (word != "that" && word != "those" && word != "one") return group;
  for (std::uint32_t g = group; g-- > 0;) {
    if (groups[g].last < groups[group].first && tells_event(scene, groups[g].head)) return g;
  }
  return kAbsent;
}

// "Raised interest rates in 2023": the verb tells what happened then.
bool is_told_by_verb(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  // "Was closed for repairs in 2007"
  if (noun.preposition != kAbsent && noun.attached_verb != kAbsent &&
      is_listed(scene, "reason_preposition", noun.preposition) && !is_light_verb(scene, noun.attached_verb) &&
      names_topic(scene, scene.syntax().verb_groups[noun.attached_verb].head))
    return true;
  const auto& relations = scene.syntax().relations;
  return std::any_of(relations.begin(), relations.end(), [&](const Relation& relation) {
    const std::uint32_t head = scene.syntax().verb_groups[relation.verb].head;
    return relation.noun == group && relation.type == Relation::Type::kObject && !relation.inferred &&
           head < scene.syntax().noun_groups[group].first && !is_light_verb(scene, relation.verb) &&
           names_topic(scene, head);
  });
}

void read_dated_noun(const Scene& scene, SlotValue date, std::vector<Claim>& claims) {
  const std::uint32_t first = token_of(scene, date);
  if (first == kAbsent) return;
  if (!tells_year(date.text)) return;  // "its launch in January" may be the next one
  std::uint32_t last = first;
  while (last + 1 < count_of(scene) &&
         scene.article().offsets.to_file(scene.syntax().tokens[last + 1].span).begin < date.file.end)
    ++last;
  const std::uint32_t group = meant_by(scene, group_of_date(scene, first, last));
  if (group == kAbsent) return;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  if (noun.negated || scene.syntax().tokens[noun.head].pos != Pos::kNoun || scene.in_figure(noun.head))
    return;
  if (is_told_by_verb(scene, group)) return;
  const std::string opener = folded_word(scene, noun.first);
  if (opener == "a" || opener == "an") return;  // "went there for an exhibition in 1976": told by its verb
  const bool previous = find_listed(scene, "previous_one", noun.first, noun.head) != kAbsent;
  const bool recalled = previous || find_listed(scene, "recalls", noun.first, noun.head) != kAbsent;
  if (!tells_event(scene, noun.head) && !recalled) return;
  Claim claim = history_claim(scene, "nominal", noun.first, noun.last, naming_of(scene, group, first, last));
  claim.stance = Stance::kAsserted;
  if (recalled || find_listed(scene, "again", 0, count_of(scene) - 1) != kAbsent)
    claim.slots["recalls"] = {mark(scene, "recalls", noun.first, noun.head)};
  if (noun.possessor != kAbsent) add_agent(scene, claim, noun.possessor);
  claim.slots[previous ? "last" : "earlier"] = {std::move(date)};
  claims.push_back(std::move(claim));
}

}  // namespace

namespace {

// "Last went on strike in 2016": the verb has it.
bool is_told_last(const Scene& scene, const SlotValue& date, const std::vector<Claim>& claims) {
  const Span sentence = scene.article().offsets.to_file(scene.span());
  return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
    const auto last = claim.slots.find("last");
    return claim.type == "history" && claim.sentence_file == sentence && last != claim.slots.end() &&
           last->second.front().file == date.file;
  });
}

}  // namespace

void read_nominals(const Scene& scene, std::vector<Claim>& claims) {
  if (count_of(scene) == 0) return;
  for (SlotValue& date : dates_between(scene, 0, count_of(scene) - 1)) {
    if (is_long_ago(scene, date) && !is_told_last(scene, date, claims))
      read_dated_noun(scene, std::move(date), claims);
  }
}

}  // namespace gainsay
