#include "mention/lexeme.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

#include "mention/lexeme_hash.h"
#include "mention/value_openers.h"

namespace gainsay {

using namespace lexeme_hash;

namespace {

enum class Class : std::uint8_t { kSpace, kLetter, kDigit, kHigh, kSign };

constexpr std::array<Class, 256> classes() {
  std::array<Class, 256> table{};
  for (unsigned c = 0; c < 256; ++c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    table[c] = c <= ' '               ? Class::kSpace
               : letter               ? Class::kLetter
               : c >= '0' && c <= '9' ? Class::kDigit
               : c >= 0x80            ? Class::kHigh
                                      : Class::kSign;
  }
  return table;
}
constexpr std::array<Class, 256> kClasses = classes();

Class class_of(char c) { return kClasses[static_cast<unsigned char>(c)]; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::uint64_t join_hash(std::uint64_t joined, const Lexeme& piece) {
  const std::uint64_t spaced = piece.kind == Lexeme::Kind::kSign && piece.space_before ? 1 : 0;
  return (joined * 31 + spaced) * kPrime ^ piece.hash;
}

// What a character beyond ASCII is to us: 0 a letter, ' ' a space, else the sign it stands for ('$' for a
// sign of its own).
struct HighChar {
  char as;
  unsigned size;
};

HighChar high_char(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0u;
  };
  const unsigned lead = byte(0);
  const unsigned size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  if (lead == 0xc2) {
    const unsigned low = byte(1);
    if (low == 0xa0) return {' ', 2};
    if (low == 0xb7 || low == 0xab || low == 0xbb) return {'.', 2};
    if (low >= 0xa2 && low <= 0xa5) return {'$', 2};                   // ¢ £ ¤ ¥
    if (low == 0xb0 || (low >= 0xbc && low <= 0xbe)) return {'$', 2};  // ° ¼ ½ ¾
    return {0, 2};
  }
  if (lead == 0xe2) {
    const unsigned middle = byte(1), low = byte(2);
    if (middle == 0x80) {
      if (low <= 0x8a || low == 0xaf) return {' ', 3};
      if (low >= 0x90 && low <= 0x95) return {'-', 3};
      if (low == 0x98 || low == 0x99) return {'\'', 3};
      return {'"', 3};
    }
    if (middle == 0x82 && low >= 0xa0) return {'$', 3};  // € ₿ ₽ …
    if (middle == 0x85 && low >= 0x90) return {'$', 3};  // ⅓ ⅔ …
    if (middle == 0x88 && low == 0x92) return {'-', 3};  // −
    if (middle == 0x89) return {'$', 3};                 // ≈ ≤ ≥
    return {'"', 3};
  }
  return {0, size};
}

class Cutter {
 public:
  // Looks nothing up where there are no tables.
  Cutter(const ValueTables* tables, std::string_view text, Span span, std::vector<Lexeme>& out)
      : tables_(tables),
        text_(text.substr(0, span.end)),
        loadable_(text.size()),
        at_(span.begin),
        out_(out) {}

  // Whether there may be phrases of the tables.
  bool run() {
    while (at_ < text_.size()) {
      // Most of a text is words with single spaces between them.
      if (text_[at_] == ' ') {
        space_ = true;
        if (++at_ == text_.size()) break;
      }
      if (class_of(text_[at_]) == Class::kLetter) {
        word();
      } else {
        step();
      }
    }
    return phrases_;
  }

