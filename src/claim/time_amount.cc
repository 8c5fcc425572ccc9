#include "claim/time_amount.h"

#include <cstdlib>
#include <string>

namespace gainsay {
namespace {

// "P14Y" is 14 of something; 0 where there are several units.
double amount_of(const std::string& iso) {
  const std::size_t digits = iso.find_first_of("0123456789");
  const std::size_t end = iso.find_first_not_of("0123456789.", digits);
  const bool single =
      digits != std::string::npos && iso.find_first_of("0123456789", end) == std::string::npos;
  return single ? std::atof(iso.c_str() + digits) : 0;
}

// "years" of "P14Y", "minutes" of "PT5M".
std::string unit_of(const std::string& iso) {
  if (iso.empty()) return {};
  const bool clock = iso.find('T') != std::string::npos;
  switch (iso.back()) {
    case 'Y':
      return "years";
    case 'M':
      return clock ? "minutes" : "months";
    case 'W':
      return "weeks";
    case 'D':
      return "days";
    case 'H':
      return "hours";
    default:
      return "seconds";
  }
}

}  // namespace

Value as_amount(const Value& value) {
  const auto* duration = std::get_if<DurationValue>(&value);
  if (!duration) return value;
  NumberValue number;
  number.amount = duration->days;
  number.dimension = Dimension::kDuration;
  number.unit = "day";
  number.as_told = amount_of(duration->iso);
  number.unit_as_told = unit_of(duration->iso);
  if (number.as_told == 0) {
    number.as_told = duration->days.hard.low.value_or(0);
    number.unit_as_told = "days";
  }
  number.told = {number.as_told, number.as_told};
  return number;
}

}  // namespace gainsay
