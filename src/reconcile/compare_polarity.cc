#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/narrowing.h"
#include "reconcile/reserve.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

SenseId event_of(const Lexicon& lexicon, const Claim& claim) {
  const auto* word = value_in<TextValue>(claim, "event");
  return word ? lexicon.find(word->lemma) : kAbsent;
}

// "The runway was never closed", "the airport was shut": where the whole was, so was its part.
bool denies_of_part(const Group& group, const Claim& a, const Claim& b, const SlotValue& x,
                    const SlotValue& y) {
  const bool a_denies = a.stance == Stance::kDenied;
  if (a_denies == (b.stance == Stance::kDenied)) return false;
  const auto* part = std::get_if<TextValue>(&(a_denies ? x : y).value);
  const auto* whole = std::get_if<TextValue>(&(a_denies ? y : x).value);
  return part && whole && group.rules.words().value("part_of", part->lemma) == whole->lemma &&
         shared_names(a, b) > 0;
}

// What has not come about by the day of the one article may have by that of which the other tells.
bool comes_later(const Claim& denial, const Claim& told) {
  const auto* when = value_in<DateValue>(told, "when");
  return denial.published && when && when->anchored && when->days.hard.low &&
         *when->days.hard.low > *denial.published;
}

bool key_agrees(const Group& group, const Claim& a, const Claim& b, const EventClass& event) {
  std::vector<std::string> keys = {"theme", "agent"};
  if (event.key != "both") keys = {event.key};
  bool agrees = false;
  for (const std::string& key : keys) {
    const auto x = a.slots.find(key), y = b.slots.find(key);
    if (x == a.slots.end() || y == b.slots.end()) continue;
    const Likeness like = likeness(group.rules.lexicon(), x->second, y->second);
    if (denies_of_part(group, a, b, x->second.front(), y->second.front())) {
      agrees = true;
      continue;
    }
    if (like == Likeness::kUnlike || like == Likeness::kDifferent) return false;
    if (like == Likeness::kSame || (like == Likeness::kLike && shared_names(a, b) > 0)) agrees = true;
  }
  return agrees;
}

// That the schools were closed says nothing of the runway.
bool may_be_of_one(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  const auto *x = slot_values(a, "theme"), *y = slot_values(b, "theme");
  if (!x || !y) return true;
  const Likeness like = likeness(lexicon, *x, *y);
  return like != Likeness::kUnlike && like != Likeness::kDifferent;
}

// Whether the article tells the other's event as well, and tells it the same way: it knows of both.
bool tells_too(const Group& group, const Claim& own, const Claim& other) {
  const Lexicon& lexicon = group.rules.lexicon();
  const SenseId event = event_of(lexicon, other);
  const bool denied = other.stance == Stance::kDenied;
  const auto near = claims_of_article(group.claims, own);
  return std::any_of(near.begin(), near.end(), [&](const Claim* claim) {
    return claim->type == own.type && event_of(lexicon, *claim) == event &&
           (claim->stance == Stance::kDenied) == denied && may_be_of_one(lexicon, *claim, other);
  });
}

// What was denied in June may have happened by September.
bool of_one_moment(const Group& group, const Claim& a, const Claim& b) {
  constexpr int kSameNewsDays = 3;
  if (!a.published || !b.published) return false;
  if (!a.main_event || !b.main_event) {
    // Told by the way: what somebody denies, of a day that both name, in articles of one story.
    if ((a.stance == Stance::kDenied ? a : b).speaker.empty()) return false;
    const auto *x = value_in<DateValue>(a, "when"), *y = value_in<DateValue>(b, "when");
    if (!x || !y || compare(Value(*x), Value(*y)) != Match::kSame || !tell_one_story(group.claims, a, b))
      return false;
  }
  const auto apart = *a.published > *b.published ? *a.published - *b.published : *b.published - *a.published;
  return apart.count() <= kSameNewsDays;
}

}  // namespace

void compare_polarity(const Group& group, std::vector<Conflict>& conflicts) {
  const Lexicon& lexicon = group.rules.lexicon();
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type != b.type || a.article == b.article || !comparable(a, b)) continue;
      if (is_rumour(group.rules.words(), a) || is_rumour(group.rules.words(), b)) continue;
      const SenseId first = event_of(lexicon, a), second = event_of(lexicon, b);
      const EventClass* event = first == kAbsent ? nullptr : lexicon.event(first);
      if (!event || second == kAbsent) continue;
      const bool denied = (a.stance == Stance::kDenied) != (b.stance == Stance::kDenied);
      const bool opposite = lexicon.is_opposite(first, second);
      if (!(first == second && denied) && !(opposite && !denied && a.stance != Stance::kDenied)) continue;
      if (!of_one_moment(group, a, b)) continue;
      if (denied && (a.stance == Stance::kDenied ? comes_later(a, b) : comes_later(b, a))) continue;
      if (!key_agrees(group, a, b, *event) || !same_event(group.rules, a, b, "").same()) continue;
      if (tells_too(group, a, b) || tells_too(group, b, a)) continue;
      const WordLists& lists = group.rules.words();
      if (denies_only_all(lists, a, b) || denies_only_row(lists, a, b) || are_body_and_head(lists, a, b) ||
          are_owner_and_own(lists, a, b) || are_two_sides_of_case(lists, a, b) ||
          (opposite && are_of_two_charges(lists, a, b)))
        continue;
      if (tell_of_two(lexicon, a, b) || told_apart(group.rules.issues(), a, b, false)) continue;
      Conflict conflict;
      conflict.a = &a;
      conflict.b = &b;
      conflict.kind = Kind::kDenial;
      conflict.slot = "polarity";
      const bool a_denies = a.stance == Stance::kDenied, b_denies = b.stance == Stance::kDenied;
      conflict.value_a = a_denies ? "not so" : b_denies ? "so" : topic(a);
      conflict.value_b = b_denies ? "not so" : a_denies ? "so" : topic(b);
      conflict.meaning_a = conflict.value_a;
      conflict.meaning_b = conflict.value_b;
      const auto told = [](const Claim& claim) {
        const char* verb = claim.stance == Stance::kDenied ? " denies it (“" : " says it happened (“";
        return cite(claim) + verb + claim.quote + "”)";
      };
      conflict.why = a_denies || b_denies ? told(a) + ", " + told(b) + "."
                                          : cite(a) + " says “" + a.quote + "”, " + cite(b) + " “" + b.quote +
                                                "”; the one excludes the other.";
      if (is_dispute(group.rules, a, b)) conflict.verdict = Verdict::kNote;
      conflicts.push_back(std::move(conflict));
    }
  }
}

}  // namespace gainsay
