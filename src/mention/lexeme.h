#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "mention/value_tables.h"
#include "text/span.h"

namespace gainsay {

/// A piece of a sentence as the value grammars see it: a word, a figure or a sign. Cut from the text itself,
/// so that "20-year-old", "11pm" and "£4.5bn" come apart the same way whatever the tokens are.
struct Lexeme {
  enum class Kind : std::uint8_t { kWord, kNumber, kSign };

  std::uint32_t begin = 0, end = 0;  ///< bytes in the text
  std::uint64_t hash = 0;
  const Word* word = nullptr;  ///< null where the tables don't know it
  double number = 0;           ///< of a figure
  Kind kind = Kind::kSign;
  char sign = 0;              ///< ASCII stand-in of a sign: '-' for every dash, '\'' for every apostrophe
  std::uint8_t digits = 0;    ///< of a figure: digits before its decimal point
  std::uint8_t decimals = 0;  ///< of a figure: digits behind it
  bool grouped = false;       ///< of a figure: 1,200
  bool space_before = false;
  bool capital = false;    ///< starts with a capital letter
  std::uint8_t opens = 0;  ///< bits of ValueOpener

  bool is(Role role) const { return word != nullptr && word->is(role); }
  bool is_number() const { return kind == Kind::kNumber; }
  bool is_sign(char c) const { return kind == Kind::kSign && sign == c; }
  /// A figure without decimals and grouping, such as a year or a day.
  bool is_plain() const { return is_number() && decimals == 0 && !grouped; }
};

/// Cuts `span` of `text` into lexemes and looks them up; phrases of the tables become one lexeme, the longest
/// wins. Appends nothing but what is in the span; `out` is emptied first. Linear time.
void cut_lexemes(const ValueTables& tables, std::string_view text, Span span, std::vector<Lexeme>& out);

/// The hashes of the first piece of a phrase, of its first two and so on up to the whole, as cut_lexemes()
/// looks them up.
std::vector<std::uint64_t> phrase_hashes(std::string_view phrase);
/// The word of the tables for all of a phrase; null where they don't know it.
const Word* find_phrase(const ValueTables& tables, std::string_view phrase);

}  // namespace gainsay
