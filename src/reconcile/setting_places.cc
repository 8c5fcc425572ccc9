#include "reconcile/setting_places.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "value/entity.h"

namespace gainsay {
namespace {

// Where the article of a claim names a place: in the claim's sentence, which then may say how the two hang
// together, or around it.
enum class Named : std::uint8_t { kNowhere, kAround, kHere };

Named named_by(const Claim& claim, const std::string& name) {
  const auto has = [&](const std::string& entry) {
    return std::binary_search(claim.context.begin(), claim.context.end(), entry);
  };
  const std::vector<std::string> words = folded_words(name);
  Named where = words.empty() ? Named::kNowhere : Named::kHere;
  for (const std::string& word : words) {
    if (has("=w:" + word)) continue;
    if (!has("~w:" + word)) return Named::kNowhere;
    where = Named::kAround;
  }
  return where;
}

// Of two places that are named apart from one another: what the articles say of the other's.
Match unless_named(Named a, Named b, bool& named_around) {
  if (a == Named::kHere || b == Named::kHere) return Match::kUnknown;
  named_around = a == Named::kAround || b == Named::kAround;
  return Match::kDisjoint;
}

// "The Drava", "the Karst": a river, a region, a quarter, which may hold the other's place; "the Gaelic
// Grounds" is a building.
bool has_article(const Claim& claim, const EntityValue& place) {
  if (place.name.find(' ') != std::string::npos) return false;
  return claim.sentence.find("the " + place.name) != std::string::npos ||
         claim.sentence.find("The " + place.name) != std::string::npos;
}

// Two names that no list knows, or one of them: they are two places where neither holds the other's words and
// neither article speaks of the other's.
Match compare_names(const Claim& a, const Claim& b, const EntityValue& x, const EntityValue& y,
                    bool& named_around) {
  const std::vector<std::string> left = folded_words(x.name), right = folded_words(y.name);
  const bool touch = std::any_of(left.begin(), left.end(), [&](const std::string& word) {
    return std::find(right.begin(), right.end(), word) != right.end();
  });
  if (touch || (!x.known && has_article(a, x)) || (!y.known && has_article(b, y))) return Match::kUnknown;
  return unless_named(named_by(a, y.name), named_by(b, x.name), named_around);
}

// "On the edge of Balti, about 40 kilometres from Soroca": where it names the other place, it tells that this
// isn't it. How far, by its figure alone: 0 where it tells none, a little where it does without digits
// ("dozens of miles").
double told_distance_from(const RuleSet& rules, const Claim& claim, const std::string& name) {
  constexpr std::size_t kNear = 3;  // words
  constexpr double kSomehow = 10;
  const std::vector<std::string> words = folded_words(claim.sentence), place = folded_words(name);
  if (place.empty()) return 0;
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i] != place[0] || !rules.words().has("distance_preposition", words[i - 1])) continue;
    for (std::size_t j = i - 1; j-- > 0 && i - j <= kNear + 1;) {
      const bool joined = words[j].ends_with("km");
      if (!joined && !rules.words().has("distance_unit", words[j])) continue;
      const double figure = std::atof(words[joined || j == 0 ? j : j - 1].c_str());
      return figure > 0 ? figure : kSomehow;
    }
  }
  return 0;
}

Named may_mean(const RuleSet& rules, const Claim& claim, const EntityValue& place) {
  return told_distance_from(rules, claim, place.name) == 0 ? named_by(claim, place.name) : Named::kNowhere;
}

bool is_wide(const EntityValue& place) {
  return place.place == PlaceKind::kCountry || place.place == PlaceKind::kRegion ||
         place.place == PlaceKind::kDivision || place.place == PlaceKind::kPart ||
         place.place == PlaceKind::kWater || place.place == PlaceKind::kLake;
}

// "117th Street" may lie in Richmond Hill.
bool is_thoroughfare(const RuleSet& rules, const EntityValue& place) {
  const std::vector<std::string> words = folded_words(place.name);
  return !place.known && words.size() > 1 && rules.words().has("thoroughfare", words.back());
}

// Which of two claims, of two places, tells how far the other's place is from its own.
bool tells_apart(const RuleSet& rules, const Claim& a, const Claim& b, const EntityValue& x,
                 const EntityValue& y) {
  constexpr double kBeside = 25;
  const double apart = std::max(told_distance_from(rules, a, y.name), told_distance_from(rules, b, x.name));
  return apart > (a.slots.contains("near") || b.slots.contains("near") ? kBeside : 0);
}

