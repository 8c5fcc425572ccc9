#include "claim/positions.h"

#include <algorithm>
#include <sstream>

namespace gainsay {
namespace {

std::string folded_word(const Scene& scene, std::uint32_t token) {
  std::string word;
  append_folded(scene.word(token), word);
  return word;
}

bool is_one_of(const std::string& word, const std::string& alternatives) {
  std::istringstream in(alternatives);
  for (std::string one; std::getline(in, one, '|');) {
    if (one == word) return true;
  }
  return false;
}

// A verb's subject; of a verb without one, that of what it hangs on ("plans to visit"), or of a relative
// clause the antecedent.
std::uint32_t subject_of(const Scene& scene, std::uint32_t verb) {
  const Syntax& syntax = scene.syntax();
  for (int depth = 0; verb != kAbsent && depth < 4; ++depth) {
    const std::uint32_t subject = scene.related(verb, Relation::Type::kSubject);
    if (subject != kAbsent) return subject;
    const VerbGroup& group = syntax.verb_groups[verb];
    if (group.voice == Voice::kPassive) return kAbsent;
    if (const std::uint32_t antecedent = syntax.clauses[group.clause].antecedent;
        antecedent != kAbsent && syntax.clauses[group.clause].verb == verb) {
      return antecedent;
    }
    verb = group.governor;
  }
  return kAbsent;
}

std::uint32_t object_of(const Scene& scene, std::uint32_t verb) {
  return scene.related(verb, Relation::Type::kObject);
}

// "who"/"which"/"that" stand for what their clause hangs on; an apposition for what it renames.
std::uint32_t resolved(const Scene& scene, std::uint32_t group) {
  if (group == kAbsent) return group;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const Clause& clause = scene.syntax().clauses[noun.clause];
  const Pos pos = scene.syntax().tokens[noun.head].pos;
  if ((pos == Pos::kPron || pos == Pos::kDet || pos == Pos::kSconj) && clause.antecedent != kAbsent &&
      is_one_of(folded_word(scene, noun.head), "who|which|that|whom")) {
    return clause.antecedent;
  }
  return group;
}

void add(std::vector<std::uint32_t>& groups, const Scene& scene, std::uint32_t group) {
  group = resolved(scene, group);
  if (group != kAbsent && std::find(groups.begin(), groups.end(), group) == groups.end())
    groups.push_back(group);
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
    return add(groups, scene, subject_of(scene, trigger.verb));
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

// What a figure counts or measures: the head that it stands before ("38 firms"), what it is a part of ("61 of
// the crew", "57 per cent of the vote"), or the noun that it explains ("a fine of €3m").
void add_counted(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t group = scene.noun_group_at(trigger.annotation.last);
  if (group == kAbsent) return;
  const NounGroup& noun = syntax.noun_groups[group];
  const bool heads = noun.head >= trigger.annotation.first && noun.head <= trigger.annotation.last;
  if (!heads) return add(groups, scene, group);
  for (std::uint32_t i = 0; i < syntax.noun_groups.size(); ++i) {
    const NounGroup& other = syntax.noun_groups[i];
    if (other.attached_noun == group && other.preposition != kAbsent &&
        folded_word(scene, other.preposition) == "of") {
      add(groups, scene, i);
    }
  }
  if (noun.preposition != kAbsent && folded_word(scene, noun.preposition) == "of")
    add(groups, scene, noun.attached_noun);
}

// "She is the mayor": the subject of the verb that a predicate noun belongs to.
void add_copula(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  if (trigger.group == kAbsent) return;
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (verb.clause != trigger.clause || verb.head > trigger.annotation.first) continue;
    const std::string_view lemma = syntax.tokens[verb.head].lemma;
    if (lemma != "be" && lemma != "become" && lemma != "remain") continue;
    const std::uint32_t subject = subject_of(scene, v);
    if (subject != kAbsent && subject != trigger.group && trigger.annotation.first - verb.head <= 4)
      add(groups, scene, subject);
  }
  // The copula is often no verb group of its own: "X , who was the mayor" reads off the clause.
  for (std::uint32_t i = 0; groups.empty() && i < syntax.noun_groups.size(); ++i) {
    const NounGroup& noun = syntax.noun_groups[i];
    if (noun.last + 1 >= syntax.tokens.size() || noun.last > trigger.annotation.first) continue;
    const Token& next = syntax.tokens[noun.last + 1];
    if ((next.lemma == "be" || next.lemma == "become") &&
        syntax.noun_groups[trigger.group].first <= noun.last + 3) {
      add(groups, scene, i);
    }
  }
}

void add_role(const Scene& scene, const Trigger& trigger, const std::string& role,
              std::vector<std::uint32_t>& groups) {
  const EventClass* event = scene.lexicon().event(trigger.annotation.sense);
  if (!event) return;
  const auto found = event->roles.find(role);
  if (found == event->roles.end()) return;
  const bool is_verb = trigger.verb != kAbsent;
  const bool has_object = is_verb && object_of(scene, trigger.verb) != kAbsent;
  for (const std::string& position : found->second) {
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
  trigger.clause = scene.clause_at(annotation.head);
  return trigger;
}

std::vector<std::uint32_t> groups_at(const Scene& scene, const Trigger& trigger,
                                     const std::string& position) {
  const Syntax& syntax = scene.syntax();
  std::vector<std::uint32_t> groups;
  if (position == "subject") {
    if (trigger.verb != kAbsent) add(groups, scene, subject_of(scene, trigger.verb));
  } else if (position == "object") {
    if (trigger.verb != kAbsent) add(groups, scene, object_of(scene, trigger.verb));
  } else if (position == "indirect") {
    if (trigger.verb != kAbsent)
      add(groups, scene, scene.related(trigger.verb, Relation::Type::kIndirectObject));
  } else if (position == "possessor") {
    if (trigger.group != kAbsent) add(groups, scene, syntax.noun_groups[trigger.group].possessor);
  } else if (position == "head") {
    if (trigger.group != kAbsent) add(groups, scene, trigger.group);
  } else if (position == "clause-subject") {
    add(groups, scene, subject_of(scene, syntax.clauses[trigger.clause].verb));
  } else if (position == "clause-object") {
    const std::uint32_t verb = syntax.clauses[trigger.clause].verb;
    if (verb != kAbsent) add(groups, scene, object_of(scene, verb));
  } else if (position == "apposition") {
    if (trigger.group != kAbsent) {
      add(groups, scene, syntax.noun_groups[trigger.group].apposition_of);
      for (std::uint32_t i = 0; i < syntax.noun_groups.size(); ++i) {
        if (syntax.noun_groups[i].apposition_of == trigger.group) add(groups, scene, i);
      }
    }
  } else if (position == "figure-subject") {
    // "The toll stood at 32": a verb that says nothing but that its subject has this value.
    const std::uint32_t verb = syntax.clauses[trigger.clause].verb;
    if (verb != kAbsent &&
        is_one_of(std::string(syntax.tokens[syntax.verb_groups[verb].head].lemma),
                  "be|stand|reach|rise|climb|hit|total|come|amount|fall|grow|jump|increase")) {
      add(groups, scene, subject_of(scene, verb));
      if (groups.empty()) add(groups, scene, object_of(scene, verb));
    }
  } else if (position == "counted") {
    add_counted(scene, trigger, groups);
  } else if (position == "holder") {
    add_holder(scene, trigger, groups);
  } else if (position == "copula") {
    add_copula(scene, trigger, groups);
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
