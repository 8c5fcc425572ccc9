#include "mention/date_resolve.h"

#include <charconv>
#include <cstdio>

#include "mention/calendar.h"
#include "mention/date_resolver.h"

namespace gainsay {
namespace resolving {

MaybePeriod DateResolver::resolve(int index) {
  const DateNode& node = at(index);
  switch (node.op) {
    case DateOp::kCalendar:
      return calendar(node);
    case DateOp::kHoliday:
      return holiday(node);
    case DateOp::kDay:
      return near_day(node);
    case DateOp::kNow:
      return moving(one_day(reference_));
    case DateOp::kWindow:
      return window(node);
    case DateOp::kSpan:
      return span(node);
    case DateOp::kWithin:
      return within(node);
    case DateOp::kShift:
      return shift(node);
    case DateOp::kNth:
      return nth(node);
    case DateOp::kPart:
      return part(node);
    case DateOp::kRange:
      return range(node);
    case DateOp::kBound:
      return bound(node);
    case DateOp::kWeekdayIn:
      return weekday_in(node);
    case DateOp::kWeekOf:
      return week_of(node);
    case DateOp::kEnding:
      return ending(node);
    case DateOp::kListed:
      return listed(node);
    case DateOp::kClock:
      break;
  }
  Period none;
  none.from_event = true;
  return none;
}

}  // namespace resolving

namespace {

using resolving::Period;

// The minutes and the zone that any node of a date carries.
const DateNode* clock_node(const DateExpression& expression, int root) {
  const DateNode& node = expression.nodes[static_cast<std::size_t>(root)];
  if (node.minutes) return &node;
  if (node.a >= 0 && node.op != DateOp::kRange && node.op != DateOp::kShift)
    return clock_node(expression, node.a);
  return nullptr;
}

// A key that two unanchored dates share where they say the same.
std::string relative_timex(const DateExpression& expression, int root) {
  const DateNode& node = expression.nodes[static_cast<std::size_t>(root)];
  if (node.weekday != 0 && node.op == DateOp::kCalendar && node.month == 0)
    return "XXXX-WXX-" + std::to_string(node.weekday);
  if (node.month != 0 && node.op == DateOp::kCalendar) {
    char text[24];
    std::snprintf(text, sizeof text, node.day != 0 ? "XXXX-%02d-%02d" : "XXXX-%02d", node.month, node.day);
    return text;
  }
  std::string out = "op";
  const auto add = [&out](int number, std::string_view behind) {
    char digits[12];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr).append(behind);
  };
  add(static_cast<int>(node.op), ":");
  add(node.selector, ":");
  add(static_cast<int>(node.unit), ":");
  add(static_cast<int>(node.count), ":");
  add(node.month, "-");
  add(node.day, "-");
  add(node.weekday, ":");
  add(node.season, "");
  add(node.quarter, "");
  add(static_cast<int>(node.part), "");
  add(static_cast<int>(node.bound), "");
  if (node.a >= 0) out += "(" + relative_timex(expression, node.a) + ")";
  return out;
}

RelativeDate relative_of(const DateExpression& expression, int root, const Period& period, Day reference) {
  const DateNode& node = expression.nodes[static_cast<std::size_t>(root)];
  RelativeDate relative;
  relative.base = period.from_event ? RelativeDate::Base::kEvent : RelativeDate::Base::kPublication;
  if (node.weekday != 0) relative.weekday = static_cast<unsigned>(node.weekday);
  const bool days_told = node.op == DateOp::kDay ||
                         (node.op == DateOp::kShift && node.a < 0 && node.unit == TimeUnit::kDay) ||
                         (node.op == DateOp::kWindow && node.unit == TimeUnit::kDay);
  if (days_told && period.told.low && period.told.high && *period.told.low == *period.told.high) {
    relative.days = static_cast<int>((*period.told.low - reference).count());
  }
  relative.timex = relative_timex(expression, root);
  return relative;
}

}  // namespace

std::optional<DateValue> resolve_date(const ValueTables& tables, const DateExpression& expression, int root,
                                      const DateContext& context) {
  const auto period = resolving::DateResolver(tables, expression, context).resolve(root);
  if (!period) return std::nullopt;
  DateValue value;
  value.grain = period->grain;
  if (const DateNode* clock = clock_node(expression, root)) {
    value.minutes = clock->minutes;
    value.utc_offset = clock->utc_offset;
  }
  const bool moves = period->from_publication || period->from_event;
  const Day reference = period->from_event && context.told_before
                            ? *context.told_before
                            : context.published.value_or(Day(date::year(2000) / 1 / 3));
  if (moves) value.relative = relative_of(expression, root, *period, reference);
  const DateNode& node = expression.nodes[static_cast<std::size_t>(root)];
  if (node.weekday != 0 && !value.relative) {
    value.relative.emplace();
    value.relative->weekday = static_cast<unsigned>(node.weekday);
  }
  value.anchored = !period->from_event && (!period->from_publication || context.published.has_value());
  // "After the vote": the day named last is the vote's at most where it stands close by.
  const bool unrelated = node.names_event && !context.told_near;
  const bool readable = value.anchored || (period->from_event && context.published.has_value() && !unrelated);
  if (readable && node.op != DateOp::kClock) value.told = period->told;
  if (value.anchored) {
    value.days = {period->hard, period->soft};
    value.other_readings = period->others;
    value.timex = timex_of(period->told, period->grain);
  } else {
    value.timex = node.op == DateOp::kClock ? "TXX:XX" : value.relative->timex;
  }
  return value;
}

}  // namespace gainsay
