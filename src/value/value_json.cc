#include "value/value_json.h"

#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "value/value_writer.h"

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 12> kGrains = {"day",    "weekend", "week",  "month",
                                                      "season", "quarter", "half",  "year",
                                                      "decade", "century", "range", "open"};
constexpr std::array<std::string_view, 22> kDimensions = {
    "count",  "ordinal", "percent",     "percent_points", "money", "age",     "length",   "area",
    "volume", "mass",    "temperature", "speed",          "power", "energy",  "pressure", "magnitude",
    "data",   "score",   "ratio",       "fraction",       "other", "duration"};
constexpr std::array<std::string_view, 4> kEntityTypes = {"person", "organisation", "place", "other"};
constexpr std::array<std::string_view, 11> kPlaceKinds = {"none", "region",   "country", "division",
                                                          "part", "town",     "island",  "water",
                                                          "lake", "mountain", "building"};

template <class Enum, std::size_t N>
Enum enum_from(const std::array<std::string_view, N>& names, const std::string& name) {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<Enum>(i);
  }
  throw std::invalid_argument("no such word: \"" + name + "\"");
}

template <class T>
T end_from(const Json& json) {
  return json.get<T>();
}
template <>
Day end_from<Day>(const Json& json) {
  const auto day = parse_iso_day(json.get_ref<const std::string&>());
  if (!day) throw std::invalid_argument("not a day: " + json.dump());
  return *day;
}

void write_end(JsonWriter& json, double value) { json.value(value); }
void write_end(JsonWriter& json, int value) { json.value(value); }
void write_end(JsonWriter& json, Day value) { json.value(iso_day(value)); }

template <class T>
void write_interval(JsonWriter& json, std::string_view name, const Interval<T>& interval) {
  if (!name.empty()) json.key(name);
  json.begin_object();
  if (interval.low) {
    json.key("low");
    write_end(json, *interval.low);
  }
  if (interval.high) {
    json.key("high");
    write_end(json, *interval.high);
  }
  if (interval.low_open) json.member("low_open", true);
  if (interval.high_open) json.member("high_open", true);
  json.end_object();
}

template <class T>
Interval<T> interval_from(const Json& json) {
  Interval<T> interval;
  if (json.contains("low")) interval.low = end_from<T>(json["low"]);
  if (json.contains("high")) interval.high = end_from<T>(json["high"]);
  interval.low_open = json.value("low_open", false);
  interval.high_open = json.value("high_open", false);
  return interval;
}

template <class T>
void write_reading(JsonWriter& json, const Reading<T>& reading) {
  write_interval(json, "hard", reading.hard);
  if (!(reading.soft == reading.hard)) write_interval(json, "soft", reading.soft);
}

template <class T>
Reading<T> reading_from(const Json& json) {
  Reading<T> reading;
  reading.hard = interval_from<T>(json.at("hard"));
  reading.soft = json.contains("soft") ? interval_from<T>(json["soft"]) : reading.hard;
  return reading;
}

void write_relative(JsonWriter& json, const RelativeDate& relative) {
  json.begin_object();
  json.member("base", relative.base == RelativeDate::Base::kEvent ? "event" : "publication");
  if (relative.weekday) json.member("weekday", *relative.weekday);
  if (relative.days) json.member("days", *relative.days);
  json.member("timex", relative.timex);
  json.end_object();
}

RelativeDate relative_from(const Json& json) {
  RelativeDate relative;
  if (json.at("base") == "event") relative.base = RelativeDate::Base::kEvent;
  if (json.contains("weekday")) relative.weekday = json["weekday"].get<unsigned>();
  if (json.contains("days")) relative.days = json["days"].get<int>();
  relative.timex = json.at("timex").get<std::string>();
  return relative;
}

// The members of each kind of value, behind its "kind".

void write_members(JsonWriter& json, const DateValue& date) {
  write_reading(json, date.days);
  json.member("grain", to_string(date.grain));
  if (!date.anchored) json.member("anchored", false);
  if (date.relative) {
    json.key("relative");
    write_relative(json, *date.relative);
  }
  if (!date.other_readings.empty()) {
    json.key("other_readings");
    json.begin_array();
    for (const auto& reading : date.other_readings) write_interval(json, "", reading);
    json.end_array();
  }
  if (date.minutes) write_interval(json, "minutes", *date.minutes);
  if (date.utc_offset) json.member("utc_offset", *date.utc_offset);
  if (!date.timex.empty()) json.member("timex", date.timex);
  if (date.told && !(*date.told == date.days.hard)) write_interval(json, "told", *date.told);
  if (!date.told) {
    json.key("told");
    json.null();
  }
}

