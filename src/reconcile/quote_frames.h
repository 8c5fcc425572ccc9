// One remark told with other contents: "I counted the days in knots", "I counted the days in stones".
#pragma once

#include "reconcile/quote_words.h"

namespace gainsay {

/// Whether two wordings have one frame, which nobody uses twice by chance, around contents that don't mean
/// the same: two or three words changed in their places, or a telling opening that goes on otherwise.
/// Symmetric.
bool are_one_frame(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y);

/// Whether two remarks of one begin end in words that don't mean the same.
bool ends_otherwise(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y);

/// Whether `neither` denies two things of which `some` denies one at most, in the same words: "we lost
/// neither the deed nor the key", "we lost the deed, but not the key".
bool denies_both_of(const WordLists& lists, const Words& neither, const Words& some);

/// Whether the words tell that somebody says something: "the mayor told reporters".
bool tells_of_saying(const WordLists& lists, const Words& words);

/// Whether so many words, and such, are shared that no other sign of one occasion is needed.
bool is_telling_frame(const WordLists& lists, const Words& x, const Words& y);

/// Whether words by which people begin many a remark ("I think it was a", "I want to thank") are all that two
/// share.
bool is_open_frame(const WordLists& lists, const Words& matched);

}  // namespace gainsay
