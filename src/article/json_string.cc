#include "article/json_string.h"

#include <charconv>

#include "text/utf8.h"

namespace gainsay {
namespace {

/// The four hex digits at `at`; 0 where there are none.
char32_t hex_at(std::string_view text, std::size_t at) {
  unsigned value = 0;
  if (at + 4 <= text.size()) std::from_chars(text.data() + at, text.data() + at + 4, value, 16);
  return value;
}

struct Escape {
  char32_t value = 0;
  std::uint32_t size = 2;
};

/// The escape whose backslash is at `at`.
Escape escape_at(std::string_view text, std::size_t at) {
  switch (text[at + 1]) {
    case 'n':
      return {'\n', 2};
    case 't':
      return {'\t', 2};
    case 'r':
      return {'\r', 2};
    case 'b':
    case 'f':
      return {' ', 2};
    case 'u':
      break;
    default:
      return {static_cast<unsigned char>(text[at + 1]), 2};
  }
  const char32_t high = hex_at(text, at + 2);
  const bool pair = high >= 0xd800 && high < 0xdc00 && text.substr(at + 6).starts_with("\\u");
  if (!pair) return {high >= 0xd800 && high < 0xe000 ? 0xfffd : high == 0 ? 0xfffd : high, 6};
  return {0x10000 + ((high - 0xd800) << 10) + (hex_at(text, at + 8) - 0xdc00), 12};
}

}  // namespace

MappedText json_string(const MappedText& source, const JsonSource& json, std::string_view pointer) {
  MappedText out;
  const std::string_view text = source.text;
  std::uint32_t at = json.offset_of(pointer);
  if (at >= text.size() || text[at] != '"') return out;
  std::uint32_t copied = ++at;
  while (at < text.size() && text[at] != '"') {
    if (text[at] != '\\' || at + 1 >= text.size()) {
      ++at;
      continue;
    }
    const Escape escape = escape_at(text, at);
    if (at > copied) out.append(source, {copied, at});
    std::string written;
    append_utf8(written, escape.value);
    out.append_for(written, source, {at, at + escape.size});
    at += escape.size;
    copied = at;
  }
  if (at > copied) out.append(source, {copied, at});
  return out;
}

}  // namespace gainsay
