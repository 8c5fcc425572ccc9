#pragma once

#include "claim/claim.h"
#include "rule/word_lists.h"

namespace gainsay {

// What a sentence leaves open by its words, so that another which looks like its opposite may hold as well.
// The words stand in lexicon/courses.json; all functions are symmetric.

/// "Not every school is to be shut", "five schools will close": what is denied of all may be so of some; "not
/// many" likewise. False where the other tells it of all, or of many.
bool denies_only_all(const WordLists& lists, const Claim& a, const Claim& b);

/// "Never returned at two elections running": that there was no row says nothing of each. False where both
/// tell of a row.
bool denies_only_row(const WordLists& lists, const Claim& a, const Claim& b);

/// "For one of the accused the trial is put off": one case of those of which the other tells.
bool is_of_one_case(const WordLists& lists, const Claim& a, const Claim& b);

/// "Rang a second time", "before the second dose": one of the two tells of another time than the first.
bool is_done_once_more(const WordLists& lists, const Claim& a, const Claim& b);

/// "Will put in £31m, a lottery having promised the rest": a share of the cost that the other tells.
bool is_of_the_rest(const WordLists& lists, const Claim& a, const Claim& b);

/// "Cleared of murder", "guilty of manslaughter": the one verdict is on a graver charge than the other.
bool are_of_two_charges(const WordLists& lists, const Claim& a, const Claim& b);

/// "A statement which both had signed": words that have several authors.
bool is_of_joint_words(const WordLists& lists, const Claim& a, const Claim& b);

/// "At half-time", "asked after the win": the one tells a moment of a match that the other does not.
bool are_of_two_moments(const WordLists& lists, const Claim& a, const Claim& b);

/// "The translator of 'Salt'", "her novel 'Salt'": what one made of another's work, by which both may be
/// honoured.
bool are_two_makers(const WordLists& lists, const Claim& a, const Claim& b);

/// Whether one of two quotations gives its words as those of somebody else: "quoting the
/// judge", "used the coach's own words against him".
bool is_of_anothers_words(const WordLists& lists, const Claim& a, const Claim& b);

/// Whether one tells what was to be said ("was due to say, according to the draft"), the other
/// what was.
bool are_script_and_speech(const WordLists& lists, const Claim& a, const Claim& b);

/// Whether one tells that some members of a body did not vote, which says nothing of what the body did.
bool is_of_some_voters(const WordLists& lists, const Claim& a, const Claim& b);

/// Whether one tells that a country or a body was somewhere, the other that somebody of its own was not: it
/// may have sent another.
bool are_body_and_head(const WordLists& lists, const Claim& a, const Claim& b);

/// Whether the one tells of somebody, the other of his brother, aide or the like, who is told by him: "Roe
/// did not meet the rebels", "Roe's brother met the rebels".
bool are_owner_and_own(const WordLists& lists, const Claim& a, const Claim& b);

/// Whether the two sides of a case each decide for themselves: "will not appeal", "the prosecutor will
/// appeal".
bool are_two_sides_of_case(const WordLists& lists, const Claim& a, const Claim& b);

/// Whether the one is done with a part or an image of the thing: "has read a summary of the report".
bool are_thing_and_summary(const WordLists& lists, const Claim& a, const Claim& b);

}  // namespace gainsay
