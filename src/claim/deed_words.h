#pragma once

#include <optional>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

// What the readers of rules/deed.json share: src/claim/deeds.cc reads verbs, deed_nouns.cc nouns.

/// The claim of a verb or noun at `token`, which the verb group carries: its `verb`, its `time` and, where
/// its clause has a date, `when`. Absent where nothing is told for a fact.
std::optional<Claim> deed_claim(const Scene& scene, std::uint32_t token, const VerbGroup& carrier,
                                bool denied);

/// Who does it or what it is done to: a name, a noun, or anybody for "no one" and, in a clause that is
/// denied, for "anyone".
std::optional<SlotValue> deed_filler(const Scene& scene, std::uint32_t group, bool denied);

/// "Had not won": marks what lies before the time of the story, or of the telling in "found that he had not
/// won", where it is as good as "has not won".
void mark_before(const Scene& scene, const VerbGroup& verb, Claim& claim);

/// "Asked him to resign", "did not ask for her resignation": who asked whom for what, as a claim of a verb of
/// its own for each thing that is asked for.
void read_request(const Scene& scene, std::uint32_t v, std::vector<Claim>& claims);

/// Whether a noun group says that there is none of it: "no offer", "[neither] regret", "neither of the
/// recorders".
bool is_none(const Scene& scene, std::uint32_t group);

/// A verb of the list, with what stands behind it ("go on", "call the vote off") or by itself ("stop"); with
/// a particle that the list doesn't have it is another verb ("end up").
bool is_verb_of(const Scene& scene, const VerbGroup& verb, const ListName& list);

/// "Finished digging", "will go on digging": that somebody does, or no longer does, what the verb under the
/// verb group `v` tells.
void read_deed_aspect(const Scene& scene, std::uint32_t v, std::vector<Claim>& claims);

/// "The opening of the ward was put off", "the sale fell through": a known happening that the verb group `v`
/// says did not come about, as a claim that denies it.
void read_averted_deed(const Scene& scene, std::uint32_t v, std::vector<Claim>& claims);

/// Whether the verb group stands under one that says that its doing is over ("finished digging").
bool is_ended_doing(const Scene& scene, std::uint32_t w);

/// "There will be no extension", "not a single dollar was spent", "a bid has come in": what a noun tells that
/// there was, or was none of.
void read_deed_nouns(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
