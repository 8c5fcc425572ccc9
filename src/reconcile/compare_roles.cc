#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

const SlotValue* first_of(const Claim& claim, const char* slot) {
  const auto found = claim.slots.find(slot);
  return found == claim.slots.end() || found->second.empty() ? nullptr : &found->second.front();
}

SenseId office_of(const Lexicon& lexicon, const Claim& claim) {
  const SlotValue* role = first_of(claim, "role");
  const auto* word = role ? std::get_if<TextValue>(&role->value) : nullptr;
  return word ? lexicon.find(word->lemma) : kAbsent;
}

// A bare surname may be another's.
bool is_full_name(const SlotValue& holder) {
  const auto* person = std::get_if<EntityValue>(&holder.value);
  return person && person->weight >= 0.7 && holder.text.find(' ') != std::string::npos;
}

// Offices are held over time: two claims of one moment are those whose articles are near in time.
bool same_time(const Claim& a, const Claim& b) {
  constexpr int kNearDays = 45;
  if (!a.published || !b.published) return true;
  const auto apart = *a.published > *b.published ? *a.published - *b.published : *b.published - *a.published;
  return apart.count() <= kNearDays;
}

}  // namespace

void compare_roles(const Group& group, std::vector<Conflict>& conflicts) {
  const Lexicon& lexicon = group.rules.lexicon();
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (std::size_t j = i + 1; j < group.claims.size(); ++j) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type != b.type || a.article == b.article || !comparable(a, b) || !same_time(a, b)) continue;
      if (a.stance != Stance::kAsserted || b.stance != Stance::kAsserted) continue;
      const SenseId left = office_of(lexicon, a), right = office_of(lexicon, b);
      if (left == kAbsent || right == kAbsent || !lexicon.excludes(left, right)) continue;
      const SlotValue *x = first_of(a, "holder"), *y = first_of(b, "holder");
      if (!x || !y || !is_full_name(*x) || !is_full_name(*y) || likeness(lexicon, *x, *y) != Likeness::kSame)
        continue;
      Conflict conflict;
      conflict.a = &a;
      conflict.b = &b;
      conflict.kind = Kind::kRole;
      conflict.slot = "role";
      conflict.value_a = first_of(a, "role")->text;
      conflict.value_b = first_of(b, "role")->text;
      conflict.meaning_a = "role: " + conflict.value_a;
      conflict.meaning_b = "role: " + conflict.value_b;
      conflict.why = cite(a) + " calls " + x->text + " “" + conflict.value_a + "”, " + cite(b) + " “" +
                     conflict.value_b + "”; one person does not hold both at a time.";
      conflicts.push_back(std::move(conflict));
    }
  }
}

}  // namespace gainsay
