#include "article/boilerplate.h"

#include <algorithm>
#include <vector>

#include "text/utf8.h"

namespace gainsay {
namespace {

/// Longer blocks are never judged by their words: they are paragraphs.
constexpr std::size_t kMaxFurniture = 240;
/// A heading of teasers has a few words, "More from the Courier" among the longest.
constexpr std::size_t kMaxHeading = 60;

bool any_starts(const std::string& line, const std::vector<std::string>& starts) {
  return std::any_of(starts.begin(), starts.end(),
                     [&](const std::string& start) { return starts_with_words(line, start); });
}

bool any_inside(const std::string& line, const std::vector<std::string>& pieces) {
  return std::any_of(pieces.begin(), pieces.end(),
                     [&](const std::string& piece) { return line.find(piece) != std::string::npos; });
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\t';
    if (!space && !inside) ++words;
    inside = !space;
  }
  return words;
}

/// The pieces of a bar: what stands between "|", "•", "·", spaced dashes and slashes, or two spaces.
std::vector<std::string_view> bar_pieces(std::string_view line) {
  std::vector<std::string_view> pieces;
  std::size_t start = 0;
  const auto cut = [&](std::size_t at, std::size_t size) {
    const std::string_view piece = trimmed(line.substr(start, at - start));
    if (!piece.empty()) pieces.push_back(piece);
    start = at + size;
  };
  for (std::size_t at = 0; at < line.size();) {
    const CodePoint c = code_point_at(line, at);
    const bool spaced = at > 0 && line[at - 1] == ' ' && line.substr(at + c.size).starts_with(' ');
    const bool always =
        c.value == '|' || c.value == 0x2022 || c.value == 0xb7 || c.value == '\t' || c.value == 0x203a;
    const bool between = spaced && (c.value == '-' || c.value == '/' || c.value == 0x2013 || c.value == '>');
    const bool wide = c.value == ' ' && line.substr(at).starts_with("  ");
    if (always || between || wide) cut(at, c.size);
    at += c.size;
  }
  cut(line.size(), 0);
  return pieces;
}

/// "Facebook", "Watch live", "112 comments", "3 min".
bool is_bar_piece(std::string_view piece, const BoilerplateWords& words) {
  if (count_words(piece) > 4) return false;
  std::size_t begin = 0;
  while (begin < piece.size() && (is_digit(static_cast<unsigned char>(piece[begin])) || piece[begin] == ' '))
    ++begin;
  const std::string_view rest = piece.substr(begin);
  const std::size_t end = std::min(rest.find_first_of(" :("), rest.size());
  return words.bar_words.count(std::string(rest.substr(0, end))) > 0;
}

bool is_bar(std::string_view line, const BoilerplateWords& words) {
  const std::vector<std::string_view> pieces = bar_pieces(line);
  if (pieces.size() < 2) return false;
  const auto known = std::count_if(pieces.begin(), pieces.end(),
                                   [&](std::string_view piece) { return is_bar_piece(piece, words); });
  return static_cast<std::size_t>(known) * 2 >= pieces.size();
}

/// "Related: …", "MORE NEWS | …".
bool has_label(std::string_view line, const BoilerplateWords& words) {
  for (std::size_t at = 2; at < std::min<std::size_t>(line.size(), 32); ++at) {
    if (line[at] != ':' && line[at] != '|') continue;
    std::string label(trimmed(line.substr(0, at)));
    if (words.labels.count(label) > 0) return true;
    // "On page 6:", "Coming up at 1:".
    const std::size_t last = label.rfind(' ');
    if (last == std::string::npos || !is_digit(static_cast<unsigned char>(label.back()))) return false;
    label.erase(last);
    if (label.ends_with(" at")) label.erase(label.size() - 3);
    return words.labels.count(label) > 0 || label == "on page" || label == "page";
  }
  return false;
}

bool is_heading(const std::string& line, const std::vector<std::string>& headings) {
  if (line.size() > kMaxHeading || line.ends_with('.') || line.find(". ") != std::string::npos) return false;
  return std::any_of(headings.begin(), headings.end(), [&](const std::string& heading) {
    return starts_with_words(line, heading) && count_words(line) <= count_words(heading) + 3;
  });
}

/// The words of a class or id: "relatedPosts" and "related-posts" give related, posts.
std::vector<std::string> name_words(std::string_view name) {
  std::vector<std::string> words(1);
  bool last_lower = false;
  for (const char c : name) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool letter = upper || (c >= 'a' && c <= 'z');
    if (!letter || (upper && last_lower)) words.emplace_back();
    if (letter) words.back() += static_cast<char>(upper ? c + 32 : c);
    last_lower = letter && !upper;
  }
  return words;
}

}  // namespace

bool starts_with_words(std::string_view line, std::string_view start) {
  if (!line.starts_with(start)) return false;
  if (line.size() == start.size()) return true;
  const char32_t last = code_point_before(start, start.size()).value;
  const char32_t next = code_point_at(line, start.size()).value;
  const bool word = is_letter(last) || is_digit(last);
  return !word || !(is_letter(next) || is_digit(next) || next == '\'');
}

std::string fold_line(std::string_view line) {
  std::string folded = to_lower(trimmed(line));
  for (std::size_t at = folded.find("\xe2\x80\x99"); at != std::string::npos;
       at = folded.find("\xe2\x80\x99", at)) {
    folded.replace(at, 3, "'");
  }
  const auto bullet = [](char32_t c) {
    return c == 0x2022 || c == 0xb7 || c == '-' || c == '*' || c == '>' || c == 0x203a || c == 0xbb ||
           c == 0x25ba || c == 0x2192 || c == 0x25b6 || c == 0x25cf || c == 0x25a0 || is_space(c);
  };
  std::size_t begin = 0;
  while (begin < folded.size() && bullet(code_point_at(folded, begin).value)) {
    begin += code_point_at(folded, begin).size;
  }
  return begin < folded.size() ? folded.substr(begin) : folded;
}

LineKind judge_line(std::string_view text, const BoilerplateWords& words) {
  if (text.size() > kMaxFurniture) return LineKind::kPlain;
  std::string line = fold_line(text);
  if (line.empty()) return LineKind::kFurniture;
  if (is_heading(line, words.end_headings)) return LineKind::kEndHeading;
  if (has_label(line, words)) return LineKind::kFurniture;
  const std::size_t separator = line.find_last_not_of(" :>»");
  if (is_heading(line.substr(0, separator + 1), words.teaser_headings)) return LineKind::kTeaserHeading;
  const bool furniture =
      std::find(words.lines_being.begin(), words.lines_being.end(), line) != words.lines_being.end() ||
      any_starts(line, words.lines_starting) || any_inside(line, words.lines_containing) ||
      is_bar(line, words);
  return furniture ? LineKind::kFurniture : LineKind::kPlain;
}

bool is_byline(std::string_view line, const BoilerplateWords& words) {
  return line.size() <= 160 && any_starts(fold_line(line), words.byline_starts);
}

bool is_caption(std::string_view line, const BoilerplateWords& words) {
  if (line.size() > 400) return false;
  const std::string folded = fold_line(line);
  return any_starts(folded, words.caption_starts) ||
         (line.size() <= 200 && any_inside(folded, words.caption_contains));
}

bool is_boilerplate_name(std::string_view name, const BoilerplateWords& words) {
  const std::vector<std::string> parts = name_words(name);
  return std::any_of(parts.begin(), parts.end(),
                     [&](const std::string& part) { return words.html_names.count(part) > 0; });
}

}  // namespace gainsay
