#pragma once

#include <optional>
#include <string_view>

#include "article/lists.h"
#include "text/span.h"
#include "value/value.h"

namespace gainsay {

/// The day of an ISO 8601 date or time ("2024-03-04", "2024-03-04T23:10:00+02:00", "20240304T231000Z") or of
/// RFC 822
/// ("Mon, 04 Mar 2024 23:10:00 GMT"), as its writer's calendar shows it: the offset moves no day. Nullopt for
/// anything else and for days that don't exist.
std::optional<Day> parse_stamp(std::string_view stamp, const Abbreviations& words);

/// A date printed in full in a line.
struct PrintedDate {
  Day day;
  Span span;  ///< into the line
};

/// The first date with day, month's name and year in a line: "12 September 2023", "Sept. 14, 2023", or ISO.
/// Dates in figures alone ("03/04/2024") are left alone: their order can't be told.
std::optional<PrintedDate> find_full_date(std::string_view line, const Abbreviations& words);

}  // namespace gainsay
