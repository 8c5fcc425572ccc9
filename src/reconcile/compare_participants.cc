#include <algorithm>
#include <cstdlib>

#include "reconcile/conflict.h"
#include "reconcile/doers.h"
#include "reconcile/likeness.h"
#include "reconcile/pairs.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

std::string word_in(const Claim& claim, const char* slot) {
  const SlotValue* value = only_in(claim, slot);
  const auto* word = value ? std::get_if<TextValue>(&value->value) : nullptr;
  return word ? word->lemma : std::string();
}

// What is done, as far as only one can have done it: the act that a rule names, or an event class with one
// agent.
std::string act_of(const Lexicon& lexicon, const Claim& claim) {
  if (std::string act = word_in(claim, "act"); !act.empty()) return act;
  const std::string name = word_in(claim, "event");
  const EventClass* event = name.empty() ? nullptr : lexicon.event(lexicon.find(name));
  return event && event->one_agent ? name : std::string();
}

bool is_sure(const EntityValue& entity) {
  return entity.weight >= 0.7 && entity.how != "description" && entity.how != "pronoun";
}

std::string_view last_word(std::string_view name) { return name.substr(name.rfind(' ') + 1); }
std::string_view first_word(std::string_view name) { return name.substr(0, name.find(' ')); }

// Two full names of which neither part is a spelling of the other's.
bool are_two_people(const SlotValue& x, const SlotValue& y, const EntityValue& a, const EntityValue& b) {
  constexpr std::size_t kSpelling = 3;  // "Sjödahl", "Sjodahl": the names begin alike
  if (x.text.find(' ') == std::string::npos || y.text.find(' ') == std::string::npos) return false;
  if (compare(Value(a), Value(b)) != Match::kDisjoint) return false;
  const auto alike = [](std::string_view p, std::string_view q) {
    return p.substr(0, kSpelling) == q.substr(0, kSpelling);
  };
  return !alike(last_word(a.name), last_word(b.name)) && first_word(a.name) != first_word(b.name);
}

// Whether two agents can't be one: two people by their full names, two countries. A name and a description
// may be one.
bool exclude_each_other(const SlotValue& x, const SlotValue& y) {
  const auto *a = std::get_if<EntityValue>(&x.value), *b = std::get_if<EntityValue>(&y.value);
  if (!a || !b || a->type != b->type || !is_sure(*a) || !is_sure(*b)) return false;
  if (a->type == EntityType::kPerson) return are_two_people(x, y, *a, *b);
  if (a->type != EntityType::kPlace || compare(x.value, y.value) != Match::kDisjoint) return false;
  return a->place == PlaceKind::kCountry && b->place == PlaceKind::kCountry;
}

// Two people who beat one side may both have played for the other: "Arrieta celebrates after defeating the
// Indians", "Ross is carried off the field after defeating the Indians".
bool act_against_a_side(const Claim& a, const Claim& b) {
  const auto acts = [](const Claim& claim) {
    const SlotValue *agent = only_in(claim, "agent"), *theme = only_in(claim, "theme");
    const auto* who = agent ? std::get_if<EntityValue>(&agent->value) : nullptr;
    const auto* side = theme ? std::get_if<EntityValue>(&theme->value) : nullptr;
    return who && side && who->type == EntityType::kPerson && side->type != EntityType::kPerson;
  };
  return acts(a) || acts(b);
}

// Days in which a claim's event lies: as told, else the days around the article's date. Absent where nothing
// dates it.
std::optional<Interval<Day>> days_of(const Claim& claim) {
  constexpr int kBefore = 14, kAfter = 2;
  if (const SlotValue* when = only_in(claim, "when")) {
    if (const auto* date = std::get_if<DateValue>(&when->value); date && date->anchored)
      return date->days.hard;
  }
  if (!claim.published) return std::nullopt;
  return Interval<Day>{*claim.published - date::days(kBefore), *claim.published + date::days(kAfter), false,
                       false};
}

bool times_meet(const Claim& a, const Claim& b) {
  const auto x = days_of(a), y = days_of(b);
  if (!x || !y) return true;
  const bool before = x->high && y->low && *x->high < *y->low;
  const bool after = y->high && x->low && *y->high < *x->low;
  return !before && !after;
}

// Words that set one part of a contest or one of its prizes apart: the women's race, the team title, best
// director.
std::vector<std::string> parts_in(const Lexicon& lexicon, const Claim& claim) {
  std::vector<std::string> parts;
  const SlotValue* theme = only_in(claim, "theme");
  const auto* noun = theme ? std::get_if<TextValue>(&theme->value) : nullptr;
  if (!noun) return parts;
  for (const std::string& word : noun->modifiers) {
    if (lexicon.is_member("<part-of-contest>", word, {})) parts.push_back(word);
  }
  return parts;
}

enum class Themes { kSame, kNone, kOther };

Themes compare_themes(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  const auto *x = slot_values(a, "theme"), *y = slot_values(b, "theme");
  if (!x || !y) return Themes::kNone;
  switch (likeness(lexicon, *x, *y)) {
    case Likeness::kSame:
      return Themes::kSame;
    case Likeness::kLike:
      return Themes::kSame;
    case Likeness::kUnknown:
      return Themes::kNone;
    case Likeness::kUnlike:
    case Likeness::kDifferent:
      return Themes::kOther;
  }
  return Themes::kNone;
}

