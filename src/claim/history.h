#pragma once

#include <vector>

#include "claim/history_words.h"
#include "claim/scene.h"

namespace gainsay {

// Claims about what came before, of the type that rules/history.json describes. Each function adds to
// `claims` what a sentence tells in one of the ways there are.

void read_ordinals(const Scene& scene, std::vector<Claim>& claims);   ///< first, second, Nth, a row
void read_onlys(const Scene& scene, std::vector<Claim>& claims);      ///< a debut, the only one of its kind
void read_negations(const Scene& scene, std::vector<Claim>& claims);  ///< never, no one ever, not since
void read_lasts(const Scene& scene, std::vector<Claim>& claims);      ///< last met in 2012, the last time
void read_extremes(const Scene& scene, std::vector<Claim>& claims);   ///< the highest in years, a record
void read_earlier(const Scene& scene, std::vector<Claim>& claims);  ///< dated before, already, a predecessor

void read_nominals(const Scene& scene, std::vector<Claim>& claims);  ///< the 1978 triumph, its last, in 2011
void read_returns(const Scene& scene, std::vector<Claim>& claims);   ///< after 37 years away, back again
void read_counts(const Scene& scene, std::vector<Claim>& claims);  ///< twice before, two earlier ones, others
void read_rows(const Scene& scene, std::vector<Claim>& claims);  ///< after seven years of profits, of closure

/// All of them.
void read_history(const Scene& scene, std::vector<Claim>& claims);

/// What the readers share: a claim over the tokens [first, last] whose series `words` name.
Claim history_claim(const Scene& scene, const char* pattern, std::uint32_t first, std::uint32_t last,
                    const SeriesWords& words);
/// Takes away what narrows the series of a claim, where its words are no more than those of the sentence.
void drop_narrowing(Claim& claim);
/// The naming of a series by a verb: its subject, and what stands behind it.
SeriesWords verb_naming(const Scene& scene, std::uint32_t verb);
/// The first verb group whose head stands behind the token and that is more than a copula; kAbsent where
/// there is none.
std::uint32_t verb_behind(const Scene& scene, std::uint32_t token);
/// Whether a verb says no more than that there is one.
bool is_light_verb(const Scene& scene, std::uint32_t verb);
/// The subject of a verb group, also the understood one; kAbsent where there is none.
std::uint32_t subject_group(const Scene& scene, std::uint32_t verb);

}  // namespace gainsay
