#include <algorithm>
#include <optional>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/narrowing.h"
#include "reconcile/pairs.h"
#include "reconcile/reserve.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

bool is_there(const Claim& claim) {
  const auto* phase = value_in<TextValue>(claim, "phase");
  return phase && phase->lemma == "there";
}

std::string kind_of(const Claim& claim) {
  const auto* kind = value_in<TextValue>(claim, "kind");
  return kind ? kind->lemma : std::string();
}

// Told by the way: of a kind of which a story has one ("the application", "the investigation"), by dated
// articles of one story.
bool is_one_aside(const Group& group, const Claim& a, const Claim& b) {
  return a.published && b.published && group.rules.words().has("phase_once_a_story", kind_of(a)) &&
         tell_one_story(group.claims, a, b);
}

// Whether the two speak of one thing, by its name or by what else they share.
bool is_one_thing(const Group& group, const Claim& a, const Claim& b) {
  constexpr double kMuch = 2;
  const SlotValue *x = first_in(a, "thing"), *y = first_in(b, "thing");
  if (!x || !y) return false;
  const int names = shared_names(a, b);
  switch (likeness(group.rules.lexicon(), *x, *y)) {
    case Likeness::kSame:
      return true;
    case Likeness::kLike:
      return names > 0 || common_ground(group.rules.lexicon(), a, b) >= kMuch;
    case Likeness::kUnknown:
    case Likeness::kUnlike:
      // Families and people, flats and households: whoever it is, of one place.
      if (group.rules.words().has("phase_of_all", kind_of(a)) && names > 0) return true;
      return names > 1 || is_one_aside(group, a, b);
    case Likeness::kDifferent:
      return false;
  }
  return false;
}

// The day of which a claim holds: the one it gives, or its article's.
std::optional<Day> day_of(const Claim& claim) {
  const auto* when = value_in<DateValue>(claim, "when");
  if (when && when->anchored && when->days.hard.low) return when->days.hard.low;
  return claim.published;
}

// What got through one of several stages may wait for the next; what got through them all waits for none.
bool is_of_one_stage(const Claim& there, const Claim& shortfall) {
  const auto *x = value_in<TextValue>(there, "stage"), *y = value_in<TextValue>(shortfall, "stage");
  return !x || (y && x->lemma == y->lemma);
}

// What is not there yet may be there the next day: what falls short has to be told of a day on or after the
// one on which the other got there, and both in the news of a few days.
bool holds_afterwards(const Claim& there, const Claim& shortfall) {
  constexpr int kOneStory = 4;
  const auto reached = day_of(there), later = day_of(shortfall);
  if (!reached || !later) return true;
  // What has come about by the morning's paper is news of the day before, where it gives no day itself.
  const bool same_paper = there.published && there.published == shortfall.published;
  const int slack = same_paper && !there.slots.contains("when") ? 1 : 0;
  if (*later < *reached - date::days(slack)) return false;
  if (!there.published || !shortfall.published) return true;
  const auto apart = *shortfall.published - *there.published;
  return apart.count() <= kOneStory && -apart.count() <= kOneStory;
}

// Whether the article knows of the other's phase too.
bool tells_too(const Group& group, const Claim& own, const Claim& other) {
  const auto near = claims_of_article(group.claims, own);
  return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
    return claim->type == "phase" && kind_of(*claim) == kind_of(other) && is_there(*claim) == is_there(other);
  });
}

void compare_pair(const Group& group, const Claim& a, const Claim& b, std::vector<Conflict>& conflicts) {
  constexpr double kGround = 2.5, kOneNoun = 2, kAside = 2;
  if (is_there(a) == is_there(b) || kind_of(a) != kind_of(b) || a.background || b.background) return;
  const bool main = a.main_event && b.main_event;
  const Claim &there = is_there(a) ? a : b, &shortfall = is_there(a) ? b : a;
  if (!is_of_one_stage(there, shortfall) || !holds_afterwards(there, shortfall)) return;
  if (!is_one_thing(group, a, b)) return;
  const WordLists& lists = group.rules.words();
  if (is_rumour(lists, a) || is_rumour(lists, b) || told_apart(group.rules.issues(), a, b, false)) return;
  if (holds_phrase(lists, shortfall, "goes_on_again")) return;  // "was under way again"
  if (is_of_some_voters(lists, a, b) || are_body_and_head(lists, a, b)) return;
  if (is_of_one_case(lists, a, b) || tells_too(group, a, b) || tells_too(group, b, a)) return;
  const auto *x = value_in<TextValue>(a, "thing"), *y = value_in<TextValue>(b, "thing");
  const bool one_noun = x && y && x->lemma == y->lemma;
  if (!main && !is_one_aside(group, a, b)) return;
  const double ground = common_ground(group.rules.lexicon(), a, b);
  if (ground < (one_noun ? kOneNoun : kGround) || (!main && ground < kAside)) return;
  if (tell_of_two(group.rules.lexicon(), a, b)) return;
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kStatus;
  conflict.slot = "phase";
  const auto value = [](const Claim& claim) {
    return first_in(claim, "thing")->text + (is_there(claim) ? ": so far" : ": not so far");
  };
  conflict.value_a = conflict.meaning_a = value(a);
  conflict.value_b = conflict.meaning_b = value(b);
  conflict.why = cite(there) + " has it done (“" + there.quote + "”), " + cite(shortfall) + " not (“" +
                 shortfall.quote + "”).";
  if (is_dispute(group.rules, a, b)) conflict.verdict = Verdict::kNote;
  conflicts.push_back(std::move(conflict));
}

}  // namespace

void compare_phases(const Group& group, std::vector<Conflict>& conflicts) {
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type == "phase" && b.type == "phase" && a.article != b.article && comparable(a, b))
        compare_pair(group, a, b, conflicts);
    }
  }
}

}  // namespace gainsay
