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

// "Lost its power for the third time": on the later of the two days.
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

// Told of a day by which it had come so far: "by Friday the fire had burned 900 acres".
bool is_told_so_far(const Claim& claim) {
  const SlotValue* when = first_in(claim, "when");
  if (!when || tie_of(claim) != "until" || is_planned(claim)) return false;
  const std::vector<std::string> words = folded_words(claim.sentence), day = folded_words("by " + when->text);
  return std::search(words.begin(), words.end(), day.begin(), day.end()) != words.end();
}

bool tells_sense(const WordLists& lists, const Claim& claim, const char* list) {
  const auto* what = value_in<TextValue>(claim, "what");
  if (!what) return false;
  const auto is_listed = [&](const std::string& sense) { return lists.has(list, sense); };
  return std::any_of(what->classes.begin(), what->classes.end(), is_listed) ||
         std::any_of(what->modifiers.begin(), what->modifiers.end(), is_listed);
}

// "Released with an electronic tag", "set free by the court": out for now, and for good.
bool are_two_releases(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto frees = [&](const Claim& claim) { return slot_is_listed(lists, claim, "what", "freeing_verb"); };
  const auto is_for_now = [&](const Claim& claim) {
    return holds_phrase(lists, claim, "freed_for_now") && !holds_phrase(lists, claim, "freed_for_good");
  };
  if (!frees(a) || !frees(b)) return false;
  return is_for_now(a) != is_for_now(b) ||
         holds_phrase(lists, a, "freed_once_more") != holds_phrase(lists, b, "freed_once_more");
}

// "Was in Bergen until March", "opens in York on Friday": there until then, and then elsewhere.
bool are_there_and_then(const Claim& a, const Claim& b) {
  const auto one_way = [](const Claim& until, const Claim& then) {
    return tie_of(until) == "until" && !is_planned(until) && is_planned(then);
  };
  return one_way(a, b) || one_way(b, a);
}

// "The pact was signed on Tuesday, talks having failed in Turin": a place in a clause of its own, which tells
// where what the main one tells happened only if it tells the same (`same_kind`).
bool is_in_clause_beside(const WordLists& lists, const Claim& claim, bool same_kind) {
  const SlotValue *what = first_in(claim, "what"), *place = first_in(claim, "place");
  if (!what || !place) return false;
  const std::size_t done = claim.sentence.find(what->text), at = claim.sentence.rfind(place->text);
  if (done == std::string::npos || at == std::string::npos || done >= at) return false;
  const auto opens = [&](const std::string& word) { return lists.has("beside_clause_opener", word); };
  const std::vector<std::string> before = folded_words(claim.sentence.substr(0, at));
  if (before.empty() || opens(before.front())) return false;
  const std::vector<std::string> between = folded_words(claim.sentence.substr(done, at - done));
  return std::any_of(between.begin(), between.end(), opens) ||
         (!same_kind && std::any_of(before.begin(), before.end(), opens));
}

// "The relay is controlled from a container in Lund": where it is directed from, not where it is.
bool is_directed_from(const WordLists& lists, const Claim& claim) {
  const SlotValue* place = first_in(claim, "place");
  if (!place) return false;
  const std::vector<std::string> words = folded_words(claim.sentence), name = folded_words(place->text);
  const auto at = std::search(words.begin(), words.end(), name.begin(), name.end());
  for (const auto& [phrase, ignored] : lists.all("directed_from")) {
    const std::vector<std::string> cue = folded_words(phrase);
    if (at != words.end() && std::search(words.begin(), at, cue.begin(), cue.end()) != at) return true;
  }
  return false;
}

// "Four tappers died of it in Pando in 2011", "has died of it in Beni": what lies long behind is no news of
// today.
bool is_of_long_ago(const Claim& claim) {
  constexpr int kLong = 90;  // days
  const auto* when = value_in<DateValue>(claim, "when");
  return when && when->anchored && when->days.hard.high && claim.published &&
         (*claim.published - *when->days.hard.high).count() > kLong;
}

