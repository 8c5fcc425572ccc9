#include "reconcile/same_event.h"

#include <algorithm>
#include <cstdio>

#include "reconcile/likeness.h"
#include "reconcile/slots.h"

namespace gainsay {
namespace {

// What each kind of evidence weighs. Names weigh most: two stories rarely share them. Words weigh little
// each.
constexpr double kSameFiller = 2, kLikeFiller = 1, kUnlikeFiller = -1;
constexpr double kSharedName = 1, kMostForNames = 2;
constexpr double kSharedWord = 0.25, kMostForWords = 1;
constexpr double kSameDay = 1, kTimesMeet = 0.5;
constexpr double kSameTrigger = 1, kKinTrigger = 0.5;
constexpr double kBothMain = 0.5;

void add(Sameness& sameness, const std::string& what, double weight) {
  sameness.evidence += weight;
  char number[32];
  std::snprintf(number, sizeof number, " (%+.2g)", weight);
  if (!sameness.reasons.empty()) sameness.reasons += "; ";
  sameness.reasons += what + number;
}

void exclude(Sameness& sameness, const std::string& what) {
  sameness.excluded = true;
  if (!sameness.reasons.empty()) sameness.reasons += "; ";
  sameness.reasons += what;
}

void weigh_triggers(const Lexicon& lexicon, const Claim& a, const Claim& b, const std::string& tested,
                    Sameness& sameness) {
  const auto *left = slot_values(a, "event"), *right = slot_values(b, "event");
  if (!left || !right) return;
  const auto* x = std::get_if<TextValue>(&left->front().value);
  const auto* y = std::get_if<TextValue>(&right->front().value);
  if (!x || !y) return;
  const SenseId first = lexicon.find(x->lemma), second = lexicon.find(y->lemma);
  if (first == second) return add(sameness, "event: same class", kSameTrigger);
  // Death and burial go together, but not on one day or in one place.
  if (lexicon.is_kin(first, second))
    return tested == "place" || tested == "when"
               ? exclude(sameness, "kin events, each with its own place and day")
               : add(sameness, "event: kin", kKinTrigger);
  if (!lexicon.is_opposite(first, second)) exclude(sameness, "events of two classes");
}

void weigh_times(const std::vector<SlotValue>& a, const std::vector<SlotValue>& b, Sameness& sameness) {
  const auto* x = std::get_if<DateValue>(&a.front().value);
  const auto* y = std::get_if<DateValue>(&b.front().value);
  if (!x || !y) return;
  switch (compare(*x, *y)) {
    case Match::kSame:
      return add(sameness, "time: same", x->grain == Grain::kDay ? kSameDay : kTimesMeet);
    case Match::kOverlaps:
      return add(sameness, "times meet", kTimesMeet);
    case Match::kDisjoint:
      return exclude(sameness, "times apart");
    case Match::kStrained:
    case Match::kUnknown:
      return;
  }
}

void weigh_slot(const RuleSet& rules, const SlotSpec& slot, const Claim& a, const Claim& b,
                Sameness& sameness) {
  const auto *left = slot_values(a, slot.name), *right = slot_values(b, slot.name);
  if (!left || !right || left->empty() || right->empty()) return;
  if (std::holds_alternative<DateValue>(left->front().value)) return weigh_times(*left, *right, sameness);
  switch (likeness(rules.lexicon(), *left, *right)) {
    case Likeness::kSame:
      return add(sameness, slot.name + ": same", kSameFiller);
    case Likeness::kLike:
      return add(sameness, slot.name + ": alike", kLikeFiller);
    case Likeness::kUnknown:
      return;
    case Likeness::kUnlike:
      return add(sameness, slot.name + ": unlike", kUnlikeFiller);
    case Likeness::kDifferent:
      return exclude(sameness, slot.name + ": different");
  }
}

void weigh_context(const Claim& a, const Claim& b, Sameness& sameness) {
  const SharedContext shared = shared_context(a, b);
  if (shared.names > 0) add(sameness, "names shared", std::min(shared.names * kSharedName, kMostForNames));
  if (shared.words > 0) add(sameness, "words shared", std::min(shared.words * kSharedWord, kMostForWords));
}

}  // namespace

SharedContext shared_context(const Claim& a, const Claim& b) {
  SharedContext shared;
  int keys = 0;
  for (auto x = a.context.begin(), y = b.context.begin(); x != a.context.end() && y != b.context.end();) {
    if (*x != *y) {
      *x < *y ? ++x : ++y;
      continue;
    }
    if (x->front() == '~') {
      ++shared.around;
    } else if (x->front() == '#') {
      ++shared.figures;
    } else if (x->starts_with("=w:")) {
      ++shared.names;
    } else if (x->front() == '=') {
      ++keys;
    } else {
      ++shared.words;
    }
    ++x;
    ++y;
  }
  // A name of one sentence in the surroundings of the other.
  const auto cross = [](const Claim& own, const Claim& other) {
    return std::count_if(own.context.begin(), own.context.end(), [&](const std::string& word) {
      return word.starts_with("=w:") &&
             std::binary_search(other.context.begin(), other.context.end(), "~" + word.substr(1));
    });
  };
  shared.around += static_cast<int>(cross(a, b) + cross(b, a));
  // A name in one ("World Rice Congress") and plain words in the other.
  const auto plain = [](const Claim& own, const Claim& other) {
    return std::count_if(own.context.begin(), own.context.end(), [&](const std::string& word) {
      return word.starts_with("=w:") &&
             std::binary_search(other.context.begin(), other.context.end(), word.substr(3));
    });
  };
  shared.words += static_cast<int>(plain(a, b) + plain(b, a));
  // One name may be there as a key and as its words; another only as a key ("Myanmar", "Burma").
  shared.names = std::max(shared.names, keys);
  return shared;
}

int shared_names(const Claim& a, const Claim& b) { return shared_context(a, b).names; }

Sameness same_event(const RuleSet& rules, const Claim& a, const Claim& b, const std::string& tested) {
  Sameness sameness;
  const ClaimType* type = rules.type(a.type);
  weigh_triggers(rules.lexicon(), a, b, tested, sameness);
  if (type) {
    for (const SlotSpec& slot : type->slots) {
      if (slot.identity && slot.name != tested) weigh_slot(rules, slot, a, b, sameness);
    }
  }
  weigh_context(a, b, sameness);
  if (a.main_event && b.main_event) add(sameness, "both main", kBothMain);
  if (a.background != b.background) exclude(sameness, "one is background");
  return sameness;
}

bool are_two_steps(const WordLists& lists, const std::vector<std::string>& a,
                   const std::vector<std::string>& b, const char* steps) {
  const auto is_step = [&](const std::string& sense) { return lists.has(steps, sense); };
  const auto is_shared = [&](const std::string& sense) {
    return is_step(sense) && std::find(b.begin(), b.end(), sense) != b.end();
  };
  return std::any_of(a.begin(), a.end(), is_step) && std::any_of(b.begin(), b.end(), is_step) &&
         std::none_of(a.begin(), a.end(), is_shared);
}

}  // namespace gainsay
