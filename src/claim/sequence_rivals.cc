#include "claim/sequence_rivals.h"

#include <algorithm>

#include "claim/history.h"
#include "claim/sequence_claims.h"
#include "claim/sequence_firsts.h"
#include "claim/told_date.h"

namespace gainsay {
namespace {

// A noun group and the sentence that it stands in.
struct Party {
  const Scene* scene = nullptr;
  std::uint32_t group = kAbsent;
  explicit operator bool() const { return scene != nullptr && group != kAbsent; }
};

// Who did a deed first, or last, and what.
struct Leader {
  Party party;
  std::uint32_t head = kAbsent;  // token: the deed's verb
  std::uint32_t behind = 0;      // token from which on the other is told
  bool last = false;
};

// "Was the first of the nuns to sing", "was first to reach": the verb behind "to"; kAbsent for none.
std::uint32_t verb_of_first(const Scene& scene, std::uint32_t token) {
  constexpr std::uint32_t kReach = 6;
  std::uint32_t t = token + 1;
  if (t < count_of(scene) && folded_word(scene, t) == "of") {
    while (t < count_of(scene) && t <= token + kReach && folded_word(scene, t) != "to") ++t;
  }
  if (t + 1 >= count_of(scene) || folded_word(scene, t) != "to") return kAbsent;
  return scene.verb_group_at(t + 1);
}

// "Left the hall first on Friday", "crossed first,": an adverb.
bool tells_who_first(const Scene& scene, std::uint32_t t) {
  if (is_adverb_first(scene, t)) return true;
  const Pos before = scene.syntax().tokens[t - 1].pos;
  return t + 1 < count_of(scene) && scene.syntax().tokens[t + 1].pos == Pos::kAdp && before != Pos::kDet &&
         before != Pos::kAdp && !is_listed(scene, "before_ordinal", t - 1);
}

Leader find_leader(const Scene& scene) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t t = 1; t + 1 < count_of(scene); ++t) {
    const bool first = folded_word(scene, t) == "first", last = folded_word(scene, t) == "last";
    if (!first && !last) continue;
    const std::uint32_t be = folded_word(scene, t - 1) == "the" ? t - 2 : t - 1;
    const std::uint32_t copula = be < t ? scene.verb_group_at(be) : kAbsent;
    if (copula != kAbsent && is_listed(scene, "copula", be)) {
      const std::uint32_t verb = verb_of_first(scene, t);
      if (verb == kAbsent || verbs[copula].negated) continue;
      return {{&scene, subject_of_deed(scene, copula)}, verbs[verb].head, verbs[verb].last + 1, last};
    }
    if (!first || !tells_who_first(scene, t)) continue;
    std::uint32_t deed = kAbsent;
    for (std::uint32_t v = 0; v < verbs.size() && verbs[v].head < t; ++v) {
      if (verbs[v].finite && !only_says(scene, v)) deed = v;
    }
    if (deed == kAbsent || verbs[deed].negated) continue;
    return {{&scene, subject_of_deed(scene, deed)}, verbs[deed].head, t + 1, false};
  }
  return {};
}

bool points_at_leader(const Scene& scene, std::uint32_t token) {
  if (token >= count_of(scene)) return false;
  return is_listed(scene, "personal_object", token) || scene.in_name(token);
}

// "Arrived | on their heels", "came out | in her wake", "crossed the line | behind him"
bool comes_behind(const Scene& scene, std::uint32_t token) {
  if (!is_listed(scene, "close_behind", token) || token + 1 >= count_of(scene)) return false;
  const bool owner = is_listed(scene, "follow_suit", token + 1) && token + 2 < count_of(scene) &&
                     is_listed(scene, "trail_noun", token + 2);
  return owner || (folded_word(scene, token) == "behind" && points_at_leader(scene, token + 1));
}

