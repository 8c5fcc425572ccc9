#include "reconcile/deed_fit.h"

#include <algorithm>

#include "reconcile/likeness.h"
#include "reconcile/story.h"

namespace gainsay {

bool is_pronoun(const SlotValue& value, const WordLists& lists) {
  return !std::holds_alternative<EntityValue>(value.value) && lists.has("no_doer", folded(value.text));
}

bool is_anybody(const SlotValue& value) {
  const auto* word = std::get_if<TextValue>(&value.value);
  return word && word->lemma == "anybody";
}

namespace {

// Whether the word that one phrase comes down to stands in the other: "Clermont", "its Clermont plant".
bool holds_head(const SlotValue& x, const SlotValue& y) {
  const auto* word = std::get_if<TextValue>(&x.value);
  const std::string head = folded(word ? word->lemma : x.text);
  constexpr std::size_t kShortest = 4;
  const std::vector<std::string> words = folded_words(y.text);
  return head.size() >= kShortest && std::find(words.begin(), words.end(), head) != words.end();
}

// Fishermen and farmers of one island are not the same people.
bool are_of_one_kind(const SlotValue& x, const SlotValue& y) {
  const auto *a = std::get_if<TextValue>(&x.value), *b = std::get_if<TextValue>(&y.value);
  return !a || !b || a->lemma == b->lemma || share(a->classes, b->classes);
}

// "None of the passengers" says nothing of the crew.
Fit fit_anybody(const RuleSet& rules, const SlotValue& anybody, const SlotValue& other) {
  const auto *any = std::get_if<TextValue>(&anybody.value), *noun = std::get_if<TextValue>(&other.value);
  if (any->modifiers.empty() || !noun) return Fit::kAgree;
  const std::string& of = any->modifiers.front();
  if (rules.words().has("all_of_them", noun->lemma) || rules.words().has("all_of_them", of))
    return Fit::kAgree;
  if (noun->lemma == of || share(noun->classes, any->classes)) return Fit::kAgree;
  if (std::find(noun->modifiers.begin(), noun->modifiers.end(), of) != noun->modifiers.end())
    return Fit::kAgree;
  const WordKinship kin =
      rules.lexicon().word_kin().between(of, noun->lemma, WordKin::Pos::kNoun, WordKin::Pos::kNoun);
  return kin == WordKinship::kSame || kin == WordKinship::kBroader ? Fit::kAgree : Fit::kDiffer;
}

}  // namespace

Fit fit(const Group& group, const SlotValue* x, const SlotValue* y) {
  if (!x || !y) return Fit::kOpen;
  if (is_anybody(*x)) return fit_anybody(group.rules, *x, *y);
  if (is_anybody(*y)) return fit_anybody(group.rules, *y, *x);
  const WordLists& lists = group.rules.words();
  if (is_pronoun(*x, lists) || is_pronoun(*y, lists)) return Fit::kOpen;
  switch (likeness(group.rules.lexicon(), *x, *y)) {
    case Likeness::kSame:
    case Likeness::kLike:
      return are_of_one_kind(*x, *y) ? Fit::kAgree : Fit::kOpen;
    case Likeness::kUnknown:
      return holds_head(*x, *y) || holds_head(*y, *x) ? Fit::kAgree : Fit::kOpen;
    case Likeness::kUnlike:
    case Likeness::kDifferent:
      return Fit::kDiffer;
  }
  return Fit::kOpen;
}

Fit fit_any(const Group& group, const Claim& a, const Claim& b, const char* slot) {
  const auto *x = slot_values(a, slot), *y = slot_values(b, slot);
  if (!x || !y) return Fit::kOpen;
  bool open = false;
  for (const SlotValue& one : *x) {
    for (const SlotValue& other : *y) {
      const Fit now = fit(group, &one, &other);
      if (now == Fit::kAgree) return now;
      open = open || now == Fit::kOpen;
    }
  }
  return open ? Fit::kOpen : Fit::kDiffer;
}

}  // namespace gainsay
