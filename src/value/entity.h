#pragma once

#include <string_view>

#include "value/value.h"

namespace gainsay {

/// How two entities stand to each other, from what the values themselves carry:
///
///   kSame      one key; or a surname beside a full name that ends in it, an abbreviation beside its name
///   kOverlaps  one place lies within the other; an organisation belongs to the other or to the place
///   kDisjoint  two known places of which neither can hold the other, two people with different full names,
///   two
///              organisations with different names
///   kUnknown   everything else: a place that no table knows beside one that does, a description, a pronoun
///
/// Symmetric. Never kStrained.
Match compare_entities(const EntityValue& a, const EntityValue& b);

/// Whether one of the two places surely lies inside the other (in either order).
bool one_contains_other(const EntityValue& a, const EntityValue& b);

/// The key of the country that holds a place, or is it; empty where no single one is known. A view into
/// `place`.
std::string_view country_of(const EntityValue& place);

/// Great-circle distance of two centres in kilometres, on a sphere of 6,371 km.
double distance_km(const GeoCircle& a, const GeoCircle& b);

}  // namespace gainsay
