#pragma once

#include <date/date.h>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "value/interval.h"

namespace gainsay {

using Day = date::sys_days;

/// How fine a date is told. A month stays a month and never becomes its first day.
enum class Grain : std::uint8_t {
  kDay,
  kWeekend,
  kWeek,
  kMonth,
  kSeason,
  kQuarter,
  kHalf,
  kYear,
  kDecade,
  kCentury,
  kRange,
  kOpen
};

/// A date that could not be anchored: comparable only with its like (same base, same unit).
struct RelativeDate {
  enum class Base : std::uint8_t { kPublication, kEvent } base = Base::kPublication;
  std::optional<unsigned> weekday;  ///< ISO: 1 = Monday … 7 = Sunday
  std::optional<int> days;          ///< offset from the base in days, where the words give one
  std::string timex;                ///< TIMEX3 value with what is unknown as X, e.g. "XXXX-WXX-2"
  friend bool operator==(const RelativeDate&, const RelativeDate&) = default;
};

/// When. `hard` and `soft` are closed intervals of civil days; an open end is absent.
struct DateValue {
  Reading<Day> days;
  Grain grain = Grain::kDay;
  bool anchored = true;                  ///< false: `days` is unbounded and `relative` says what is known
  std::optional<RelativeDate> relative;  ///< also kept where it was anchored, for `explain`
  std::vector<Interval<Day>> other_readings;  ///< "03/04/2024" where the order can't be decided
  std::optional<Interval<int>> minutes;       ///< time of day, minutes after local midnight
  std::optional<int> utc_offset;              ///< minutes east of UTC, where the text names a zone
  std::string timex;                          ///< TIMEX3 value
  /// The plain reading, without what the words leave open: "two years ago" is that day two years back here
  /// and most of a year in `days`. Absent where nothing anchors it.
  std::optional<Interval<Day>> told;
  friend bool operator==(const DateValue&, const DateValue&) = default;
};

/// How long, in days (a year is 365.2425, a month a twelfth of it).
struct DurationValue {
  Reading<double> days;
  std::string iso;  ///< the amount as told, e.g. "P20Y", without its modifier
  friend bool operator==(const DurationValue&, const DurationValue&) = default;
};

/// What a number measures; numbers of two dimensions are never compared.
enum class Dimension : std::uint8_t {
  kCount,
  kOrdinal,
  kPercent,
  kPercentPoints,
  kMoney,
  kAge,
  kLength,
  kArea,
  kVolume,
  kMass,
  kTemperature,
  kSpeed,
  kPower,
  kEnergy,
  kPressure,
  kMagnitude,
  kData,
  kScore,
  kRatio,
  kFraction,
  kOther,
  kDuration  ///< how long, in days; mentions of durations have values of their own
};

/// How many or how much. Quantities are converted to one unit a dimension (metres, square metres, kilograms,
/// degrees Celsius …); money keeps its currency in `unit`, two currencies don't compare.
struct NumberValue {
  Reading<double> amount;
  Dimension dimension = Dimension::kCount;
  std::string unit;              ///< "EUR", "m", "%"; empty for a count
  double as_told = 0;            ///< the figure as printed, before conversion
  std::string unit_as_told;      ///< "miles", "million euros"
  std::optional<double> second;  ///< the second figure of a score or a vote ("4-1", "52 to 48")
  bool vague = false;            ///< "dozens", "several": no figure in it
  /// The plain reading in `unit_as_told`, without rounding and approximation: [14, 14], "at least 12" [12,
  /// ∞).
  Interval<double> told;
  friend bool operator==(const NumberValue&, const NumberValue&) = default;
};

/// Who or where, after resolution inside the article; the gazetteer and the bundle join what is the same.
enum class EntityType : std::uint8_t { kPerson, kOrganisation, kPlace, kOther };

/// What sort of place; kNone for people and organisations and for places of unknown sort.
enum class PlaceKind : std::uint8_t {
  kNone,
  kRegion,  ///< a continent, "the Balkans", "Siberia"
  kCountry,
  kDivision,  ///< first-level: a state, a province
  kPart,      ///< of a country, beside its like: "Lincolnshire", "Scotland"
  kTown,
  kIsland,
  kWater,
  kLake,
  kMountain,
  kBuilding  ///< also squares, bridges, airports
};

/// Where a place lies and how far it reaches, both roughly: degrees north and east, kilometres.
struct GeoCircle {
  double latitude = 0, longitude = 0, radius = 0;
  friend bool operator==(const GeoCircle&, const GeoCircle&) = default;
};

struct EntityValue {
  EntityType type = EntityType::kOther;
  std::string name;                 ///< the fullest name known, as printed ("Vladimir Putin")
  std::string key;                  ///< identity inside the bundle ("vladimir-putin", "place:2013348")
  std::vector<std::string> within;  ///< keys of what contains a place, innermost first
  std::string how;                  ///< how it was resolved: "name", "surname", "description", "pronoun" …
  double weight = 1;  ///< below 1 where the resolution is a guess (a pronoun, a bare description)
  PlaceKind place = PlaceKind::kNone;
  bool known = false;           ///< stands in the gazetteer or in a user's file of names
  std::optional<GeoCircle> at;  ///< of towns
  friend bool operator==(const EntityValue&, const EntityValue&) = default;
};

/// Plain words: a role, a status, a noun group; compared through lexicon classes.
struct TextValue {
  std::string text;   ///< as printed
  std::string lemma;  ///< folded lemma of the head; of a multiword title all of it
  std::vector<std::string>
      classes;  ///< lexicon ids of the head: "class:ferry", "event:sign", "office:mayor"; sorted
  std::vector<std::string> modifiers;  ///< folded lemmas and entity keys that narrow the head; sorted
  std::vector<std::string> entities;   ///< keys of entities inside the group or renamed by it; sorted
  friend bool operator==(const TextValue&, const TextValue&) = default;
};

/// What a mention or a slot means once normalised.
using Value = std::variant<std::monostate, DateValue, DurationValue, NumberValue, EntityValue, TextValue>;

/// How two values of one slot stand to each other.
enum class Match : std::uint8_t {
  kSame,      ///< equal as far as the words go
  kOverlaps,  ///< neither equal nor exclusive: 12 and "at least 10", a town and its country
  kStrained,  ///< hard readings meet, soft ones don't
  kDisjoint,  ///< no reading in common
  kUnknown,   ///< not comparable: other dimensions, unanchored dates, places of unknown relation
};

/// Compares two values; kUnknown for values of different kinds. Symmetric.
Match compare(const Value& a, const Value& b);
Match compare(const DateValue& a, const DateValue& b);
Match compare(const DurationValue& a, const DurationValue& b);
Match compare(const NumberValue& a, const NumberValue& b);

/// A short form for people and for tests: "2019", "[20 y, ∞)", "about 2,000", "Vladivostok".
std::string to_string(const Value& value);

}  // namespace gainsay
