#include "claim/verb_doer.h"

#include <algorithm>

#include "claim/doer_name.h"
#include "claim/positions.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// The token that stands as the group's preposition, also where the syntax names none; kAbsent where none
// does.
std::uint32_t preposition_of(const Scene& scene, const NounGroup& group) {
  const auto& tokens = scene.syntax().tokens;
  if (group.preposition != kAbsent) return group.preposition;
  // "To Britain's Amy Lowe"
  if (group.possessor != kAbsent) return preposition_of(scene, scene.syntax().noun_groups[group.possessor]);
  // The "to" of "goes to painter Ann Poe" may pass for that of an infinitive.
  if (group.first > 0 && tokens[group.first - 1].pos == Pos::kPart &&
      folded_word(scene, group.first - 1) == "to")
    return group.first - 1;
  // "From substitute Ann Poe" may be taken for one group.
  return group.last > group.first && tokens[group.first].pos == Pos::kAdp ? group.first : kAbsent;
}

// "It was his nephew, Karl Lee, who wrote": the group in front of "who" that the main clause points out.
std::uint32_t pointed_out(const Scene& scene, std::uint32_t who) {
  const auto& syntax = scene.syntax();
  std::uint32_t be = kAbsent;
  for (std::uint32_t t = 0; t + 1 < who && be == kAbsent; ++t) {
    if (folded_word(scene, t) == "it" && folded_lemma(scene, t + 1) == "be") be = t + 1;
  }
  if (be == kAbsent) return kAbsent;
  // "It was Oman's envoy, Karl Lee, and not the minister, ill in Muscat, who signed"
  for (std::uint32_t g = 0; g < syntax.noun_groups.size() && syntax.noun_groups[g].last < who; ++g) {
    const bool pronoun = syntax.tokens[syntax.noun_groups[g].head].pos == Pos::kPron;
    if (syntax.noun_groups[g].first > be && !pronoun && mention_with(scene, g, {"person"}) != kAbsent)
      return g;
  }
  for (std::uint32_t t = who; t-- > 0;) {
    if (syntax.tokens[t].pos == Pos::kPunct) continue;
    return scene.noun_group_at(t);
  }
  return kAbsent;
}

// "It fell to the young Karl Lee to show": the group behind the "to" of such a word in front of the
// infinitive.
std::uint32_t fallen_to(const Scene& scene, std::uint32_t infinitive) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].last >= infinitive || !is_preposition_of(scene, groups[g], "to")) continue;
    const std::uint32_t to = preposition_of(scene, groups[g]);
    if (to > 0 && scene.word_listed("credit_falls", to - 1)) return g;
  }
  return kAbsent;
}

// "The honour of lighting the flame fell to Karl Lee": the group behind the "to" of the verb that follows.
std::uint32_t honoured_with(const Scene& scene, const VerbGroup& gerund) {
  if (gerund.first < 2 || folded_word(scene, gerund.first - 1) != "of" ||
      !scene.lemma_listed("credit_honour", gerund.first - 2))
    return kAbsent;
  constexpr std::uint32_t kReach = 3;
  for (const VerbGroup& verb : scene.syntax().verb_groups) {
    if (verb.first > gerund.last && scene.lemma_listed("credit_passes", verb.head))
      return group_behind(scene, verb.last, "to", kReach);
  }
  return kAbsent;
}

bool is_pronoun(const Scene& scene, const Mention& mention) {
  return scene.syntax().tokens[scene.token_at(mention.span.begin)].pos == Pos::kPron;
}

// "Oman's envoy": the name that ends at a token owns what follows.
bool is_owner(const Scene& scene, std::uint32_t last) {
  return (last + 1 < scene.syntax().tokens.size() && scene.syntax().tokens[last + 1].pos == Pos::kPart) ||
         scene.word(last).ends_with("'s") || scene.word(last).ends_with("\u2019s");
}

bool follows_preposition(const Scene& scene, std::uint32_t token) {
  for (std::uint32_t t = token; t-- > 0 && t + 4 > token;) {
    const Pos pos = scene.syntax().tokens[t].pos;
    if (pos == Pos::kAdp) return true;
    if (pos == Pos::kPunct || pos == Pos::kVerb) return false;
  }
  return false;
}

std::uint32_t governed_by(const Scene& scene, std::uint32_t preposition) {
  const auto& groups = scene.syntax().noun_groups;
  const auto found = std::find_if(groups.begin(), groups.end(),
                                  [&](const NounGroup& group) { return group.preposition == preposition; });
  if (found != groups.end()) return static_cast<std::uint32_t>(found - groups.begin());
  return preposition + 1 < scene.syntax().tokens.size() ? scene.noun_group_at(preposition + 1) : kAbsent;
}

