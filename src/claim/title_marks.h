#pragma once

#include <string>

#include "claim/scene.h"

namespace gainsay {

/// How, or when, the title at the tokens [first, last] is held, by the words around it and the tense that it
/// is told in: a kind of rules/lexicon/offices/modifiers.json ("past", "future", "temporary" …), "past" where
/// its verb is in the past; empty where nothing marks it.
std::string title_mark(const Scene& scene, std::uint32_t first, std::uint32_t last);

/// The same by the words alone, whatever the tense: empty for "was the captain".
std::string title_mark_in_words(const Scene& scene, std::uint32_t first, std::uint32_t last);

/// The person whom the title at the tokens [first, last] is put to in one noun group: the name right behind
/// it ("Mayor Ann Poe"), or one before it ("Ann Poe had been a junior doctor", where that was taken for one
/// group). Index of a mention; kAbsent where there is none.
std::uint32_t named_beside(const Scene& scene, std::uint32_t first, std::uint32_t last);

/// The person on the other side of a comma from the title, by the words alone: "the finance chief, Ann Poe",
/// "the head of the harbour police, Ann Poe", "Ann Poe, 54, head of". For sentences whose appositions the
/// syntax missed.
std::uint32_t named_across_comma(const Scene& scene, std::uint32_t first, std::uint32_t last);

}  // namespace gainsay
