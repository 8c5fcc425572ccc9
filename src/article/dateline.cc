#include "article/dateline.h"

#include <algorithm>
#include <string>

#include "article/printed_date.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

/// A dateline's longest head, before its dash: place, country, date and agency.
constexpr std::size_t kMaxHead = 120;

/// What the words of a head look like.
struct Shape {
  bool fits = true;      ///< only capitalised words, numbers, months, and small words of place names
  bool shouted = false;  ///< its first word is in capitals, three letters or more
  bool date = false;     ///< a month's name
  bool agency = false;   ///< brackets at its end
  std::size_t words = 0;
  std::size_t shouted_words = 0;
};

void look_at_word(Shape& shape, std::string_view word, const Abbreviations& words) {
  const char32_t first = code_point_at(word, 0).value;
  const std::string lower = to_lower(word);
  if (shape.words == 0 && words.openers.count(lower) > 0) shape.fits = false;  // "In March – "
  if (words.weekdays.count(lower) > 0) return;
  if (words.months.count(lower) > 0) {
    shape.date = true;
    return;
  }
  if (is_digit(first)) return;
  ++shape.words;
  bool all_upper = true;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < word.size(); ++letters) {
    const CodePoint c = code_point_at(word, at);
    if (is_lower(c.value)) all_upper = false;
    at += c.size;
  }
  if (all_upper && letters >= 2) {
    ++shape.shouted_words;
    if (shape.words == 1 && letters >= 3) shape.shouted = true;
    if (shape.words == 2 && shape.shouted_words == 2) shape.shouted = true;  // "ST PAUL"
  }
  if (!is_upper(first) && words.place_words.count(lower) == 0) shape.fits = false;
}

Shape shape_of(std::string_view head, const Abbreviations& words) {
  Shape shape;
  int depth = 0;
  for (std::size_t at = 0; at < head.size();) {
    const CodePoint c = code_point_at(head, at);
    if (c.value == '(') ++depth;
    if (c.value == ')') {
      --depth;
      shape.agency = trimmed(head.substr(at + 1)).empty();
    }
    const bool allowed =
        is_space(c.value) || std::u32string_view(U"(),./'’-:·").find(c.value) != std::u32string_view::npos;
    if (!is_letter(c.value) && !is_digit(c.value)) {
      if (!allowed && depth == 0) shape.fits = false;
      at += c.size;
      continue;
    }
    std::size_t end = at;
    while (end < head.size()) {
      const CodePoint next = code_point_at(head, end);
      const bool inside =
          is_letter(next.value) || is_digit(next.value) || next.value == '\'' || next.value == 0x2019;
      if (!inside) break;
      end += next.size;
    }
    if (depth == 0) look_at_word(shape, head.substr(at, end - at), words);
    at = end;
  }
  if (depth != 0) shape.fits = false;
  return shape;
}

/// Where a dash that ends a head begins and ends; equal where there is none.
Span find_dash(std::string_view paragraph) {
  for (std::uint32_t at = 2; at < std::min(paragraph.size(), kMaxHead);) {
    const CodePoint c = code_point_at(paragraph, at);
    const bool long_dash = c.value == 0x2013 || c.value == 0x2014 || c.value == 0x2015;
    const bool hyphens = c.value == '-' && (paragraph[at - 1] == ' ' || paragraph[at - 1] == ')');
    if (long_dash || hyphens) {
      std::uint32_t end = at + c.size;
      while (end < paragraph.size() && paragraph[end] == '-') ++end;
      const bool space_after = end < paragraph.size() && is_space(code_point_at(paragraph, end).value);
      const bool tight = long_dash || paragraph[at - 1] == ')';
      if (space_after || tight) {
        while (end < paragraph.size() && is_space(code_point_at(paragraph, end).value)) {
          end += code_point_at(paragraph, end).size;
        }
        return {at, end};
      }
    }
    at += c.size;
  }
  return {};
}

/// "HANOVER. Whoever came": a shouted place of up to three words with a full stop.
std::uint32_t place_with_stop(std::string_view paragraph, const Abbreviations& words) {
  const std::size_t stop = paragraph.substr(0, 50).find(". ");
  if (stop == std::string_view::npos || stop + 2 >= paragraph.size()) return 0;
  const std::string_view head = paragraph.substr(0, stop);
  const Shape shape = shape_of(head, words);
  const bool name = shape.fits && shape.shouted && shape.words <= 3 && shape.words == shape.shouted_words;
  const bool sentence = is_upper(code_point_at(paragraph, stop + 2).value) ||
                        !is_letter(code_point_at(paragraph, stop + 2).value);
  return name && sentence && head.size() >= 4 ? static_cast<std::uint32_t>(stop + 2) : 0;
}

}  // namespace

std::uint32_t dateline_length(std::string_view paragraph, const Abbreviations& words) {
  if (paragraph.empty() || !is_upper(code_point_at(paragraph, 0).value)) return 0;
  const Span dash = find_dash(paragraph);
  if (dash.empty() || dash.end >= paragraph.size()) return place_with_stop(paragraph, words);
  const std::string_view head = trimmed(paragraph.substr(0, dash.begin));
  const Shape shape = shape_of(head, words);
  if (!shape.fits || shape.words == 0 || shape.words > 9) return place_with_stop(paragraph, words);
  const bool dateline = shape.agency || shape.date || shape.shouted;
  return dateline ? dash.end : 0;
}

bool is_dateline(std::string_view line, const Abbreviations& words) {
  line = trimmed(line);
  if (line.empty() || line.size() > kMaxHead) return false;
  const auto date = find_full_date(line, words);
  const Shape shape = shape_of(line, words);
  return date && shape.fits && shape.words <= 6;
}

bool is_time_stamp(std::string_view line, const Abbreviations& words) {
  bool digits = false;
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint c = code_point_at(line, at);
    std::size_t end = at + c.size;
    digits = digits || is_digit(c.value);
    if (is_letter(c.value)) {
      while (end < line.size() && is_letter(code_point_at(line, end).value))
        end += code_point_at(line, end).size;
      const std::string word = to_lower(line.substr(at, end - at));
      const bool known =
          words.months.count(word) > 0 || words.weekdays.count(word) > 0 || words.time_words.count(word) > 0;
      if (!known) return false;
    }
    at = end;
  }
  return digits && line.size() >= 6;
}

}  // namespace gainsay
