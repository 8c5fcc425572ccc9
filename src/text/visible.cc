#include "text/visible.h"

#include <cstdio>

#include "text/utf8.h"

namespace gainsay {

bool is_treacherous(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c || c == 0x180e || c == 0x200b || c == 0x200e ||
         c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff ||
         (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c < 0xe0080) || (c & 0xfffe) == 0xfffe;
}

std::string visible_part(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint read = code_point_at(text, at);
    const char32_t c = read.value;
    at += read.size;
    if (c == ' ' || (c >= '\t' && c <= '\r') || c == 0x2028 || c == 0x2029) {
      if (out.empty() || out.back() != ' ') out += ' ';
    } else if (!is_treacherous(c)) {
      append_utf8(out, c);
    } else if (c <= 0x7f) {
      append_utf8(out, c == 0x7f ? 0x2421 : 0x2400 + c);
    } else {
      char code[16];
      std::snprintf(code, sizeof code, "<U+%04X>", static_cast<unsigned>(c));
      out += code;
    }
  }
  return out;
}

std::string visible(std::string_view text) {
  std::string out = visible_part(text);
  if (!out.empty() && out.back() == ' ') out.pop_back();
  if (!out.empty() && out.front() == ' ') out.erase(0, 1);
  return out;
}

}  // namespace gainsay