// The "by" that a passive's doer stands behind, days and hours aside.
void find_agent(const Scene& scene, std::uint32_t verb_group, Doer& doer) {
  constexpr std::uint32_t kReach = 30;
  const VerbGroup& verb = scene.syntax().verb_groups[verb_group];
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (std::uint32_t t = verb.last + 1; t < std::min(count, verb.last + kReach); ++t) {
    if (folded_word(scene, t) != "by") continue;
    doer.named = named_behind(scene, t);
    const std::uint32_t group = governed_by(scene, t);
    if (doer.named != kAbsent) return;
    if (group == kAbsent || scene.in_figure(scene.syntax().noun_groups[group].head)) continue;
    doer.group = group;
    return;
  }
  doer.group = scene.related(verb_group, Relation::Type::kSubject);
}

// "It was X who won", "the cyclist Karl Lee, who leapt in to rescue": whom a "who" in front of the verb
// stands for.
std::uint32_t whom_who_means(const Scene& scene, std::uint32_t verb, bool& pointed) {
  constexpr std::uint32_t kNear = 8;
  for (std::uint32_t t = verb; t-- > 1 && t + kNear > verb;) {
    if (folded_word(scene, t) != "who") continue;
    const std::uint32_t out = pointed_out(scene, t);
    pointed = out != kAbsent;
    if (pointed) return out;
    const std::uint32_t before = scene.word(t - 1) == "," && t > 1 ? t - 2 : t - 1;
    return scene.noun_group_at(before);
  }
  return kAbsent;
}

// "Is tipped to win", "hopes to win": what hangs on such a verb need not have come about, as it has in "broke
// away to win".
bool is_only_hoped(const Scene& scene, const VerbGroup& verb) {
  if (verb.finite || verb.governor == kAbsent) return false;
  const VerbGroup& governor = scene.syntax().verb_groups[verb.governor];
  if (scene.lemma_listed("credit_commits", governor.head)) return false;
  return governor.voice == Voice::kPassive || governor.tense != Tense::kPast;
}

// "The Liberals and the Greens", where the tree joins the two by nothing: the first group, or the name right
// behind it, stands in front of the "and".
bool are_joined(const Scene& scene, std::uint32_t first, std::uint32_t second) {
  const auto& groups = scene.syntax().noun_groups;
  const std::uint32_t begin = groups[second].first;
  if (begin < 2 || folded_word(scene, begin - 1) != "and" || groups[second].preposition != kAbsent)
    return false;
  const std::uint32_t before = scene.noun_group_at(begin - 2);
  if (before == kAbsent) return false;
  const bool named = groups[before].first == groups[first].last + 1 &&
                     groups[before].preposition == kAbsent && groups[before].determiner == kAbsent;
  return before == first || named;
}

// The verb whose subject the group is, as far as the tree says; kAbsent for none.
std::uint32_t verb_of_subject(const Scene& scene, std::uint32_t group) {
  for (const Relation& relation : scene.syntax().relations) {
    if (relation.noun == group && relation.type == Relation::Type::kSubject) return relation.verb;
  }
  return kAbsent;
}

}  // namespace

bool is_preposition_of(const Scene& scene, const NounGroup& group, std::string_view wanted) {
  const std::uint32_t preposition = preposition_of(scene, group);
  return preposition != kAbsent &&
         any_of_list(wanted, '|', [&](std::string_view p) { return folded_word(scene, preposition) == p; });
}

std::uint32_t group_behind(const Scene& scene, std::uint32_t token, std::string_view prepositions,
                           std::uint32_t reach) {
  const auto& groups = scene.syntax().noun_groups;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].first <= token || groups[g].first > token + reach) continue;
    if (is_preposition_of(scene, groups[g], prepositions) && !scene.in_figure(groups[g].head)) return g;
  }
  return kAbsent;
}

std::uint32_t owner_of_part(const Scene& scene, std::uint32_t group) {
  if (group == kAbsent || name_with(scene, group)) return group;
  const auto& groups = scene.syntax().noun_groups;
  if (groups[group].possessor != kAbsent &&
      mention_with(scene, groups[group].possessor, {"person"}) != kAbsent)
    return groups[group].possessor;
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (groups[g].attached_noun == group && is_preposition_of(scene, groups[g], "of|by|from") &&
        mention_with(scene, g, {"person"}) != kAbsent)
      return g;
  }
  return group;
}

bool is_pronoun(const Scene& scene, std::uint32_t group) {
  return scene.syntax().tokens[scene.syntax().noun_groups[group].head].pos == Pos::kPron;
}

