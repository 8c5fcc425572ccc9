#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "reconcile/conflict.h"

namespace gainsay {

/// How common the names and words of a story's claims are in it: what every sentence holds ties no two
/// together. Refers to the claims.
class Commonness {
 public:
  explicit Commonness(const std::vector<const Claim*>& claims);
  /// From 1, for what few sentences hold, down to nearly nothing. `entry` is one of Claim::context.
  double rarity(std::string_view entry) const;

 private:
  std::map<std::string_view, int> sentences_;  ///< by entry, without its mark
};

/// What speaks for two setting claims telling one happening, beside the slot that is tested.
struct Occasion {
  double evidence = 0;
  bool excluded = false;   ///< something tells the two apart
  bool same_kind = false;  ///< their own words name one kind of event, not only their sentences
  bool kin_only = false;   ///< of two kinds that go together (a verdict, a sentence)
  bool kin_words = false;  ///< of two words, one of which means what is a sort of the other
  bool once = false;       ///< a kind of event that happens once to its holder
  bool one_in_story =
      false;             ///< … and of which a story rarely tells two holders (a treaty's entry into force)
  bool main = false;     ///< both stand in their articles' openings
  bool one_day = false;  ///< both tell the same day
  bool party = false;    ///< the same person, body or thing takes part
  bool rivals = false;   ///< two doers of two kinds: a committee and a council
  double names = 0;      ///< what the names weigh that both sentences hold
  std::string reasons;   ///< for `explain`
  Signs signs;           ///< the same for a gate
  bool same() const;
};

/// "By noon on 14 February", "before dawn today": the day that the words name, not all until then. What has
/// two ends already is left as it is.
DateValue as_told(DateValue date);

/// Compares two dates as compare() does, and what can be told of one that nothing anchors: its weekday, its
/// day of the month.
Match compare_days(const DateValue& a, const DateValue& b);

/// Weighs what two claims of type "setting" share: the kind of event, names, figures, words, and the day or
/// the place, whichever is not `tested` ("place" or "when"). Symmetric.
Occasion weigh_occasion(const RuleSet& rules, const Commonness& common, const Claim& a, const Claim& b,
                        const std::string& tested);

}  // namespace gainsay