DateValue date_from(const Json& json) {
  DateValue date;
  date.days = reading_from<Day>(json);
  date.grain = enum_from<Grain>(kGrains, json.at("grain"));
  date.anchored = json.value("anchored", true);
  if (json.contains("relative")) date.relative = relative_from(json["relative"]);
  if (json.contains("other_readings")) {
    for (const auto& reading : json["other_readings"])
      date.other_readings.push_back(interval_from<Day>(reading));
  }
  if (json.contains("minutes")) date.minutes = interval_from<int>(json["minutes"]);
  if (json.contains("utc_offset")) date.utc_offset = json["utc_offset"].get<int>();
  date.timex = json.value("timex", "");
  if (!json.contains("told")) {
    date.told = date.days.hard;
  } else if (!json["told"].is_null()) {
    date.told = interval_from<Day>(json["told"]);
  }
  return date;
}

void write_members(JsonWriter& json, const DurationValue& duration) {
  write_reading(json, duration.days);
  json.member("iso", duration.iso);
}

void write_members(JsonWriter& json, const NumberValue& number) {
  write_reading(json, number.amount);
  json.member("dimension", to_string(number.dimension));
  if (!number.unit.empty()) json.member("unit", number.unit);
  json.member("as_told", number.as_told);
  if (!number.unit_as_told.empty()) json.member("unit_as_told", number.unit_as_told);
  if (number.second) json.member("second", *number.second);
  if (number.vague) json.member("vague", true);
  if (!(number.told == number.amount.hard)) write_interval(json, "told", number.told);
}

NumberValue number_from(const Json& json) {
  NumberValue number;
  number.amount = reading_from<double>(json);
  number.dimension = enum_from<Dimension>(kDimensions, json.at("dimension"));
  number.unit = json.value("unit", "");
  number.as_told = json.at("as_told").get<double>();
  number.unit_as_told = json.value("unit_as_told", "");
  if (json.contains("second")) number.second = json["second"].get<double>();
  number.vague = json.value("vague", false);
  number.told = json.contains("told") ? interval_from<double>(json["told"]) : number.amount.hard;
  return number;
}

void write_members(JsonWriter& json, const EntityValue& entity) {
  json.member("entity", to_string(entity.type));
  json.member("name", entity.name);
  json.member("key", entity.key);
  if (!entity.within.empty()) json.member("within", entity.within);
  if (!entity.how.empty()) json.member("how", entity.how);
  if (entity.weight != 1) json.member("weight", entity.weight);
  if (entity.place != PlaceKind::kNone) json.member("place", to_string(entity.place));
  if (entity.known) json.member("known", true);
  if (!entity.at) return;
  json.key("at");
  json.begin_array();
  for (const double part : {entity.at->latitude, entity.at->longitude, entity.at->radius}) json.value(part);
  json.end_array();
}

EntityValue entity_from(const Json& json) {
  EntityValue entity;
  entity.type = enum_from<EntityType>(kEntityTypes, json.at("entity"));
  entity.name = json.at("name").get<std::string>();
  entity.key = json.at("key").get<std::string>();
  if (json.contains("within")) entity.within = json["within"].get<std::vector<std::string>>();
  entity.how = json.value("how", "");
  entity.weight = json.value("weight", 1.0);
  if (json.contains("place")) entity.place = enum_from<PlaceKind>(kPlaceKinds, json["place"]);
  entity.known = json.value("known", false);
  if (json.contains("at")) {
    const Json& at = json["at"];
    entity.at = {at.at(0).get<double>(), at.at(1).get<double>(), at.at(2).get<double>()};
  }
  return entity;
}

void write_members(JsonWriter& json, const TextValue& text) {
  json.member("text", text.text);
  json.member("lemma", text.lemma);
  if (!text.classes.empty()) json.member("classes", text.classes);
  if (!text.modifiers.empty()) json.member("modifiers", text.modifiers);
  if (!text.entities.empty()) json.member("entities", text.entities);
}

