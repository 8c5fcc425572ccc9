#include <algorithm>
#include <set>
#include <sstream>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/same_event.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

std::string folded(std::string_view name) {
  std::string out;
  append_folded(name, out);
  return out;
}

const SlotValue* doer_of(const Claim& claim) {
  const auto found = claim.slots.find("holder");
  return found == claim.slots.end() || found->second.size() != 1 ? nullptr : &found->second.front();
}

const EntityValue* named(const SlotValue& doer) {
  const auto* entity = std::get_if<EntityValue>(&doer.value);
  return entity && entity->weight >= 0.7 && entity->how != "description" && entity->how != "pronoun"
             ? entity
             : nullptr;
}

std::set<std::string> words_of(const std::string& name) {
  std::string folded;
  append_folded(name, folded);
  std::istringstream in(folded);
  std::set<std::string> words;
  for (std::string word; in >> word;) words.insert(word);
  return words;
}

// Two names that share no word: neither a spelling nor a shorter form of the other.
bool are_two(const EntityValue& a, const EntityValue& b) {
  if (a.type != b.type || a.key == b.key) return false;
  const std::set<std::string> x = words_of(a.name), y = words_of(b.name);
  if (a.type == EntityType::kPerson && (x.size() < 2 || y.size() < 2)) return false;
  const bool alike = std::any_of(x.begin(), x.end(), [&](const std::string& word) {
    return std::any_of(y.begin(), y.end(),
                       [&](const std::string& other) { return word.substr(0, 3) == other.substr(0, 3); });
  });
  return !alike;
}

// "Two brothers" are not one man with a name.
bool is_several(const SlotValue& doer) {
  std::istringstream in(doer.text);
  std::string first;
  in >> first;
  std::string folded;
  append_folded(first, folded);
  static constexpr std::string_view kSeveral[] = {"two", "three", "four", "five", "six", "seven"};
  return std::find(std::begin(kSeveral), std::end(kSeveral), folded) != std::end(kSeveral);
}

bool exclude_each_other(const Lexicon& lexicon, const SlotValue& x, const SlotValue& y) {
  const EntityValue *a = named(x), *b = named(y);
  if (a && b) return are_two(*a, *b);
  const auto is_person = [](const EntityValue* e) { return e && e->type == EntityType::kPerson; };
  if ((is_person(a) && is_several(y)) || (is_person(b) && is_several(x))) return true;
  return !a && !b && likeness(lexicon, x, y) == Likeness::kDifferent;
}

// Whether the article gives the deed to the other's doer as well, or names the two as one team.
bool gives_it_to(const Group& group, const Claim& own, const SlotValue& other) {
  const EntityValue* who = named(other);
  if (!who) return false;
  return std::any_of(group.claims.begin(), group.claims.end(), [&](const Claim* claim) {
    if (claim->article != own.article || claim->rule != own.rule) return false;
    const SlotValue* doer = doer_of(*claim);
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
  const SlotValue *x = doer_of(a), *y = doer_of(b);
  if (!x || !y || a.stance != Stance::kAsserted || b.stance != Stance::kAsserted) return;
  if (!exclude_each_other(group.rules.lexicon(), *x, *y)) return;
  if (gives_it_to(group, a, *y) || gives_it_to(group, b, *x)) return;
  constexpr double kBeside = 1;  // a name of the other's doer
  const double beside = names_beside(a, *y) || names_beside(b, *x) ? kBeside : 0;
  const double enough = (a.main_event && b.main_event ? kMain : kAside) - beside;
  if (common_ground_beside(group.rules.lexicon(), a, b, {x->text, y->text}) < enough ||
      shared_context(a, b).names == 0)
    return;
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = kind_named(issue.kind);
  conflict.slot = "issue:" + issue.id;
  conflict.value_a = x->text;
  conflict.value_b = y->text;
  conflict.meaning_a = issue.about + ": " + x->text;
  conflict.meaning_b = issue.about + ": " + y->text;
  conflict.why = cite(a) + " has “" + x->text + "” (“" + a.quote + "”), " + cite(b) + " “" + y->text +
                 "” (“" + b.quote + "”): they differ on " + issue.about + ".";
  if (issue.verdict == "tension") conflict.verdict = Verdict::kTension;
  conflicts.push_back(std::move(conflict));
}

}  // namespace gainsay
