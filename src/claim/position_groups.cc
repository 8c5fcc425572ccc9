#include "claim/position_groups.h"

#include <algorithm>

#include "claim/doer_name.h"
#include "claim/told_date.h"

namespace gainsay::at_position {
namespace {

// "A number of vessels", "a total of ten people": what the words measure, not how much.
std::uint32_t measured(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  if (!scene.lemma_listed("measuring_noun", groups[group].head)) return group;
  for (std::uint32_t i = 0; i < groups.size(); ++i) {
    if (groups[i].attached_noun == group && groups[i].preposition == groups[group].last + 1 &&
        folded_word(scene, groups[i].preposition) == "of")
      return i;
  }
  return group;
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

// "Ann Poe", but not "Ann Poe's brother".
bool is_one_name(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  return noun.possessor == kAbsent && scene.syntax().tokens[noun.head].pos == Pos::kPropn;
}

// "The mayor", "its mayor", "Bergen's mayor": told as the one of its kind.
bool is_the_one(const Scene& scene, std::uint32_t group) {
  const NounGroup& noun = scene.syntax().noun_groups[group];
  return folded_word(scene, noun.first) == "the" || noun.possessor != kAbsent ||
         scene.word_listed("own_pronoun", noun.first);
}

// "No second term for Roe, | who": the noun group right in front of the clause, a comma aside.
std::uint32_t ends_before(const Scene& scene, const Clause& clause) {
  std::uint32_t t = clause.first;
  if (t > 0 && scene.word(t - 1) == ",") --t;
  return t > 0 ? scene.noun_group_at(t - 1) : kAbsent;
}

}  // namespace

std::uint32_t resolved(const Scene& scene, std::uint32_t group) {
  if (group == kAbsent) return group;
  const NounGroup& noun = scene.syntax().noun_groups[group];
  const Clause& clause = scene.syntax().clauses[noun.clause];
  const Pos pos = scene.syntax().tokens[noun.head].pos;
  if ((pos == Pos::kPron || pos == Pos::kDet || pos == Pos::kSconj) && clause.antecedent != kAbsent &&
      is_one_of(folded_word(scene, noun.head), "who|which|that|whom")) {
    const std::uint32_t nearest = ends_before(scene, clause);
    const bool person = is_one_of(folded_word(scene, noun.head), "who|whom");
    return person && nearest != kAbsent && !is_person(scene, clause.antecedent) && is_person(scene, nearest)
               ? nearest
               : clause.antecedent;
  }
  return group;
}

bool is_one_of(std::string_view word, std::string_view alternatives) {
  return any_of_list(alternatives, '|', [word](std::string_view one) { return one == word; });
}

bool is_pronoun_of(const Scene& scene, std::uint32_t group, const ListName& list) {
  const std::uint32_t head = scene.syntax().noun_groups[group].head;
  return scene.word_listed(list, head);
}

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

void add(std::vector<std::uint32_t>& groups, const Scene& scene, std::uint32_t group) {
  group = resolved(scene, group);
  if (group != kAbsent) group = measured(scene, group);
  if (group != kAbsent && std::find(groups.begin(), groups.end(), group) == groups.end())
    groups.push_back(group);
}

void add_appositions(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  if (trigger.group == kAbsent) return;
  const auto is_owner = [&](std::uint32_t group) {
    return std::any_of(syntax.noun_groups.begin(), syntax.noun_groups.end(),
                       [group](const NounGroup& other) { return other.possessor == group; });
  };
  if (is_owner(trigger.group)) return;
  std::uint32_t renamed = syntax.noun_groups[trigger.group].apposition_of;
  // "Hagen, the premier's spokesman": the owner stands where the apposition begins.
  const std::uint32_t owner = syntax.noun_groups[trigger.group].possessor;
  if (renamed == kAbsent && owner != kAbsent) renamed = syntax.noun_groups[owner].apposition_of;
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

void add_copula(const Scene& scene, const Trigger& trigger, std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  if (trigger.group == kAbsent) return;
  for (const Relation& relation : syntax.relations) {
    if (relation.type != Relation::Type::kComplement) continue;
    if (relation.noun == trigger.group) {
      add(groups, scene, subject_of(scene, relation.verb));
    } else if (scene.related(relation.verb, Relation::Type::kSubject) == trigger.group &&
               is_the_one(scene, trigger.group) && !syntax.verb_groups[relation.verb].negated &&
               is_one_name(scene, relation.noun)) {
      add(groups, scene, relation.noun);
    }
  }
}

void add_object_of(const Scene& scene, const Trigger& trigger, const std::string& verbs,
                   std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  for (const Relation& relation : syntax.relations) {
    if (relation.type != Relation::Type::kObject || relation.noun != trigger.group) continue;
    if (!is_one_of(syntax.tokens[syntax.verb_groups[relation.verb].head].lemma, verbs)) continue;
    add(groups, scene, subject_of(scene, relation.verb));
  }
}

std::uint32_t antecedent_before(const Scene& scene, std::uint32_t token, std::string_view pronoun) {
  constexpr std::uint32_t kFarthest = 6;
  for (std::uint32_t t = token; t > 1 && token - t < kFarthest; --t) {
    if (folded_word(scene, t) != pronoun) continue;
    const bool comma = scene.word(t - 1) == ",";
    return t > 2 || !comma ? scene.noun_group_at(t - (comma ? 2 : 1)) : kAbsent;
  }
  return kAbsent;
}

void add_as_of(const Scene& scene, const Trigger& trigger, const std::string& verbs,
               std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  if (trigger.group == kAbsent) return;
  const NounGroup& noun = syntax.noun_groups[trigger.group];
  std::uint32_t verb = noun.attached_verb, as = noun.preposition;
  // "Worked | as the cook of the ship": "as" may pass for a conjunction.
  if (as == kAbsent && noun.first > 1) {
    as = noun.first - 1;
    verb = scene.verb_group_at(as - 1);
  }
  if (as == kAbsent || verb == kAbsent || folded_word(scene, as) != "as") return;
  if (!is_one_of(syntax.tokens[syntax.verb_groups[verb].head].lemma, verbs)) return;
  add(groups, scene, subject_of(scene, verb));
}

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

std::uint32_t post_over(const Scene& scene, std::uint32_t group) {
  if (group == kAbsent) return kAbsent;
  const auto& groups = scene.syntax().noun_groups;
  const NounGroup& house = groups[group];
  const bool of = house.preposition != kAbsent && folded_word(scene, house.preposition) == "of";
  if (of && house.attached_noun != kAbsent) return house.attached_noun;
  const auto owned = std::find_if(groups.begin(), groups.end(),
                                  [&](const NounGroup& other) { return other.possessor == group; });
  return owned == groups.end() ? kAbsent : static_cast<std::uint32_t>(owned - groups.begin());
}

void add_of_noun(const Scene& scene, const Trigger& trigger, const std::string& nouns,
                 std::vector<std::uint32_t>& groups) {
  const Syntax& syntax = scene.syntax();
  const std::uint32_t told = post_over(scene, trigger.group);
  if (told == kAbsent) return;
  const NounGroup& post = syntax.noun_groups[told];
  if (!is_one_of(folded_word(scene, post.head), nouns)) return;
  // "Finance director of the bank": head of a part of it.
  if (post.head > post.first && syntax.tokens[post.head - 1].pos == Pos::kNoun) return;
  add(groups, scene, post.apposition_of);
  for (std::uint32_t i = 0; i < syntax.noun_groups.size(); ++i) {
    if (syntax.noun_groups[i].apposition_of == told) add(groups, scene, i);
  }
  for (const Relation& relation : syntax.relations) {
    if (relation.type == Relation::Type::kComplement && relation.noun == told) {
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

}  // namespace gainsay::at_position