bool is_undated_news(const Claim& claim) {
  return !first_in(claim, "when") && claim.main_event && claim.published;
}

// "The tour opened in Omaha on Tuesday", "the tour reached Des Moines on Friday": what moves on is at every
// place on a day of its own.
bool is_on_its_way(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto moves = [&](const Claim& claim) {
    return std::any_of(claim.context.begin(), claim.context.end(),
                       [&](const std::string& word) { return lists.has("moving_event", word); });
  };
  const auto is_place = [](const std::string& word) { return word.starts_with("=place:"); };
  const auto has_place = [&](const Claim& claim) {
    return std::any_of(claim.context.begin(), claim.context.end(), is_place);
  };
  const bool shared = std::any_of(a.context.begin(), a.context.end(), [&](const std::string& word) {
    return is_place(word) && std::binary_search(b.context.begin(), b.context.end(), word);
  });
  return moves(a) && moves(b) && has_place(a) && has_place(b) && !shared;
}

}  // namespace

const char* sites_apart(const RuleSet& rules, const Claim& a, const Claim& b, bool same_kind) {
  const WordLists& lists = rules.words();
  if (is_directed_from(lists, a) != is_directed_from(lists, b)) return "directed from there";
  if (is_in_clause_beside(lists, a, same_kind) || is_in_clause_beside(lists, b, same_kind))
    return "in a clause beside";
  for (const auto& [list, why] :
       {std::pair{"awaiting_verb", "awaited there"}, {"preparing_verb", "prepared there"}}) {
    if (slot_is_listed(lists, a, "what", list) != slot_is_listed(lists, b, "what", list)) return why;
  }
  for (const auto& [list, why] : {std::pair{"at_a_distance", "from afar"},
                                  {"lies_in_state", "lies there before"},
                                  {"home_ground", "where they play at home"}}) {
    if (holds_phrase(lists, a, list) != holds_phrase(lists, b, list)) return why;
  }
  if (are_there_and_then(a, b)) return "there until then";
  const bool birth = tells_sense(lists, a, "birth_sense") && tells_sense(lists, b, "birth_sense");
  if (birth) return nullptr;
  if ((is_of_long_ago(a) && is_undated_news(b)) || (is_of_long_ago(b) && is_undated_news(a)))
    return "long before";
  return nullptr;
}

const char* moments_apart(const RuleSet& rules, const Claim& a, const Claim& b) {
  const WordLists& lists = rules.words();
  if (is_told_so_far(a) && is_told_so_far(b)) return "so far by either day";
  const std::optional<Day> x = first_day(a), y = first_day(b);
  if ((!x || !y) && holds_phrase(lists, a, "goes_on_again") != holds_phrase(lists, b, "goes_on_again"))
    return "it went on again";
  if (!x || !y || *x == *y) return nullptr;
  if (is_on_its_way(lists, a, b)) return "on its way";
  if (std::abs((*x - *y).count()) <= 1 &&
      (holds_phrase(lists, a, "clock_cue") || holds_phrase(lists, b, "clock_cue")))
    return "two clocks";
  if (holds_phrase(lists, a, "calendar_cue") || holds_phrase(lists, b, "calendar_cue"))
    return "two calendars";
  if (are_eve_and_day(lists, a, b, *x, *y)) return "the evening, and the day";
  if (goes_on(lists, a) != goes_on(lists, b)) return "it went on";
  if (are_two_matches(a, b)) return "two matches";
  if (tells_sense(lists, a, "pause_sense") != tells_sense(lists, b, "pause_sense")) return "a pause";
  for (const char* list : {"awaiting_verb", "preparing_verb"}) {
    if (slot_is_listed(lists, a, "what", list) != slot_is_listed(lists, b, "what", list)) return "before it";
  }
  if (are_two_releases(lists, a, b)) return "out for now, and for good";
  const Claim &earlier = *x < *y ? a : b, &later = *x < *y ? b : a;
  if (happened_again(lists, earlier, later)) return "a second time";
  if (came_in_its_course(lists, earlier, later)) return "its begin, and what came later";
  return nullptr;
}

}  // namespace gainsay
