#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gainsay {

/// A piece of text that was decoded with the wrong table on its way, and what it was.
struct Repair {
  std::uint32_t size = 0;  ///< bytes of the broken text; 0 = nothing is wrong here
  std::string written;     ///< what they stood for, UTF-8
};

/// Looks for mojibake that begins at byte `at` of UTF-8 text. Two kinds are known:
/// - UTF-8 that was read as Windows-1252 or ISO 8859-1, once or twice ("â€™" for "’", "Ã©" for "é");
/// - UTF-8 punctuation that was read as Greek, or of which only the lead byte survived ("Koreaβs" for
/// "Korea’s"),
///   only between Latin letters or at a word's end, where no Greek letter can stand.
Repair repair_mojibake(std::string_view text, std::size_t at);

}  // namespace gainsay
