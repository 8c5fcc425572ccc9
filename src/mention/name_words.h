#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/syntax.h"

namespace gainsay {

/// A word as names see it: like a token, but "Jean-Claude" and "al-Assad" are one.
struct NameWord {
  Span span;                          ///< into the text
  std::uint64_t hash = 0;             ///< fold_hash() of the whole
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  bool upper = false;                 ///< begins with a capital letter, or is like "al-Assad", "d'Ivoire"
  bool all_upper = false;             ///< all letters are capitals, at least two
  bool space_before = false;
  bool punct = false;  ///< a mark of punctuation or a symbol
};

/// Whether a word, with its text, marks the owner in front of it: "'s", or the bare apostrophe of "the
/// workers' pay", which the tokeniser tells from a mark of punctuation.
inline bool marks_owner(std::string_view text, const NameWord& word) {
  return text == "'s" || text == "\u2019s" || text == "\u00b4s" ||
         (!word.punct && (text == "'" || text == "\u2019"));
}

/// Joins tokens around hyphens that have no space beside them. `text` is what the spans point into.
std::vector<NameWord> name_words(std::string_view text, const std::vector<Token>& tokens);
/// The words of a name by itself.
std::vector<std::uint64_t> name_hashes(std::string_view name);

/// Whether the first character is a capital letter of any script.
bool starts_upper(std::string_view word);
/// Without accents and in lower case: "São Tomé" gives "sao tome", "Bodø" "bodo".
std::string plain(std::string_view name);
/// Lower case with accents kept.
std::string lower(std::string_view name);
/// plain() with all but letters and digits made "-": for keys.
std::string slug(std::string_view name);

}  // namespace gainsay
