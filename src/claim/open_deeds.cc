#include "claim/open_deeds.h"

#include <algorithm>

#include "claim/verb_doer.h"

namespace gainsay {
namespace {

// What is done something to: a noun that stands for itself.
bool is_thing(const Scene& scene, std::uint32_t group) {
  if (group == kAbsent) return false;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  return !noun.negated && !is_pronoun(scene, group) && !scene.in_figure(noun.head);
}

std::uint32_t thing_done(const Scene& scene, std::uint32_t v) {
  const std::uint32_t object = scene.related(v, Relation::Type::kObject);
  if (is_thing(scene, object)) return object;
  // "The cello was given to the school by Roe"
  const std::uint32_t given = scene.related(v, Relation::Type::kIndirectObject);
  const bool passive = scene.syntax().verb_groups[v].voice == Voice::kPassive;
  return passive && is_thing(scene, given) ? given : kAbsent;
}

// "Promenade des Anglais": a past that looks like its verb ends in "t" or "d" ("beat", "shed").
bool is_no_verb(const Scene& scene, const VerbGroup& verb) {
  const std::string& word = scene.folded_word(verb.head);
  return verb.first == verb.head && verb.tense == Tense::kPast && word == scene.folded_lemma(verb.head) &&
         !word.ends_with('t') && !word.ends_with('d');
}

// "Who hopes to repair", "repairing the dyke": only a verb that stands by itself, or that fell to somebody.
bool tells_by_itself(const Scene& scene, std::uint32_t v, const Doer& doer) {
  return scene.syntax().verb_groups[v].finite || doer.sole;
}

}  // namespace

std::string deed_verb(const Scene& scene, std::uint32_t verb_group) {
  const VerbGroup& verb = scene.syntax().verb_groups[verb_group];
  const std::string& lemma = scene.folded_lemma(verb.head);
  if (verb.particle != kAbsent) return lemma + " " + scene.folded_word(verb.particle);
  // "Carried out the raid": a particle that passes for a preposition.
  if (verb.head + 1 >= scene.syntax().tokens.size()) return lemma;
  const std::string& next = scene.folded_word(verb.head + 1);
  const std::string both = lemma + " " + next;
  return scene.rules().words().has("deed_particle", next) && scene.lexicon().word_kin().knows(both) ? both
                                                                                                    : lemma;
}

void read_open_deeds(const Scene& scene, std::vector<Credit>& credits) {
  const auto& verbs = scene.syntax().verb_groups;
  const std::size_t known = credits.size();
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const std::string verb = deed_verb(scene, v);
    if (verbs[v].negated || is_no_verb(scene, verbs[v]) || !scene.lexicon().word_kin().knows(verb) ||
        scene.rules().words().has("doing_of_many", verb))
      continue;
    const bool told = std::any_of(credits.begin(), credits.begin() + static_cast<std::ptrdiff_t>(known),
                                  [&](const Credit& credit) { return credit.head == verbs[v].head; });
    const std::uint32_t theme = told ? kAbsent : thing_done(scene, v);
    if (theme == kAbsent) continue;
    Doer doer;
    find_doer(scene, v, doer);
    if (doer.group == theme || !tells_by_itself(scene, v, doer)) continue;
    Credit credit{kOpenDeed + verb, verbs[v].head, doer.group, doer.named, theme};
    credit.sole = doer.sole;
    credits.push_back(credit);
  }
}

}  // namespace gainsay
