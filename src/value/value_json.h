#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "value/value.h"

namespace gainsay {

using Json = nlohmann::ordered_json;

/// "2024-03-04"; years outside 0 to 9999 carry a sign.
std::string iso_day(Day day);
/// The day that iso_day() wrote, or one with a time behind it ("2024-03-04T10:00:00Z"); nullopt for anything
/// else.
std::optional<Day> parse_iso_day(std::string_view text);

/// "day", "month" …: the names that JSON uses.
std::string_view to_string(Grain grain);
/// "count", "money" …
std::string_view to_string(Dimension dimension);
/// "person", "place" …
std::string_view to_string(EntityType type);
/// "country", "town" …
std::string_view to_string(PlaceKind kind);

/// A value as JSON that value_from_json() turns back into an equal one; null for none.
/// Intervals are {"low", "high", "low_open", "high_open"} with absent ends left out, readings {"hard",
/// "soft"} with a `soft` that equals `hard` left out, as is a `told` that does; dates are ISO days, both ends
/// included.
Json value_to_json(const Value& value);
/// Inverse of value_to_json(). Throws nlohmann::json::exception or std::invalid_argument where `json` is none
/// of its output; the callers in this project turn that into an Error.
Value value_from_json(const Json& json);

}  // namespace gainsay
