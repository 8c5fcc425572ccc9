#pragma once

#include <cstdint>

#include "mention/value_tables.h"

namespace gainsay {

/// What a date or a number can begin with and what it can't do without, so that the readers are tried where
/// they may find something. Bits of Word::opens and Lexeme::opens.
struct ValueOpener {
  static constexpr std::uint8_t kAnchor = 1;   ///< every date and number holds one of these, or a figure
  static constexpr std::uint8_t kDate = 2;     ///< a date may begin with it
  static constexpr std::uint8_t kCommon = 4;   ///< the same with a word of the tables or a figure behind it
  static constexpr std::uint8_t kNumber = 8;   ///< a number, a quantity or a duration may begin with it
  static constexpr std::uint8_t kKnown = 16;   ///< a value may reach across it
  static constexpr std::uint8_t kPhrase = 32;  ///< a phrase of the tables begins with it
  static constexpr std::uint8_t kCount = 64;   ///< a number in words and nothing else: "seven", not "second"
  static constexpr std::uint8_t kMeasured = 128;  ///< what a figure measures and no date holds: "percent"
};

/// The bits of a word of the tables.
std::uint8_t openers_of(const Word& word);
/// Those of a figure, and of a sign beside those of its word where it has one.
constexpr std::uint8_t kFigureOpens =
    ValueOpener::kAnchor | ValueOpener::kDate | ValueOpener::kNumber | ValueOpener::kKnown;
constexpr std::uint8_t sign_opens(char sign) {
  const bool number = sign == '.' || sign == '-';
  return ValueOpener::kKnown | (sign == '\'' ? ValueOpener::kDate : 0) | (number ? ValueOpener::kNumber : 0);
}

}  // namespace gainsay
