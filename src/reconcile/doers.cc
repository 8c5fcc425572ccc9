#include "reconcile/doers.h"

#include <algorithm>

#include "reconcile/likeness.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

// Two names that share no word: neither a spelling nor a shorter form of the other.
bool are_two(const EntityValue& a, const EntityValue& b) {
  if (a.key == b.key) return false;
  if (a.type == EntityType::kPlace && b.type == EntityType::kPlace)
    return a.place == PlaceKind::kCountry && b.place == PlaceKind::kCountry &&
           compare(Value(a), Value(b)) == Match::kDisjoint;
  const std::vector<std::string> x = folded_words(a.name), y = folded_words(b.name);
  const auto whole = [](const EntityValue& e, const std::vector<std::string>& words) {
    return e.type == EntityType::kOrganisation || (e.type != EntityType::kPlace && words.size() > 1);
  };
  if ((a.type != b.type || a.type == EntityType::kPerson) && (!whole(a, x) || !whole(b, y))) return false;
  const bool alike = std::any_of(x.begin(), x.end(), [&](const std::string& word) {
    return std::any_of(y.begin(), y.end(),
                       [&](const std::string& other) { return word.substr(0, 3) == other.substr(0, 3); });
  });
  return !alike;
}

// "Two brothers" are not one man with a name.
bool is_several(const WordLists& lists, const SlotValue& doer) {
  const std::vector<std::string> words = folded_words(doer.text);
  return !words.empty() && lists.has("several_doers", words.front());
}

// "A Turkish trawler", "the Greek coastguard": of two countries.
bool are_of_two_countries(const SlotValue& x, const SlotValue& y) {
  const auto *a = std::get_if<TextValue>(&x.value), *b = std::get_if<TextValue>(&y.value);
  if (!a || !b) return false;
  const auto country = [](const TextValue& noun) {
    const auto found = std::find_if(noun.modifiers.begin(), noun.modifiers.end(),
                                    [](const std::string& m) { return m.starts_with("place:"); });
    return found == noun.modifiers.end() ? std::string() : *found;
  };
  const std::string left = country(*a), right = country(*b);
  return !left.empty() && !right.empty() && left != right;
}

}  // namespace

const EntityValue* named_doer(const SlotValue& doer) {
  const auto* entity = std::get_if<EntityValue>(&doer.value);
  return entity && entity->weight >= 0.7 && entity->how != "description" && entity->how != "pronoun"
             ? entity
             : nullptr;
}

bool is_part_of_other(const RuleSet& rules, const Claim& own, const SlotValue& other) {
  const EntityValue* who = named_doer(other);
  if (!who || who->type == EntityType::kPerson || !names_beside(own, other)) return false;
  const std::vector<std::string> words = folded_words(own.sentence);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return rules.words().has("credit_arm", word); });
}

bool are_other_doers(const RuleSet& rules, const SlotValue& x, const SlotValue& y) {
  const EntityValue *a = named_doer(x), *b = named_doer(y);
  if (a && b) return are_two(*a, *b);
  const auto is_person = [](const EntityValue* e) { return e && e->type == EntityType::kPerson; };
  if ((is_person(a) && is_several(rules.words(), y)) || (is_person(b) && is_several(rules.words(), x)))
    return true;
  return !a && !b && (likeness(rules.lexicon(), x, y) == Likeness::kDifferent || are_of_two_countries(x, y));
}

bool are_two_single_names(const SlotValue& x, const SlotValue& y) {
  const EntityValue *a = named_doer(x), *b = named_doer(y);
  if (!a || !b || a->type == EntityType::kPlace || b->type == EntityType::kPlace) return false;
  const std::vector<std::string> left = folded_words(a->name), right = folded_words(b->name);
  constexpr std::size_t kShortForm = 3;  // letters that a name and its short form share
  const bool alike = std::any_of(left.begin(), left.end(), [&](const std::string& word) {
    return std::any_of(right.begin(), right.end(), [&](const std::string& other) {
      return word.substr(0, kShortForm) == other.substr(0, kShortForm);
    });
  });
  return !alike && (left.size() == 1 || right.size() == 1);
}

bool names_beside(const Claim& own, const SlotValue& other) {
  const EntityValue* who = named_doer(other);
  if (!who) return false;
  const bool person = who->type == EntityType::kPerson;  // a firm goes by the first word of its name
  const std::string surname = "=w:" + folded(person ? who->name.substr(who->name.rfind(' ') + 1)
                                                    : who->name.substr(0, who->name.find(' ')));
  return std::binary_search(own.context.begin(), own.context.end(), "=" + who->key) ||
         std::binary_search(own.context.begin(), own.context.end(), surname);
}

bool acts_with_others(const WordLists& lists, const Claim& claim) {
  constexpr std::size_t kReach = 3;  // "with a few old friends"
  const std::vector<std::string> words = folded_words(claim.sentence);
  for (std::size_t with = 0; with < words.size(); ++with) {
    if (words[with] != "with") continue;
    for (std::size_t at = with + 1; at < std::min(words.size(), with + 2 + kReach); ++at) {
      if (lists.has("doing_partner", words[at])) return true;
    }
  }
  return false;
}

bool buys_for_others(const WordLists& lists, const SlotValue& doer) {
  if (named_doer(doer)) return false;
  const std::vector<std::string> words = folded_words(doer.text);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return lists.has("credit_agent", word); });
}

}  // namespace gainsay
