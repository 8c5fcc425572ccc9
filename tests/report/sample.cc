#include "sample.h"

#include "text/visible.h"

namespace gainsay {

std::string first_raw_danger(const std::string& report) {
  for (std::size_t at = 0; at < report.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(report, at);
    const bool broken = c == 0xfffd && at == begin + 1;
    if (broken || (is_treacherous(c) && c != '\n' && c != '\t')) {
      return "byte " + std::to_string(begin) + ": U+" + std::to_string(static_cast<unsigned>(c));
    }
  }
  return "";
}

}  // namespace gainsay
