#include "reconcile/likeness.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace gainsay {
namespace {

bool holds(const std::vector<std::string>& sorted, const std::string& word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// A pronoun or a description is resolved by guess; below this weight it is no more than alike.
constexpr double kSureResolution = 0.7;

Likeness of_entities(const EntityValue& a, const EntityValue& b) {
  if (a.weight < kSureResolution || b.weight < kSureResolution) {
    if (a.key == b.key) return Likeness::kLike;
    // "Roe denied that he", "Poe confirmed that he": whoever they are, they are hardly one.
    const bool people = a.type == EntityType::kPerson && b.type == EntityType::kPerson;
    return people ? Likeness::kUnlike : Likeness::kUnknown;
  }
  switch (compare(Value(a), Value(b))) {
    case Match::kSame:
    case Match::kOverlaps:
      return Likeness::kSame;
    case Match::kStrained:
      return Likeness::kUnknown;
    case Match::kDisjoint:
      return Likeness::kDifferent;
    case Match::kUnknown:
      return !a.key.empty() && a.key == b.key ? Likeness::kSame : Likeness::kUnknown;
  }
  return Likeness::kUnknown;
}

enum class Heads { kSame, kExclusive, kOther, kUnknown };

// Whether two heads name one kind of thing: one lemma, or one class, or a class and a broader one.
Heads compare_heads(const Lexicon& lexicon, const TextValue& a, const TextValue& b) {
  if (!a.lemma.empty() && a.lemma == b.lemma) return Heads::kSame;
  if (share(a.classes, b.classes)) return Heads::kSame;
  bool exclusive = false;
  for (const std::string& left : a.classes) {
    for (const std::string& right : b.classes) {
      const SenseId x = lexicon.find(left), y = lexicon.find(right);
      if (x == kAbsent || y == kAbsent) continue;
      if (lexicon.excludes(x, y)) exclusive = true;
      for (const SenseId up : lexicon.upwards(x)) {
        if (up == y) return Heads::kSame;
      }
      for (const SenseId up : lexicon.upwards(y)) {
        if (up == x) return Heads::kSame;
      }
    }
  }
  if (exclusive) return Heads::kExclusive;
  return a.classes.empty() || b.classes.empty() ? Heads::kUnknown : Heads::kOther;
}

constexpr std::string_view kPlace = "place:";

// The places that narrow a noun; of countries only the keys have two letters.
std::vector<std::string> places_beside(const TextValue& noun, bool countries) {
  std::vector<std::string> found;
  std::copy_if(noun.modifiers.begin(), noun.modifiers.end(), std::back_inserter(found),
               [&](const std::string& word) {
                 return word.starts_with(kPlace) && (!countries || word.size() == kPlace.size() + 2);
               });
  return found;
}

bool are_apart(const TextValue& a, const TextValue& b, bool countries) {
  const std::vector<std::string> x = places_beside(a, countries), y = places_beside(b, countries);
  return !x.empty() && !y.empty() && !share(x, y);
}

// "The brilliancy prize", "the fair-play prize": of one evening there are several, told apart by what stands
// in front.
bool are_two_prizes(const TextValue& a, const TextValue& b) {
  const auto is_prize = [](const TextValue& noun) { return holds(noun.classes, "class:prize"); };
  return is_prize(a) && is_prize(b) && !a.modifiers.empty() && !b.modifiers.empty() &&
         !share(a.modifiers, b.modifiers);
}

Likeness of_nouns(const Lexicon& lexicon, const TextValue& a, const TextValue& b) {
  if (share(a.entities, b.entities)) return Likeness::kSame;
  if (are_two_prizes(a, b)) return Likeness::kDifferent;
  if (are_apart(a, b, true)) return Likeness::kUnlike;  // "the crop of Georgia", "the Italian harvest"
  const Heads heads = compare_heads(lexicon, a, b);
  if (heads == Heads::kExclusive) return Likeness::kDifferent;
  if (!a.entities.empty() && !b.entities.empty()) return Likeness::kUnlike;
  const bool linked =
      share(a.modifiers, b.modifiers) || share(a.modifiers, b.entities) || share(a.entities, b.modifiers);
  if (heads == Heads::kSame) return linked ? Likeness::kSame : Likeness::kLike;
  if (heads == Heads::kUnknown) return linked ? Likeness::kLike : Likeness::kUnknown;
  return linked ? Likeness::kUnknown : Likeness::kUnlike;
}

// The keys of places and bodies have a colon.
bool is_person_key(const std::string& key) { return key.find(':') == std::string::npos; }

// "His cellar master, Ann Roe" is neither he nor anybody else.
bool is_other_person(const EntityValue& entity, const TextValue& noun) {
  return entity.type == EntityType::kPerson && entity.weight >= kSureResolution &&
         std::any_of(noun.entities.begin(), noun.entities.end(), is_person_key);
}

Likeness of_mixed(const EntityValue& entity, const TextValue& noun) {
  if (holds(noun.entities, entity.key)) return Likeness::kSame;
  if (is_other_person(entity, noun)) return Likeness::kUnlike;
  if (holds(noun.modifiers, entity.key)) return Likeness::kLike;
  return Likeness::kUnknown;
}

}  // namespace

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (*x == *y) return true;
    *x < *y ? ++x : ++y;
  }
  return false;
}

bool are_placed_apart(const TextValue& a, const TextValue& b) { return are_apart(a, b, false); }

Likeness likeness(const Lexicon& lexicon, const SlotValue& a, const SlotValue& b) {
  const auto* entity_a = std::get_if<EntityValue>(&a.value);
  const auto* entity_b = std::get_if<EntityValue>(&b.value);
  const auto* noun_a = std::get_if<TextValue>(&a.value);
  const auto* noun_b = std::get_if<TextValue>(&b.value);
  if (entity_a && entity_b) return of_entities(*entity_a, *entity_b);
  if (noun_a && noun_b) return of_nouns(lexicon, *noun_a, *noun_b);
  if (entity_a && noun_b) return of_mixed(*entity_a, *noun_b);
  if (noun_a && entity_b) return of_mixed(*entity_b, *noun_a);
  return Likeness::kUnknown;
}

Likeness likeness(const Lexicon& lexicon, const std::vector<SlotValue>& a, const std::vector<SlotValue>& b) {
  if (a.empty() || b.empty()) return Likeness::kUnknown;
  Likeness best = Likeness::kDifferent;
  for (const SlotValue& x : a) {
    for (const SlotValue& y : b) best = std::min(best, likeness(lexicon, x, y));
  }
  return best;
}

}  // namespace gainsay
