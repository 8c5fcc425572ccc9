#include "text/error.h"

#include <string_view>

namespace gainsay {
namespace {

void append_printable(std::string& out, std::string_view text) {
  static constexpr char kHex[] = "0123456789abcdef";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      out += "\\n";
    } else if (byte < 0x20 || byte == 0x7f) {
      out += "\\x";
      out += kHex[byte >> 4];
      out += kHex[byte & 15];
    } else {
      out += c;
    }
  }
}

}  // namespace

std::string Error::to_line() const {
  std::string out;
  append_printable(out, file);
  if (line > 0) out += ':' + std::to_string(line);
  if (line > 0 && column > 0) out += ':' + std::to_string(column);
  if (!out.empty()) out += ": ";
  append_printable(out, message);
  if (!hint.empty()) {
    out += " (";
    append_printable(out, hint);
    out += ')';
  }
  return out;
}

}  // namespace gainsay
