#include "claim/positions.h"

#include <algorithm>
#include <string_view>

#include "claim/told_date.h"

namespace gainsay {
namespace {

bool is_one_of(std::string_view word, std::string_view alternatives) {
  return any_of_list(alternatives, '|', [word](std::string_view one) { return one == word; });
}

// "They", "them": a pronoun that can only be subject, or only object.
bool is_pronoun_of(const Scene& scene, std::uint32_t group, std::string_view list) {
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  return scene.rules().words().has(list, folded_word(scene, head));
}

// A verb's subject; of a verb without one, that of what it hangs on ("plans to visit"), or of a relative
// clause the antecedent.
std::uint32_t subject_of(const Scene& scene, std::uint32_t verb) {
  const Syntax& syntax = scene.syntax();
  for (int depth = 0; verb != kAbsent && depth < 4; ++depth) {
    const std::uint32_t subject = scene.related(verb, Relation::Type::kSubject);
    if (subject != kAbsent) return is_pronoun_of(scene, subject, "object_pronoun") ? kAbsent : subject;
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
  const std::uint32_t object = scene.related(verb, Relation::Type::kObject);
  const bool active = scene.syntax().verb_groups[verb].voice == Voice::kActive;
  return object != kAbsent && active && is_pronoun_of(scene, object, "subject_pronoun") ? kAbsent : object;
}

// "A number of vessels", "a total of ten people": what the words measure, not how much.
std::uint32_t measured(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  if (!scene.rules().words().has("measuring_noun", folded_lemma(scene, groups[group].head))) return group;
  for (std::uint32_t i = 0; i < groups.size(); ++i) {
    if (groups[i].attached_noun == group && groups[i].preposition == groups[group].last + 1 &&
        folded_word(scene, groups[i].preposition) == "of")
      return i;
  }
  return group;
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
  if (group != kAbsent) group = measured(scene, group);
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
    if (aside && !scene.rules().words().has("gives_figure", folded_lemma(scene, verbs[v].head))) continue;
    if (scene.rules().words().has("gives_figure", folded_lemma(scene, verbs[v].head)))
      add(groups, scene, object_of(scene, v));
    return;
  }
}

bool hangs_on(const Scene& scene, std::uint32_t group, std::uint32_t on) {
  constexpr int kDeepest = 3;
  for (int depth = 0; group != kAbsent && depth < kDeepest; ++depth) {
    if (group == on) return true;
    group = scene.syntax().noun_groups[group].attached_noun;
  }
  return false;
}

// "Roe, the mayor": the group before the comma, where nothing else was made of the two.
std::uint32_t before_comma(const Scene& scene, std::uint32_t group) {
  const Syntax& syntax = scene.syntax();
  const NounGroup& noun = syntax.noun_groups[group];
  if (noun.first < 2 || noun.preposition != kAbsent || scene.word(noun.first - 1) != ",") return kAbsent;
  for (const Relation& relation : syntax.relations) {
    if (relation.noun == group && !relation.inferred) return kAbsent;
  }
  return scene.noun_group_at(noun.first - 2);
}

// What renames the trigger or is renamed by it: "Roe, the mayor of Bergen", "the mayor of Bergen, Roe".
void add_appositions(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  if (trigger.group == kAbsent) return;
  const std::uint32_t renamed = syntax.noun_groups[trigger.group].apposition_of;
  add(groups, scene, renamed);
  for (std::uint32_t i = 0; i < syntax.noun_groups.size(); ++i) {
    if (syntax.noun_groups[i].apposition_of == trigger.group) add(groups, scene, i);
  }
  for (std::uint32_t i = 0; groups.empty() && i < syntax.noun_groups.size(); ++i) {
    if (syntax.noun_groups[i].apposition_of != kAbsent &&
        hangs_on(scene, syntax.noun_groups[i].apposition_of, trigger.group))
      add(groups, scene, i);
  }
  if (groups.empty()) add(groups, scene, before_comma(scene, trigger.group));
}

// "She is the mayor", "who became the mayor": the subject of the verb that a predicate noun belongs to.
void add_copula(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  if (trigger.group == kAbsent) return;
  for (const Relation& relation : syntax.relations) {
    if (relation.type != Relation::Type::kComplement || relation.noun != trigger.group) continue;
    add(groups, scene, subject_of(scene, relation.verb));
  }
}

// "runs the ministry": the subject of one of `verbs` whose object is the trigger.
void add_object_of(const Scene& scene, const Trigger& trigger, const std::string& verbs,
                   std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  for (const Relation& relation : syntax.relations) {
    if (relation.type != Relation::Type::kObject || relation.noun != trigger.group) continue;
    if (!is_one_of(syntax.tokens[syntax.verb_groups[relation.verb].head].lemma, verbs)) continue;
    add(groups, scene, subject_of(scene, relation.verb));
  }
}

// "Roe, who has been in charge", "Roe, whose ministry": the group before the nearest such word in front of
// the token.
std::uint32_t antecedent_before(const Scene& scene, std::uint32_t token, std::string_view pronoun = "who") {
  constexpr std::uint32_t kFarthest = 6;
  for (std::uint32_t t = token; t > 1 && token - t < kFarthest; --t) {
    if (folded_word(scene, t) != pronoun) continue;
    const bool comma = scene.word(t - 1) == ",";
    return t > 2 || !comma ? scene.noun_group_at(t - (comma ? 2 : 1)) : kAbsent;
  }
  return kAbsent;
}

// "serves as mayor": the subject of one of `verbs` that the trigger hangs on by "as".
void add_as_of(const Scene& scene, const Trigger& trigger, const std::string& verbs,
               std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  if (trigger.group == kAbsent) return;
  const NounGroup& noun = syntax.noun_groups[trigger.group];
  if (noun.preposition == kAbsent || noun.attached_verb == kAbsent ||
      folded_word(scene, noun.preposition) != "as")
    return;
  if (!is_one_of(syntax.tokens[syntax.verb_groups[noun.attached_verb].head].lemma, verbs)) return;
  add(groups, scene, subject_of(scene, noun.attached_verb));
}

// "Was appointed chairman", "named Roe as its chairman", "elected Roe chairman": whom one of `verbs` makes
// what the trigger names.
void add_made(const Scene& scene, const Trigger& trigger, const std::string& verbs,
              std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  if (trigger.group == kAbsent) return;
  const NounGroup& noun = syntax.noun_groups[trigger.group];
  std::uint32_t first = noun.first;
  if (noun.possessor != kAbsent) first = std::min(first, syntax.noun_groups[noun.possessor].first);
  if (first > 0 && folded_word(scene, first - 1) == "as") --first;
  for (std::uint32_t v = 0; v < syntax.verb_groups.size(); ++v) {
    const VerbGroup& verb = syntax.verb_groups[v];
    if (verb.negated || verb.modality != Modality::kNone || verb.head >= first ||
        !is_one_of(syntax.tokens[verb.head].lemma, verbs))
      continue;
    std::uint32_t made = scene.related(v, Relation::Type::kObject);
    if (made == kAbsent && verb.voice == Voice::kActive && verb.last + 1 < first)
      made = scene.noun_group_at(verb.last + 1);
    if (made == kAbsent || made == trigger.group) continue;
    const std::uint32_t before = verb.voice == Voice::kPassive ? verb.last : syntax.noun_groups[made].last;
    if (before + 1 == first) add(groups, scene, made);
  }
}

// "is in charge of the ministry", "Roe, head of the ministry": who one of `nouns` is said of, where the
// trigger hangs on it by "of".
void add_of_noun(const Scene& scene, const Trigger& trigger, const std::string& nouns,
                 std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  if (trigger.group == kAbsent) return;
  const NounGroup& led = syntax.noun_groups[trigger.group];
  if (led.preposition == kAbsent || led.attached_noun == kAbsent ||
      folded_word(scene, led.preposition) != "of")
    return;
  const NounGroup& post = syntax.noun_groups[led.attached_noun];
  if (!is_one_of(folded_word(scene, post.head), nouns)) return;
  // "Finance director of the bank": head of a part of it.
  if (post.head > post.first && syntax.tokens[post.head - 1].pos == Pos::kNoun) return;
  add(groups, scene, post.apposition_of);
  for (std::uint32_t i = 0; i < syntax.noun_groups.size(); ++i) {
    if (syntax.noun_groups[i].apposition_of == led.attached_noun) add(groups, scene, i);
  }
  for (const Relation& relation : syntax.relations) {
    if (relation.type == Relation::Type::kComplement && relation.noun == led.attached_noun) {
      add(groups, scene, subject_of(scene, relation.verb));
    }
  }
  if (groups.empty() && post.preposition != kAbsent && folded_word(scene, post.preposition) == "in") {
    const std::uint32_t verb = syntax.clauses[trigger.clause].verb;
    if (verb != kAbsent && syntax.tokens[syntax.verb_groups[verb].head].lemma == "be") {
      add(groups, scene, subject_of(scene, verb));
    } else if (post.attached_noun != kAbsent) {
      add(groups, scene, post.attached_noun);
    } else {
      add(groups, scene, antecedent_before(scene, post.first));
    }
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
    add_appositions(scene, trigger, groups);
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
    add_copula(scene, trigger, groups);
  } else if (position.starts_with("possessor-of:")) {
    for (const std::uint32_t group : groups_at(scene, trigger, position.substr(13)))
      add(groups, scene, syntax.noun_groups[group].possessor);
  } else if (position == "who-as") {
    // "Roe, who as minister has no soldiers"
    if (trigger.group != kAbsent && syntax.noun_groups[trigger.group].preposition != kAbsent &&
        folded_word(scene, syntax.noun_groups[trigger.group].preposition) == "as") {
      add(groups, scene, antecedent_before(scene, syntax.noun_groups[trigger.group].preposition));
    }
  } else if (position == "whose") {
    if (trigger.group != kAbsent)
      add(groups, scene, antecedent_before(scene, syntax.noun_groups[trigger.group].first, "whose"));
  } else if (position.starts_with("as-of:")) {
    add_as_of(scene, trigger, position.substr(6), groups);
  } else if (position.starts_with("made-by:")) {
    add_made(scene, trigger, position.substr(8), groups);
  } else if (position.starts_with("object-of:")) {
    add_object_of(scene, trigger, position.substr(10), groups);
  } else if (position.starts_with("of-noun:")) {
    add_of_noun(scene, trigger, position.substr(8), groups);
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
