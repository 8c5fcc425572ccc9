#include "reconcile/series_likeness.h"

#include <algorithm>

#include "reconcile/likeness.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"

namespace gainsay {
namespace {

// "org:balair" in the one may be "thing:balair" in the other, or no more than a name.
bool names_entity(const TextValue& a, const TextValue& b) {
  return std::any_of(a.entities.begin(), a.entities.end(), [&](const std::string& key) {
    const std::string name = key.substr(key.find(':') + 1);
    return !key.starts_with("place:") &&
           (holds(b.classes, "name:" + name) || holds(b.entities, "org:" + name) ||
            holds(b.entities, "thing:" + name));
  });
}

bool has_names(const Claim& claim) {
  return std::any_of(claim.context.begin(), claim.context.end(),
                     [](const std::string& word) { return word.starts_with("=w:"); });
}

}  // namespace

bool holds(const std::vector<std::string>& sorted, const std::string& word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

std::vector<std::string> starting_with(const std::vector<std::string>& all, std::string_view prefix) {
  std::vector<std::string> some;
  for (const std::string& one : all) {
    if (one.starts_with(prefix)) some.push_back(one);
  }
  return some;
}

WhatHappens compare_happening(const RuleSet& rules, const TextValue& a, const TextValue& b) {
  WhatHappens result;
  result.same_head = !a.lemma.empty() && a.lemma == b.lemma && !rules.words().has("light_verb", a.lemma) &&
                     !rules.words().has("weak_verb", a.lemma) && !rules.words().has("people_kind", a.lemma);
  for (const std::string& topic : starting_with(a.classes, "topic:")) {
    if (!holds(b.classes, topic)) continue;
    ++result.topics;
    result.tight += !rules.words().has("loose_topic", topic.substr(6));
  }
  const auto weak_in = [&result](const TextValue& strong, const TextValue& other) {
    for (const std::string& topic : starting_with(strong.classes, "topic:"))
      result.half += holds(other.classes, "weak:" + topic.substr(6));
  };
  weak_in(a, b);
  weak_in(b, a);
  for (const std::string& topic : starting_with(a.classes, "weak:")) result.weak += holds(b.classes, topic);
  // What no topic knows may still be one event of the lexicon.
  for (const std::string& sense : a.classes) {
    if (sense.starts_with("event:") && result.topics == 0 && holds(b.classes, sense))
      result.half = std::max(result.half, 1);
  }
  return result;
}

bool shares_name(const TextValue& a, const TextValue& b) {
  return share(a.entities, b.entities) || names_entity(a, b) || names_entity(b, a) ||
         share(starting_with(a.classes, "name:"), starting_with(b.classes, "name:"));
}

// "The diary has never been printed in full", "the diary was printed in full in 1958": one thing, which both
// know by the same noun, and one deed.
bool tells_of_one_thing(const NounKinds& kinds, const Claim& a, const Claim& b, const WhatHappens& what) {
  const TextValue *x = value_in<TextValue>(a, "agent"), *y = value_in<TextValue>(b, "agent");
  if (!x || !y || x->lemma != y->lemma || !what.same_head) return false;
  const NounKinds::Mask kind = kinds.of(x->lemma);
  const auto several = kinds.named("person") | kinds.named("group") | kinds.named("organisation");
  const auto definite = [](const TextValue& noun) {
    return noun.text.starts_with("The ") || noun.text.starts_with("the ");
  };
  return kind != 0 && (kind & several) == 0 && definite(*x) && definite(*y) &&
         (a.slots.contains("never") || b.slots.contains("never"));
}

bool told_in_same_words(const RuleSet& rules, const Claim& a, const Claim& b, const WhatHappens& what) {
  if (tells_of_one_thing(rules.lexicon().kinds(), a, b, what)) return true;
  constexpr int kWords = 3, kWordsWithoutNames = 2;
  const SharedContext shared = shared_context(a, b);
  const int enough = has_names(a) || has_names(b) ? kWords : kWordsWithoutNames;
  if (!a.main_event || !b.main_event || shared.words < enough) return false;
  return (what.same_head || what.topics > 0) && (shared.names > 0 || !has_names(a) || !has_names(b));
}

bool owns_what_is_won(const Claim& claim, const TextValue& other) {
  const auto* agents = slot_values(claim, "agent");
  const auto* owner = agents ? std::get_if<EntityValue>(&agents->front().value) : nullptr;
  const TextValue* series = value_in<TextValue>(claim, "series");
  return owner && owner->type == EntityType::kOther && holds(other.entities, owner->key) &&
         share(starting_with(series->classes, "word:"), starting_with(other.classes, "word:"));
}

bool are_other_posts(const RuleSet& rules, const Claim& a, const Claim& b) {
  constexpr int kWords = 3;
  const SharedContext shared = shared_context(a, b);
  if (!a.slots.contains("kind") && !b.slots.contains("kind")) return false;
  if (shared.words > kWords) return false;
  const TextValue *x = value_in<TextValue>(a, "series"), *y = value_in<TextValue>(b, "series");
  const auto is_counted = [&](const std::string& who) {
    return holds(x->classes, "of:" + who) || holds(y->classes, "of:" + who);
  };
  const auto things = [&](const TextValue& series) {
    std::vector<std::string> all = starting_with(series.classes, "word:");
    for (const std::string& who : starting_with(series.classes, "who:")) {
      if (who.substr(4) != series.lemma && !is_counted(who.substr(4))) all.push_back("word:" + who.substr(4));
    }
    std::sort(all.begin(), all.end());
    return all;
  };
  const std::vector<std::string> left = things(*x), right = things(*y);
  const auto is_kin = [&](const std::string& one) {
    return std::any_of(right.begin(), right.end(), [&](const std::string& other) {
      return rules.lexicon().word_kin().between(one.substr(5), other.substr(5)) != WordKinship::kNone;
    });
  };
  if (left.empty() || right.empty() || std::any_of(left.begin(), left.end(), is_kin)) return false;
  if (shared.names + shared.around == 0) return a.slots.contains("kind") && b.slots.contains("kind");
  // With somebody in common: an earlier holder, of one sort of people, where neither knows of the other's
  // post.
  if (a.slots.contains("nth") == b.slots.contains("nth")) return false;
  const auto is_told = [](const Claim& claim) {
    return [&claim](const std::string& thing) { return holds(claim.context, thing.substr(5)); };
  };
  const auto counted = starting_with(x->classes, "of:");
  const bool alike = std::any_of(counted.begin(), counted.end(), [&](const std::string& of) {
    return holds(y->classes, of) || holds(y->classes, "who:" + of.substr(3));
  });
  return alike && std::none_of(left.begin(), left.end(), is_told(b)) &&
         std::none_of(right.begin(), right.end(), is_told(a));
}

}  // namespace gainsay
