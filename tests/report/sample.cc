#include "sample.h"

#include "text/utf8.h"
#include "text/visible.h"

namespace gainsay {

std::string first_raw_danger(const std::string& report) {
  for (std::size_t at = 0; at < report.size();) {
    const CodePoint c = code_point_at(report, at);
    if (!c.valid || (is_treacherous(c.value) && c.value != '\n' && c.value != '\t')) {
      return "byte " + std::to_string(at) + ": U+" + std::to_string(static_cast<unsigned>(c.value));
    }
    at += c.size;
  }
  return "";
}

}  // namespace gainsay
