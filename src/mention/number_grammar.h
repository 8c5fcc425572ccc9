#pragma once

#include <optional>

#include "mention/lexeme_view.h"

namespace gainsay {

/// A figure as printed or spelt out, without what it counts.
struct Figure {
  std::size_t next = 0;  ///< lexeme behind it
  double value = 0;
  double step =
      1;  ///< what one more in its last digit that is not zero would add: 100 for 1,200, 0.1 for 12.4
  double printed_step = 1;  ///< the same for the last digit printed: 1 for 1,200, 1e6 for "2 million"
  bool spelt = false;       ///< in words
  bool fraction = false;    ///< two thirds, 1/4
  bool scaled = false;      ///< with million, bn …
  bool grouped = false;     ///< with a sign between thousands
};

/// "14", "1,200", "two and a half million", "half a dozen", "3/4", "minus 5", "one in three".
std::optional<Figure> figure_at(const LexemeView& view, std::size_t i);
/// "first", "21st", "one hundred twenty-fifth", "two hundredth".
std::optional<Figure> ordinal_at(const LexemeView& view, std::size_t i);
/// A cardinal in words or digits, without fractions and signs.
std::optional<Figure> cardinal_at(const LexemeView& view, std::size_t i);

}  // namespace gainsay
