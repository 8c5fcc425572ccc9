#include <algorithm>
#include <cstddef>
#include <vector>

#include "article/formats.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

/// Lines wrapped by a mail program or an editor are at most this long.
constexpr std::uint32_t kMaxWrapped = 100;
constexpr std::uint32_t kMinWrapped = 40;

struct Line {
  Span span;                ///< without its line end and without white space at its ends
  std::uint32_t width = 0;  ///< in characters
  bool blank = false;
};

std::uint32_t width_of(std::string_view text) {
  return static_cast<std::uint32_t>(std::count_if(
      text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::uint32_t first_word_width(std::string_view line) { return width_of(line.substr(0, line.find(' '))); }

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = text.find_first_of("\n\r\f", at);
    if (end == std::string_view::npos) end = text.size();
    const std::string_view line = trimmed(text.substr(at, end - at));
    const auto begin = line.empty() ? at : static_cast<std::size_t>(line.data() - text.data());
    const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + line.size())};
    lines.push_back(
        {span, width_of(line), line.empty() || line.find_first_not_of("-=_*~ ") == std::string_view::npos});
    at = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  return lines;
}

bool is_list_item(std::string_view line) {
  const CodePoint first = code_point_at(line, 0);
  const bool bullet = first.value == '-' || first.value == '*' || first.value == 0x2022 ||
                      first.value == 0xb7 || first.value == '>' || first.value == 0x25cf ||
                      first.value == 0x25ba || first.value == 0x2023;
  if (bullet) return line.substr(first.size).starts_with(' ') || first.value == 0x2022;
  const std::size_t digits = line.find_first_not_of("0123456789");
  const bool numbered = digits > 0 && digits <= 2 &&
                        (line.substr(digits).starts_with(". ") || line.substr(digits).starts_with(") "));
  return numbered;
}

/// The width that the text was wrapped to, 0 where its lines are paragraphs. In wrapped text nearly every
/// line is so long that the next one's first word would not have fitted.
std::uint32_t wrap_width(std::string_view text, const std::vector<Line>& lines) {
  std::uint32_t width = 0;
  for (const Line& line : lines) width = std::max(width, line.width);
  if (width > kMaxWrapped || width < kMinWrapped) return 0;
  int breaks = 0;
  int full = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].blank || lines[i + 1].blank || is_list_item(slice(text, lines[i + 1].span))) continue;
    ++breaks;
    if (lines[i].width + 1 + first_word_width(slice(text, lines[i + 1].span)) > width) ++full;
  }
  const bool wrapped = full >= 3 ? full * 10 >= breaks * 7 : full == 2 && breaks == 2;
  return wrapped ? width : 0;
}

/// Whether the break between two lines is inside a paragraph.
bool joins(std::string_view text, const Line& line, const Line& next, std::uint32_t width) {
  if (line.blank || next.blank) return false;
  const std::string_view after = slice(text, next.span);
  if (is_list_item(after)) return false;
  if (width > 0) return line.width + 1 + first_word_width(after) > width;
  const char last = text[line.span.end - 1];
  const bool open = last != '.' && last != '!' && last != '?' && last != ':' && last != '|';
  return open && line.width >= kMinWrapped && line.width <= kMaxWrapped &&
         is_lower(code_point_at(after, 0).value);
}

}  // namespace

Draft read_plain_text(const MappedText& source) {
  Draft draft;
  const std::string_view text = source.text;
  const std::vector<Line> lines = lines_of(text);
  const std::uint32_t width = wrap_width(text, lines);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].blank) continue;
    DraftBlock block;
    if (is_list_item(slice(text, lines[i].span))) block.kind = BlockKind::kListItem;
    block.text.append(source, lines[i].span);
    while (i + 1 < lines.size() && joins(text, lines[i], lines[i + 1], width)) {
      block.text.append_for(" ", source, {lines[i].span.end, lines[i + 1].span.begin});
      block.text.append(source, lines[++i].span);
    }
    draft.blocks.push_back(std::move(block));
  }
  return draft;
}

void append_body(const MappedText& body, bool html, const std::string& name, const ReadingLists& lists,
                 Errors& errors, std::vector<DraftBlock>& blocks) {
  Draft inner = html ? read_html(body, name, lists, errors) : read_plain_text(body);
  std::move(inner.blocks.begin(), inner.blocks.end(), std::back_inserter(blocks));
}

}  // namespace gainsay
