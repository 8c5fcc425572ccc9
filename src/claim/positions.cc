#include "claim/positions.h"

#include <algorithm>
#include <string_view>

#include "claim/position_called.h"
#include "claim/position_groups.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

using at_position::add;
using at_position::is_one_of;
using at_position::subject_of;

std::uint32_t object_of(const Scene& scene, std::uint32_t verb) {
  const std::uint32_t object = scene.related(verb, Relation::Type::kObject);
  const bool active = scene.syntax().verb_groups[verb].voice == Voice::kActive;
  return object != kAbsent && active && at_position::is_pronoun_of(scene, object, "subject_pronoun") ? kAbsent
                                                                                                     : object;
}

// "The losing side", "the captured soldiers": the head of the noun group that a participle stands in.
std::uint32_t modified_by(const Scene& scene, const Trigger& trigger, bool doing) {
  const Annotation& a = trigger.annotation;
  if (trigger.group == kAbsent || a.pos != SensePos::kVerb ||
      scene.syntax().noun_groups[trigger.group].head <= a.last)
    return kAbsent;
  return folded_word(scene, a.head).ends_with("ing") == doing ? trigger.group : kAbsent;
}

// "Crashed into the bridge": what the preposition at the end of the trigger governs.
std::uint32_t governed_by_trigger(const Scene& scene, const Trigger& trigger) {
  const Annotation& a = trigger.annotation;
  if (a.last <= a.head || scene.syntax().tokens[a.last].pos != Pos::kAdp) return kAbsent;
  const auto& groups = scene.syntax().noun_groups;
  const auto found = std::find_if(groups.begin(), groups.end(),
                                  [&a](const NounGroup& group) { return group.preposition == a.last; });
  return found == groups.end() ? kAbsent : static_cast<std::uint32_t>(found - groups.begin());
}

void add_prepositional(const Scene& scene, const Trigger& trigger, const std::string& prepositions,
                       std::vector<std::uint32_t>& groups) {
  const auto& all = scene.syntax().noun_groups;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const NounGroup& noun = all[i];
    if (noun.preposition == kAbsent || !is_one_of(folded_word(scene, noun.preposition), prepositions))
      continue;
    const bool hangs = (trigger.verb != kAbsent && noun.attached_verb == trigger.verb) ||
                       (trigger.group != kAbsent && noun.attached_noun == trigger.group);
    if (hangs) add(groups, scene, i);
  }
}

// Groups behind a preposition anywhere in the trigger's clause, those behind the trigger first: what hangs on
// a noun of the clause ("an accord in Oslo") mostly tells of the event too.
void add_in_clause(const Scene& scene, const Trigger& trigger, const std::string& prepositions,
                   std::vector<std::uint32_t>& groups) {
  const auto& all = scene.syntax().noun_groups;
  for (const bool behind : {true, false}) {
    for (std::uint32_t i = 0; i < all.size(); ++i) {
      const NounGroup& noun = all[i];
      if (noun.preposition == kAbsent || (noun.first > trigger.annotation.head) != behind) continue;
      if (scene.clause_at(noun.head) != trigger.clause) continue;
      if (is_one_of(folded_word(scene, noun.preposition), prepositions)) add(groups, scene, i);
    }
  }
}

// What is in a state: the noun that an adjective stands before or is said of, the subject of a verb, and for
// a verb that begins the state its object.
void add_holder(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  const Annotation& a = trigger.annotation;
  if (trigger.verb != kAbsent) {
    const std::uint32_t object = object_of(scene, trigger.verb);
    if ((a.enters || syntax.verb_groups[trigger.verb].voice == Voice::kPassive) && object != kAbsent) {
      return add(groups, scene, object);
    }
    // "Opened a second oven": what acts on something is not itself open.
    if (!a.enters && object != kAbsent && a.pos == SensePos::kAdjective) return;
    // "The crew discovered that …": whose object is a clause enters no state itself.
    const bool has_clause =
        a.enters && std::any_of(syntax.verb_groups.begin(), syntax.verb_groups.end(),
                                [&](const VerbGroup& other) { return other.governor == trigger.verb; });
    return has_clause ? void() : add(groups, scene, subject_of(scene, trigger.verb));
  }
  if (a.pos == SensePos::kNoun) {
    for (std::uint32_t i = 0; i < syntax.noun_groups.size(); ++i) {
      const NounGroup& noun = syntax.noun_groups[i];
      if (trigger.group != kAbsent && noun.attached_noun == trigger.group && noun.preposition != kAbsent &&
          folded_word(scene, noun.preposition) == "of") {
        add(groups, scene, i);
      }
    }
    if (trigger.group != kAbsent) add(groups, scene, syntax.noun_groups[trigger.group].possessor);
    return;
  }
  if (trigger.group != kAbsent && syntax.noun_groups[trigger.group].head != a.head) {
    return add(groups, scene, trigger.group);
  }
  // A predicate: the subject of the clause's verb stands before it.
  const std::uint32_t verb = syntax.clauses[trigger.clause].verb;
  if (verb != kAbsent) add(groups, scene, subject_of(scene, verb));
  if (groups.empty()) {
    for (const VerbGroup& group : syntax.verb_groups) {
      if (group.clause == trigger.clause) {
        add(groups, scene, subject_of(scene, static_cast<std::uint32_t>(&group - syntax.verb_groups.data())));
      }
    }
  }
}

