#pragma once

#include <cstdint>
#include <vector>

#include "claim/happening.h"
#include "claim/scene.h"

namespace gainsay {

/// A happening and the sentence that tells it.
struct Told {
  const Scene* scene;
  Happening happening;
};

/// Adds a claim of type "sequence" by the rule "sequence/`how`", told by `scene`. Nothing where one of the
/// two is empty or so long that it tells more than one thing.
void add_sequence(const Scene& scene, const char* how, const Told& earlier, const Told& later,
                  std::vector<Claim>& claims);
void add_sequence(const Scene& scene, const char* how, const Happening& earlier, const Happening& later,
                  std::vector<Claim>& claims);

/// Whether the token is a sign that ends a clause (lexicon/sequences.json), or one that ends a statement, as
/// a colon does.
bool ends_clause(const Scene& scene, std::uint32_t token);
bool ends_sentence(const Scene& scene, std::uint32_t token);
/// The first token from `from` that ends a clause; the count of tokens where none does.
std::uint32_t end_of_clause(const Scene& scene, std::uint32_t from);

/// Whether a noun group tells a time, or by its head a kind of event.
bool is_time_group(const Scene& scene, std::uint32_t group);
bool noun_tells_event(const Scene& scene, std::uint32_t group);
/// The first whole noun group of [from, to); of "Vunivalu's red card" not the possessor. kAbsent for none.
std::uint32_t first_group(const Scene& scene, std::uint32_t from, std::uint32_t to);

/// Who does what the verb tells: its subject, also an understood one, or the noun group in front of it.
std::uint32_t subject_of_deed(const Scene& scene, std::uint32_t verb);
/// The words of a deed from its verb to the end of the clause, whoever does it. `head`: the verb's token.
Happening deed_around(const Scene& scene, std::uint32_t head);
/// Whether a noun group names somebody, a body or a place, or a sort of people or bodies.
bool names_party(const Scene& scene, std::uint32_t group);

/// clause_happening(); empty for no verb.
Happening clause_at(const Scene& scene, std::uint32_t verb, std::uint32_t from, std::uint32_t to);

}  // namespace gainsay
