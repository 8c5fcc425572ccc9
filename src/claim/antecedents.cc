#include "claim/antecedents.h"

#include <algorithm>
#include <vector>

#include "claim/doer_name.h"
#include "claim/positions.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

enum class Number : std::uint8_t { kOne, kMany };

const NounGroup& noun_of(const Scene& scene, std::uint32_t group) {
  return scene.syntax().noun_groups[group];
}

// The grammatical subject: of a passive what it is done to.
std::uint32_t surface_subject(const Scene& scene, std::uint32_t verb) {
  const bool passive = scene.syntax().verb_groups[verb].voice == Voice::kPassive;
  const std::uint32_t group =
      scene.related(verb, passive ? Relation::Type::kObject : Relation::Type::kSubject);
  const bool stated = group != kAbsent && noun_of(scene, group).head < scene.syntax().verb_groups[verb].head;
  return stated ? group : kAbsent;
}

// "It rained", "it took two hours", "it is clear that", "it was on Monday that", "it was the third time".
bool is_expletive(const Scene& scene, std::uint32_t verb) {
  const Syntax& syntax = scene.syntax();
  const VerbGroup& group = syntax.verb_groups[verb];
  if (is_listed(scene, "expletive_verb", group.head)) return true;
  const std::uint32_t complement = scene.related(verb, Relation::Type::kComplement);
  if (complement != kAbsent && is_listed(scene, "expletive_complement", noun_of(scene, complement).head))
    return true;
  if (!is_listed(scene, "linking_verb", group.head)) return false;
  return std::any_of(syntax.clauses.begin(), syntax.clauses.end(), [&](const Clause& clause) {
    if (clause.first <= group.head || clause.verb == kAbsent) return false;
    return clause.type == ClauseType::kComplement || clause.type == ClauseType::kReported ||
           clause.type == ClauseType::kRelative || syntax.verb_groups[clause.verb].governor == verb;
  });
}

bool has_partner(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  return noun_of(scene, group).conjunct_of != kAbsent ||
         std::any_of(groups.begin(), groups.end(),
                     [&](const NounGroup& other) { return other.conjunct_of == group; });
}

Number number_of(const Scene& scene, std::uint32_t group) {
  const std::uint32_t head = noun_of(scene, group).head;
  if (has_partner(scene, group)) return Number::kMany;
  const bool name = scene.syntax().tokens[head].pos == Pos::kPropn;
  return !name && scene.folded_word(head) != scene.folded_lemma(head) ? Number::kMany : Number::kOne;
}

bool may_be_meant(const Scene& scene, std::uint32_t group, Number wanted) {
  const NounGroup& noun = noun_of(scene, group);
  if (scene.in_figure(noun.head) || is_listed(scene, "time_noun", noun.head)) return false;
  const Pos pos = scene.syntax().tokens[noun.head].pos;
  if (pos == Pos::kPron) {
    return is_listed(scene, wanted == Number::kOne ? "thing_pronoun" : "things_pronoun", noun.head);
  }
  if (pos != Pos::kNoun && pos != Pos::kPropn) return false;
  return number_of(scene, group) == wanted && (wanted == Number::kMany || !is_person(scene, group));
}

// What the clauses of a sentence before the token `end` are about, subjects first; of those whom it credits
// ("the agency said …") none.
std::vector<std::uint32_t> told_of(const Scene& scene, std::uint32_t end, bool subjects) {
  const Syntax& syntax = scene.syntax();
  std::vector<std::uint32_t> groups;
  for (const Clause& clause : syntax.clauses) {
    const bool upper = clause.type == ClauseType::kMain || clause.type == ClauseType::kCoordinate ||
                       clause.type == ClauseType::kReported || clause.type == ClauseType::kQuoted;
    if (!upper || clause.verb == kAbsent) continue;
    const VerbGroup& verb = syntax.verb_groups[clause.verb];
    if (verb.head >= end || !verb.finite || has_cue(scene, verb.head, "cue:speech")) continue;
    const std::uint32_t group =
        subjects ? surface_subject(scene, clause.verb) : scene.related(clause.verb, Relation::Type::kObject);
    if (group != kAbsent && std::find(groups.begin(), groups.end(), group) == groups.end())
      groups.push_back(group);
  }
  return groups;
}

// The only one of the sentence that may be meant; kAbsent where there are several or none.
std::uint32_t only_one(const Scene& scene, std::uint32_t end, Number wanted) {
  for (const bool subjects : {true, false}) {
    std::uint32_t found = kAbsent;
    for (const std::uint32_t group : told_of(scene, end, subjects)) {
      if (!may_be_meant(scene, group, wanted)) continue;
      if (found != kAbsent) return kAbsent;
      found = group;
    }
    if (found != kAbsent) return found;
  }
  return kAbsent;
}

// "The winner": the verbs that tell who it is, as their subject or as what they are done to; "the
// 51-year-old" has none.
struct Described {
  bool person = false;
  Relation::Type role = Relation::Type::kSubject;
  std::string_view verbs;
};