// "Of the 400 houses, 131 were burnt": what a figure by itself is a part of, in front of its clause.
void add_whole_in_front(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  const auto& all = scene.syntax().noun_groups;
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const std::uint32_t of = all[i].preposition;
    if (of == kAbsent || of > trigger.annotation.first || folded_word(scene, of) != "of") continue;
    if (of == 0 || scene.syntax().tokens[of - 1].pos == Pos::kPunct) return add(groups, scene, i);
  }
}

// "A quarter of a point", "two thirds of a mile": a unit, and not what is counted.
bool is_measure(const Scene& scene, const NounGroup& of) {
  return of.determiner != kAbsent && scene.syntax().tokens[of.determiner].lemma == "a" &&
         of.first == of.determiner && of.head == of.first + 1;
}

// "11.6 million euros in grants": what the sum is, a bare noun right behind it.
void add_paid_in(const Scene& scene, std::uint32_t last, std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  if (last + 2 >= syntax.tokens.size() || folded_word(scene, last + 1) != "in") return;
  const std::uint32_t group = scene.noun_group_at(last + 2);
  if (group == kAbsent) return;
  const NounGroup& noun = syntax.noun_groups[group];
  const bool bare = noun.determiner == kAbsent && noun.possessor == kAbsent && noun.numeral == kAbsent;
  if (bare && syntax.tokens[noun.head].pos == Pos::kNoun && !is_listed(scene, "time_noun", noun.head))
    add(groups, scene, group);
}

// What a figure counts or measures: the head that it stands before ("38 firms"), what it is a part of ("61 of
// the crew", "57 per cent of the vote"), or the noun that it explains ("a fine of €3m").
void add_counted(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t last = trigger.annotation.last;
  // "A handful of demonstrators": the figure ends with its preposition.
  const bool with_of = folded_word(scene, last) == "of" && last + 1 < syntax.tokens.size();
  const std::uint32_t group = scene.noun_group_at(last + (with_of ? 1 : 0));
  if (group == kAbsent) return;
  const NounGroup& noun = syntax.noun_groups[group];
  const bool heads = noun.head >= trigger.annotation.first && noun.head <= trigger.annotation.last;
  if (!heads) return add(groups, scene, group);
  for (std::uint32_t i = 0; i < syntax.noun_groups.size(); ++i) {
    const NounGroup& other = syntax.noun_groups[i];
    if (other.attached_noun == group && other.preposition != kAbsent &&
        folded_word(scene, other.preposition) == "of" && !is_measure(scene, other)) {
      add(groups, scene, i);
    }
  }
  if (noun.preposition != kAbsent && folded_word(scene, noun.preposition) == "of")
    add(groups, scene, noun.attached_noun);
  if (groups.empty()) add_paid_in(scene, last, groups);
  if (groups.empty()) add_whole_in_front(scene, trigger, groups);
}

// "Put the toll at 32", "bringing the number of dead to eleven", "gave the gate as 31,870": of what the verb
// says that it has this value.
void add_valued(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  const auto& verbs = scene.syntax().verb_groups;
  const std::uint32_t first = trigger.annotation.first, group = scene.noun_group_at(first);
  const std::uint32_t told = group == kAbsent ? first : scene.syntax().noun_groups[group].first;
  if (told == 0 || !is_one_of(folded_word(scene, told - 1), "to|at|as")) return;
  for (std::uint32_t v = static_cast<std::uint32_t>(verbs.size()); v-- > 0;) {
    if (verbs[v].head >= told) continue;
    // "The number of greenhouses wrecked by hail": of the noun, not of the figure.
    const bool aside =
        !verbs[v].finite || scene.syntax().clauses[verbs[v].clause].type == ClauseType::kRelative;
    if (aside && !scene.lemma_listed("gives_figure", verbs[v].head)) continue;
    if (scene.lemma_listed("gives_figure", verbs[v].head)) add(groups, scene, object_of(scene, v));
    return;
  }
}

