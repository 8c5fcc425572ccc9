#include <algorithm>
#include <cmath>
#include <unordered_map>

#include "reconcile/conflict.h"
#include "reconcile/figure_identity.h"
#include "reconcile/likeness.h"
#include "reconcile/pairs.h"
#include "reconcile/same_event.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"
#include "reconcile/terms_apart.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// "Aged 34" and a bare "43" behind a name: a slot that takes ages takes a count for one.
Match compare_ages(const SlotValue& a, const SlotValue& b) {
  const auto *left = std::get_if<NumberValue>(&a.value), *right = std::get_if<NumberValue>(&b.value);
  if (!left || !right) return Match::kUnknown;
  NumberValue x = *left, y = *right;
  x.dimension = y.dimension = Dimension::kAge;
  x.unit = y.unit;
  return compare(x, y);
}

Match compare_values(const Lexicon& lexicon, const SlotValue& a, const SlotValue& b) {
  const bool words = std::holds_alternative<TextValue>(a.value) || std::holds_alternative<TextValue>(b.value);
  if (!words) return compare(a.value, b.value);
  switch (likeness(lexicon, a, b)) {
    case Likeness::kSame:
      return Match::kSame;
    case Likeness::kDifferent:
      return Match::kDisjoint;
    case Likeness::kLike:
    case Likeness::kUnlike:
    case Likeness::kUnknown:
      return Match::kUnknown;
  }
  return Match::kUnknown;
}

bool same_class(const Claim& a, const Claim& b) {
  const SlotValue *x = only_in(a, "event"), *y = only_in(b, "event");
  return x && y && std::get<TextValue>(x->value).lemma == std::get<TextValue>(y->value).lemma;
}

// Two days so near that they may be one event misdated; a year apart they are two events.
bool near_days(const Claim& a, const Claim& b) {
  constexpr int kFarthest = 40;
  const SlotValue *x = only_in(a, "when"), *y = only_in(b, "when");
  const auto* left = x ? std::get_if<DateValue>(&x->value) : nullptr;
  const auto* right = y ? std::get_if<DateValue>(&y->value) : nullptr;
  if (!left || !right || left->grain != Grain::kDay || right->grain != Grain::kDay) return false;
  if (!left->anchored || !right->anchored || !left->days.hard.low || !right->days.hard.low) return false;
  const auto apart = *left->days.hard.low - *right->days.hard.low;
  return std::abs(apart.count()) <= kFarthest && a.stance == b.stance;
}

// Where and when an event was, and who did it, can only differ for one event: one whose key is the same by
// name, or the same kind of thing in a story that shares names. An event that may happen often has to fall on
// one day as well.
bool is_pinned_down(const RuleSet& rules, const Claim& a, const Claim& b, const std::string& tested) {
  const auto* trigger = only_in(a, "event");
  const auto* word = trigger ? std::get_if<TextValue>(&trigger->value) : nullptr;
  const EventClass* event = word ? rules.lexicon().event(rules.lexicon().find(word->lemma)) : nullptr;
  if (!event) return false;
  std::vector<std::string> keys = {"theme", "agent"};
  if (event->key != "both") keys = {event->key};
  int agreeing = 0;
  for (const std::string& key : keys) {
    if (key == tested) continue;
    const auto *left = slot_values(a, key), *right = slot_values(b, key);
    if (!left || !right) continue;
    const Likeness like = likeness(rules.lexicon(), *left, *right);
    if (like == Likeness::kUnlike || like == Likeness::kDifferent) return false;
    agreeing += like == Likeness::kSame || (like == Likeness::kLike && shared_names(a, b) > 0);
  }
  const SharedContext shared = shared_context(a, b);
  const int names = shared.names, words = shared.words;
  const bool by_key = agreeing > 0 && (event->key != "both" || agreeing > 1 || event->once);
  if (event->once && (by_key || names > 1)) return true;
  const bool by_context = names > 1 || (names > 0 && words + shared.around > 1);
  if (tested == "when")
    return (by_key || by_context || names + words > 1) && names > 0 && near_days(a, b) && same_class(a, b);
  if (tested != "place") return by_key;
  const auto *when_a = slot_values(a, "when"), *when_b = slot_values(b, "when");
  if (!when_a || !when_b) return false;
  const Match match = compare(when_a->front().value, when_b->front().value);
  return (by_key || by_context) && (match == Match::kSame || match == Match::kOverlaps);
}

