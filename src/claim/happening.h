#pragma once

#include <cstdint>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// What a sentence tells of one thing that happened: a clause around a verb, or a noun group.
struct Happening {
  std::uint32_t head = 0;             ///< token
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  std::vector<std::uint32_t> tokens;  ///< that belong to it, in order
  explicit operator bool() const { return !tokens.empty(); }
};

/// Whether an auxiliary at the token stands in front of its subject: "did the captain send".
bool is_inverted_at(const Scene& scene, std::uint32_t token);

/// Whether a verb may tell no more than that something is said ("release"), and whether it can't tell more
/// ("say").
bool is_saying(const Scene& scene, std::uint32_t verb);
bool only_says(const Scene& scene, std::uint32_t verb);

/// The verb group whose clause tells what happens in the tokens [from, to): the first finite one for
/// `first`, else the last; one of a relative clause or a quotation (for `first` also a verb of saying) where
/// there is no other. kAbsent where none lies there.
std::uint32_t main_verb(const Scene& scene, std::uint32_t from, std::uint32_t to, bool first);

/// The noun group that ends right in front of a verb group; kAbsent where none does.
std::uint32_t group_in_front(const Scene& scene, std::uint32_t verb);

/// The clause around a verb group as far as it lies in [from, to), with the nouns that the verb stands in a
/// relation to, wherever those are.
Happening clause_happening(const Scene& scene, std::uint32_t verb, std::uint32_t from, std::uint32_t to);

/// A noun group with all that hangs on it, up to `to`.
Happening noun_happening(const Scene& scene, std::uint32_t group, std::uint32_t to);

/// All of [from, to), told of the token `head`.
Happening whole_range(std::uint32_t head, std::uint32_t from, std::uint32_t to);

/// As a value: the head's lemma, the event and noun classes of its core and what it was done to
/// ("object:ship", "object:=person key"), content words, entities ("~key" where a pronoun or a description is
/// only guessed to mean it).
SlotValue happening_value(const Scene& scene, const Happening& happening);

}  // namespace gainsay