// "Woman killed in crash": a headline leaves out the "was" of a verb that asks for an object.
bool is_headline_passive(const Scene& scene, const Trigger& trigger, const EventClass& event) {
  const VerbGroup& verb = scene.syntax().verb_groups[trigger.verb];
  return scene.block() == BlockKind::kHeadline && verb.first == verb.head && verb.tense != Tense::kPresent &&
         verb.tense != Tense::kFuture && !event.objects.empty() && !event.intransitive_theme &&
         !event.without_object;
}

void add_role(const Scene& scene, const Trigger& trigger, const std::string& role,
              std::vector<std::uint32_t>& groups) {
  const EventClass* event = scene.lexicon().event(trigger.annotation.sense);
  if (!event) return;
  const auto found = event->roles.find(role);
  if (found == event->roles.end()) return;
  const bool is_verb = trigger.verb != kAbsent;
  const bool has_object = is_verb && object_of(scene, trigger.verb) != kAbsent;
  const bool undergone = is_verb && !has_object && is_headline_passive(scene, trigger, *event);
  for (const std::string& position : found->second) {
    if (undergone && position == "object") add(groups, scene, subject_of(scene, trigger.verb));
    if (undergone && position == "subject") continue;
    // "The bridge collapsed": the subject of the intransitive use is what it happened to.
    if (is_verb && event->intransitive_theme && !has_object) {
      if (role == "theme" && position == "object") {
        add(groups, scene, subject_of(scene, trigger.verb));
        continue;
      }
      if (role == "agent" && position == "subject") continue;
    }
    for (const std::uint32_t group : groups_at(scene, trigger, position)) add(groups, scene, group);
  }
}

}  // namespace

Trigger make_trigger(const Scene& scene, const Annotation& annotation) {
  Trigger trigger;
  trigger.annotation = annotation;
  trigger.verb = scene.verb_group_at(annotation.head);
  if (trigger.verb == kAbsent) trigger.group = scene.noun_group_at(annotation.head);
  // "Consul general": the adjective at the end of a title stands in no noun group.
  if (trigger.verb == kAbsent && trigger.group == kAbsent && annotation.first < annotation.head)
    trigger.group = scene.noun_group_at(annotation.first);
  trigger.clause = scene.clause_at(annotation.head);
  return trigger;
}

