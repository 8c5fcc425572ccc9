#include "article/sentences.h"

#include <algorithm>

#include "text/utf8.h"

namespace gainsay {
namespace {

// The splitter looks at each cluster of ".", "!", "?" and "…" with the quotation marks and brackets that
// close behind it, and asks what stands on either side. On news this does better than the Unicode rules (UAX
// 29), which know neither abbreviations nor what a reporting verb does; docs/accuracy.md has the figures.

bool is_terminator(char32_t c) { return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x203d; }

bool is_closer(char32_t c) {
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201d || c == 0x2019 || c == 0xbb ||
         c == 0x203a;
}

bool is_opener(char32_t c) {
  return c == '"' || c == '\'' || c == '(' || c == '[' || c == 0x201c || c == 0x201e || c == 0x2018 ||
         c == 0x201a || c == 0xab || c == 0x2039 || c == 0x2014 || c == 0x2013 || c == '-' || c == '*' ||
         c == '_';
}

bool is_word_part(char32_t c) { return is_letter(c) || is_digit(c) || c == '\'' || c == 0x2019 || c == '-'; }

/// A cluster of terminators and what closes behind it.
struct Stop {
  std::size_t begin = 0;      ///< first terminator
  std::size_t marks_end = 0;  ///< behind the last terminator
  std::size_t end = 0;        ///< behind the closers
  std::size_t next = 0;       ///< first byte behind the white space
  bool full_stop = false;     ///< exactly one "."
  bool ellipsis = false;
  bool asks = false;  ///< has "?" or "!"
  bool closes = false;
};

class Splitter {
 public:
  Splitter(std::string_view text, const Abbreviations& words) : text_(text), words_(words) {}

  std::vector<Span> run() {
    std::size_t start = skip_space(0);
    for (std::size_t at = start; at < text_.size();) {
      const auto lead = static_cast<unsigned char>(text_[at]);
      const bool candidate = lead == '.' || lead == '!' || lead == '?' || lead == 0xe2;
      if (!candidate || !is_terminator(code_point_at(text_, at).value)) {
        ++at;
        continue;
      }
      const Stop stop = read_stop(at);
      if (ends_sentence(stop)) {
        add(start, stop.end);
        start = stop.next;
      }
      at = std::max(stop.end, at + 1);
    }
    add(start, text_.size());
    return std::move(sentences_);
  }

 private:
  std::size_t skip_space(std::size_t at) const {
    while (at < text_.size()) {
      const CodePoint c = code_point_at(text_, at);
      if (!is_space(c.value)) break;
      at += c.size;
    }
    return at;
  }

  Stop read_stop(std::size_t at) const {
    Stop stop;
    stop.begin = at;
    int dots = 0;
    int others = 0;
    while (at < text_.size()) {
      const CodePoint c = code_point_at(text_, at);
      // ". . ." and "over. … Then" are one cluster; " .5" is none.
      const bool after_space = c.value == ' ' && at + 1 < text_.size() && at > stop.begin;
      const char32_t next = after_space ? code_point_at(text_, at + 1).value : U' ';
      const bool decimal = at + 2 < text_.size() && is_digit(static_cast<unsigned char>(text_[at + 2]));
      const bool spaced_dots = next == 0x2026 || (next == '.' && !decimal);
      if (spaced_dots) {
        ++at;
        continue;
      }
      if (!is_terminator(c.value)) break;
      dots += c.value == '.' ? 1 : c.value == 0x2026 ? 3 : 0;
      others += c.value == '.' || c.value == 0x2026 ? 0 : 1;
      at += c.size;
    }
    stop.marks_end = at;
    stop.full_stop = dots == 1 && others == 0;
    stop.ellipsis = dots > 1 && others == 0;
    stop.asks = others > 0;
    while (at < text_.size()) {
      CodePoint c = code_point_at(text_, at);
      // An opening mark that is followed by a space was meant to close: `decision.“ However`.
      const bool misplaced = (c.value == 0x201c || c.value == 0x2018) && at + c.size < text_.size() &&
                             is_space(code_point_at(text_, at + c.size).value);
      if (is_closer(c.value) || misplaced) {
        stop.closes = true;
        at += c.size;
        continue;
      }
      // Scraped text has spaces between the full stop and the closing mark: `bakery. "`.
      const std::size_t after = skip_space(at);
      if (after == at || after + 1 > text_.size() || text_.substr(at, after - at).size() > 1) break;
      if (after == text_.size()) break;
      c = code_point_at(text_, after);
      const bool lonely = is_closer(c.value) && c.value != '\'' && c.value != 0x2019 && c.value != ')' &&
                          c.value != ']' && closes_quotation(after, c);
      if (!lonely) break;
      stop.closes = true;
      at = after + c.size;
    }
    stop.end = at;
    stop.next = skip_space(at);
    return stop;
  }

