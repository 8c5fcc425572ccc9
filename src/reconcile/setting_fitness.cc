#include "reconcile/setting_fitness.h"

#include <algorithm>

#include "reconcile/setting_times.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

// "Scrapped the tax in 1997": done away with for good, where "scrapped the concert" tells of no concert.
bool ends_measure(const RuleSet& rules, const Claim& claim, const TextValue& what) {
  const auto* done = value_in<TextValue>(claim, "done");
  return done && claim.stance == Stance::kAsserted && !rules.lexicon().kinds().may_happen(done->lemma) &&
         std::any_of(what.classes.begin(), what.classes.end(),
                     [&](const std::string& sense) { return rules.words().has("lasting_end", sense); });
}

// Of a change of plans, by the verb itself or by what stands around a verb that tells of no happening:
// "signed the long-delayed treaty" tells of the signing.
bool tells_of_change(const RuleSet& rules, const Claim& claim) {
  const SlotValue* slot = first_in(claim, "what");
  const auto* what = slot ? std::get_if<TextValue>(&slot->value) : nullptr;
  if (!what) return false;
  const auto is_change = [&](const std::string& sense) { return rules.words().has("change_event", sense); };
  const auto is_event = [](const std::string& sense) { return sense.starts_with("event:"); };
  if (std::any_of(what->classes.begin(), what->classes.end(), is_change))
    return !ends_measure(rules, claim, *what);
  return std::none_of(what->classes.begin(), what->classes.end(), is_event) &&
         std::any_of(what->modifiers.begin(), what->modifiers.end(), is_change);
}

// Of what happened and happens once, a plan in the same sentence is of something else: "died a week before
// the show was due to open".
bool happened_once(const RuleSet& rules, const Claim& claim) {
  const SlotValue* slot = first_in(claim, "what");
  const auto* what = slot ? std::get_if<TextValue>(&slot->value) : nullptr;
  return what && claim.stance == Stance::kAsserted &&
         std::any_of(what->classes.begin(), what->classes.end(),
                     [&](const std::string& sense) { return rules.words().has("unplanned_event", sense); });
}

// "Its financial year, which opens in October": a time that begins is no happening.
bool tells_of_time(const RuleSet& rules, const Claim& claim) {
  const auto* doer = value_in<TextValue>(claim, "doer");
  return doer && rules.words().has("time_noun", doer->lemma);
}

// "Last updated at 11:11 GMT": of the page, not of the story.
bool tells_of_page(const RuleSet& rules, const Claim& claim) {
  const auto* what = value_in<TextValue>(claim, "what");
  return what && rules.words().has("page_verb", what->lemma) && !value_in<EntityValue>(claim, "doer");
}

}  // namespace

bool is_unfit_setting(const RuleSet& rules, const Claim& claim) {
  return tells_of_time(rules, claim) || tells_of_page(rules, claim) || claim.stance == Stance::kAsked ||
         claim.stance == Stance::kPossible || claim.retracted ||
         (claim.stance == Stance::kDenied && tie_of(claim) != "not before") ||
         (tells_of_change(rules, claim) && !happened_once(rules, claim)) ||
         (holds_phrase(rules.words(), claim, "other_plan") && !happened_once(rules, claim));
}

}  // namespace gainsay
