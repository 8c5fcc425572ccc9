#include "article/printed_date.h"

#include <charconv>
#include <string>
#include <vector>

#include "text/utf8.h"

namespace gainsay {
namespace {

struct Piece {
  Span span;
  std::string word;  ///< lower case; empty for a number
  std::optional<unsigned> number;
};

/// The words and numbers of a line; "14th" is the number 14, "Sept." the word sept.
std::vector<Piece> pieces_of(std::string_view line) {
  std::vector<Piece> pieces;
  for (std::uint32_t at = 0; at < line.size();) {
    const CodePoint c = code_point_at(line, at);
    if (!is_letter(c.value) && !is_digit(c.value)) {
      at += c.size;
      continue;
    }
    const bool digits = is_digit(c.value);
    std::uint32_t end = at;
    while (end < line.size()) {
      const CodePoint next = code_point_at(line, end);
      if (digits ? !is_digit(next.value) : !is_letter(next.value)) break;
      end += next.size;
    }
    Piece piece{{at, end}, {}, {}};
    const std::string_view text = slice(line, piece.span);
    if (digits) {
      unsigned number = 0;
      const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
      if (result.ec == std::errc()) piece.number = number;
      for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (line.substr(end).starts_with(ending)) piece.span.end = end = end + 2;
      }
    } else {
      piece.word = to_lower(text);
    }
    pieces.push_back(std::move(piece));
    at = end;
  }
  return pieces;
}

std::optional<Day> day_of(unsigned year, unsigned month, unsigned day) {
  if (year < 1600 || year > 2199) return std::nullopt;
  const date::year_month_day ymd{date::year{static_cast<int>(year)}, date::month{month}, date::day{day}};
  if (!ymd.ok()) return std::nullopt;
  return Day{ymd};
}

/// Whether only spaces, commas and full stops (and "of") stand between two pieces.
bool near(std::string_view line, const Piece& a, const Piece& b) {
  const std::string_view gap = line.substr(a.span.end, b.span.begin - a.span.end);
  return gap.find_first_not_of(" ,.\xc2\xa0") == std::string_view::npos;
}

std::optional<Day> iso_day(std::string_view text) {
  const auto digits = [&](std::size_t from, std::size_t count) -> std::optional<unsigned> {
    unsigned number = 0;
    for (std::size_t i = from; i < from + count; ++i) {
      if (i >= text.size() || !is_digit(static_cast<unsigned char>(text[i]))) return std::nullopt;
      number = number * 10 + static_cast<unsigned>(text[i] - '0');
    }
    return number;
  };
  const bool dashes = text.size() >= 10 && text[4] == '-' && text[7] == '-';
  const auto year = digits(0, 4);
  const auto month = digits(dashes ? 5 : 4, 2);
  const auto day = digits(dashes ? 8 : 6, 2);
  if (!year || !month || !day) return std::nullopt;
  const std::size_t end = dashes ? 10 : 8;
  if (end < text.size() && is_digit(static_cast<unsigned char>(text[end]))) return std::nullopt;
  return day_of(*year, *month, *day);
}

}  // namespace

std::optional<PrintedDate> find_full_date(std::string_view line, const Abbreviations& words) {
  const std::vector<Piece> pieces = pieces_of(line);
  const auto month_at = [&](std::size_t i) {
    const auto found = words.months.find(pieces[i].word);
    return found == words.months.end() ? 0u : found->second;
  };
  for (std::size_t i = 0; i + 2 < pieces.size(); ++i) {
    const Piece& a = pieces[i];
    const Piece& b = pieces[i + 1];
    const Piece& c = pieces[i + 2];
    const Span span{a.span.begin, c.span.end};
    if (a.number && b.number && c.number) {
      if (a.span.size() != 4 || span.size() != 10) continue;
      if (const auto day = iso_day(slice(line, span))) return PrintedDate{*day, span};
    }
    if (!c.number || !near(line, a, b) || !near(line, b, c)) continue;
    std::optional<Day> day;
    if (a.number && month_at(i + 1) > 0) day = day_of(*c.number, month_at(i + 1), *a.number);
    if (b.number && month_at(i) > 0) day = day_of(*c.number, month_at(i), *b.number);
    if (day) return PrintedDate{*day, span};
  }
  return std::nullopt;
}

std::optional<Day> parse_stamp(std::string_view stamp, const Abbreviations& words) {
  stamp = trimmed(stamp);
  if (const auto day = iso_day(stamp)) return day;
  const auto printed = find_full_date(stamp, words);
  return printed ? std::optional<Day>(printed->day) : std::nullopt;
}

}  // namespace gainsay
