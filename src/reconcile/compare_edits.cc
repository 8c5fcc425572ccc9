#include <algorithm>
#include <optional>

#include "reconcile/conflict.h"
#include "reconcile/likeness.h"
#include "reconcile/story.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

constexpr std::size_t kLongestEdit = 4;    // words on either side; more is another sentence
constexpr std::size_t kShortestFrame = 3;  // words that stay around it

using Words = std::vector<std::string>;

struct Edit {
  Words before, after;
};

// The words that one sentence has in the place of the other's; nothing where they are no edit of one another.
Edit edit_between(const Words& a, const Words& b) {
  const std::size_t most = std::min(a.size(), b.size());
  std::size_t front = 0, back = 0;
  while (front < most && a[front] == b[front]) ++front;
  while (back < most - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
  const std::size_t x = a.size() - front - back, y = b.size() - front - back;
  if (x > kLongestEdit || y > kLongestEdit || front + back < kShortestFrame || front + back < std::max(x, y))
    return {};
  const auto middle = [&](const Words& words, std::size_t length) {
    const auto begin = words.begin() + static_cast<std::ptrdiff_t>(front);
    return Words(begin, begin + static_cast<std::ptrdiff_t>(length));
  };
  return {middle(a, x), middle(b, y)};
}

bool lies_in(const SlotValue& value, const Words& edit) {
  const Words words = folded_words(value.text);
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return std::find(edit.begin(), edit.end(), word) != edit.end();
  });
}

// Two dates told alike, one word of which was changed: "since 1908", "since 1904"; or two days of May that no
// date of publication anchors.
bool is_other_date(const Value& a, const Value& b, const Edit& edit) {
  const auto *x = std::get_if<DateValue>(&a), *y = std::get_if<DateValue>(&b);
  return x && y && x->grain == y->grain && x->anchored == y->anchored && x->timex != y->timex &&
         edit.before.size() == 1 && edit.after.size() == 1;
}

Verdict verdict_on(const Lexicon& lexicon, const SlotValue& a, const SlotValue& b, const Edit& edit) {
  if (std::holds_alternative<EntityValue>(a.value) || std::holds_alternative<EntityValue>(b.value))
    return likeness(lexicon, a, b) == Likeness::kDifferent ? Verdict::kContradiction : Verdict::kNote;
  const Match match = compare(a.value, b.value);
  if (match == Match::kDisjoint || (match != Match::kSame && is_other_date(a.value, b.value, edit)))
    return Verdict::kContradiction;
  return match == Match::kStrained ? Verdict::kTension : Verdict::kNote;
}

// By the value, so that an edit is one finding in whatever claims it is read; nullopt for what has no value
// of its own, and where the two are not of one sort.
std::optional<Kind> kind_of(const SlotSpec& slot, const Value& a, const Value& b) {
  if (a.index() != b.index()) return std::nullopt;
  if (const auto* number = std::get_if<NumberValue>(&a))
    return number->dimension == Dimension::kOrdinal ? Kind::kHistory : Kind::kQuantity;
  if (std::holds_alternative<DurationValue>(a))
    return slot.history.empty() ? Kind::kQuantity : Kind::kHistory;
  if (std::holds_alternative<DateValue>(a)) return Kind::kDate;
  const auto *x = std::get_if<EntityValue>(&a), *y = std::get_if<EntityValue>(&b);
  if (!x || x->type != y->type) return std::nullopt;
  return x->type == EntityType::kPlace ? Kind::kVenue : Kind::kParticipant;
}

// The words around the edit: "identified the victim on … as LuAnn Marie".
std::string frame_of(const std::string& sentence, const SlotValue& value) {
  constexpr std::size_t kShown = 4;  // words on either side
  const std::size_t at = sentence.find(value.text);
  if (at == std::string::npos) return "a sentence of one text";
  std::size_t begin = at, end = at + value.text.size();
  for (std::size_t words = 0; begin > 0 && words <= kShown; --begin) words += sentence[begin - 1] == ' ';
  for (std::size_t words = 0; end < sentence.size() && words <= kShown; ++end) words += sentence[end] == ' ';
  if (begin > 0) begin = sentence.find(' ', begin) + 1;
  if (end < sentence.size()) end = sentence.rfind(' ', end - 1);
  end = std::max(end, at + value.text.size());
  return sentence.substr(begin, at - begin) + "…" +
         sentence.substr(at + value.text.size(), end - at - value.text.size());
}

Conflict edit_conflict(const SlotSpec& slot, Kind kind, const Claim& a, const SlotValue& x, const Claim& b,
                       const SlotValue& y) {
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = kind;
  conflict.slot = slot.name;
  conflict.value_a = to_string(x.value);
  conflict.value_b = to_string(y.value);
  conflict.meaning_a = meaning(a, slot.name);
  conflict.meaning_b = meaning(b, slot.name);
  conflict.why = cite(a) + " and " + cite(b) + " print one text, but where one has “" + x.text +
                 "” the other has “" + y.text + "”.";
  conflict.reconciles_if = "one of them was changed after the other was printed";
  conflict.grows = slot.grows;
  conflict.edit_of = frame_of(a.sentence, x);
  return conflict;
}

void compare_slots_of(const Group& group, const Claim& a, const Claim& b, const Edit& edit,
                      std::vector<Conflict>& conflicts) {
  const ClaimType* type = group.rules.type(a.type);
  if (!type) return;
  for (const SlotSpec& slot : type->slots) {
    const auto x = a.slots.find(slot.name), y = b.slots.find(slot.name);
    if (x == a.slots.end() || y == b.slots.end() || x->second.size() != y->second.size()) continue;
    for (std::size_t i = 0; i < x->second.size(); ++i) {
      const SlotValue &left = x->second[i], &right = y->second[i];
      const auto kind = kind_of(slot, left.value, right.value);
      if (!kind || !lies_in(left, edit.before) || !lies_in(right, edit.after)) continue;
      const Verdict verdict = verdict_on(group.rules.lexicon(), left, right, edit);
      if (verdict == Verdict::kNote) continue;
      conflicts.push_back(edit_conflict(slot, *kind, a, left, b, right));
      conflicts.back().verdict = verdict;
    }
  }
}

}  // namespace

void compare_edits(const Group& group, std::vector<Conflict>& conflicts) {
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    const Claim& a = *group.claims[i];
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim& b = *group.claims[j];
      if (a.origin != b.origin || a.article == b.article || a.rule != b.rule || a.stance != b.stance)
        continue;
      if (a.retracted || b.retracted || a.sentence == b.sentence) continue;
      const auto edit = edit_between(folded_words(a.sentence), folded_words(b.sentence));
      if (!edit.before.empty() && !edit.after.empty()) compare_slots_of(group, a, b, edit, conflicts);
    }
  }
}

}  // namespace gainsay
