#pragma once

#include <cstddef>
#include <string_view>

namespace gainsay {

/// How many digits stand at a byte of a text.
std::size_t digits_from(std::string_view text, std::size_t at);

/// The end of "1,200,000", "12,34,567" and "1 234 567" behind the `first` digits, which end at `at`; `at`
/// itself where nothing is grouped.
std::size_t grouped_end(std::string_view text, std::size_t at, std::size_t first);

/// The end of "1.111,50" and "2.340.000,7", whose `first` digits begin at `at`: points group and a comma
/// parts, as on the Continent; 0 where they don't.
std::size_t continental_end(std::string_view text, std::size_t at, std::size_t first);

}  // namespace gainsay
