#include "text/json_dump.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <nlohmann/json.hpp>

#include "text/bytes.h"
#include "text/utf8.h"
#include "text/visible.h"

namespace gainsay {
namespace {

void append_escape(char32_t c, std::string& out) {
  char code[16];
  if (c < 0x10000) {
    std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(c));
  } else {
    const auto rest = static_cast<unsigned>(c - 0x10000);
    std::snprintf(code, sizeof code, "\\u%04x\\u%04x", 0xd800 + (rest >> 10), 0xdc00 + (rest & 0x3ff));
  }
  out += code;
}

/// The letter behind the backslash that stands for a character; 0 where none does.
char escape_letter(char32_t c) {
  switch (c) {
    case '"':
    case '\\':
      return static_cast<char>(c);
    case '\b':
      return 'b';
    case '\f':
      return 'f';
    case '\n':
      return 'n';
    case '\r':
      return 'r';
    case '\t':
      return 't';
    default:
      return 0;
  }
}

/// Whether one of eight bytes stands in JSON otherwise, or may do so.
constexpr bool needs_care(std::uint64_t block) {
  const std::uint64_t escaped = bits_below(block, ' ') | equal_bits(block, '"') | equal_bits(block, '\\');
  return (escaped | equal_bits(block, 0x7f) | (block & in_each_byte(0x80))) != 0;
}

/// How many bytes from `at` on stand in JSON as they are.
std::size_t count_harmless(std::string_view text, std::size_t at) {
  const std::size_t from = at;
  std::uint64_t block = 0;
  for (; at + sizeof block <= text.size(); at += sizeof block) {
    std::memcpy(&block, text.data() + at, sizeof block);
    if (needs_care(block)) break;
  }
  if (const std::size_t rest = text.size() - at; rest < sizeof block) {
    block = in_each_byte(' ');
    std::memcpy(&block, text.data() + at, rest);
    if (!needs_care(block)) return text.size() - from;
  }
  while (at < text.size() && text[at] >= ' ' && text[at] < 0x7f && text[at] != '"' && text[at] != '\\') ++at;
  return at - from;
}

}  // namespace

std::string dump_json(const nlohmann::ordered_json& json, int indent) {
  std::string text = json.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  const auto suspect = [](char c) { return static_cast<unsigned char>(c) >= 0x7f; };
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    // dump() has escaped control characters; its own line feeds stay.
    const auto harmless = static_cast<std::size_t>(
        std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), suspect) - text.begin());
    out.append(text, at, harmless - at);
    at = harmless;
    if (at == text.size()) break;
    const CodePoint c = code_point_at(text, at);
    if (is_treacherous(c.value)) {
      append_escape(c.value, out);
    } else {
      out.append(text, at, c.size);
    }
    at += c.size;
  }
  return out;
}

void append_json_string(std::string_view text, std::string& out) {
  const std::size_t before = out.size();
  const std::size_t plain = count_harmless(text, 0);
  out += '"';
  out.append(text.data(), plain);
  for (std::size_t at = plain; at < text.size();) {
    const std::size_t harmless = at == plain ? 0 : count_harmless(text, at);
    out.append(text, at, harmless);
    at += harmless;
    if (at == text.size()) break;
    const CodePoint c = code_point_at(text, at);
    if (!c.valid) {  // what stands for broken bytes is nlohmann's business
      out.resize(before);
      out += dump_json(nlohmann::ordered_json(text));
      return;
    }
    if (const char letter = escape_letter(c.value); letter != 0) {
      out += {'\\', letter};
    } else if (is_treacherous(c.value)) {
      append_escape(c.value, out);
    } else {
      out.append(text, at, c.size);
    }
    at += c.size;
  }
  out += '"';
}

}  // namespace gainsay
