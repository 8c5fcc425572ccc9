#include "article/clean.h"

#include <algorithm>

#include "article/mojibake.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c < 0x7f; });
}

/// Characters that nobody sees: soft hyphen, zero-width space and joiners, direction marks, byte order mark.
bool is_invisible(char32_t c) {
  return c == 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) ||
         (c >= 0x2060 && c <= 0x2069) || c == 0xfeff;
}

/// Control characters and the spaces that only differ in width; the no-break spaces stay, they group digits.
bool is_odd_space(char32_t c) {
  return c < ' ' || c == 0x7f || (c >= 0x80 && c < 0xa0) || (c >= 0x2000 && c <= 0x2006) || c == 0x2008 ||
         c == 0x200a || c == 0x2028 || c == 0x2029 || c == 0x205f || c == 0x3000;
}

}  // namespace

void append_clean(MappedText& out, const MappedText& from) {
  const std::string_view text = from.text;
  if (is_plain(text)) {
    out.append(from, {0, from.size()});
    return;
  }
  std::uint32_t copied = 0;
  const auto copy_to = [&](std::uint32_t end) {
    if (end > copied) out.append(from, {copied, end});
    copied = end;
  };
  for (std::uint32_t at = 0; at < from.size();) {
    const CodePoint c = code_point_at(text, at);
    if (c.valid && c.value >= ' ' && c.value < 0x7f) {
      ++at;
      continue;
    }
    const Repair repair = repair_mojibake(text, at);
    if (repair.size > 0) {
      copy_to(at);
      out.append_for(repair.written, from, {at, at + repair.size});
      copied = at += repair.size;
    } else if (is_invisible(c.value) || is_odd_space(c.value)) {
      copy_to(at);
      if (is_odd_space(c.value)) out.append_for(" ", from, {at, at + c.size});
      copied = at += c.size;
    } else {
      at += c.size;
    }
  }
  copy_to(from.size());
}

}  // namespace gainsay
