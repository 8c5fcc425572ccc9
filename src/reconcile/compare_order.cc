#include <algorithm>
#include <cstdlib>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/same_event.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// What speaks for two happenings being one, in points; chosen on fixtures/.
constexpr double kEventClass = 2, kKinClass = 1, kHead = 1.5, kNounClass = 0.75, kWord = 0.5, kEntity = 0.5;
constexpr double kOtherEntities = -1;
constexpr int kMostClasses = 2, kMostWords = 3, kMostEntities = 2;
constexpr double kOne = 2;        // so much, and they are one
constexpr double kBoth = 5;       // and the two pairs together so much
constexpr double kCrossed = 1.5;  // by so much the crosswise reading has to lead the straight one
constexpr int kOneStoryDays = 30;

const TextValue* happening(const Claim& claim, const char* slot) {
  const auto found = claim.slots.find(slot);
  if (found == claim.slots.end() || found->second.empty()) return nullptr;
  return std::get_if<TextValue>(&found->second.front().value);
}

int shared(const std::vector<std::string>& a, const std::vector<std::string>& b, std::string_view prefix) {
  return static_cast<int>(std::count_if(a.begin(), a.end(), [&](const std::string& word) {
    return word.starts_with(prefix) && std::binary_search(b.begin(), b.end(), word);
  }));
}

bool are_kin(const Lexicon& lexicon, const TextValue& a, const TextValue& b) {
  for (const std::string& x : a.classes) {
    for (const std::string& y : b.classes) {
      if (x.starts_with("event:") && y.starts_with("event:") &&
          lexicon.is_kin(lexicon.find(x), lexicon.find(y)))
        return true;
    }
  }
  return false;
}

// Keys of people have no prefix ("place:", "org:").
bool other_people(const TextValue& a, const TextValue& b) {
  const auto people = [](const TextValue& value) {
    std::vector<std::string> keys;
    for (const std::string& key : value.entities) {
      if (key.find(':') == std::string::npos) keys.push_back(key);
    }
    return keys;
  };
  const auto x = people(a), y = people(b);
  return !x.empty() && !y.empty() && !share(x, y);
}

double alike(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  if (other_people(a, b)) return 0;
  double sum = 0;
  if (shared(a.classes, b.classes, "event:") > 0) {
    sum += kEventClass;
  } else if (are_kin(rules.lexicon(), a, b)) {
    sum += kKinClass;
  }
  if (a.lemma == b.lemma && !rules.words().has("light_in_sequence", a.lemma)) sum += kHead;
  sum += kNounClass * std::min(kMostClasses, shared(a.classes, b.classes, "class:"));
  sum += kWord * std::min(kMostWords, shared(a.modifiers, b.modifiers, ""));
  const int entities = shared(a.entities, b.entities, "");
  sum += kEntity * std::min(kMostEntities, entities);
  if (entities == 0 && !a.entities.empty() && !b.entities.empty()) sum += kOtherEntities;
  return sum;
}

bool one_story(const Claim& a, const Claim& b) {
  if (a.published && b.published &&
      std::abs(static_cast<int>((*a.published - *b.published).count())) > kOneStoryDays) {
    return false;
  }
  const SharedContext context = shared_context(a, b);
  return context.names > 0 || context.words >= 3 || (context.around > 0 && context.words > 0);
}

std::string told(const TextValue& earlier, const TextValue& later) {
  return "“" + earlier.text + "” before “" + later.text + "”";
}

void compare_two(const RuleSet& rules, const Claim& a, const Claim& b, std::vector<Conflict>& conflicts) {
  const TextValue *first = happening(a, "earlier"), *then = happening(a, "later");
  const TextValue *other_first = happening(b, "earlier"), *other_then = happening(b, "later");
  if (!first || !then || !other_first || !other_then) return;
  const double cross_one = alike(rules, *first, *other_then), cross_two = alike(rules, *then, *other_first);
  if (cross_one < kOne || cross_two < kOne || cross_one + cross_two < kBoth) return;
  const double straight = alike(rules, *first, *other_first) + alike(rules, *then, *other_then);
  if (cross_one + cross_two < straight + kCrossed) return;
  // Two goals, two quakes: which is which can't be told.
  if (shared(first->classes, then->classes, "event:") > 0 && first->lemma == then->lemma) return;
  if (!one_story(a, b)) return;
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kOrder;
  conflict.slot = "order";
  conflict.value_a = told(*first, *then);
  conflict.value_b = told(*other_first, *other_then);
  conflict.meaning_a = conflict.value_a;
  conflict.meaning_b = conflict.value_b;
  conflict.why = cite(a) + " puts “" + first->text + "” before “" + then->text + "”; " + cite(b) +
                 " has it the other way round.";
  conflict.reconciles_if = "they speak of two occasions";
  conflicts.push_back(std::move(conflict));
}

}  // namespace

void compare_order(const Group& group, std::vector<Conflict>& conflicts) {
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type != "sequence" || b.type != "sequence" || a.article == b.article || !comparable(a, b))
        continue;
      compare_two(group.rules, a, b, conflicts);
    }
  }
}

}  // namespace gainsay
