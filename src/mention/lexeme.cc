#include "mention/lexeme.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <span>
#include <string>

#include "mention/figure_shape.h"
#include "mention/lexeme_hash.h"
#include "mention/value_openers.h"
#include "text/byte_classes.h"

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
  Cutter(std::string_view text, Span span, std::vector<Lexeme>& out)
      : text_(text.substr(0, span.end)), loadable_(text.size()), at_(span.begin), out_(out) {}

  void run() {
    while (at_ < text_.size()) block();
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

  // The pieces that begin in the next 64 bytes, but for a word that may reach beyond them.
  void block() {
    const std::size_t base = at_, size = std::min(text_.size() - base, ByteClasses::kBlock);
    const ByteClasses classes = classes_of(text_, base, text_.size());
    const std::uint64_t letters = classes.letters, spaces = classes.spaces;
    std::uint64_t starts = (letters & ~(letters << 1)) | ~(letters | spaces);
    while (starts != 0) {
      const auto from = static_cast<std::size_t>(std::countr_zero(starts));
      const auto count = static_cast<std::size_t>(std::countr_one(letters >> from));
      space_ |= from > 0 && (spaces >> (from - 1) & 1) != 0;
      at_ = base + from;
      if (from + count == ByteClasses::kBlock && from > 0) return;
      if (count > 0 && count < ByteClasses::kBlock && !is_odd(count, peek(count))) {
        push_word(at_ + count, letters_hash_at(at_, count));
        starts &= starts - 1;
        continue;
      }
      step();
      const std::size_t next = at_ - base;
      if (next >= size) return;
      starts = (starts | (letters & std::uint64_t{1} << next)) & ~std::uint64_t{0} << next;
    }
    space_ |= (spaces >> (size - 1) & 1) != 0;
    at_ = base + size;
  }

  // letters_hash() with the bytes behind the word at hand.
  std::uint64_t letters_hash_at(std::size_t at, std::size_t count) const {
    std::uint64_t hash = kSeed;
    for (std::size_t i = 0; i < count; i += 8)
      hash = add_letters(hash, load_bytes(text_.data() + at + i, loadable_ - at - i), count - i);
    return finish_letters(hash);
  }

  // Whether what stands behind so many letters may belong to them: "U.S.", "o'clock", "année".
  static bool is_odd(std::size_t letters, char behind) {
    return (letters == 1 && behind == '.') || behind == '\'' || (behind & 0x80) != 0;
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
      piece.hash = hash_of(piece, c.as);
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
    piece.hash = add_byte(add_byte(kSeed, '\''), 's');
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
    piece.hash = add_byte(kSeed, piece.sign);
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
    const std::size_t letters = letters_from(at_);
    if (letters == 0 || is_odd(letters, peek(letters))) return odd_word();
    push_word(at_ + letters, letters_hash(text_.substr(at_, letters)));
  }

  void push_word(std::size_t end, std::uint64_t hash) {
    Lexeme& piece = push(Lexeme::Kind::kWord, end);
    piece.hash = hash;
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

  void continental_figure(std::size_t end) {
    Lexeme& piece = push(Lexeme::Kind::kNumber, end);
    const std::size_t comma = text_.substr(0, end).rfind(',');
    piece.opens = kFigureOpens;
    piece.grouped = true;
    piece.decimals = static_cast<std::uint8_t>(end - comma - 1);
    read_figure(piece, comma);
  }

  void figure() {
    const std::size_t first = digits_from(text_, at_);
    if (const std::size_t whole = continental_end(text_, at_, first); first > 0 && whole != 0)
      return continental_figure(whole);
    std::size_t end = first > 0 ? grouped_end(text_, at_ + first, first) : at_;
    const bool grouped = end > at_ + first;
    const std::size_t whole_end = end = std::max(end, at_ + first);
    std::size_t decimals = 0;
    const bool in_series = out_.size() >= 2 && !space_ && out_.back().is_sign('.') &&
                           out_[out_.size() - 2].is_number() &&
                           out_[out_.size() - 2].decimals == 0;  // the "5" of 13.5.2015
    if (!in_series && end < text_.size() && (text_[end] == '.' || (text_[end] == ',' && !grouped))) {
      decimals = digits_from(text_, end + 1);
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
    const std::size_t digits = digits_from(text_, at_ + 1 + sign);
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
    piece.hash = hash;
  }

  std::string_view text_;
  std::size_t loadable_;  ///< bytes there are, past the end of the span as well
  std::size_t at_;
  std::vector<Lexeme>& out_;
  bool space_ = false;
};

constexpr std::size_t kTogether = 64;  // pieces looked up before their phrases are looked for

// Finds the words of the tables among some pieces. A bit for each that begins a phrase.
std::uint64_t look_up(const ValueTables& tables, std::span<Lexeme> pieces) {
  std::uint64_t begun = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const ValueTables::Entry entry = tables.look_up(pieces[i].hash);
    pieces[i].word = entry.word;
    pieces[i].opens |= entry.opens;
    begun |= std::uint64_t{(entry.opens & ValueOpener::kPhrase) != 0} << i;
  }
  return begun;
}

// How many pieces from `i` on make the longest phrase of the tables, and its word; 1 where there is none.
std::size_t phrase_at(const ValueTables& tables, const std::vector<Lexeme>& pieces, std::size_t i,
                      const Word*& phrase) {
  const Word* begun = pieces[i].word;
  std::uint64_t joined = pieces[i].hash;
  std::size_t used = 1;
  for (std::size_t n = 1; i + n < pieces.size(); ++n) {
    joined = join_hash(joined, pieces[i + n]);
    if ((begun->goes_on & Word::bit_of(joined)) == 0) break;
    begun = tables.find(joined);
    if (begun == nullptr) break;
    if (begun->roles.any()) {  // else longer ones begin so
      phrase = begun;
      used = n + 1;
    }
  }
  return used;
}

// Moves pieces to where there is room for them, and returns the room behind them.
std::size_t move_pieces(std::vector<Lexeme>& pieces, std::size_t first, std::size_t end, std::size_t to) {
  if (to != first) std::copy(pieces.begin() + first, pieces.begin() + end, pieces.begin() + to);
  return to + end - first;
}

// Looks all pieces up and makes one lexeme of each phrase of the tables, the longest first.
void know(const ValueTables& tables, std::vector<Lexeme>& pieces) {
  std::size_t moved = 0, put = 0;  // pieces before `moved` are done, and stand before `put`
  for (std::size_t first = 0; first < pieces.size(); first += kTogether) {
    const std::size_t count = std::min(kTogether, pieces.size() - first);
    for (std::uint64_t begun = look_up(tables, std::span(pieces).subspan(first, count)); begun != 0;
         begun &= begun - 1) {
      const std::size_t i = first + static_cast<std::size_t>(std::countr_zero(begun));
      const std::size_t used = i < moved ? 1 : phrase_at(tables, pieces, i, pieces[i].word);
      if (used == 1) continue;
      pieces[i].end = pieces[i + used - 1].end;
      pieces[i].kind = Lexeme::Kind::kWord;
      pieces[i].hash = 0;
      pieces[i].opens = pieces[i].word->opens;
      put = move_pieces(pieces, moved, i + 1, put);
      moved = i + used;
    }
  }
  pieces.resize(move_pieces(pieces, moved, pieces.size(), put));
}

}  // namespace

void cut_lexemes(const ValueTables& tables, std::string_view text, Span span, std::vector<Lexeme>& out) {
  out.clear();
  Cutter(text, span, out).run();
  know(tables, out);
}

std::vector<std::uint64_t> phrase_hashes(std::string_view phrase) {
  // "'s" is one piece behind a word only.
  const std::string behind_word = phrase.starts_with('\'') ? "x" + std::string(phrase) : std::string(phrase);
  std::vector<Lexeme> cut;
  Cutter(behind_word, {0, static_cast<std::uint32_t>(behind_word.size())}, cut).run();
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
