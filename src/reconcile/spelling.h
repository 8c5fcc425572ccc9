// How far two words of names, folded and without accents, are from each other in writing.
#pragma once

#include <cstddef>
#include <string>

#include "rule/word_lists.h"

namespace gainsay {

/// How two words of names look beside each other.
enum class Spelling {
  kSame,       ///< one name: as `same_word` has it
  kOneLetter,  ///< one edit apart, or two in words of six letters and more
  kAlike,      ///< one first letter and three letters in five shared
  kOther,
};

/// Levenshtein's distance, in bytes.
std::size_t edits(const std::string& a, const std::string& b);

/// How many letters two words have in common in one order.
std::size_t letters_in_common(const std::string& a, const std::string& b);

/// The word without hyphens, apostrophes and full stops.
std::string letters_only(const std::string& word);

/// The full form of a pet name or the one chosen spelling, by the lists "nickname" and "spelling"; else the
/// word.
std::string canonical(const WordLists& lists, const std::string& word);

/// The word as it sounds: the spellings of the list "sound" brought to one form, double letters made single.
std::string sound_of(const WordLists& lists, const std::string& word);

/// Whether these are two ways to write or to shorten one name: transliterations, pet names, initials.
bool same_word(const WordLists& lists, const std::string& a, const std::string& b);

/// Symmetric. Words of the list "apart" ("upper", "second") are like no other.
Spelling compare_spellings(const WordLists& lists, const std::string& a, const std::string& b);

/// The word without its vowels.
std::string consonants(const std::string& word);

bool is_initial(const std::string& word);

}  // namespace gainsay
