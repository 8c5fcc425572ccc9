#include <cmath>
#include <cstdio>
#include <sstream>

#include "value/value.h"

namespace gainsay {
namespace {

// 1200 -> "1,200"; 12.4 -> "12.4".
std::string figure(double value) {
  char buffer[64];
  const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
  std::snprintf(buffer, sizeof buffer, whole ? "%.0f" : "%.6g", value);
  std::string text = buffer;
  if (!whole) return text;
  const int first = text[0] == '-' ? 1 : 0;
  for (int at = static_cast<int>(text.size()) - 3; at > first; at -= 3)
    text.insert(static_cast<std::size_t>(at), ",");
  return text;
}

template <class T, class Print>
std::string print_interval(const Interval<T>& interval, Print print) {
  if (interval.low && interval.high && !(*interval.low < *interval.high)) return print(*interval.low);
  std::string out = interval.low && !interval.low_open ? "[" : "(";
  out += interval.low ? print(*interval.low) : "-∞";
  out += ", ";
  out += interval.high ? print(*interval.high) : "∞";
  out += interval.high && !interval.high_open ? "]" : ")";
  return out;
}

// Half an hour's grain is enough for people: the largest unit that gives a whole or a short figure.
std::string span_of_days(double days) {
  struct Unit {
    double days;
    const char* name;
  };
  static constexpr Unit kUnits[] = {
      {365.2425, "y"}, {365.2425 / 12, "mo"}, {1, "d"}, {1.0 / 24, "h"}, {1.0 / 1440, "min"}};
  for (const Unit& unit : kUnits) {
    const double count = days / unit.days;
    if (count >= 1 && std::abs(count * 2 - std::round(count * 2)) < 0.02) {
      return figure(std::round(count * 2) / 2) + " " + unit.name;
    }
  }
  char buffer[32];
  std::snprintf(buffer, sizeof buffer, "%.2g d", days);
  return buffer;
}

std::string day_text(Day day) {
  std::ostringstream out;
  out << date::format("%e %B %Y", day);
  std::string text = out.str();
  return text[0] == ' ' ? text.substr(1) : text;
}

std::string period_text(const DateValue& value) {
  const Interval<Day>& days = value.told ? *value.told : value.days.hard;
  const auto first = days.low ? date::year_month_day(*days.low) : date::year_month_day{};
  const std::string year = std::to_string(static_cast<int>(first.year()));
  switch (value.grain) {
    case Grain::kMonth:
      return date::format("%B %Y", *days.low);
    case Grain::kYear:
      return year;
    case Grain::kDecade:
      return "the " + year + "s";
    case Grain::kQuarter:
      return "Q" + std::to_string((static_cast<unsigned>(first.month()) + 2) / 3) + " " + year;
    default:
      return {};
  }
}

std::string clock(int minutes) {
  const int day = ((minutes % 1440) + 1440) % 1440;
  char buffer[16];
  std::snprintf(buffer, sizeof buffer, "%02d:%02d", day / 60, day % 60);
  return buffer;
}

std::string text_of(std::monostate) { return {}; }

std::string text_of(const DateValue& value) {
  std::string out;
  const bool range = value.grain == Grain::kRange && value.days.soft.low && value.days.soft.high;
  const Interval<Day>& days = range ? value.days.soft : value.told ? *value.told : value.days.hard;
  if (!value.anchored) {
    out = value.timex.empty() ? "undated" : value.timex;
  } else if (days.low && days.high) {
    if (days == value.days.hard) out = period_text(value);
    if (out.empty()) {
      out =
          *days.low == *days.high ? day_text(*days.low) : day_text(*days.low) + " to " + day_text(*days.high);
    }
    if (!value.days.hard.contains(days) || !days.contains(value.days.hard)) out = "about " + out;
  } else if (days.low) {
    out = "from " + day_text(*days.low);
  } else if (days.high) {
    out = "until " + day_text(*days.high);
  } else {
    out = value.timex.empty() ? "undated" : value.timex;
  }
  if (value.minutes) out += ", " + print_interval(*value.minutes, clock);
  return out;
}

std::string text_of(const DurationValue& value) { return print_interval(value.days.hard, span_of_days); }

std::string text_of(const NumberValue& value) {
  const auto with_unit = [&](std::string text) {
    if (value.dimension == Dimension::kOrdinal) return "no. " + text;
    if (value.unit_as_told.empty()) return text;
    return value.unit_as_told == "%" ? text + "%" : text + " " + value.unit_as_told;
  };
  if (value.second) return figure(value.as_told) + "-" + figure(*value.second);
  const bool exact = value.told.low && value.told.high && *value.told.low == *value.told.high;
  if (!exact || value.vague) return with_unit(print_interval(exact ? value.amount.hard : value.told, figure));
  const Interval<double>& hard = value.amount.hard;
  const double width = hard.low && hard.high ? *hard.high - *hard.low : 0;
  const bool rough = !hard.low || !hard.high || width > 0.2 * std::abs(*hard.high);
  return (rough ? "about " : "") + with_unit(figure(*value.told.low));
}

std::string text_of(const EntityValue& value) { return value.name; }
std::string text_of(const TextValue& value) { return value.text; }

}  // namespace

std::string to_string(const Value& value) {
  return std::visit([](const auto& held) { return text_of(held); }, value);
}

}  // namespace gainsay
