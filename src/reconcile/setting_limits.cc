#include "reconcile/setting_limits.h"

#include <algorithm>
#include <cstdlib>

#include "reconcile/setting_times.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

std::optional<Day> first_day(const Claim& claim) {
  const auto* when = value_in<DateValue>(claim, "when");
  return when && when->anchored ? when->days.hard.low : std::nullopt;
}

bool begins(const WordLists& lists, const Claim& claim) {
  const auto* what = value_in<TextValue>(claim, "what");
  return what && std::any_of(what->classes.begin(), what->classes.end(),
                             [&](const std::string& sense) { return lists.has("begin_sense", sense); });
}

// "Downed tools for the second time in a week": on the later of the two days.
bool happened_again(const WordLists& lists, const Claim& earlier, const Claim& later) {
  return holds_phrase(lists, later, "recurrence_cue") && !holds_phrase(lists, earlier, "recurrence_cue") &&
         !is_planned(later);
}

// "The inquest opened on the 4th", "gave evidence at it on the 13th".
bool came_in_its_course(const WordLists& lists, const Claim& earlier, const Claim& later) {
  return begins(lists, earlier) && !begins(lists, later) && !is_planned(earlier) && !is_planned(later);
}

}  // namespace

const char* moments_apart(const RuleSet& rules, const Claim& a, const Claim& b) {
  const std::optional<Day> x = first_day(a), y = first_day(b);
  if (!x || !y || *x == *y) return nullptr;
  const WordLists& lists = rules.words();
  if (std::abs((*x - *y).count()) <= 1 &&
      (holds_phrase(lists, a, "clock_cue") || holds_phrase(lists, b, "clock_cue")))
    return "two clocks";
  if (holds_phrase(lists, a, "calendar_cue") || holds_phrase(lists, b, "calendar_cue"))
    return "two calendars";
  const Claim &earlier = *x < *y ? a : b, &later = *x < *y ? b : a;
  if (happened_again(lists, earlier, later)) return "a second time";
  if (came_in_its_course(lists, earlier, later)) return "its begin, and what came later";
  return nullptr;
}

}  // namespace gainsay
