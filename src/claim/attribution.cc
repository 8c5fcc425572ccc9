#include "claim/attribution.h"

#include <algorithm>

namespace gainsay {
namespace {

bool sets_apart(std::string_view word) {
  return word == "," || word == "\"" || word == "”" || word == "“" || word == "''" || word == "’";
}

/// Words that credit somebody: tokens, both included, and the group that they credit.
struct Credit {
  std::uint32_t first = 0, last = 0, group = kAbsent;
};

// The group right behind the verb, "said the ministry".
std::uint32_t group_behind(const Scene& scene, std::uint32_t token) {
  return token + 1 < scene.syntax().tokens.size() ? scene.noun_group_at(token + 1) : kAbsent;
}

// "Said that", "said nothing", "said he": what the verb itself introduces stands behind it.
bool introduces(const Scene& scene, std::uint32_t verb, std::uint32_t last) {
  const Syntax& syntax = scene.syntax();
  const auto behind = [last](std::uint32_t token) { return token > last; };
  const bool clause = std::any_of(syntax.verb_groups.begin(), syntax.verb_groups.end(),
                                  [&](const VerbGroup& group) { return behind(group.head) && group.finite; });
  const bool object =
      std::any_of(syntax.relations.begin(), syntax.relations.end(), [&](const Relation& relation) {
        return relation.verb == verb && relation.type == Relation::Type::kObject && !relation.inferred &&
               behind(syntax.noun_groups[relation.noun].head);
      });
  return clause || object;
}

// "…, police said" of a verb of speech; no group where the verb credits nobody with what stands before it.
Credit credit_of(const Scene& scene, std::uint32_t verb) {
  const Syntax& syntax = scene.syntax();
  const VerbGroup& speech = syntax.verb_groups[verb];
  if (speech.negated || !speech.finite || !has_cue(scene, speech.head, "cue:speech")) return {};
  std::uint32_t group = scene.related(verb, Relation::Type::kSubject);
  if (group == kAbsent || syntax.noun_groups[group].head > speech.head)
    group = group_behind(scene, speech.last);
  if (group == kAbsent) return {};
  const NounGroup& noun = syntax.noun_groups[group];
  Credit credit{std::min(speech.first, noun.first), std::max(speech.last, noun.last), group};
  if (credit.first == 0 || !sets_apart(scene.word(credit.first - 1))) return {};
  return introduces(scene, verb, credit.last) ? Credit{} : credit;
}

// "According to the ministry": the group behind the words.
Credit according_to(const Scene& scene, std::uint32_t token) {
  if (scene.syntax().tokens[token].lemma != "to" || token == 0) return {};
  const std::string_view before = scene.word(token - 1);
  if (before != "according" && before != "According") return {};
  const std::uint32_t group = group_behind(scene, token);
  if (group == kAbsent) return {};
  return {token - 1, scene.syntax().noun_groups[group].last, group};
}

}  // namespace

std::string printed_speaker(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  std::uint32_t first = noun.first;
  for (std::uint32_t t = noun.first; t < noun.head; ++t) {
    if (scene.word(t) == ",") first = t + 1;
  }
  return std::string(scene.text(scene.tokens_span(first, noun.last)));
}

std::string set_apart_speaker(const Scene& scene, std::uint32_t token) {
  for (std::uint32_t verb = 0; verb < scene.syntax().verb_groups.size(); ++verb) {
    const Credit credit = credit_of(scene, verb);
    if (credit.group != kAbsent && token < credit.first) return printed_speaker(scene, credit.group);
  }
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    const Credit credit = according_to(scene, t);
    if (credit.group != kAbsent && (token < credit.first || token > credit.last))
      return printed_speaker(scene, credit.group);
  }
  return {};
}

std::string meant_by_pronoun(const Scene& scene, const std::string& speaker) {
  std::string pronoun;
  for (std::uint32_t t = 0; t < scene.syntax().tokens.size(); ++t) {
    if (scene.syntax().tokens[t].pos != Pos::kPron || scene.word(t) != speaker) continue;
    pronoun = scene.folded_word(t);
    for (const std::uint32_t index : scene.mentions()) {
      const Mention& mention = scene.mention(index);
      const auto* entity = std::get_if<EntityValue>(&mention.value);
      if (entity && !entity->name.empty() && mention.span.overlaps(scene.syntax().tokens[t].span))
        return entity->name;
    }
  }
  return pronoun.empty() ? pronoun : "a speaker the article calls “" + pronoun + "”";
}

}  // namespace gainsay
