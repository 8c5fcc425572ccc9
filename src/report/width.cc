#include "report/width.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "text/utf8.h"

namespace gainsay {
namespace {

int width_of(char32_t code_point) {
  const auto c = static_cast<UChar32>(code_point);
  const int category = u_charType(c);
  if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR) return 0;
  const int wide = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return wide == U_EA_WIDE || wide == U_EA_FULLWIDTH ? 2 : 1;
}

/// Bytes of the longest start of `text` that takes at most `width` columns.
std::size_t bytes_within(std::string_view text, int width) {
  std::size_t at = 0;
  int used = 0;
  while (at < text.size()) {
    const CodePoint next = code_point_at(text, at);
    used += width_of(next.value);
    if (used > width) break;
    at += next.size;
  }
  return at;
}

}  // namespace

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    width += width_of(next.value);
    at += next.size;
  }
  return width;
}

std::string pad_to(std::string text, int width) {
  const int missing = width - display_width(text);
  if (missing > 0) text.append(static_cast<std::size_t>(missing), ' ');
  return text;
}

std::string elide(std::string_view text, int width) {
  if (display_width(text) <= width) return std::string(text);
  return std::string(text.substr(0, bytes_within(text, width - 1))) + "…";
}

std::vector<std::string> wrap(std::string_view text, int width) {
  std::vector<std::string> lines;
  while (display_width(text) > width) {
    std::size_t cut = bytes_within(text, width);
    const std::size_t space = text.substr(0, cut + 1).rfind(' ');
    if (space != std::string_view::npos && space > 0) cut = space;
    if (cut == 0) break;  // not even one character fits
    lines.emplace_back(text.substr(0, cut));
    text.remove_prefix(cut);
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  }
  if (!text.empty() || lines.empty()) lines.emplace_back(text);
  return lines;
}

std::string excerpt(std::string_view text, std::size_t span_begin, std::size_t span_end, int width) {
  if (display_width(text) <= width) return std::string(text);
  std::size_t begin = span_begin, end = span_end;
  int room = width - 2 - display_width(text.substr(begin, end - begin));  // an ellipsis on either side
  for (bool grown = true; grown;) {
    grown = false;
    if (end < text.size()) {  // a word behind
      const std::size_t next = std::min(text.find(' ', end + 1), text.size());
      const int cost = display_width(text.substr(end, next - end));
      if (cost <= room) {
        room -= cost;
        end = next;
        grown = true;
      }
    }
    if (begin > 0) {  // a word before
      const std::size_t space = begin < 2 ? std::string_view::npos : text.rfind(' ', begin - 2);
      const std::size_t previous = space == std::string_view::npos ? 0 : space + 1;
      const int cost = display_width(text.substr(previous, begin - previous));
      if (cost <= room) {
        room -= cost;
        begin = previous;
        grown = true;
      }
    }
  }
  return elide(
      (begin > 0 ? "…" : "") + std::string(text.substr(begin, end - begin)) + (end < text.size() ? "…" : ""),
      width);
}

}  // namespace gainsay