  /// Whether the mark at `at`, with a space before it, closes a quotation: it is a closing one by its shape,
  /// or a straight one followed by a space or the end while an odd number of them stands before it.
  bool closes_quotation(std::size_t at, CodePoint mark) const {
    const std::size_t after = at + mark.size;
    if (after < text_.size() && !is_space(code_point_at(text_, after).value)) return false;
    if (mark.value != '"') return true;
    const std::string_view before =
        text_.substr(at - std::min<std::size_t>(at, kMaxSentence), std::min<std::size_t>(at, kMaxSentence));
    return std::count(before.begin(), before.end(), '"') % 2 == 1;
  }

  /// The word that ends at `end`, with its inner full stops ("U.S", "a.m"), lower-cased.
  std::string word_before(std::size_t end) const {
    std::size_t begin = end;
    while (begin > 0 && end - begin < 24) {
      const CodePoint c = code_point_before(text_, begin);
      if (!is_word_part(c.value) && c.value != '.') break;
      begin -= c.size;
    }
    while (begin < end && (text_[begin] == '\'' || text_[begin] == '-' || text_[begin] == '.')) ++begin;
    return std::string(text_.substr(begin, end - begin));
  }

  /// The word that begins at `at`, behind opening marks.
  std::string word_after(std::size_t at) const {
    at = skip_openers(at);
    std::size_t end = at;
    while (end < text_.size() && end - at < 40) {
      const CodePoint c = code_point_at(text_, end);
      if (!is_letter(c.value) && !is_digit(c.value)) break;
      end += c.size;
    }
    return std::string(text_.substr(at, end - at));
  }

  std::size_t skip_openers(std::size_t at) const {
    while (at < text_.size()) {
      const CodePoint c = code_point_at(text_, at);
      if (!is_opener(c.value) && !is_space(c.value)) break;
      at += c.size;
    }
    return at;
  }

  bool ends_sentence(const Stop& stop) const {
    if (stop.next >= text_.size()) return true;
    const std::size_t substance = skip_openers(stop.next);
    if (substance >= text_.size()) return false;
    const char32_t first = code_point_at(text_, substance).value;
    if (stop.next == stop.end) return ends_without_space(stop, first);
    if (is_lower(first)) return ends_before_small_letter(stop);
    if (is_terminator(first) || first == ',' || first == ';' || first == ':') return false;
    if (stop.asks) return ends_after_question(stop);
    if (stop.ellipsis) return ends_after_ellipsis(stop);
    return !stop.full_stop || stop.closes || ends_after_word(stop, first);
  }

  /// A sentence that opens with "iPhone" or a slip: believed only behind a plain word that no list knows.
  bool ends_before_small_letter(const Stop& stop) const {
    if (!stop.full_stop || stop.closes) return false;
    const std::string word = word_before(stop.begin);
    const bool plain = word.size() >= 5 &&
                       std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return plain && words_.inside.count(word) == 0 && words_.anywhere.count(word) == 0 &&
           words_.before_name.count(word) == 0 && words_.before_number.count(word) == 0;
  }

  /// "gone.The": scraped text that lost a space; not "U.S", "3.5" or "example.Com".
  bool ends_without_space(const Stop& stop, char32_t first) const {
    if (!is_upper(first) || stop.ellipsis) return false;
    const std::string before = word_before(stop.begin);
    const bool plain = before.size() >= 3 && before.find('.') == std::string::npos &&
                       std::all_of(before.begin(), before.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!plain) return false;
    const std::string after = word_after(stop.next);
    return after.size() >= 2 && words_.openers.count(to_lower(after)) > 0;
  }

  /// `"Why?" Jane Doe asked.` goes on; `Yahoo! Inc` too.
  bool ends_after_question(const Stop& stop) const {
    const std::string before = to_lower(word_before(stop.begin));
    if (words_.with_mark.count(before + text_[stop.begin]) > 0) return false;
    if (!stop.closes) return true;
    std::size_t at = stop.next;
    for (int i = 0; i < 4 && at < text_.size(); ++i) {
      const std::string word = word_after(at);
      if (word.empty()) return true;
      if (words_.reporting.count(to_lower(word)) > 0) return i == 0 && is_upper(code_point_at(word, 0).value);
      const bool name = is_upper(code_point_at(word, 0).value) || to_lower(word) == "the";
      if (!name && i > 0) return true;
      at = skip_openers(at) + word.size();
      if (at < text_.size() && text_[at] == '.') ++at;
      if (at < text_.size() && !is_space(code_point_at(text_, at).value)) return true;
      at = skip_space(at);
    }
    return true;
  }