// The ages of one person in two articles: years lie between them where years lie between the reports, and
// where nobody knows when one was written, a few may.
bool may_have_aged(const WordLists& lists, const Claim& a, const Claim& b, const SlotValue& x,
                   const SlotValue& y, bool& unsure) {
  const auto *left = std::get_if<NumberValue>(&x.value), *right = std::get_if<NumberValue>(&y.value);
  if (!left || !right) return false;
  const double grown = right->as_told - left->as_told;
  // "Was 40 when they hired him, and had a birthday since"
  const auto tells_birthday = [&](const Claim& claim) {
    return std::any_of(claim.context.begin(), claim.context.end(),
                       [&](const std::string& word) { return lists.has("between_ages", word); });
  };
  if (std::abs(grown) <= 1 && (tells_birthday(a) || tells_birthday(b))) return true;
  if (!a.published || !b.published) {
    constexpr double kFew = 3;
    unsure = std::abs(grown) > 0 && std::abs(grown) <= kFew;
    return false;
  }
  constexpr double kYear = 365.2425, kBirthday = 1;
  const double between = static_cast<double>((*b.published - *a.published).count()) / kYear;
  const double days = std::abs(between * kYear);
  // Within a few weeks a birthday is a coincidence that an editor has to check.
  constexpr double kWeeks = 60;
  if (days <= kWeeks) return false;
  return std::abs(grown - between) <= kBirthday;
}

// "Was 24 when she became mayor" says nothing of the age at which she died, nor of that when she married.
bool told_of_other_times(const Claim& a, const Claim& b) {
  const auto *x = value_in<TextValue>(a, "then"), *y = value_in<TextValue>(b, "then");
  return x && y ? x->lemma != y->lemma : x != y;
}

// "Last year 110 tonnes were seized": what the same words tell as a figure has the time that they are of.
bool is_of_past(const Group& group, const Claim& claim, const SlotValue& value) {
  const auto near = claims_of_article(group.claims, claim);
  return std::any_of(near.begin(), near.end(), [&](const Claim* other) {
    const SlotValue* figure = other->type == "figure" ? first_in(*other, "figure") : nullptr;
    return figure && figure->file.overlaps(value.file) && is_told_as_past(*other);
  });
}

// Whether no other claim of its type in its article has another value.
bool is_only_value(const Group& group, const Claim& claim, const std::string& slot) {
  const SlotValue* own = only_in(claim, slot);
  const auto near = claims_of_article(group.claims, claim);
  return std::none_of(near.begin(), near.end(), [&](const Claim* other) {
    const SlotValue* value = other->type == claim.type ? first_in(*other, slot) : nullptr;
    return value && compare_values(group.rules.lexicon(), *own, *value) == Match::kDisjoint;
  });
}

bool is_score(const Claim& claim, const std::string& slot) {
  const auto* number = value_in<NumberValue>(claim, slot);
  return number && number->dimension == Dimension::kScore;
}

// A story has one turnout, one price per share; articles that tell one each need little else in common. Of
// matches a story may tell several.
bool of_one_event(const Group& group, const SlotSpec& slot, const Claim& a, const Claim& b) {
  constexpr double kOneEach = 0.5;
  const Sameness sameness = same_event(group.rules, a, b, slot.name);
  if (sameness.same() || sameness.excluded) return sameness.same();
  if (slot.kind != "quantity" || slot.of.empty() || is_score(a, slot.name)) return false;
  if (!is_only_value(group, a, slot.name) || !is_only_value(group, b, slot.name)) return false;
  // "A crew of seven", "nine men made up the crew": where the sentences around them name the same.
  constexpr int kNames = 2;
  const SharedContext shared = shared_context(a, b);
  return sameness.evidence >= Sameness::kEnough - kOneEach ||
         (group.rules.words().has("one_to_a_story", a.type) && shared.names + shared.around >= kNames);
}

