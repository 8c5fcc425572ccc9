#include "claim/issue_holders.h"

#include <algorithm>
#include <string_view>

#include "claim/doer_name.h"
#include "claim/positions.h"
#include "claim/verb_doer.h"

namespace gainsay {
namespace {

void add_groups(const Scene& scene, const Trigger& trigger, const char* position,
                std::vector<std::uint32_t>& groups) {
  for (const std::uint32_t group : groups_at(scene, trigger, position)) {
    if (std::find(groups.begin(), groups.end(), group) == groups.end()) groups.push_back(group);
  }
}

// The verb group that the token's noun group is the object of: "floored" for "Lewis" in "floored Lewis to
// win".
std::uint32_t verb_over(const Scene& scene, std::uint32_t token) {
  for (const Relation& relation : scene.syntax().relations) {
    const NounGroup& noun = scene.syntax().noun_groups[relation.noun];
    if (relation.type == Relation::Type::kObject && noun.first <= token && token <= noun.last &&
        scene.syntax().verb_groups[relation.verb].voice != Voice::kPassive)
      return relation.verb;
  }
  return kAbsent;
}

// Who did it where the nearest name before the words is an object: the subject of its verb, if that has a
// name.
std::uint32_t doer_to(const Scene& scene, std::uint32_t verb) {
  const std::uint32_t subject = scene.related(verb, Relation::Type::kSubject);
  return subject == kAbsent ? kAbsent : mention_with(scene, subject, {"person", "organisation"});
}

// "His daughter laid the wreath", "Lolo's daughter": neither he nor Lolo did.
bool is_possessor(const Scene& scene, Span mention) {
  const std::uint32_t last = scene.token_at(mention.end - 1);
  if (scene.word_listed("owner_word", last)) return true;
  return last + 1 < scene.syntax().tokens.size() && scene.syntax().tokens[last + 1].pos == Pos::kPart &&
         scene.word(last + 1).ends_with("s");
}

bool is_infinitive(const Scene& scene, std::uint32_t verb_group) {
  const VerbGroup& verb = scene.syntax().verb_groups[verb_group];
  const auto is_to = [&](std::uint32_t t) { return scene.syntax().tokens[t].lemma == "to"; };
  return !verb.finite && (is_to(verb.first) || (verb.first > 0 && is_to(verb.first - 1)));
}

}  // namespace

std::uint32_t subject_above(const Scene& scene, std::uint32_t verb_group) {
  const VerbGroup& verb = scene.syntax().verb_groups[verb_group];
  if (verb.finite || verb.governor == kAbsent) return kAbsent;
  const VerbGroup& governor = scene.syntax().verb_groups[verb.governor];
  const std::string_view lemma = scene.syntax().tokens[governor.head].lemma;
  if (scene.rules().words().has("of_the_object", lemma)) return kAbsent;
  return scene.related(verb.governor, Relation::Type::kSubject);
}

std::vector<SlotValue> holders_of(const Scene& scene, const IssueMatch& match, const std::string& of) {
  Annotation annotation{match.first,       match.last,     match.first, kAbsent,
                        SenseKind::kState, SensePos::kAny, false,       false};
  // The verb of the words, where one is there, knows its subject and object.
  for (std::uint32_t t = match.first; t <= match.last; ++t) {
    if (scene.verb_group_at(t) == kAbsent) continue;
    annotation.head = t;
    break;
  }
  const Trigger trigger = make_trigger(scene, annotation);
  std::vector<std::uint32_t> groups;
  const std::uint32_t above = trigger.verb == kAbsent ? kAbsent : subject_above(scene, trigger.verb);
  for (const std::string_view position : {"object", "subject", "holder", "of"}) {
    if (position == "subject" && above != kAbsent) {
      groups.push_back(above);
    } else {
      add_groups(scene, trigger, position.data(), groups);
    }
  }
  if (trigger.verb == kAbsent) add_groups(scene, trigger, "clause-subject", groups);
  if (of == "named") add_groups_beside(scene, groups);
  std::vector<SlotValue> holders;
  for (const std::uint32_t group : groups) {
    const std::uint32_t index = scene.mention_in_group(group, {"person", "organisation", "place"});
    if (of == "named") {
      const std::uint32_t person = mention_with(scene, group, {"person"});
      const NounGroup& noun = scene.syntax().noun_groups[group];
      if (person != kAbsent) {
        holders.push_back(scene.slot_from_mention(person));
      } else if (noun.first == noun.last && index == kAbsent &&
                 scene.syntax().tokens[noun.head].pos == Pos::kPropn) {
        holders.push_back(scene.slot_from_group(group));  // a surname that only the other article explains
      } else if (auto country = country_named(scene, group)) {
        holders.push_back(std::move(*country));
      } else if (is_of_all(scene, group)) {
        holders.push_back(scene.slot_from_group(group));
      }
    } else if (of == "person") {
      if (index != kAbsent && scene.mention(index).type == MentionType::kPerson)
        holders.push_back(scene.slot_from_mention(index));
      else
        holders.push_back(scene.slot_from_group(group));
    } else {
      holders.push_back(scene.slot_from_group(group));
    }
  }
  return holders;
}

bool is_of_somebodys(const Scene& scene, const IssueMatch& match) {
  for (std::uint32_t t = match.first; t <= match.last; ++t) {
    const std::uint32_t verb = scene.verb_group_at(t);
    if (verb == kAbsent) continue;
    const std::uint32_t subject = scene.related(verb, Relation::Type::kSubject);
    if (subject == kAbsent) return false;
    const NounGroup& noun = scene.syntax().noun_groups[subject];
    return noun.possessor != kAbsent || scene.word_listed("owner_word", noun.first);
  }
  return false;
}

std::uint32_t nearest_doer(const Scene& scene, const IssueMatch& match) {
  const bool behind = scene.word_listed("answer_opener", match.last);
  std::uint32_t best = kAbsent, after = kAbsent;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    const bool organisation = m.type == MentionType::kOrganisation && match.issue->of != "named";
    if (m.type != MentionType::kPerson && !organisation) continue;
    if (is_possessor(scene, m.span)) continue;
    const std::uint32_t token = scene.token_at(m.span.begin);
    const bool governed = token > 0 && scene.syntax().tokens[token - 1].pos == Pos::kAdp;
    if (token > match.last && after == kAbsent) after = index;
    if (behind) {
      best = after;
    } else if (token < match.first && !governed) {
      const std::uint32_t verb = verb_over(scene, token);
      best = verb == kAbsent ? index : doer_to(scene, verb);
    }
  }
  // "At the controls was Reto Thöny": the doer comes after what opens the sentence.
  return best == kAbsent && match.first <= 1 ? after : best;
}