// Who came second: "followed by Stahl", "Weiss came out after her", "Turkey did so a day later"; of a leader
// who was the last, who came before.
Party find_second(const Scene& scene, std::uint32_t from, bool last) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t t = from; t + 1 < count_of(scene); ++t) {
    if (!last && folded_word(scene, t) == "followed" && folded_word(scene, t + 1) == "by")
      return {&scene, scene.noun_group_at(t + 2 < count_of(scene) ? t + 2 : t)};
    const std::uint32_t verb = scene.verb_group_at(t);
    if (verb == kAbsent || verbs[verb].head != t || verbs[verb].negated) continue;
    std::uint32_t doer = group_in_front(scene, verb);
    if (doer == kAbsent) doer = scene.related(verb, Relation::Type::kSubject);
    if (doer == kAbsent || scene.syntax().noun_groups[doer].first < from) continue;
    constexpr std::uint32_t kReach = 3;
    const std::uint32_t behind = verbs[verb].last + 1;
    if (!last && folded_lemma(scene, t) == "follow" &&
        (behind >= count_of(scene) || scene.noun_group_at(behind) == kAbsent ||
         is_listed(scene, "follow_suit", behind) || is_listed(scene, "personal_object", behind) ||
         is_time_group(scene, scene.noun_group_at(behind))))
      return {&scene, doer};
    if (!last && folded_lemma(scene, t) == "do" && behind < count_of(scene) &&
        is_listed(scene, "likewise_done", behind))
      return {&scene, doer};
    for (std::uint32_t at = behind; at + 1 < count_of(scene) && at <= behind + kReach; ++at) {
      const std::string& word = folded_word(scene, at);
      if (word == (last ? "before" : "after") && points_at_leader(scene, at + 1)) return {&scene, doer};
      if (!last && comes_behind(scene, at)) return {&scene, doer};
    }
    if (!last && behind < count_of(scene) && is_listed(scene, "came_second", behind)) return {&scene, doer};
  }
  return {};
}

void name_party(const Party& party, const char* slot, Claim& claim) {
  SlotValue value = party.scene->slot_from_group(party.group);
  value.value = party_value(*party.scene, party.group);
  claim.slots[slot] = {std::move(value)};
}

void add_rivals(const Scene& scene, const Leader& leader, const Party& other, std::vector<Claim>& claims) {
  const Scene& told = *leader.party.scene;
  const Happening deed = deed_around(told, leader.head);
  const Happening second = noun_happening(*other.scene, other.group, count_of(*other.scene));
  if (!deed || !second) return;
  const Told mine{&told, deed}, theirs{other.scene, second};
  const std::size_t before = claims.size();
  add_sequence(scene, "rivals", mine, theirs, claims);
  if (claims.size() == before) return;
  Claim& claim = claims.back();
  name_party(leader.last ? other : leader.party, "first_doer", claim);
  name_party(leader.last ? leader.party : other, "second_doer", claim);
}

bool is_named(const Party& party) {
  if (!party) return false;
  const NounGroup& noun = party.scene->syntax().noun_groups[party.group];
  return party.scene->syntax().tokens[noun.head].pos == Pos::kPropn ||
         party.scene->mention_in_group(party.group, {"person", "organisation", "place"}) != kAbsent;
}

bool is_party(const Party& party) {
  return party && (is_named(party) || names_party(*party.scene, party.group));
}

// "Turkey recognised the state on Monday, and Greece followed suit": nobody is called the first.
Leader leader_of_suit(const Scene& scene) {
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v + 1 < verbs.size(); ++v) {
    if (!verbs[v].finite || verbs[v].negated || only_says(scene, v) || is_light_verb(scene, v)) continue;
    const std::uint32_t doer = subject_of_deed(scene, v);
    if (!is_named({&scene, doer})) return {};
    return {{&scene, doer}, verbs[v].head, verbs[v].last + 1, false};
  }
  return {};
}

}  // namespace

void read_rivals(const Scene& scene, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  Leader leader = find_leader(scene);
  if (leader.party) {
    const Party other = find_second(scene, leader.behind, leader.last);
    if (is_party(other) && other.group != leader.party.group) add_rivals(scene, leader, other, claims);
    return;
  }
  // "Weiss was the first to leave. Stahl came out after him."
  if (before != nullptr) {
    leader = find_leader(*before);
    const Party other = leader.party ? find_second(scene, 0, leader.last) : Party{};
    if (is_party(other) && !find_second(*before, leader.behind, leader.last)) {
      add_rivals(scene, leader, other, claims);
      return;
    }
  }
  leader = leader_of_suit(scene);
  if (!leader.party) return;
  const Party other = find_second(scene, leader.behind, false);
  if (is_named(other) && other.group != leader.party.group) add_rivals(scene, leader, other, claims);
}

