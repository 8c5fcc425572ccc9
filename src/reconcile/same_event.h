#pragma once

#include <string>

#include "claim/claim.h"
#include "rule/rule_set.h"

namespace gainsay {

/// What speaks for and against two claims being about one event. Two claims are compared only where `same()`.
struct Sameness {
  double evidence = 0;
  bool excluded = false;  ///< something tells them apart; the evidence does not matter then
  std::string reasons;    ///< for `explain`, e.g. "theme: same (+2); day: same (+1)"

  /// The evidence that it takes; chosen on fixtures/ (see docs/design.md).
  static constexpr double kEnough = 2.5;
  bool same() const { return !excluded && evidence >= kEnough; }
};

/// Signs that two claims of one subject are about one event. `tested` is the slot that is about to be
/// compared: a difference in it does not count against them. Symmetric.
Sameness same_event(const RuleSet& rules, const Claim& a, const Claim& b, const std::string& tested);

/// What the sentences of two claims have in common.
struct SharedContext {
  int names = 0;    ///< proper names and entities
  int words = 0;    ///< other content words
  int around = 0;   ///< proper names, one of them at least in the text around its sentence
  int figures = 0;  ///< figures that stand in both sentences
};
SharedContext shared_context(const Claim& a, const Claim& b);

/// Names (entity keys) that the sentences of both claims hold.
int shared_names(const Claim& a, const Claim& b);

/// Whether both tell a step of something that goes on in steps (a list of senses: step_of_case,
/// step_of_journey …), and no step that the other tells. `a` and `b` are the senses of two happenings.
bool are_two_steps(const WordLists& lists, const std::vector<std::string>& a,
                   const std::vector<std::string>& b, const char* steps);

}  // namespace gainsay
