#pragma once

#include <string>

#include "reconcile/conflict.h"

namespace gainsay {

/// What speaks for two setting claims telling one happening, beside the slot that is tested.
struct Occasion {
  double evidence = 0;
  bool excluded = false;   ///< something tells the two apart
  bool same_kind = false;  ///< their own words name one kind of event, not only their sentences
  bool one_day = false;    ///< both tell the same day
  std::string reasons;     ///< for `explain`
  bool same() const;
};

/// Weighs what two claims of type "setting" share: the kind of event, names, figures, words, and the day or
/// the place, whichever is not `tested` ("place" or "when"). Symmetric.
Occasion weigh_occasion(const RuleSet& rules, const Claim& a, const Claim& b, const std::string& tested);

}  // namespace gainsay