Match compare_places(const RuleSet& rules, const Claim& a, const Claim& b, const SlotValue& left,
                     const SlotValue& right, bool& named_around) {
  const auto* x = std::get_if<EntityValue>(&left.value);
  const auto* y = std::get_if<EntityValue>(&right.value);
  if (!x || !y) return Match::kUnknown;
  const Match match = compare(left.value, right.value);
  if (is_thoroughfare(rules, *x) != is_thoroughfare(rules, *y)) return Match::kUnknown;
  if (match != Match::kSame && tells_apart(rules, a, b, *x, *y)) return Match::kDisjoint;
  if (match == Match::kDisjoint && x->at && y->at) {
    // Towns so near one another that the outskirts of one are the other's.
    constexpr double kSuburb = 12, kAround = 45, kOutskirts = 3, kFarthest = 60;
    const double apart = distance_km(*x->at, *y->at);
    const double outskirts = std::min(kFarthest, kOutskirts * std::max(x->at->radius, y->at->radius));
    if (apart < std::max(kSuburb, outskirts)) return Match::kUnknown;
    if (apart < kAround) return Match::kStrained;
  }
  if (match == Match::kDisjoint) {
    const Match told = unless_named(may_mean(rules, a, *y), may_mean(rules, b, *x), named_around);
    // "Wellington", in an article that knows of Somerset, is the one in Somerset.
    return named_around && is_wide(*x) != is_wide(*y) ? Match::kUnknown : told;
  }
  if (match != Match::kUnknown) return match;
  // "The Fijian island of Kadavu" is not in Tonga, wherever it lies.
  const std::string_view country = country_of(*x), other = country_of(*y);
  if (!(x->known && y->known) && !country.empty() && !other.empty() && country != other)
    return Match::kDisjoint;
  if ((x->known && y->known) || is_wide(*x) || is_wide(*y)) return match;
  return compare_names(a, b, *x, *y, named_around);
}

bool is_named(const TextValue& site) { return !site.entities.empty(); }

// "Preston Crown Court" and "Manchester Crown Court", "Holloway Park" and "Gander Lane"; a sort of building
// and another one are only hard to bring together.
Match compare_sites(const Claim& a, const Claim& b, const SlotValue& left, const SlotValue& right,
                    bool& named_around) {
  const auto* x = std::get_if<TextValue>(&left.value);
  const auto* y = std::get_if<TextValue>(&right.value);
  if (!x || !y || !is_named(*x) || !is_named(*y)) return Match::kUnknown;
  const std::vector<std::string> one = folded_words(x->text), other = folded_words(y->text);
  if (unless_named(named_by(a, y->text), named_by(b, x->text), named_around) == Match::kUnknown)
    return Match::kUnknown;
  int apart = 0, shared = 0;
  for (const std::string& word : one) {
    std::find(other.begin(), other.end(), word) == other.end() ? ++apart : ++shared;
  }
  if (apart == 0 || one.size() != other.size()) return shared > 0 ? Match::kUnknown : Match::kDisjoint;
  return Match::kDisjoint;
}

// A hotel and a residence in one town: two sorts of building, neither a sort of the other.
Match compare_sorts(const Lexicon& lexicon, const SlotValue& left, const SlotValue& right) {
  const auto& x = std::get<TextValue>(left.value);
  const auto& y = std::get<TextValue>(right.value);
  if (is_named(x) || is_named(y) || x.classes.empty() || y.classes.empty()) return Match::kUnknown;
  for (const std::string& one : x.classes) {
    for (const std::string& other : y.classes) {
      const SenseId a = lexicon.find(one), b = lexicon.find(other);
      const std::vector<SenseId> above_a = lexicon.upwards(a), above_b = lexicon.upwards(b);
      if (std::find(above_a.begin(), above_a.end(), b) != above_a.end() ||
          std::find(above_b.begin(), above_b.end(), a) != above_b.end())
        return Match::kUnknown;
    }
  }
  return Match::kStrained;
}

}  // namespace

PlaceDifference compare_where(const RuleSet& rules, const Claim& a, const Claim& b) {
  const SlotValue *x = first_in(a, "place"), *y = first_in(b, "place");
  const SlotValue *s = first_in(a, "site"), *t = first_in(b, "site");
  bool around = false;
  if (x && y) {
    const Match match = compare_places(rules, a, b, *x, *y, around);
    if (match == Match::kSame && s && t && compare_sorts(rules.lexicon(), *s, *t) == Match::kStrained)
      return {Match::kStrained, "site", around};
    // "At the National Gallery in Oslo", "at the Munch Museum in Oslo"
    if (match == Match::kSame && s && t && compare_sites(a, b, *s, *t, around) == Match::kDisjoint)
      return {Match::kDisjoint, "site", around};
    if (match != Match::kUnknown) return {match, "place", around};
  }
  if (!s || !t) return {};
  const Match match = compare_sites(a, b, *s, *t, around);
  return {match, "site", around};
}

// "Oslo" and a name that no list knows may be a city and its airport.
bool is_half_known(const Claim& a, const Claim& b) {
  const SlotValue *x = first_in(a, "place"), *y = first_in(b, "place");
  const auto* left = x ? std::get_if<EntityValue>(&x->value) : nullptr;
  const auto* right = y ? std::get_if<EntityValue>(&y->value) : nullptr;
  return left && right && left->known != right->known;
}

}  // namespace gainsay
