#include "claim/day_nouns.h"

#include <string>

#include "claim/happening.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// "The day", "the exact date": on the other side of the copula than the day itself.
std::uint32_t day_noun_beside(const Scene& scene, std::uint32_t token, const VerbGroup& copula) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    const NounGroup& noun = groups[g];
    const bool faces = token < copula.first ? noun.first == copula.last + 1 : noun.head < copula.first;
    if (faces && noun.preposition == kAbsent && noun.head > noun.first &&
        folded_word(scene, noun.first) == "the" && is_listed(scene, "day_noun", noun.head))
      return g;
  }
  return kAbsent;
}

// The first noun for a happening between two tokens.
std::optional<Anchor> event_noun_between(const Scene& scene, std::uint32_t first, std::uint32_t end) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    const std::uint32_t head = groups[g].head;
    if (head >= first && head < end && !scene.in_figure(head) && event_at(scene, head, true))
      return Anchor{Anchor::Kind::kNoun, g};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Anchor> told_by_day_noun(const Scene& scene, std::uint32_t token, std::uint32_t copula) {
  const Syntax& syntax = scene.syntax();
  const VerbGroup& be = syntax.verb_groups[copula];
  if (folded_lemma(scene, be.head) != "be" || be.negated) return std::nullopt;
  const std::uint32_t noun = day_noun_beside(scene, token, be);
  if (noun == kAbsent) return std::nullopt;
  const std::uint32_t behind = syntax.noun_groups[noun].head + 1;
  const auto count = static_cast<std::uint32_t>(syntax.tokens.size());
  const std::uint32_t end = behind < be.first ? be.first : count;
  if (behind >= end) return std::nullopt;
  // "The date of the opening", "the date for it"
  if (const std::string word = folded_word(scene, behind); word == "of" || word == "for")
    return event_noun_between(scene, behind, end);
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (v == copula || verb.head < behind || verb.head >= end) continue;
    // "The date that was set for the trial": that of the trial.
    if (is_listed(scene, "fixing_verb", verb.head)) return event_noun_between(scene, verb.head, end);
    if (is_saying(scene, v)) return std::nullopt;
    return Anchor{Anchor::Kind::kVerb, v};
  }
  return std::nullopt;
}

std::optional<Anchor> happening_on_day(const Scene& scene, std::uint32_t token, std::uint32_t copula) {
  const VerbGroup& be = scene.syntax().verb_groups[copula];
  constexpr std::uint32_t kPreposition = 1;
  if (folded_lemma(scene, be.head) != "be" || token <= be.last || token - be.last > kPreposition + 1)
    return std::nullopt;
  const std::uint32_t subject = scene.related(copula, Relation::Type::kSubject);
  if (subject == kAbsent || scene.in_figure(scene.syntax().noun_groups[subject].head)) return std::nullopt;
  return event_at(scene, scene.syntax().noun_groups[subject].head, true)
             ? std::optional<Anchor>{{Anchor::Kind::kNoun, subject}}
             : std::nullopt;
}

}  // namespace gainsay
