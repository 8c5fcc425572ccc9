#include "reconcile/setting_goals.h"

#include <algorithm>

#include "reconcile/likeness.h"
#include "reconcile/setting_places.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

// "A painting"
bool is_any(const WordLists& lists, const SlotValue& party) {
  const std::vector<std::string> words = folded_words(party.text);
  return !words.empty() && lists.has("any_word", words.front());
}

// "Four of the injured", "some passengers": others may have gone elsewhere.
bool is_whole(const WordLists& lists, const SlotValue& party) {
  if (std::holds_alternative<EntityValue>(party.value)) return true;
  const std::vector<std::string> words = folded_words(party.text);
  return !words.empty() && (lists.has("all_word", words.front()) || lists.has("known_thing", words.front()) ||
                            is_any(lists, party));
}

// "All the survivors", "all eleven": the second names nobody.
bool is_all_of_them(const WordLists& lists, const SlotValue& party, bool bare) {
  const auto* noun = std::get_if<TextValue>(&party.value);
  const std::vector<std::string> words = folded_words(party.text);
  if (!noun || words.empty() || !lists.has("universal_word", words.front())) return false;
  return !bare || (noun->classes.empty() && noun->entities.empty() && words.size() <= 2);
}

// "A court", "the airport": where a way goes on from.
bool is_step(const WordLists& lists, const Claim& claim) {
  const auto* site = value_in<TextValue>(claim, "site");
  return site && lists.has("step_site", site->lemma);
}

bool are_of_one_sort(const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "site"), *y = value_in<TextValue>(b, "site");
  return x && y && x->lemma == y->lemma;
}

}  // namespace

bool is_goal(const Claim& claim) { return claim.rule == "setting/goal"; }

bool are_of_one_way(const RuleSet& rules, const Claim& a, const Claim& b) {
  const WordLists& lists = rules.words();
  const SlotValue *x = first_in(a, "done"), *y = first_in(b, "done");
  if (!x || !y || !is_whole(lists, *x) || !is_whole(lists, *y)) return false;
  if (holds_phrase(lists, a, "stage_of_way") || holds_phrase(lists, b, "stage_of_way")) return false;
  if ((is_step(lists, a) || is_step(lists, b)) && !are_of_one_sort(a, b)) return false;
  if ((is_all_of_them(lists, *x, true) && is_all_of_them(lists, *y, false)) ||
      (is_all_of_them(lists, *y, true) && is_all_of_them(lists, *x, false)))
    return true;
  const Likeness like = likeness(rules.lexicon(), *x, *y);
  return like == Likeness::kSame || (like == Likeness::kLike && !is_any(lists, *x) && !is_any(lists, *y));
}

bool tells_of_way(const RuleSet& rules, std::span<const Claim* const> article, const Claim& goal) {
  return std::any_of(article.begin(), article.end(), [&](const Claim* other) {
    return is_goal(*other) && are_of_one_way(rules, goal, *other) &&
           compare_where(rules, goal, *other).match != Match::kDisjoint;
  });
}

}  // namespace gainsay
