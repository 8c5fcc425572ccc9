#pragma once

#include "reconcile/conflict.h"

namespace gainsay {

/// Signs that two quotations come from one occasion: names and words around them, and when they were printed.
struct Occasion {
  int names = 0, words = 0;
  bool apart = false;  ///< the articles lie so far apart that they tell of two occasions
  bool later = false;  ///< said on another day, as far as the words or the dates of printing tell

  Occasion(const Claim& a, const Claim& b);
  bool perhaps() const { return !apart && !later && names + words > 1; }
  bool likely() const { return !apart && (names > 0 || words >= 3); }
  bool surely() const { return !apart && (names > 1 || (names > 0 && words >= 2) || words >= 5); }
};

/// Whether two quotations are of one speaker, as far as the claims tell.
struct Speakers {
  enum class How { kSame, kDifferent, kUnknown } how = How::kUnknown;
  bool by_description = false;  ///< two, if "the coach" is who we take him for
  bool by_pronoun = false;      ///< a pronoun stands for one of them
  bool named = false;           ///< both are given by their names
  bool strangers = false;       ///< and those share no word

  Speakers(const Claim& a, const Claim& b);
};

/// Whom one article credits stands beside the quotation in the other: he may have read it out for her.
bool names_other_speaker(const Claim& a, const Claim& b);

/// "Her spokesman said": words of one, told by another.
bool speaks_for(const WordLists& lists, const Claim& claim);

/// "She said in Danish", "through an interpreter": two renderings of one remark differ in their words.
bool is_translated(const WordLists& lists, const Claim& claim);

/// Each names somebody beside the speaker whom the other doesn't: it is said of two.
bool are_of_two(const Claim& a, const Claim& b);

}  // namespace gainsay
