#pragma once

#include <string>

namespace gainsay {

/// Fails the running test case where a report differs from the file in fixtures/reports/, with the first line
/// that differs and the command that takes all differences over. With GAINSAY_UPDATE_GOLDEN set it writes the
/// file instead.
void check_golden(const std::string& file, const std::string& report);

}  // namespace gainsay