void compare_slot(const Group& group, const SlotSpec& slot, const Claim& a, const Claim& b,
                  std::vector<Conflict>& conflicts) {
  const SlotValue *left = only_in(a, slot.name), *right = only_in(b, slot.name);
  if (!left || !right) return;
  const bool age = std::find(slot.takes.begin(), slot.takes.end(), "age") != slot.takes.end();
  const Match match =
      age ? compare_ages(*left, *right) : compare_values(group.rules.lexicon(), *left, *right);
  if (match != Match::kDisjoint && match != Match::kStrained) return;
  if (!slot.of.empty()) {
    const auto *x = slot_values(a, slot.of), *y = slot_values(b, slot.of);
    if (!x || !y) return;
    const Likeness like = likeness(group.rules.lexicon(), *x, *y);
    // A name that no list knows may be read as a person's here and as a company's there.
    const bool same_name = like == Likeness::kUnknown && x->front().text == y->front().text;
    if (like != Likeness::kSame && like != Likeness::kLike && !same_name) return;
  } else if (!is_pinned_down(group.rules, a, b, slot.name)) {
    return;
  }
  const bool owned = a.slots.contains("who") || b.slots.contains("who");
  if (!slot.of.empty() && !owned && people_apart(a, b)) return;
  if (a.type == "length" && is_of_another_or_past(group.rules.words(), a, b)) return;
  if (slot.kind == "quantity" && is_of_past(group, a, *left) != is_of_past(group, b, *right)) return;
  if (!of_one_event(group, slot, a, b)) return;
  bool unsure = false;
  if (age && told_of_other_times(a, b)) return;
  if (age && may_have_aged(group.rules.words(), a, b, *left, *right, unsure)) return;
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = kind_named(slot.kind);
  conflict.verdict = match == Match::kDisjoint && !unsure ? Verdict::kContradiction : Verdict::kTension;
  if (unsure) conflict.reconciles_if = "years lie between the two articles; one of them has no date";
  conflict.slot = slot.name;
  conflict.value_a = to_string(left->value);
  conflict.value_b = to_string(right->value);
  conflict.meaning_a = meaning(a, slot.name);
  conflict.meaning_b = meaning(b, slot.name);
  conflict.why = why_two_values(a, b, slot.name, match == Match::kDisjoint);
  conflict.grows = slot.grows;
  conflicts.push_back(std::move(conflict));
}

}  // namespace

namespace {

// "has been moved up a day, to 4 March": a sentence that tells of a change of plan gives the new plan.
bool tells_of_change(const Group& group, const Claim& claim) {
  const auto near = claims_of_article(group.claims, claim);
  return std::any_of(near.begin(), near.end(), [&](const Claim* other) {
    if (other->sentence_file != claim.sentence_file) return false;
    const SlotValue* trigger = only_in(*other, "event");
    const auto* word = trigger ? std::get_if<TextValue>(&trigger->value) : nullptr;
    const EventClass* event =
        word ? group.rules.lexicon().event(group.rules.lexicon().find(word->lemma)) : nullptr;
    return event && event->topic == "plans";
  });
}

}  // namespace

void compare_slots(const Group& group, std::vector<Conflict>& conflicts) {
  std::unordered_map<const Claim*, bool> changes;
  const auto tells_change = [&](const Claim& claim) {
    const auto [at, fresh] = changes.try_emplace(&claim, false);
    if (fresh) at->second = tells_of_change(group, claim);
    return at->second;
  };
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (a.type != b.type || !comparable(a, b) || a.stance == Stance::kDenied || b.stance == Stance::kDenied)
        continue;
      const ClaimType* type = group.rules.type(a.type);
      if (!type || tells_change(a) || tells_change(b)) continue;
      for (const SlotSpec& slot : type->slots) {
        if (!slot.kind.empty() && !slot.many) compare_slot(group, slot, a, b, conflicts);
      }
    }
  }
}

}  // namespace gainsay
