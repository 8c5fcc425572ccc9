#pragma once

#include <string>
#include <vector>

#include "claim/claim.h"
#include "rule/word_lists.h"

namespace gainsay {

/// What the words around a figure make of it, beyond what it counts.
struct FigureWords {
  bool counts_nothing =
      false;                ///< a type number, a label, a difference, a degree of cold, "one thing is sure"
  bool addition = false;    ///< a part, or what comes on top: "a woman and two men", "12 more"
  bool rate = false;        ///< for each of something: "a season", "per head", "each"
  bool converted = false;   ///< another currency's figure in brackets behind the first
  bool at_close = false;    ///< of a day's trading, as it stood in the end
  bool forecast = false;    ///< what somebody expects, foresees, aims at
  bool crowd = false;       ///< of people who came together for or against something
  bool polled = false;      ///< the answer to a survey
  bool standing = false;    ///< what is left or holds by now: "still", "remain", "currently"
  std::string fate;         ///< event that befell those who are counted, by the word behind: "72 injured"
  bool afterwards = false;  ///< opens what came next: "later, 100 youths"
  bool interim = false;  ///< before the counting or the match has ended: "with half of the ballots counted"
  std::string sort;      ///< of several that are taken of one thing: gusts, means, before tax
  bool change = false;   ///< how far something rose or fell: "rose by two metres"
  bool over_usual = false;  ///< how much more than on other days: "two metres above normal"
  bool gathered = false;    ///< a sum that grows until its end: "has grossed", "so far"
};

/// Reads the sentence of a claim around its slot "figure", with the lists of lexicon/figures.json. A claim
/// without that slot gives the default.
FigureWords figure_words(const WordLists& lists, const Claim& claim);

/// Whether the words around two figures show that they measure two things: a rate and a whole, a closing
/// price and one of the day, a forecast and its outcome.
bool measure_apart(const FigureWords& a, const FigureWords& b);

/// The figure of a claim's slot "figure"; nullptr where there is none.
const NumberValue* figure_of(const Claim& claim);

}  // namespace gainsay