// "The first goal", "the second goal"
bool are_in_a_row(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto places = [&](const Claim& claim) {
    const SlotValue* theme = only_in(claim, "theme");
    std::vector<std::string> words = theme ? folded_words(theme->text) : std::vector<std::string>();
    std::erase_if(words, [&](const std::string& word) { return !lists.has("doing_part", word); });
    std::sort(words.begin(), words.end());
    return words;
  };
  const std::vector<std::string> x = places(a), y = places(b);
  return !x.empty() && !y.empty() && !share(x, y);
}

// Two who act for two parties may both have acted.
bool parties_differ(const Claim& a, const Claim& b) {
  const SlotValue *x = only_in(a, "party"), *y = only_in(b, "party");
  if (!x || !y) return x || y;
  const Match match = compare(x->value, y->value);
  return match != Match::kSame && match != Match::kOverlaps;
}

void add_conflict(const Claim& a, const Claim& b, const std::string& act, std::vector<Conflict>& conflicts) {
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kParticipant;
  conflict.slot = "agent";
  conflict.value_a = only_in(a, "agent")->text;
  conflict.value_b = only_in(b, "agent")->text;
  conflict.meaning_a = "by " + conflict.value_a;
  conflict.meaning_b = "by " + conflict.value_b;
  const std::string what = act.starts_with("event:") ? act.substr(6) : act;
  conflict.why = cite(a) + " has “" + conflict.value_a + "”, " + cite(b) + " “" + conflict.value_b + "” (" +
                 what + "), and only one can have done it.";
  conflicts.push_back(std::move(conflict));
}

// Each beat the other.
bool are_turned_round(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  const SlotValue *winner_a = only_in(a, "agent"), *winner_b = only_in(b, "agent");
  const SlotValue *loser_a = only_in(a, "theme"), *loser_b = only_in(b, "theme");
  if (!winner_a || !winner_b || !loser_a || !loser_b) return false;
  const auto named = [](const SlotValue& v) {
    const auto* noun = std::get_if<TextValue>(&v.value);  // "Sweden" as a side
    return std::holds_alternative<EntityValue>(v.value) || (noun && !noun->entities.empty());
  };
  return named(*winner_a) && named(*winner_b) && likeness(lexicon, *winner_a, *loser_b) == Likeness::kSame &&
         likeness(lexicon, *loser_a, *winner_b) == Likeness::kSame;
}

// Whether an article also gives the act to the other's agent: it tells of two acts.
bool gives_it_to(const Group& group, const Claim& of, const std::string& act, const SlotValue& agent) {
  const auto near = claims_of_article(group.claims, of);
  return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
    if (act_of(group.rules.lexicon(), *claim) != act) return false;
    const auto* agents = slot_values(*claim, "agent");
    return agents && likeness(group.rules.lexicon(), *agents, {agent}) == Likeness::kSame;
  });
}

// An act that a rule names says by itself that there was one: less has to speak for one occasion than for two
// events of a class, but the sentences have to share a name and something more.
bool is_one_occasion(const RuleSet& rules, const Claim& a, const Claim& b, bool named_act) {
  constexpr double kActCounts = 1.5;
  constexpr int kShared = 2;
  const Sameness sameness = same_event(rules, a, b, "agent");
  if (sameness.excluded) return false;
  if (!named_act) return sameness.same();
  SharedContext shared = shared_context(a, b);
  // Hanoi's signature and Vietnam's are put for one party.
  if (only_in(a, "party") && only_in(b, "party")) ++shared.names;
  const double counts = kActCounts + (only_in(a, "party") ? 1 : 0);
  return shared.names > 0 && shared.names + shared.words >= kShared &&
         sameness.evidence + counts >= Sameness::kEnough;
}

void compare_pair(const Group& group, const Claim& a, const Claim& b, std::vector<Conflict>& conflicts) {
  const Lexicon& lexicon = group.rules.lexicon();
  const std::string act = act_of(lexicon, a), other = act_of(lexicon, b);
  if (act.empty() || other.empty()) return;
  const SenseId left = lexicon.find(act), right = lexicon.find(other);
  if (act != other && (left == kAbsent || right == kAbsent || !lexicon.is_kin(left, right))) return;
  const SlotValue *x = only_in(a, "agent"), *y = only_in(b, "agent");
  if (!x || !y || !times_meet(a, b)) return;
  if (gives_it_to(group, a, act, *y) || gives_it_to(group, b, other, *x)) return;
  if (lexicon.event(left) && are_turned_round(lexicon, a, b)) {
    if (shared_names(a, b) >= 2) add_conflict(a, b, act, conflicts);
    return;
  }
  if (!exclude_each_other(*x, *y) || parties_differ(a, b)) return;
  if (group.rules.words().has("series_match", act) && act_against_a_side(a, b)) return;
  const Themes themes = compare_themes(lexicon, a, b);
  if (themes == Themes::kOther || (left != kAbsent && themes == Themes::kNone)) return;
  if (parts_in(lexicon, a) != parts_in(lexicon, b) || are_in_a_row(group.rules.words(), a, b)) return;
  if (acts_with_others(group.rules.words(), a) || acts_with_others(group.rules.words(), b)) return;
  if (!is_one_occasion(group.rules, a, b, left == kAbsent)) return;
  add_conflict(a, b, act, conflicts);
}

}  // namespace

void compare_participants(const Group& group, std::vector<Conflict>& conflicts) {
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type != b.type || a.article == b.article || !comparable(a, b)) continue;
      if (a.stance == Stance::kDenied || b.stance == Stance::kDenied) continue;
      compare_pair(group, a, b, conflicts);
    }
  }
}

}  // namespace gainsay
