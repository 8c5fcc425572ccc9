#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claim/claim.h"
#include "claim/scene.h"

namespace gainsay {

/// The words of a sentence that tell which series a claim of history is about: "[first] woman to lead the
/// islands".
struct SeriesWords {
  std::uint32_t head = kAbsent;  ///< token: the noun or the verb that is counted; kAbsent: it is not told
  std::vector<std::uint32_t> tokens;  ///< all of them, the head among them, in order
};

/// The tokens from `from` on that name a series: up to a comma, a conjunction or another word that ends the
/// naming (list "series_stop"), and not what stands behind "since".
std::vector<std::uint32_t> naming_words(const Scene& scene, std::uint32_t from);

/// The series as a value. `lemma`: of the head. `classes`: its topics ("topic:visit", lists "series_…";
/// "weak:visit" where a verb of many uses tells it), the lexicon's classes of its words, "word:cup" for its
/// nouns, "who:woman" for those who are counted, "of:prize" and "object:KEY" for what a verb is done to.
/// `modifiers`: words that narrow the series and have to be met by whatever is set against it. `entities`:
/// keys of the names among the words.
SlotValue series_slot(const Scene& scene, const SeriesWords& words);

/// The other words of the naming, which narrow it less: "the helm of the [station]".
SlotValue complement_slot(const Scene& scene, const SeriesWords& words);

/// Nouns that give a count a domain of its own: "the second call of the [voyage]", "of a big [orchestra]".
SlotValue domain_slot(const Scene& scene, const SeriesWords& words);

/// Lemmas, classes and entity keys of the sentence and of its neighbours, for what a claim leaves unsaid.
SlotValue around_slot(const Scene& scene);

/// "The second Uruguayan": whether the token ends a mention that names somebody by the place they are from.
bool names_people(const Scene& scene, const Mention& mention, std::uint32_t token);
/// Whether the token tells what happens: a topic has it, and not as a verb of many uses.
bool names_topic(const Scene& scene, std::uint32_t token);

/// Whether a "been" is followed by where: "been to Iran", "been back", "been there".
bool says_where(const Scene& scene, std::uint32_t token);

/// Whether `phrase` (words with single spaces, folded) stands at the token.
bool stands_at(const Scene& scene, std::string_view phrase, std::uint32_t token);
/// The first phrase of a list that stands anywhere in [first, last]; the token where it begins or kAbsent.
std::uint32_t find_listed(const Scene& scene, const ListName& list, std::uint32_t first, std::uint32_t last);

/// The noun group's or the verb group's head as a mention of a person, an organisation or a place, or as a
/// noun.
bool add_agent(const Scene& scene, Claim& claim, std::uint32_t group);
/// The places among the tokens, or of the sentence where there are none.
void add_places(const Scene& scene, Claim& claim, const std::vector<std::uint32_t>& tokens);

}  // namespace gainsay
