#include <algorithm>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

const EntityValue* named(const SlotValue& doer) {
  const auto* entity = std::get_if<EntityValue>(&doer.value);
  return entity && entity->weight >= 0.7 && entity->how != "description" && entity->how != "pronoun"
             ? entity
             : nullptr;
}

// Two names that share no word: neither a spelling nor a shorter form of the other.
bool are_two(const EntityValue& a, const EntityValue& b) {
  if (a.type != b.type || a.key == b.key) return false;
  const std::vector<std::string> x = folded_words(a.name), y = folded_words(b.name);
  if (a.type == EntityType::kPerson && (x.size() < 2 || y.size() < 2)) return false;
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

bool exclude_each_other(const RuleSet& rules, const SlotValue& x, const SlotValue& y) {
  const EntityValue *a = named(x), *b = named(y);
  if (a && b) return are_two(*a, *b);
  const auto is_person = [](const EntityValue* e) { return e && e->type == EntityType::kPerson; };
  if ((is_person(a) && is_several(rules.words(), y)) || (is_person(b) && is_several(rules.words(), x)))
    return true;
  return !a && !b && likeness(rules.lexicon(), x, y) == Likeness::kDifferent;
}

// Whether the article gives the deed to the other's doer as well, or names the two as one team.
bool gives_it_to(const Group& group, const Claim& own, const SlotValue& other) {
  const EntityValue* who = named(other);
  if (!who) return false;
  return std::any_of(group.claims.begin(), group.claims.end(), [&](const Claim* claim) {
    if (claim->article != own.article || claim->rule != own.rule) return false;
    const SlotValue* doer = only_in(*claim, "holder");
    const EntityValue* entity = doer ? named(*doer) : nullptr;
    return entity && entity->key == who->key;
  });
}

// Whether an article that gives the deed to its own doer names the other's beside: "victor of the stage, with
// Roe second".
bool names_beside(const Claim& own, const SlotValue& other) {
  const EntityValue* who = named(other);
  if (!who) return false;
  const std::string surname = "=w:" + folded(who->name.substr(who->name.rfind(' ') + 1));
  return std::binary_search(own.context.begin(), own.context.end(), "=" + who->key) ||
         std::binary_search(own.context.begin(), own.context.end(), surname);
}

}  // namespace

void compare_doers(const Group& group, const Issue& issue, const Claim& a, const Claim& b,
                   std::vector<Conflict>& conflicts) {
  constexpr double kMain = 1.5, kAside = 2.5;
  const SlotValue *x = only_in(a, "holder"), *y = only_in(b, "holder");
  if (!x || !y || a.stance != Stance::kAsserted || b.stance != Stance::kAsserted) return;
  if (!exclude_each_other(group.rules, *x, *y)) return;
  if (gives_it_to(group, a, *y) || gives_it_to(group, b, *x)) return;
  constexpr double kBeside = 1;  // a name of the other's doer
  const double beside = names_beside(a, *y) || names_beside(b, *x) ? kBeside : 0;
  const double enough = (a.main_event && b.main_event ? kMain : kAside) - beside;
  if (common_ground_beside(group.rules.lexicon(), a, b, {x->text, y->text}) < enough ||
      shared_context(a, b).names == 0)
    return;
  Conflict conflict = issue_conflict(issue, a, x->text, b, y->text);
  conflict.why = cite(a) + " has “" + x->text + "” (“" + a.quote + "”), " + cite(b) + " “" + y->text +
                 "” (“" + b.quote + "”): they differ on " + issue.about + ".";
  conflicts.push_back(std::move(conflict));
}

}  // namespace gainsay