std::uint32_t named_behind(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kNear = 4;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    if ((m.type != MentionType::kPerson && m.type != MentionType::kOrganisation) || is_pronoun(scene, m))
      continue;
    const std::uint32_t first = scene.token_at(m.span.begin), last = scene.token_at(m.span.end - 1);
    if (first <= token || first > token + kNear || is_owner(scene, last)) continue;
    for (std::uint32_t t = token + 1; t < first; ++t) {
      if (scene.syntax().tokens[t].pos == Pos::kPunct && scene.word(t) != "-") return kAbsent;
    }
    return index;
  }
  return kAbsent;
}

std::uint32_t named_before(const Scene& scene, std::uint32_t token) {
  std::uint32_t best = kAbsent;
  for (const std::uint32_t index : scene.mentions()) {
    const Mention& m = scene.mention(index);
    if (m.type != MentionType::kPerson || is_pronoun(scene, m)) continue;
    const std::uint32_t first = scene.token_at(m.span.begin), last = scene.token_at(m.span.end - 1);
    if (last >= token || follows_preposition(scene, first)) continue;
    if (is_owner(scene, last)) continue;
    best = index;
  }
  return best;
}

void find_doer(const Scene& scene, std::uint32_t verb_group, Doer& doer) {
  const VerbGroup& verb = scene.syntax().verb_groups[verb_group];
  const bool by = verb.last + 1 < scene.syntax().tokens.size() && folded_word(scene, verb.last + 1) == "by";
  if (verb.voice == Voice::kPassive || (by && !verb.finite)) return find_agent(scene, verb_group, doer);
  if (!verb.finite) doer.group = fallen_to(scene, verb.head);
  if (!verb.finite && doer.group == kAbsent) doer.group = honoured_with(scene, verb);
  if (doer.group == kAbsent && is_only_hoped(scene, verb)) return;
  doer.sole = doer.group != kAbsent;
  if (doer.sole) return;
  doer.group = whom_who_means(scene, verb.first, doer.sole);
  if (doer.group != kAbsent && name_with(scene, doer.group)) return;
  Annotation annotation{verb.head,         verb.head,      verb.head, kAbsent,
                        SenseKind::kState, SensePos::kAny, false,     false};
  std::vector<std::uint32_t> subjects = groups_at(scene, make_trigger(scene, annotation), "subject");
  const auto& relations = scene.syntax().relations;
  const bool own = std::any_of(relations.begin(), relations.end(), [&](const Relation& relation) {
    return relation.verb == verb_group && relation.type == Relation::Type::kSubject && !relation.inferred;
  });
  if (!verb.finite && !own && verb.governor != kAbsent) {  // "beat Roe to win"
    const std::uint32_t above = scene.related(verb.governor, Relation::Type::kSubject);
    if (above != kAbsent) subjects = {above};
  }
  if (!subjects.empty()) doer.group = owner_of_part(scene, subjects.front());
  if (doer.group == kAbsent) doer.named = named_before(scene, verb.first);
}

std::vector<std::uint32_t> groups_beside(const Scene& scene, std::uint32_t group) {
  const auto& groups = scene.syntax().noun_groups;
  std::vector<std::uint32_t> beside;
  if (group == kAbsent) return beside;
  const std::uint32_t first = groups[group].conjunct_of == kAbsent ? group : groups[group].conjunct_of;
  const std::uint32_t verb = verb_of_subject(scene, group);
  for (std::uint32_t g = 0; g < groups.size(); ++g) {
    if (g == group) continue;
    const bool joined = g == first || groups[g].conjunct_of == first ||
                        (groups[group].preposition == kAbsent && are_joined(scene, g, group)) ||
                        are_joined(scene, group, g);
    const std::uint32_t other = verb_of_subject(scene, g);
    if (joined && (g == first || other == kAbsent || other == verb)) beside.push_back(g);
  }
  return beside;
}

void add_groups_beside(const Scene& scene, std::vector<std::uint32_t>& groups) {
  const std::vector<std::uint32_t> own = groups;
  for (const std::uint32_t group : own) {
    for (const std::uint32_t other : groups_beside(scene, group)) {
      if (std::find(groups.begin(), groups.end(), other) == groups.end()) groups.push_back(other);
    }
  }
}

bool acts_for_somebody(const Scene& scene, std::uint32_t verb) {
  constexpr std::uint32_t kReach = 5;
  const std::uint32_t end = std::min(verb + 1 + kReach, count_of(scene));
  if (verb + 1 < end && folded_word(scene, verb + 1) == "for") return true;
  for (std::uint32_t t = verb + 1; t < end; ++t) {
    if (scene.rules().words().has("in_stead", folded_word(scene, t))) return true;
  }
  return false;
}

}  // namespace gainsay
