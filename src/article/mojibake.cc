#include "article/mojibake.h"

#include <optional>

#include "text/utf8.h"

namespace gainsay {
namespace {

/// The code points of Windows-1252's bytes 0x80 to 0x9f (Unicode's mapping table CP1252.TXT); 0 = not
/// assigned.
constexpr char32_t kWindows1252[32] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                       0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                       0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                       0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

/// The byte that a code point is in Windows-1252 (unassigned bytes stand for themselves, as browsers read
/// them).
std::optional<unsigned char> byte_of(char32_t c) {
  if (c < 0x100) return static_cast<unsigned char>(c);
  for (unsigned i = 0; i < 32; ++i) {
    if (kWindows1252[i] == c) return static_cast<unsigned char>(0x80 + i);
  }
  return std::nullopt;
}

bool is_latin_letter(char32_t c) { return is_letter(c) && c < 0x250; }

/// Whether two characters that could be a broken one are rather what they seem: a capital before a closing
/// mark
/// ("«CAFÉ»", "MAÇÃ”"). Only leads that stand for Latin letters and signs are believed at all.
bool is_genuine_pair(std::string_view text, std::size_t at, std::size_t end, unsigned char lead,
                     unsigned char trail) {
  if (lead < 0xc2 || lead > 0xc5) return true;
  if (at > 0 && is_lower(code_point_before(text, at).value)) return false;  // no capital stands inside a word
  const bool mark = (trail >= 0x91 && trail <= 0x94) || trail == 0xab || trail == 0xbb || trail == 0x85;
  if (!mark && lead <= 0xc3) return false;
  return end >= text.size() || !is_latin_letter(code_point_at(text, end).value);
}

/// The character whose UTF-8 bytes, each read as a character of Windows-1252, begin at `at`.
Repair read_as_bytes(std::string_view text, std::size_t at) {
  std::string bytes;
  std::size_t end = at;
  std::size_t wanted = 0;
  while (end < text.size() && (bytes.empty() || bytes.size() < wanted)) {
    const CodePoint c = code_point_at(text, end);
    const auto byte = c.valid ? byte_of(c.value) : std::nullopt;
    if (!byte || *byte < 0x80) return {};
    if (bytes.empty()) {
      if (*byte < 0xc2 || *byte > 0xf4) return {};
      wanted = *byte >= 0xf0 ? 4 : *byte >= 0xe0 ? 3 : 2;
    }
    bytes += static_cast<char>(*byte);
    end += c.size;
  }
  if (bytes.size() != wanted || wanted == 0 || !is_utf8(bytes)) return {};
  if (wanted == 2 && is_genuine_pair(text, at, end, static_cast<unsigned char>(bytes[0]),
                                     static_cast<unsigned char>(bytes[1])))
    return {};
  return {static_cast<std::uint32_t>(end - at), bytes};
}

/// "â€" alone: the closing quotation mark U+201D, whose last byte 0x9d no Windows-1252 character shows.
Repair lost_closing_quote(std::string_view text, std::size_t at) {
  constexpr std::string_view kBroken = "\xc3\xa2\xe2\x82\xac";
  if (!text.substr(at).starts_with(kBroken)) return {};
  return {static_cast<std::uint32_t>(kBroken.size()), "\xe2\x80\x9d"};
}

/// A beta or a pi where no Greek letter can stand: what is left of an apostrophe or an emoji.
Repair stray_greek(std::string_view text, std::size_t at, char32_t c) {
  const bool beta = c == 0x3b2;
  if (!beta || at == 0) return {};
  const std::size_t next = at + 2;
  if (!is_latin_letter(code_point_before(text, at).value)) return {};
  const bool word_goes_on = next < text.size() && is_latin_letter(code_point_at(text, next).value);
  const bool plural_owner = code_point_before(text, at).value == 's' &&
                            (next == text.size() || is_space(code_point_at(text, next).value));
  if (!word_goes_on && !plural_owner) return {};
  return {2, "\xe2\x80\x99"};
}

}  // namespace

Repair repair_mojibake(std::string_view text, std::size_t at) {
  const CodePoint first = code_point_at(text, at);
  if (!first.valid || first.value < 0x80) return {};
  if (const Repair greek = stray_greek(text, at, first.value); greek.size > 0) return greek;
  Repair repair = read_as_bytes(text, at);
  if (repair.size == 0) return lost_closing_quote(text, at);
  // Wronged twice: "Ã¢â‚¬â„¢" reads as "â€™" after the first repair, which needs the characters after it.
  std::string once = repair.written;
  std::size_t end = at + repair.size;
  for (int more = 0; more < 2 && end < text.size(); ++more) {
    const Repair next = read_as_bytes(text, end);
    if (next.size == 0) break;
    once += next.written;
    end += next.size;
    const Repair twice = read_as_bytes(once, 0);
    if (twice.size == once.size()) return {static_cast<std::uint32_t>(end - at), twice.written};
  }
  return repair;
}

}  // namespace gainsay
