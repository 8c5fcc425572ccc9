#include "reconcile/series.h"

#include <algorithm>
#include <cmath>

#include "reconcile/wording.h"

namespace gainsay {
namespace {

template <class T>
const T* value_of(const Claim& claim, const ClaimType& type, std::string_view part) {
  for (const SlotSpec& slot : type.slots) {
    if (slot.history != part) continue;
    const auto found = claim.slots.find(slot.name);
    if (found == claim.slots.end() || found->second.empty()) continue;
    if (const T* value = std::get_if<T>(&found->second.front().value)) return value;
  }
  return nullptr;
}

bool has_slot(const Claim& claim, const ClaimType& type, std::string_view part) {
  return std::any_of(type.slots.begin(), type.slots.end(), [&](const SlotSpec& slot) {
    return slot.history == part && claim.slots.contains(slot.name);
  });
}

std::string text_of(const Claim& claim, const ClaimType& type, std::string_view part) {
  for (const SlotSpec& slot : type.slots) {
    const auto found = claim.slots.find(slot.name);
    if (slot.history == part && found != claim.slots.end() && !found->second.empty())
      return found->second.front().text;
  }
  return {};
}

// (from, t): what the gap or the date behind "since" leaves without an event.
void read_window(const ClaimType& type, const Claim& claim, SeriesConstraint& constraint) {
  if (const auto* gap = value_of<DurationValue>(claim, type, "gap")) {
    constraint.meaning = "none before in " + text_of(claim, type, "gap");
    Interval<Day> window;
    window.high = claim.published;
    if (claim.published && gap->days.hard.low) {
      // The told length is what a reader takes it to say; "over" only lengthens it.
      const double days = gap->days.soft.low.value_or(*gap->days.hard.low);
      window.low = *claim.published - date::days(static_cast<int>(std::floor(days)));
      constraint.none = window;
    } else {
      constraint.none.reset();
    }
    return;
  }
  const auto* since = value_of<DateValue>(claim, type, "since");
  if (since && since->anchored) {
    Interval<Day> window;
    // "Since 2016" is read as an open span; the year itself holds the last event.
    window.low = since->days.hard.low;
    if (since->days.hard.high) window.low = since->days.hard.high;
    window.high = claim.published;
    constraint.none = window;
    // "First since 1998" says that there was one in 1998.
    constraint.events.push_back({since->days.hard.low, window.low, false, false});
    constraint.meaning = "none since " + text_of(claim, type, "since");
    return;
  }
  constraint.none = Interval<Day>{std::nullopt, claim.published, false, false};
  constraint.meaning = "none before";
}

bool inside(const Interval<Day>& window, const Interval<Day>& event) {
  return event.low && event.high && window.low && *window.low < *event.low &&
         (!window.high || *event.high < *window.high);
}

// Whether `events` of one claim, or its count, stand in the way of the other's window.
SeriesMatch clash(const SeriesConstraint& window, const SeriesConstraint& other) {
  if (!window.none) return SeriesMatch::kCompatible;
  for (const Interval<Day>& event : other.events) {
    if (inside(*window.none, event)) return SeriesMatch::kExcluded;
    if (!window.none->low && event.high) return SeriesMatch::kExcluded;
  }
  if (other.at_least == 0) return SeriesMatch::kCompatible;
  if (!window.none->low) return SeriesMatch::kExcluded;
  if (other.scope && other.scope->low && *window.none->low < *other.scope->low) return SeriesMatch::kExcluded;
  // "First since 2007" names the last one itself; a count goes with it.
  return other.events.empty() && window.events.empty() ? SeriesMatch::kStrained : SeriesMatch::kCompatible;
}

}  // namespace

std::optional<SeriesConstraint> series_constraint(const ClaimType& type, const Claim& claim) {
  SeriesConstraint constraint;
  const auto* nth = value_of<NumberValue>(claim, type, "nth");
  const auto* last = value_of<DateValue>(claim, type, "last");
  if (last && last->anchored) {
    constraint.events.push_back(last->days.hard);
    constraint.none = Interval<Day>{last->days.hard.high, claim.published, false, false};
    constraint.meaning = "last in " + text_of(claim, type, "last");
    return constraint;
  }
  if (nth && nth->amount.hard.low && *nth->amount.hard.low > 1) {
    constraint.at_least = static_cast<int>(*nth->amount.hard.low) - 1;
    constraint.exactly = true;
    constraint.meaning = small_number(constraint.at_least) + " before";
    if (has_slot(claim, type, "scope") && claim.published) {
      const auto* told = value_of<DateValue>(claim, type, "scope");
      const auto year = date::year_month_day(*claim.published).year();
      constraint.scope = told && told->anchored
                             ? told->days.hard
                             : Interval<Day>{Day(year / 1 / 1), claim.published, false, false};
      constraint.meaning += ", " + text_of(claim, type, "scope");
    }
    const auto* earlier = value_of<DateValue>(claim, type, "earlier");
    if (earlier && earlier->anchored && earlier->days.hard.high && claim.published &&
        *earlier->days.hard.high < *claim.published) {
      constraint.events.push_back(earlier->days.hard);
    }
    return constraint;
  }
  if ((nth && nth->amount.hard.low && *nth->amount.hard.low == 1) || has_slot(claim, type, "never") ||
      has_slot(claim, type, "only")) {
    read_window(type, claim, constraint);
    return constraint;
  }
  return std::nullopt;
}

SeriesMatch compare_series(const SeriesConstraint& a, const SeriesConstraint& b) {
  const SeriesMatch first = clash(a, b), second = clash(b, a);
  const SeriesMatch worst = std::max(first, second);
  if (worst == SeriesMatch::kExcluded) return worst;
  if (a.exactly && b.exactly && a.at_least != b.at_least && a.scope.has_value() == b.scope.has_value()) {
    return SeriesMatch::kExcluded;
  }
  return worst;
}

}  // namespace gainsay
