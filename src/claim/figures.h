#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

// Claims about figures that hang together inside a sentence, for the arithmetic of the reconciler. Each
// function adds to `claims`; which slots they fill is told by the rule file of that name.

void read_weekdays(const Scene& scene, std::vector<Claim>& claims);  ///< rules/weekday.json
void read_parts(const Scene& scene, std::vector<Claim>& claims);     ///< rules/parts.json
void read_totals(const Scene& scene, std::vector<Claim>& claims);  ///< rules/parts.json, where no colon tells
void read_ballots(const Scene& scene, std::vector<Claim>& claims);  ///< rules/parts.json: votes and seats
/// rules/parts.json: what is counted and then listed, and the difference of two figures.
void read_tallies(const Scene& scene, std::vector<Claim>& claims);
void read_remainders(const Scene& scene,
                     std::vector<Claim>& claims);                 ///< rules/parts.json: what went and is left
void read_rates(const Scene& scene, std::vector<Claim>& claims);  ///< rules/product.json: so much a day
void read_changes(const Scene& scene, std::vector<Claim>& claims);  ///< rules/change.json
/// rules/share.json. The sentence before may tell the whole.
void read_shares(const Scene& scene, std::vector<Claim>& claims);
/// Makes counts of the shares among the claims from `first` on that are told of a counted whole: "a third of
/// its 900 workers" are 300.
void count_shares(const Scene& scene, std::size_t first, std::vector<Claim>& claims);
/// rules/parts.json: what the sentence before tells of, and what of it went, came or is left.
void read_ledgers(const Scene& scene, std::vector<Claim>& claims);
/// rules/parts.json: what the figures of the sentence before come to, or what they share out.
void read_sums_before(const Scene& scene, std::vector<Claim>& claims);
/// rules/parts.json: two figures and what is called their difference, here or in the sentence before.
void read_margins(const Scene& scene, std::vector<Claim>& claims);
/// rules/parts.json: what several have of one thing, in per cent.
void read_share_lists(const Scene& scene, std::vector<Claim>& claims);
/// rules/parts.json: how long several things took, and all of them together.
void read_lengths(const Scene& scene, std::vector<Claim>& claims);
/// rules/parts.json: prison terms that are served one after the other, and what they come to.
void read_terms(const Scene& scene, std::vector<Claim>& claims);
/// rules/parts.json: the halves of a match, or its two legs, and the score that they make.
void read_halves(const Scene& scene, std::vector<Claim>& claims);
/// rules/span.json. The sentence before may tell the begin.
void read_spans(const Scene& scene, std::vector<Claim>& claims);
/// rules/span.json, in years. The sentence before may tell begin and end.
void read_tenures(const Scene& scene, std::vector<Claim>& claims);
void read_products(const Scene& scene, std::vector<Claim>& claims);       ///< rules/product.json
void read_lifespans(const Scene& scene, std::vector<Claim>& claims);      ///< rules/lifespan.json
void read_anniversaries(const Scene& scene, std::vector<Claim>& claims);  ///< rules/anniversary.json

/// For each claim from `first` on that takes a figure or a day from a sentence before, a claim "TYPE/basis"
/// of that sentence, so that a finding can show both.
void add_bases(const Scene& scene, std::size_t first, std::vector<Claim>& claims);

/// All of them.
void read_figures(const Scene& scene, std::vector<Claim>& claims);

}  // namespace gainsay