  /// Three dots after a space stand for words left out; behind a word they trail off and end the sentence.
  bool ends_after_ellipsis(const Stop& stop) const {
    if (stop.closes) return true;
    const bool spaced = stop.begin > 0 && is_space(code_point_before(text_, stop.begin).value);
    if (!spaced) return true;
    return words_.openers.count(to_lower(word_after(stop.next))) > 0;
  }

  bool ends_after_word(const Stop& stop, char32_t first) const {
    const std::string printed = word_before(stop.begin);
    if (printed.empty()) return true;
    const std::string word = to_lower(printed);
    const bool opener = words_.openers.count(to_lower(word_after(stop.next))) > 0 && is_upper(first);
    if (words_.before_number.count(word) > 0 && is_digit(first)) return false;
    if (words_.inside.count(word) > 0 && is_lower(code_point_at(printed, 0).value)) return false;
    if (is_initial(printed)) return opener && !follows_name(stop.begin - printed.size());
    // "St." is a street behind a name and a saint before one.
    if (words_.before_name.count(word) > 0 && is_upper(code_point_at(printed, 0).value)) {
      return words_.anywhere.count(word) > 0 && opener;
    }
    if (words_.anywhere.count(word) > 0) return opener || is_quotation_start(stop.next);
    if (is_acronym(word)) return opener || is_quotation_start(stop.next);
    // "1. A list": a number that opens the sentence is no sentence.
    return !(is_list_number(word) && opens_block(stop.begin - printed.size()));
  }

  static bool is_initial(std::string_view word) {
    const CodePoint c = code_point_at(word, 0);
    return c.size == word.size() && is_upper(c.value);
  }

  /// "J.K", "u.s": single letters with full stops between them.
  static bool is_acronym(std::string_view word) {
    if (word.find('.') == std::string_view::npos) return false;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size();) {
      const CodePoint c = code_point_at(word, at);
      at += c.size;
      letters = c.value == '.' ? 0 : letters + 1;
      if (letters > 1) return false;
    }
    return true;
  }

  static bool is_list_number(std::string_view word) {
    return word.size() <= 2 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  bool opens_block(std::size_t at) const { return trimmed(text_.substr(0, at)).empty(); }

  bool is_quotation_start(std::size_t at) const {
    const char32_t c = code_point_at(text_, at).value;
    return c == '"' || c == 0x201c || c == 0x201e;
  }

  /// Whether a capitalised word stands before `at` ("George W." but not "vitamin C.").
  bool follows_name(std::size_t at) const {
    std::size_t end = at;
    while (end > 0 && is_space(code_point_before(text_, end).value))
      end -= code_point_before(text_, end).size;
    if (end == 0) return true;
    const std::string before = word_before(end);
    return !before.empty() && is_upper(code_point_at(before, 0).value);
  }

  void add(std::size_t begin, std::size_t end) {
    while (end > begin && is_space(code_point_before(text_, end).value))
      end -= code_point_before(text_, end).size;
    while (end - begin > kMaxSentence) {
      const std::size_t cut = cut_point(begin);
      add(begin, cut);
      begin = skip_space(cut);
    }
    if (begin < end)
      sentences_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  }

  /// Where to cut a sentence that is too long: behind the last semicolon, comma or space of its second half.
  std::size_t cut_point(std::size_t begin) const {
    const std::string_view window = text_.substr(begin, kMaxSentence);
    for (const std::string_view mark : {"; ", ", ", " "}) {
      const std::size_t found = window.rfind(mark);
      if (found != std::string_view::npos && found >= kMaxSentence / 2) return begin + found + mark.size();
    }
    std::size_t cut = begin + kMaxSentence;
    while ((static_cast<unsigned char>(text_[cut]) & 0xc0) == 0x80) --cut;
    return cut;
  }

  std::string_view text_;
  const Abbreviations& words_;
  std::vector<Span> sentences_;
};

}  // namespace

std::vector<Span> split_sentences(std::string_view block, const Abbreviations& abbreviations) {
  return Splitter(block, abbreviations).run();
}

}  // namespace gainsay
