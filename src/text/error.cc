#include "text/error.h"

#include <string_view>

#include "text/utf8.h"
#include "text/visible.h"

namespace gainsay {
namespace {

void append_printable(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    const std::string_view bytes = text.substr(at, c.size);
    at += c.size;
    if (c.value == '\n') {
      out += "\\n";
    } else if (!c.valid || is_treacherous(c.value)) {
      out += visible_part(bytes);
    } else {
      out += bytes;
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
