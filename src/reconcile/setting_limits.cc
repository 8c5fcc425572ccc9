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

// "Yom Kippur begins on Sunday", "falls on Monday": the evening and the day.
bool are_eve_and_day(const WordLists& lists, const Claim& a, const Claim& b, Day x, Day y) {
  return std::abs((x - y).count()) <= 1 && holds_phrase(lists, a, "sunset_cue") &&
         holds_phrase(lists, b, "sunset_cue");
}

// "Shots still rang out on Friday": what goes on has no day of its own.
bool goes_on(const WordLists& lists, const Claim& claim) {
  constexpr std::ptrdiff_t kReach = 3;  // "were still being"
  const SlotValue* what = first_in(claim, "what");
  const std::vector<std::string> words = folded_words(claim.sentence);
  const std::vector<std::string> told = what ? folded_words(what->text) : std::vector<std::string>();
  if (told.empty() || is_planned(claim)) return false;
  const auto at = std::search(words.begin(), words.end(), told.begin(), told.end());
  const auto from = at - words.begin() > kReach ? at - kReach : words.begin();
  return at != words.end() &&
         std::any_of(from, at, [&](const std::string& word) { return lists.has("goes_on_cue", word); });
}

bool tells_match(const Claim& claim) {
  const auto* what = value_in<TextValue>(claim, "what");
  return what && std::any_of(what->classes.begin(), what->classes.end(),
                             [](const std::string& sense) { return sense == "event:win-match"; });
}

// The country or town that a side goes by: "Norway", "Lyon".
std::string side_of(const Claim& claim, const char* slot) {
  const SlotValue* side = first_in(claim, slot);
  if (!side) return {};
  if (const auto* entity = std::get_if<EntityValue>(&side->value))
    return entity->key.starts_with("place:") ? entity->key : std::string();
  const auto& keys = std::get<TextValue>(side->value).entities;
  return keys.size() == 1 && keys.front().starts_with("place:") ? keys.front() : std::string();
}

// "Slovakia beat Norway on Saturday", "Sweden beat Switzerland on Sunday": of other losers.
bool are_two_matches(const Claim& a, const Claim& b) {
  if (!tells_match(a) || !tells_match(b)) return false;
  const std::string x = side_of(a, "done"), y = side_of(b, "done");
  return !x.empty() && !y.empty() && x != y && x != side_of(b, "doer") && y != side_of(a, "doer");
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
  if (are_eve_and_day(lists, a, b, *x, *y)) return "the evening, and the day";
  if (goes_on(lists, a) != goes_on(lists, b)) return "it went on";
  if (are_two_matches(a, b)) return "two matches";
  const Claim &earlier = *x < *y ? a : b, &later = *x < *y ? b : a;
  if (happened_again(lists, earlier, later)) return "a second time";
  if (came_in_its_course(lists, earlier, later)) return "its begin, and what came later";
  return nullptr;
}

}  // namespace gainsay