std::vector<SlotValue> doers_of(const Scene& scene, const IssueMatch& match) {
  Annotation annotation{match.first,       match.last,     match.first, kAbsent,
                        SenseKind::kState, SensePos::kAny, false,       false};
  std::vector<std::uint32_t> groups;
  const bool behind = scene.word_listed("answer_opener", match.last);
  for (std::uint32_t t = match.first; t <= match.last && !behind; ++t) {
    if (scene.verb_group_at(t) == kAbsent) continue;
    annotation.head = t;
    groups = groups_at(scene, make_trigger(scene, annotation), "subject");
    const std::uint32_t verb = scene.verb_group_at(t);
    const std::uint32_t subject = subject_above(scene, verb);
    if (subject != kAbsent) groups = {subject};
    const bool guessed = subject == kAbsent && !groups.empty() && is_infinitive(scene, verb);
    if (guessed && name_with(scene, groups.front())) return {};
    break;
  }
  if (behind && match.last + 1 < scene.syntax().tokens.size()) {
    const std::uint32_t group = scene.noun_group_at(match.last + 1);
    if (group != kAbsent) groups.push_back(group);
  }
  for (const std::uint32_t group : groups) {
    if (auto name = name_with(scene, group)) return {std::move(*name)};
  }
  if (const std::uint32_t near = nearest_doer(scene, match); near != kAbsent)
    return {scene.slot_from_mention(near)};
  if (!groups.empty()) return {scene.slot_from_group(groups.front())};
  return {};
}

}  // namespace gainsay
