#pragma once

#include "claim/claim.h"
#include "reconcile/series_identity.h"
#include "rule/rule_set.h"

namespace gainsay {

// What tells the series of two claims of history apart, and what makes one of two that tell of other things;
// for kinship() in series_identity.h.

/// Why the two can't speak of one series: one is told of what belongs to the other's owner ("her
/// camerawoman"), of another sort of people ("bus drivers", "train drivers"), of another prize, of a sort of
/// work that the other need not be. nullptr where nothing speaks against it. `limit` leaves a time without
/// an event.
const char* told_apart(const RuleSet& rules, const Claim& limit, const Claim& other);

/// Whether one tells that a thing was out of use for a time, and the other what is done with it, or by it,
/// for the first time in another.
bool is_in_use_again(const RuleSet& rules, const Claim& a, const Claim& b);

/// Whether one tells of the only thing of its kind, and the other of more of that kind.
bool tells_peers(const RuleSet& rules, const Claim& a, const Claim& b);

/// Whether both tell what the same owner does with one sort of thing, be it told by the thing or by what is
/// done: "her first Palme", "won the Palme in 2016". `owned`: by one owner, as far as is known; else the two
/// sentences have to share names enough.
bool shares_object(const RuleSet& rules, const Claim& a, const Claim& b, bool owned);

/// Whether both count people of one sort by what they belong to, and one leaves unsaid what they do: "the
/// first woman to sit on the court", "the third woman on the court".
bool counts_same_people(const Claim& a, const Claim& b);

/// Whether what happens has two sides, each with a history of its own (matches, prizes), and no word tells
/// that one sort of people is counted.
bool contested(const TextValue& a, const TextValue& b);
/// Whether two claims of such things are told of other names, and neither article knows those of the other.
bool other_winner(const Claim& a, const Claim& b);

/// "The first South American", "the second Uruguayan": whom two claims count, by where they are from. Of two
/// that hold one another only the wider may be what limits the other.
enum class People { kUntold, kSame, kNested, kOthers };
People compare_people(const SeriesClaim& a, const SeriesClaim& b);

/// Whether rows that grow from day to day were told on different days.
bool is_later_row(const Claim& a, const Claim& b);

}  // namespace gainsay
