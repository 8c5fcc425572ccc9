#include "reconcile/setting_limits.h"

#include <algorithm>
#include <cstdlib>

#include "reconcile/setting_times.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {
namespace {

// Whether the sentence holds one of the phrases of a list, as whole words.
bool tells(const WordLists& lists, const char* list, const Claim& claim) {
  std::string words = " ";
  for (const std::string& word : folded_words(claim.sentence)) words += word + " ";
  const WordList& phrases = lists.all(list);
  return std::any_of(phrases.begin(), phrases.end(), [&](const auto& phrase) {
    return words.find(" " + phrase.first + " ") != std::string::npos;
  });
}

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
  return tells(lists, "recurrence_cue", later) && !tells(lists, "recurrence_cue", earlier) &&
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
  if (std::abs((*x - *y).count()) <= 1 && (tells(lists, "clock_cue", a) || tells(lists, "clock_cue", b)))
    return "two clocks";
  if (tells(lists, "calendar_cue", a) || tells(lists, "calendar_cue", b)) return "two calendars";
  const Claim &earlier = *x < *y ? a : b, &later = *x < *y ? b : a;
  if (happened_again(lists, earlier, later)) return "a second time";
  if (came_in_its_course(lists, earlier, later)) return "its begin, and what came later";
  return nullptr;
}

}  // namespace gainsay