 private:
  char peek(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  void step() {
    switch (class_of(text_[at_])) {
      case Class::kSpace:
        space_ = true;
        ++at_;
        return;
      case Class::kLetter:
        return word();
      case Class::kDigit:
        return figure();
      case Class::kHigh:
        return high();
      case Class::kSign:
        return sign();
    }
  }

  Lexeme& push(Lexeme::Kind kind, std::size_t end) {
    Lexeme& piece = out_.emplace_back();
    piece.begin = static_cast<std::uint32_t>(at_);
    piece.end = static_cast<std::uint32_t>(end);
    piece.kind = kind;
    piece.space_before = space_;
    space_ = false;
    at_ = end;
    return piece;
  }

  void know(Lexeme& piece, std::uint64_t hash) {
    piece.hash = hash;
    piece.word = tables_ != nullptr ? tables_->find(hash) : nullptr;
    if (piece.word == nullptr) return;
    piece.opens |= piece.word->opens;
    phrases_ |= (piece.opens & ValueOpener::kPhrase) != 0;
  }

  void high() {
    const HighChar c = high_char(text_, at_);
    if (c.as == ' ') {
      space_ = true;
      at_ += c.size;
    } else if (c.as == 0) {
      word();
    } else if (c.as == '\'' && possessive(c.size)) {
      return;
    } else {
      Lexeme& piece = push(Lexeme::Kind::kSign, std::min(text_.size(), at_ + c.size));
      piece.sign = c.as;
      piece.opens = sign_opens(c.as);
      know(piece, hash_of(piece, c.as));
    }
  }

  // A sign that stands for itself keeps its own hash; dashes and quotes share one.
  std::uint64_t hash_of(const Lexeme& piece, char as) const {
    if (as != '$') return add_byte(kSeed, as);
    std::uint64_t hash = kSeed;
    for (std::uint32_t i = piece.begin; i < piece.end; ++i) hash = add_byte(hash, text_[i]);
    return hash;
  }

  // "'s" behind a word or a figure: one piece, so that "year's" and "1970's" come apart alike.
  bool possessive(std::size_t quote) {
    const char s = peek(quote);
    if (space_ || out_.empty() || (s != 's' && s != 'S')) return false;
    if (class_of(peek(quote + 1)) == Class::kLetter) return false;
    Lexeme& piece = push(Lexeme::Kind::kWord, at_ + quote + 1);
    know(piece, add_byte(add_byte(kSeed, '\''), 's'));
    return true;
  }

  void sign() {
    const char c = text_[at_];
    if (c == '\'' && possessive(1)) return;
    if (c == '.' && is_digit(peek(1)) && (out_.empty() || space_ || out_.back().kind == Lexeme::Kind::kSign))
      return figure();
    Lexeme& piece = push(Lexeme::Kind::kSign, at_ + 1);
    piece.sign = c == '`' ? '\'' : c;
    piece.opens = sign_opens(piece.sign);
    know(piece, add_byte(kSeed, piece.sign));
  }

  // U.S., a.m.: letters and full stops in turn are one word without the stops.
  std::size_t dotted_end() const {
    std::size_t end = at_;
    unsigned letters = 0;
    while (end + 1 < text_.size() && class_of(text_[end]) == Class::kLetter && text_[end + 1] == '.') {
      end += 2;
      ++letters;
    }
    if (end < text_.size() && letters > 0 && class_of(text_[end]) == Class::kLetter &&
        (end + 1 == text_.size() || class_of(text_[end + 1]) != Class::kLetter)) {
      return end + 1;  // "p.m"
    }
    return letters >= 2 ? end : 0;
  }

  void word() {
    if (peek(1) == '.' && dotted_word()) return;
    const std::uint64_t bytes = load_bytes(text_.data() + at_, loadable_ - at_);
    std::size_t letters = std::min(leading_letters(bytes), text_.size() - at_);
    const bool whole = letters < sizeof bytes;
    if (!whole) letters += letters_from(at_ + letters);
    const char behind = peek(letters);
    if (letters == 0 || behind == '\'' || class_of(behind) == Class::kHigh) return odd_word();
    push_word(at_ + letters, whole ? finish_letters(add_letters(kSeed, bytes, letters))
                                   : letters_hash(text_.substr(at_, letters)));
  }

  void push_word(std::size_t end, std::uint64_t hash) {
    Lexeme& piece = push(Lexeme::Kind::kWord, end);
    know(piece, hash);
    piece.capital = text_[piece.begin] >= 'A' && text_[piece.begin] <= 'Z';
  }

  std::size_t letters_from(std::size_t at) const {
    std::size_t end = at;
    for (;;) {
      const std::size_t here = leading_letters(load_bytes(text_.data() + end, text_.size() - end));
      end += here;
      if (here < 8) return end - at;
    }
  }

  // U.S., p.m.
  bool dotted_word() {
    const std::size_t end = dotted_end();
    if (end == 0) return false;
    std::string letters;
    for (std::size_t i = at_; i < end; ++i) {
      if (text_[i] != '.') letters += text_[i];
    }
    push_word(end, letters_hash(letters));
    return true;
  }

  // A word with an apostrophe or a letter beyond ASCII in it, or behind it.
  void odd_word() {
    std::uint64_t hash = kSeed;
    std::size_t end = at_;
    bool odd = false;
    while (end < text_.size()) {
      const Class kind = class_of(text_[end]);
      if (kind == Class::kLetter) {
        hash = add_byte(hash, text_[end++]);
      } else if (kind == Class::kHigh) {
        const HighChar c = high_char(text_, end);
        const bool inside = c.as == '\'' && inner_quote(end, c.size);
        if (c.as != 0 && !inside) break;
        odd = true;
        if (inside) {
          hash = add_byte(hash, '\'');
        } else {
          for (unsigned i = 0; i < c.size && end + i < text_.size(); ++i)
            hash = add_byte(hash, text_[end + i]);
        }
        end = std::min(text_.size(), end + c.size);
      } else if (text_[end] == '\'' && inner_quote(end, 1)) {
        odd = true;
        hash = add_byte(hash, text_[end++]);
      } else {
        break;
      }
    }
    push_word(end, odd ? hash : letters_hash(text_.substr(at_, end - at_)));
  }

  // o'clock keeps its apostrophe, year's and they'll lose theirs.
  bool inner_quote(std::size_t at, std::size_t size) const {
    const std::size_t next = at + size;
    if (at == at_ || next >= text_.size() || class_of(text_[next]) != Class::kLetter) return false;
    const bool single = next + 1 >= text_.size() || class_of(text_[next + 1]) != Class::kLetter;
    if (single && (text_[next] == 's' || text_[next] == 'S')) return false;
    return text_.substr(next, 2) != "ll" && text_.substr(next, 2) != "re";
  }

  std::size_t digits_from(std::size_t at) const {
    std::size_t end = at;
    while (end < text_.size() && is_digit(text_[end])) ++end;
    return end - at;
  }

  // "12,34,567": groups of two, and one of three at the end.
  bool indian_groups(std::size_t at) const {
    while (at < text_.size() && text_[at] == ',' && digits_from(at + 1) == 2) at += 3;
    return at < text_.size() && text_[at] == ',' && digits_from(at + 1) == 3;
  }

  // The end of "1,200,000", "12,34,567" and "1 234 567" behind the first digits; `at` itself where nothing is
  // grouped.
  std::size_t grouped_end(std::size_t at, std::size_t first) const {
    if (first > 3 || at >= text_.size()) return at;
    std::size_t end = at;
    for (;;) {
      std::size_t size = 0;
      if (text_[end] == ',') {
        size = 1;
      } else if (text_[end] == ' ' && text_[at] == ' ') {
        size = 1;
      } else if (text_.substr(end, 2) == "\u00a0") {
        size = 2;
      } else if (text_.substr(end, 3) == "\u202f" || text_.substr(end, 3) == "\u2009") {
        size = 3;
      }
      if (size == 0) break;
      const std::size_t group = digits_from(end + size);
      const bool indian = group == 2 && text_[end] == ',' && indian_groups(end);
      if (group != 3 && !indian) break;
      end += size + group;
      if (end >= text_.size()) break;
    }
    return end;
  }

  // The end of "1.111,50" and "2.340.000,7": points group and a comma parts, as on the Continent; 0 where
  // they don't.
  std::size_t continental_end(std::size_t at, std::size_t first) const {
    std::size_t end = at + first;
    if (first > 3 || end >= text_.size() || text_[end] != '.') return 0;
    while (end < text_.size() && text_[end] == '.' && digits_from(end + 1) == 3) end += 4;
    if (end == at + first || end >= text_.size() || text_[end] != ',') return 0;
    const std::size_t decimals = digits_from(end + 1);
    return decimals == 1 || decimals == 2 ? end + 1 + decimals : 0;
  }

  void continental_figure(std::size_t end) {
    Lexeme& piece = push(Lexeme::Kind::kNumber, end);
    const std::size_t comma = text_.substr(0, end).rfind(',');
    piece.opens = kFigureOpens;
    piece.grouped = true;
    piece.decimals = static_cast<std::uint8_t>(end - comma - 1);
    read_figure(piece, comma);
  }

  void figure() {
    const std::size_t first = digits_from(at_);
    if (const std::size_t whole = continental_end(at_, first); first > 0 && whole != 0)
      return continental_figure(whole);
    std::size_t end = first > 0 ? grouped_end(at_ + first, first) : at_;
    const bool grouped = end > at_ + first;
    const std::size_t whole_end = end = std::max(end, at_ + first);
    std::size_t decimals = 0;
    const bool in_series = out_.size() >= 2 && !space_ && out_.back().is_sign('.') &&
                           out_[out_.size() - 2].is_number() &&
                           out_[out_.size() - 2].decimals == 0;  // the "5" of 13.5.2015
    if (!in_series && end < text_.size() && (text_[end] == '.' || (text_[end] == ',' && !grouped))) {
      decimals = digits_from(end + 1);
      const std::size_t behind = end + 1 + decimals;
      const char next = behind < text_.size() ? text_[behind] : '\0';
      const bool more =
          (next == '.' || next == ',') && behind + 1 < text_.size() && is_digit(text_[behind + 1]);
      const bool comma = text_[end] == ',';
      if (more || (comma && (decimals > 2 || first > 3))) decimals = 0;  // 192.168.1.2, 21.04.2016, a list
      if (comma && decimals > 0 && first <= 2 && decimals == 2) decimals = 0;  // "22,24" is a list as well
      if (decimals > 0) end = behind;
    }
    Lexeme& piece = push(Lexeme::Kind::kNumber, end);
    piece.opens = kFigureOpens;
    piece.grouped = grouped;
    piece.decimals = static_cast<std::uint8_t>(std::min<std::size_t>(decimals, 20));
    read_figure(piece, whole_end);
    take_exponent(piece);
  }

  // 1.3e6
  void take_exponent(Lexeme& piece) {
    if (at_ + 1 >= text_.size() || (text_[at_] != 'e' && text_[at_] != 'E')) return;
    const std::size_t sign = text_[at_ + 1] == '-' || text_[at_ + 1] == '+' ? 1 : 0;
    const std::size_t digits = digits_from(at_ + 1 + sign);
    if (digits == 0 || digits > 2) return;
    int exponent = 0;
    for (std::size_t i = 0; i < digits; ++i) exponent = exponent * 10 + (text_[at_ + 1 + sign + i] - '0');
    piece.number *= std::pow(10.0, text_[at_ + 1] == '-' ? -exponent : exponent);
    at_ += 1 + sign + digits;
    piece.end = static_cast<std::uint32_t>(at_);
    piece.grouped = true;  // no day and no year
  }

  void read_figure(Lexeme& piece, std::size_t whole_end) {
    char buffer[64];
    std::size_t size = 0;
    unsigned digits = 0;
    for (std::size_t i = piece.begin; i < piece.end && size + 1 < sizeof buffer; ++i) {
      if (is_digit(text_[i])) {
        buffer[size++] = text_[i];
        digits += i < whole_end;
      } else if (i == whole_end) {
        buffer[size++] = '.';
      }
    }
    piece.digits = static_cast<std::uint8_t>(std::min(digits, 60u));
    std::from_chars(buffer, buffer + size, piece.number);
    std::uint64_t hash = kSeed;
    for (std::size_t i = 0; i < size; ++i) hash = add_byte(hash, buffer[i]);
    know(piece, hash);
  }

  const ValueTables* tables_;
  std::string_view text_;
  std::size_t loadable_;  ///< bytes there are, past the end of the span as well
  std::size_t at_;
  std::vector<Lexeme>& out_;
  bool space_ = false;
  bool phrases_ = false;  ///< a phrase of the tables has begun
};

// How many pieces from `i` on make the longest phrase of the tables, and its word; 1 where there is none.
std::size_t phrase_at(const ValueTables& tables, const std::vector<Lexeme>& pieces, std::size_t i,
                      const Word*& phrase) {
  std::uint64_t joined = pieces[i].hash;
  std::size_t used = 1;
  for (std::size_t n = 1; i + n < pieces.size(); ++n) {
    joined = join_hash(joined, pieces[i + n]);
    const Word* whole = tables.find(joined);
    if (whole == nullptr) break;
    if (whole->roles.any()) {  // else longer ones begin so
      phrase = whole;
      used = n + 1;
    }
    if (!whole->begins_phrase) break;
  }
  return used;
}

// Makes one lexeme of each phrase of the tables, the longest first.
void glue_phrases(const ValueTables& tables, std::vector<Lexeme>& pieces) {
  std::size_t put = 0;
  for (std::size_t i = 0; i < pieces.size();) {
    std::size_t used = 1;
    if ((pieces[i].opens & ValueOpener::kPhrase) != 0) {
      used = phrase_at(tables, pieces, i, pieces[i].word);
      if (used > 1) {
        pieces[i].end = pieces[i + used - 1].end;
        pieces[i].kind = Lexeme::Kind::kWord;
        pieces[i].hash = 0;
        pieces[i].opens = pieces[i].word->opens;
      }
    }
    if (put != i) pieces[put] = pieces[i];
    ++put;
    i += used;
  }
  pieces.resize(put);
}

}  // namespace

void cut_lexemes(const ValueTables& tables, std::string_view text, Span span, std::vector<Lexeme>& out) {
  out.clear();
  if (Cutter(&tables, text, span, out).run()) glue_phrases(tables, out);
}

std::vector<std::uint64_t> phrase_hashes(std::string_view phrase) {
  // "'s" is one piece behind a word only.
  const std::string behind_word = phrase.starts_with('\'') ? "x" + std::string(phrase) : std::string(phrase);
  std::vector<Lexeme> cut;
  Cutter(nullptr, behind_word, {0, static_cast<std::uint32_t>(behind_word.size())}, cut).run();
  if (behind_word.size() > phrase.size()) cut.erase(cut.begin());
  std::vector<std::uint64_t> hashes;
  for (const Lexeme& piece : cut)
    hashes.push_back(hashes.empty() ? piece.hash : join_hash(hashes.back(), piece));
  return hashes;
}

const Word* find_phrase(const ValueTables& tables, std::string_view phrase) {
  const std::vector<std::uint64_t> hashes = phrase_hashes(phrase);
  return hashes.empty() ? nullptr : tables.find(hashes.back());
}

}  // namespace gainsay