namespace {

// A goal that puts a side ahead or makes it level: whose it is.
struct Goal {
  std::vector<Party> parties;  // the side, and who scored
  std::uint32_t head = kAbsent;
  int found = 0;
};

// Behind a verb: "through Nils Dahl", "for Esbjerg"; "put Lund ahead".
void add_side(const Scene& scene, std::uint32_t verb, Goal& goal) {
  const VerbGroup& group = scene.syntax().verb_groups[verb];
  const std::uint32_t end = end_of_clause(scene, group.head);
  for (std::uint32_t t = group.last + 1; t + 1 < end; ++t) {
    // "Led until Per Holm levelled for Lund": told of the next goal.
    if (scene.verb_group_at(t) != kAbsent || !scene.word_value("sequence_connective", t).empty()) break;
    const bool own = is_listed(scene, "side_preposition", t);
    const std::uint32_t named = scene.noun_group_at(t + 1);
    if (own && named != kAbsent) goal.parties.push_back({&scene, named});
    if (is_listed(scene, "clause_joint", t)) break;
  }
  const std::uint32_t object = scene.related(verb, Relation::Type::kObject);
  if (is_listed(scene, "puts_ahead", group.head) && object != kAbsent)
    goal.parties.push_back({&scene, object});
}

Goal find_goal(const Scene& scene, const ListName& list) {
  Goal goal;
  const auto& verbs = scene.syntax().verb_groups;
  for (std::uint32_t v = 0; v < verbs.size(); ++v) {
    const std::uint32_t at = find_listed(scene, list, verbs[v].head, verbs[v].head);
    const bool put = is_listed(scene, "puts_ahead", verbs[v].head) && [&] {
      const std::uint32_t object = scene.related(v, Relation::Type::kObject);
      if (object == kAbsent) return false;
      const std::uint32_t behind = scene.syntax().noun_groups[object].last + 1;
      return behind < count_of(scene) &&
             (list.text() == "goes_ahead" ? is_listed(scene, "ahead_word", behind)
                                          : is_listed(scene, "level_word", behind));
    }();
    if ((at == kAbsent && !put) || verbs[v].negated) continue;
    ++goal.found;
    goal.head = verbs[v].head;
    // "Before Nils Dahl equalised": the group in front, whatever the parser hangs it on.
    const std::uint32_t front = verbs[v].first > 0 ? scene.noun_group_at(verbs[v].first - 1) : kAbsent;
    const std::uint32_t doer =
        front != kAbsent && !is_time_group(scene, front) ? front : subject_of_deed(scene, v);
    if (doer != kAbsent) goal.parties.push_back({&scene, doer});
    add_side(scene, v, goal);
  }
  return goal;
}

// All that the goal's parties are called by.
SlotValue scorer_slot(const Goal& goal) {
  SlotValue slot = goal.parties.front().scene->slot_from_group(goal.parties.front().group);
  TextValue all = party_value(*goal.parties.front().scene, goal.parties.front().group);
  for (const Party& party : goal.parties) {
    const TextValue value = party_value(*party.scene, party.group);
    all.entities.insert(all.entities.end(), value.entities.begin(), value.entities.end());
    if (&party != &goal.parties.front()) all.text += " / " + value.text;
  }
  std::sort(all.entities.begin(), all.entities.end());
  all.entities.erase(std::unique(all.entities.begin(), all.entities.end()), all.entities.end());
  slot.value = std::move(all);
  return slot;
}

bool more_goals(const Scene& scene) {
  for (std::uint32_t t = 0; t < count_of(scene); ++t) {
    if (is_listed(scene, "once_more", t)) return true;
  }
  return false;
}

}  // namespace

void read_scorers(const Scene& scene, std::vector<Claim>& claims) {
  const Scene* before = scene.before();
  Goal ahead = find_goal(scene, "goes_ahead"), level = find_goal(scene, "draws_level");
  if (more_goals(scene)) return;
  if (ahead.found == 0 && level.found == 1 && before != nullptr && !more_goals(*before)) {
    ahead = find_goal(*before, "goes_ahead");
    if (find_goal(*before, "draws_level").found > 0) return;
  }
  if (ahead.found != 1 || level.found != 1 || ahead.parties.empty() || level.parties.empty()) return;
  const Scene& told = *ahead.parties.front().scene;
  const Told first{&told, deed_around(told, ahead.head)}, then{&scene, deed_around(scene, level.head)};
  const std::size_t count = claims.size();
  add_sequence(scene, "scorers", first, then, claims);
  if (claims.size() == count) return;
  Claim& claim = claims.back();
  for (const char* slot : {"earlier", "later"}) {
    auto& value = std::get<TextValue>(claim.slots[slot].front().value);
    value.classes = {"event:score"};
    value.lemma = "score";
  }
  claim.slots["first_doer"] = {scorer_slot(ahead)};
  claim.slots["second_doer"] = {scorer_slot(level)};
}

}  // namespace gainsay