std::vector<std::uint32_t> groups_at(const Scene& scene, const Trigger& trigger,
                                     const std::string& position) {
  const Syntax& syntax = scene.syntax();
  std::vector<std::uint32_t> groups;
  if (position == "subject") {
    if (trigger.verb != kAbsent) add(groups, scene, subject_of(scene, trigger.verb));
    add(groups, scene, modified_by(scene, trigger, true));
  } else if (position == "object") {
    if (trigger.verb != kAbsent) add(groups, scene, object_of(scene, trigger.verb));
    const EventClass* event = scene.lexicon().event(trigger.annotation.sense);
    if (event && !event->objects.empty()) add(groups, scene, governed_by_trigger(scene, trigger));
    add(groups, scene, modified_by(scene, trigger, false));
  } else if (position == "indirect") {
    if (trigger.verb != kAbsent)
      add(groups, scene, scene.related(trigger.verb, Relation::Type::kIndirectObject));
  } else if (position == "possessor") {
    if (trigger.group != kAbsent) add(groups, scene, syntax.noun_groups[trigger.group].possessor);
  } else if (position == "head") {
    if (trigger.group != kAbsent) add(groups, scene, trigger.group);
  } else if (position == "owned") {
    // "Labour's Ann Poe", "the Greens' Ann Poe" (whose apostrophe may pass for a mark of punctuation), "Ann
    // Poe of the Greens"
    const std::uint32_t mark = trigger.annotation.last + 1;
    if (mark + 1 < syntax.tokens.size() && (scene.word(mark) == "'" || scene.word(mark) == "\u2019"))
      add(groups, scene, scene.noun_group_at(mark + 1));
    for (std::uint32_t g = 0; trigger.group != kAbsent && g < syntax.noun_groups.size(); ++g) {
      if (syntax.noun_groups[g].possessor == trigger.group) add(groups, scene, g);
    }
    if (trigger.group != kAbsent && syntax.noun_groups[trigger.group].preposition != kAbsent &&
        folded_word(scene, syntax.noun_groups[trigger.group].preposition) == "of")
      add(groups, scene, syntax.noun_groups[trigger.group].attached_noun);
  } else if (position == "clause-subject") {
    add(groups, scene, subject_of(scene, syntax.clauses[trigger.clause].verb));
  } else if (position == "clause-object") {
    const std::uint32_t verb = syntax.clauses[trigger.clause].verb;
    if (verb != kAbsent) add(groups, scene, object_of(scene, verb));
  } else if (position == "apposition") {
    at_position::add_appositions(scene, trigger, groups);
  } else if (position == "figure-subject") {
    // "The toll stood at 32": a verb that says nothing but that its subject has this value.
    const std::uint32_t verb = syntax.clauses[trigger.clause].verb;
    if (verb != kAbsent &&
        is_one_of(syntax.tokens[syntax.verb_groups[verb].head].lemma,
                  "be|stand|reach|rise|climb|hit|total|come|amount|fall|grow|jump|increase")) {
      add(groups, scene, subject_of(scene, verb));
      if (groups.empty()) add(groups, scene, object_of(scene, verb));
    }
  } else if (position == "figure-object") {
    add_valued(scene, trigger, groups);
  } else if (position == "counted") {
    add_counted(scene, trigger, groups);
  } else if (position == "holder") {
    add_holder(scene, trigger, groups);
  } else if (position == "copula") {
    at_position::add_copula(scene, trigger, groups);
  } else if (position == "called") {
    at_position::add_called(scene, trigger, groups);
  } else if (position == "post-of") {
    at_position::add_post_of(scene, trigger, groups);
  } else if (position.starts_with("possessor-of:")) {
    for (const std::uint32_t group : groups_at(scene, trigger, position.substr(13)))
      add(groups, scene, syntax.noun_groups[group].possessor);
  } else if (position == "who-as") {
    // "Roe, who as minister has no soldiers"
    if (trigger.group != kAbsent && syntax.noun_groups[trigger.group].preposition != kAbsent &&
        folded_word(scene, syntax.noun_groups[trigger.group].preposition) == "as") {
      add(groups, scene,
          at_position::antecedent_before(scene, syntax.noun_groups[trigger.group].preposition));
    }
  } else if (position == "whose") {
    if (trigger.group != kAbsent)
      add(groups, scene,
          at_position::antecedent_before(scene, syntax.noun_groups[trigger.group].first, "whose"));
  } else if (position.starts_with("as-of:")) {
    at_position::add_as_of(scene, trigger, position.substr(6), groups);
  } else if (position.starts_with("made-by:")) {
    at_position::add_made(scene, trigger, position.substr(8), groups);
  } else if (position.starts_with("object-of:")) {
    at_position::add_object_of(scene, trigger, position.substr(10), groups);
  } else if (position.starts_with("of-noun:")) {
    at_position::add_of_noun(scene, trigger, position.substr(8), groups);
  } else if (position.starts_with("clause:")) {
    add_in_clause(scene, trigger, position.substr(7), groups);
  } else if (position.starts_with("role:")) {
    add_role(scene, trigger, position.substr(5), groups);
  } else {
    add_prepositional(scene, trigger, position, groups);
  }
  return groups;
}

bool token_range(const Scene& scene, const Trigger& trigger, const std::string& position,
                 std::uint32_t& first, std::uint32_t& last) {
  const Syntax& syntax = scene.syntax();
  if (syntax.tokens.empty()) return false;
  if (position == "sentence") {
    first = 0;
    last = static_cast<std::uint32_t>(syntax.tokens.size() - 1);
    return true;
  }
  if (position == "clause" || position == "before" || position == "after") {
    first = syntax.clauses[trigger.clause].first;
    last = syntax.clauses[trigger.clause].last;
    if (position == "before") last = trigger.annotation.first;
    if (position == "after") first = trigger.annotation.last;
    return first <= last;
  }
  if (position == "group" && trigger.group != kAbsent) {
    first = syntax.noun_groups[trigger.group].first;
    last = syntax.noun_groups[trigger.group].last;
    return true;
  }
  return false;
}

}  // namespace gainsay