TextValue text_from(const Json& json) {
  const auto list = [&json](const char* key) {
    return json.contains(key) ? json[key].get<std::vector<std::string>>() : std::vector<std::string>();
  };
  return {json.at("text").get<std::string>(), json.at("lemma").get<std::string>(), list("classes"),
          list("modifiers"), list("entities")};
}

std::string_view kind_of(const DateValue&) { return "date"; }
std::string_view kind_of(const DurationValue&) { return "duration"; }
std::string_view kind_of(const NumberValue&) { return "number"; }
std::string_view kind_of(const EntityValue&) { return "entity"; }
std::string_view kind_of(const TextValue&) { return "text"; }

}  // namespace

std::string_view to_string(Grain grain) { return kGrains[static_cast<std::size_t>(grain)]; }
std::string_view to_string(Dimension dimension) { return kDimensions[static_cast<std::size_t>(dimension)]; }
std::string_view to_string(PlaceKind kind) { return kPlaceKinds[static_cast<std::size_t>(kind)]; }
std::string_view to_string(EntityType type) { return kEntityTypes[static_cast<std::size_t>(type)]; }

std::string iso_day(Day day) {
  const date::year_month_day ymd(day);
  const int year = static_cast<int>(ymd.year());
  std::string digits = std::to_string(year < 0 ? -year : year);
  if (digits.size() < 4) digits.insert(0, 4 - digits.size(), '0');
  if (year < 0 || year > 9999) digits.insert(0, 1, year < 0 ? '-' : '+');
  const auto two = [](unsigned n) {
    return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
  };
  return digits + '-' + two(static_cast<unsigned>(ymd.month())) + '-' + two(static_cast<unsigned>(ymd.day()));
}

std::optional<Day> parse_iso_day(std::string_view text) {
  bool negative = false;
  if (!text.empty() && (text[0] == '-' || text[0] == '+')) {
    negative = text[0] == '-';
    text.remove_prefix(1);
  }
  int year = 0, month = 0, day = 0;
  const auto take = [&text](int& number, std::size_t min_digits, std::size_t max_digits) {
    std::size_t size = 0;
    while (size < text.size() && text[size] >= '0' && text[size] <= '9') ++size;
    if (size < min_digits || size > max_digits) return false;
    std::from_chars(text.data(), text.data() + size, number);
    text.remove_prefix(size);
    return true;
  };
  const auto skip = [&text](char c) {
    if (text.empty() || text[0] != c) return false;
    text.remove_prefix(1);
    return true;
  };
  if (!take(year, 4, 5) || !skip('-') || !take(month, 2, 2) || !skip('-') || !take(day, 2, 2))
    return std::nullopt;
  if (!text.empty() && text[0] != 'T' && text[0] != ' ') return std::nullopt;
  const date::year_month_day ymd{date::year(negative ? -year : year),
                                 date::month(static_cast<unsigned>(month)),
                                 date::day(static_cast<unsigned>(day))};
  if (!ymd.ok()) return std::nullopt;
  return Day(ymd);
}

void write_value(const Value& value, JsonWriter& json) {
  std::visit(
      [&json](const auto& v) {
        if constexpr (std::is_same_v<decltype(v), const std::monostate&>) {
          json.null();
        } else {
          json.begin_object();
          json.member("kind", kind_of(v));
          write_members(json, v);
          json.end_object();
        }
      },
      value);
}

Json value_to_json(const Value& value) {
  std::string text;
  JsonWriter json(text);
  write_value(value, json);
  return Json::parse(text);
}

Value value_from_json(const Json& json) {
  if (json.is_null()) return {};
  const std::string kind = json.at("kind").get<std::string>();
  if (kind == "date") return date_from(json);
  if (kind == "duration") return DurationValue{reading_from<double>(json), json.at("iso").get<std::string>()};
  if (kind == "number") return number_from(json);
  if (kind == "entity") return entity_from(json);
  if (kind == "text") return text_from(json);
  throw std::invalid_argument("no such kind of value: \"" + kind + "\"");
}

}  // namespace gainsay
