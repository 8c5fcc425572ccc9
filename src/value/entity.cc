#include "value/entity.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numbers>
#include <string_view>

namespace gainsay {
namespace {

/// Words of a name, cut at white space and hyphens.
std::vector<std::string_view> words_of(std::string_view name) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find_first_of(" -", at), name.size());
    if (end > at) words.push_back(name.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

/// A name and not a description: its own words say who is meant.
bool is_named(const EntityValue& entity) {
  return entity.how != "description" && entity.how != "pronoun" && !entity.name.empty();
}

/// Whether all words of the shorter name stand in the longer one ("Marsh" in "Helen Marsh").
bool one_holds_other(std::string_view a, std::string_view b) {
  std::vector<std::string_view> few = words_of(a), many = words_of(b);
  if (few.size() > many.size()) std::swap(few, many);
  return std::all_of(few.begin(), few.end(), [&](std::string_view word) {
    return std::find(many.begin(), many.end(), word) != many.end();
  });
}

Match compare_people(const EntityValue& a, const EntityValue& b) {
  if (!is_named(a) || !is_named(b)) return Match::kUnknown;
  if (one_holds_other(a.name, b.name))
    return Match::kUnknown;  // the bundle has not joined them: it may not be the same
  return words_of(a.name).size() > 1 && words_of(b.name).size() > 1 ? Match::kDisjoint : Match::kUnknown;
}

/// Letters of an abbreviation against the first letters of a name's words.
bool abbreviates(std::string_view letters, std::string_view name) {
  const auto words = words_of(name);
  std::size_t at = 0;
  for (const std::string_view word : words) {
    if (at < letters.size() && word[0] == letters[at]) ++at;
  }
  return words.size() > 1 && at == letters.size();
}

Match compare_organisations(const EntityValue& a, const EntityValue& b) {
  if (!is_named(a) || !is_named(b) || one_holds_other(a.name, b.name)) return Match::kUnknown;
  if (abbreviates(a.name, b.name) || abbreviates(b.name, a.name)) return Match::kUnknown;
  return Match::kDisjoint;
}

/// Kinds whose members lie side by side: two of one such kind don't overlap.
bool tiles(PlaceKind kind) {
  return kind == PlaceKind::kCountry || kind == PlaceKind::kDivision || kind == PlaceKind::kPart ||
         kind == PlaceKind::kLake;
}

Match compare_places(const EntityValue& a, const EntityValue& b) {
  if (one_contains_other(a, b)) return Match::kOverlaps;
  if (!a.known || !b.known) return Match::kUnknown;
  const std::string_view country_a = country_of(a), country_b = country_of(b);
  const auto crosses_borders = [](const EntityValue& place) {
    return place.place == PlaceKind::kRegion || place.place == PlaceKind::kWater ||
           place.place == PlaceKind::kLake || place.place == PlaceKind::kMountain;
  };
  if (!crosses_borders(a) && !crosses_borders(b) && !country_a.empty() && !country_b.empty() &&
      country_a != country_b)
    return Match::kDisjoint;
  if (a.at && b.at) {
    return distance_km(*a.at, *b.at) > a.at->radius + b.at->radius ? Match::kDisjoint : Match::kUnknown;
  }
  if (tiles(a.place) && a.place == b.place) return Match::kDisjoint;
  return Match::kUnknown;
}

}  // namespace

std::string_view country_of(const EntityValue& place) {
  const auto is_country = [](std::string_view key) {
    return key.size() == 8 && key.starts_with("place:") && std::isupper(static_cast<unsigned char>(key[6]));
  };
  if (is_country(place.key)) return place.key;
  const auto found = std::find_if(place.within.begin(), place.within.end(), is_country);
  return found == place.within.end() ? std::string_view() : std::string_view(*found);
}

double distance_km(const GeoCircle& a, const GeoCircle& b) {
  constexpr double kEarth = 6371, kRadian = std::numbers::pi / 180;
  const double north = std::sin((b.latitude - a.latitude) * kRadian / 2);
  const double east = std::sin((b.longitude - a.longitude) * kRadian / 2);
  const double chord =
      north * north + std::cos(a.latitude * kRadian) * std::cos(b.latitude * kRadian) * east * east;
  return 2 * kEarth * std::asin(std::min(1.0, std::sqrt(chord)));
}

bool one_contains_other(const EntityValue& a, const EntityValue& b) {
  const auto inside = [](const EntityValue& x, const EntityValue& y) {
    return std::find(x.within.begin(), x.within.end(), y.key) != x.within.end();
  };
  return inside(a, b) || inside(b, a);
}

Match compare_entities(const EntityValue& a, const EntityValue& b) {
  if (a.key.empty() || b.key.empty()) return Match::kUnknown;
  if (a.key == b.key) return Match::kSame;
  if (a.type != b.type) return one_contains_other(a, b) ? Match::kOverlaps : Match::kUnknown;
  switch (a.type) {
    case EntityType::kPerson:
      return compare_people(a, b);
    case EntityType::kPlace:
      return compare_places(a, b);
    case EntityType::kOrganisation:
      return one_contains_other(a, b) ? Match::kOverlaps : compare_organisations(a, b);
    case EntityType::kOther:
      return Match::kUnknown;
  }
  return Match::kUnknown;
}

}  // namespace gainsay