Described described_by(const Scene& scene, const NounGroup& noun) {
  if (folded_word(scene, noun.first) != "the" || noun.possessor != kAbsent) return {};
  const std::string lemma = folded_lemma(scene, noun.head);
  const WordLists& lists = scene.rules().words();
  const bool bare = noun.first + 1 == noun.head && folded_word(scene, noun.head) == lemma;
  if (const std::string_view does = lists.value("described_doer", lemma); bare && !does.empty())
    return {true, Relation::Type::kSubject, does};
  if (const std::string_view suffers = lists.value("described_sufferer", lemma); bare && !suffers.empty())
    return {true, Relation::Type::kObject, suffers};
  const Span head = scene.syntax().tokens[noun.head].span;
  const bool aged = std::any_of(scene.mentions().begin(), scene.mentions().end(), [&](std::uint32_t index) {
    const Mention& mention = scene.mention(index);
    return mention.type == MentionType::kAge && mention.span.contains(head);
  });
  return {aged, Relation::Type::kSubject, {}};
}

const std::string& key_of(const Scene& scene, std::uint32_t person) {
  return std::get<EntityValue>(scene.mention(person).value).key;
}

// The only person of whom the sentence tells what makes one a winner or a victim; kAbsent where it is nobody
// or there are two.
std::uint32_t person_of_verb(const Scene& scene, const Described& described) {
  std::uint32_t found = kAbsent;
  for (const Relation& relation : scene.syntax().relations) {
    const std::uint32_t verb = scene.syntax().verb_groups[relation.verb].head;
    const std::string& lemma = folded_lemma(scene, verb);
    const bool tells = any_of_list(described.verbs, ' ', [&](std::string_view one) { return one == lemma; });
    if (relation.type != described.role || !tells) continue;
    const std::uint32_t index = scene.mention_in_group(relation.noun, {"person"});
    if (index == kAbsent) continue;
    if (found != kAbsent && key_of(scene, found) != key_of(scene, index)) return kAbsent;
    found = index;
  }
  return found;
}

// The only person whom a sentence names; kAbsent where it names none or several.
std::uint32_t only_person(const Scene& scene) {
  std::uint32_t found = kAbsent;
  for (const std::uint32_t index : scene.mentions()) {
    const auto* entity = std::get_if<EntityValue>(&scene.mention(index).value);
    if (scene.mention(index).type != MentionType::kPerson || !entity || entity->key.empty()) continue;
    if (found != kAbsent && key_of(scene, found) != entity->key) return kAbsent;
    found = index;
  }
  return found;
}

}  // namespace

Antecedent antecedent_of(const Scene& scene, std::uint32_t group) {
  const Syntax& syntax = scene.syntax();
  const NounGroup& noun = noun_of(scene, group);
  // Asked of every noun that fills a slot: most are none.
  if (noun.first != noun.last || syntax.tokens[noun.head].pos != Pos::kPron) return {};
  const bool one = is_listed(scene, "thing_pronoun", noun.head);
  if (!one && !is_listed(scene, "things_pronoun", noun.head)) return {};
  std::uint32_t verb = kAbsent;
  for (std::uint32_t v = 0; v < syntax.verb_groups.size() && verb == kAbsent; ++v) {
    if (surface_subject(scene, v) == group) verb = v;
  }
  if (verb == kAbsent || is_expletive(scene, verb)) return {};
  if (is_listed(scene, "pointing_pronoun", noun.head) &&
      !is_listed(scene, "linking_verb", syntax.verb_groups[verb].head))
    return {};
  const Number wanted = one ? Number::kOne : Number::kMany;
  if (const std::uint32_t own = only_one(scene, noun.first, wanted); own != kAbsent && own != group)
    return {&scene, own};
  const Scene* before = scene.before();
  if (!before || before->block() != scene.block() || !told_of(scene, noun.first, true).empty()) return {};
  const std::uint32_t meant =
      only_one(*before, static_cast<std::uint32_t>(before->syntax().tokens.size()), wanted);
  return meant == kAbsent ? Antecedent() : Antecedent{before, meant};
}

std::optional<SlotValue> person_described(const Scene& scene, std::uint32_t group) {
  constexpr double kOnlyOne = 0.65;
  const Described described = described_by(scene, noun_of(scene, group));
  if (!described.person) return std::nullopt;
  const Scene* told = scene.before();
  std::uint32_t meant = told && described.verbs.empty() ? only_person(*told) : kAbsent;
  for (; told && !described.verbs.empty(); told = told->before()) {
    meant = person_of_verb(*told, described);
    if (meant != kAbsent) break;
  }
  if (meant == kAbsent) return std::nullopt;
  SlotValue person = told->slot_from_mention(meant);
  auto& entity = std::get<EntityValue>(person.value);
  entity.how = "pronoun";
  entity.weight = std::min(entity.weight, kOnlyOne);
  const SlotValue own = scene.slot_from_group(group);
  person.text = own.text;
  person.file = own.file;
  return person;
}

}  // namespace gainsay
