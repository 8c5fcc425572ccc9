#include "mention/figure_shape.h"

namespace gainsay {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// "12,34,567": groups of two, and one of three at the end.
bool indian_groups(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ',' && digits_from(text, at + 1) == 2) at += 3;
  return at < text.size() && text[at] == ',' && digits_from(text, at + 1) == 3;
}

}  // namespace

std::size_t digits_from(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

std::size_t grouped_end(std::string_view text, std::size_t at, std::size_t first) {
  if (first > 3 || at >= text.size()) return at;
  std::size_t end = at;
  for (;;) {
    std::size_t size = 0;
    if (text[end] == ',') {
      size = 1;
    } else if (text[end] == ' ' && text[at] == ' ') {
      size = 1;
    } else if (text.substr(end, 2) == "\u00a0") {
      size = 2;
    } else if (text.substr(end, 3) == "\u202f" || text.substr(end, 3) == "\u2009") {
      size = 3;
    }
    if (size == 0) break;
    const std::size_t group = digits_from(text, end + size);
    const bool indian = group == 2 && text[end] == ',' && indian_groups(text, end);
    if (group != 3 && !indian) break;
    end += size + group;
    if (end >= text.size()) break;
  }
  return end;
}

std::size_t continental_end(std::string_view text, std::size_t at, std::size_t first) {
  std::size_t end = at + first;
  if (first > 3 || end >= text.size() || text[end] != '.') return 0;
  while (end < text.size() && text[end] == '.' && digits_from(text, end + 1) == 3) end += 4;
  if (end == at + first || end >= text.size() || text[end] != ',') return 0;
  const std::size_t decimals = digits_from(text, end + 1);
  return decimals == 1 || decimals == 2 ? end + 1 + decimals : 0;
}

}  // namespace gainsay
