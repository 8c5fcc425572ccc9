#include <algorithm>

#include "reconcile/conflict.h"
#include "reconcile/doers.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// Whether the article gives the deed to the other's doer as well, or names the two as one team.
bool gives_it_to(const Group& group, const Claim& own, const SlotValue& other) {
  const EntityValue* who = named_doer(other);
  if (!who) return false;
  return std::any_of(group.claims.begin(), group.claims.end(), [&](const Claim* claim) {
    if (claim->article != own.article || claim->rule != own.rule) return false;
    const SlotValue* doer = only_in(*claim, "holder");
    const EntityValue* entity = doer ? named_doer(*doer) : nullptr;
    return entity && entity->key == who->key;
  });
}

}  // namespace

void compare_doers(const Group& group, const Issue& issue, const Claim& a, const Claim& b,
                   std::vector<Conflict>& conflicts) {
  constexpr double kMain = 1.5, kAside = 2.5;
  const SlotValue *x = only_in(a, "holder"), *y = only_in(b, "holder");
  if (!x || !y || a.stance != Stance::kAsserted || b.stance != Stance::kAsserted) return;
  if (!are_other_doers(group.rules, *x, *y)) return;
  if (is_part_of_other(group.rules, a, *y) || is_part_of_other(group.rules, b, *x)) return;
  const WordLists& lists = group.rules.words();
  if (a.rule == "issue/buy" && (buys_for_others(lists, *x) || buys_for_others(lists, *y))) return;
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
