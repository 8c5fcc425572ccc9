// Cuts a sentence into words as the English treebanks of Universal Dependencies do: contractions and
// hyphenated words in their parts ("do n't", "all - girl"), abbreviations with their full stop, numbers with
// their separators and ordinal endings, addresses whole. One pass from left to right; no step looks back
// further than the word it is in.

#include <algorithm>

#include "syntax/characters.h"
#include "syntax/syntax.h"
#include "tokens_words.h"

namespace gainsay {
namespace {

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& sorted, std::string_view word) {
  if (word.size() > 10) return false;
  std::array<char, 10> folded{};
  for (std::size_t i = 0; i < word.size(); ++i) {
    folded[i] = kind_of(word[i]) == kUpperByte ? static_cast<char>(word[i] + 32) : word[i];
  }
  return std::ranges::binary_search(sorted, std::string_view(folded.data(), word.size()));
}

/// Bytes of a word hardly grow beyond this; a run of letters that does is cut, so that its later handling
/// stays cheap.
constexpr std::uint32_t kLongestWord = 4096;

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span sentence) : text_(text), at_(sentence.begin), end_(sentence.end) {
    tokens_.reserve(sentence.size() / 5 + 4);
  }

  std::vector<Token> run() {
    while (at_ < end_) {
      if (!take_spaces()) take_word();
    }
    return std::move(tokens_);
  }

 private:
  char peek(std::uint32_t at) const { return at < end_ ? text_[at] : ' '; }
  std::string_view view(std::uint32_t begin, std::uint32_t end) const {
    return text_.substr(begin, end - begin);
  }

  /// The size in bytes of an apostrophe at `at`; 0 where there is none.
  std::uint32_t apostrophe_size(std::uint32_t at) const {
    if (at >= end_) return 0;
    if (text_[at] == '\'' || text_[at] == '`') return 1;
    if (kind_of(text_[at]) != kHighByte) return 0;
    const WideChar wide = wide_at(text_, at, end_);
    return wide.kind == Wide::kApostrophe ? wide.size : 0;
  }

  bool is_word_at(std::uint32_t at) const {
    if (at >= end_) return false;
    const ByteKind kind = kind_of(text_[at]);
    if (kind == kHighByte) return wide_at(text_, at, end_).kind == Wide::kLetter;
    return kind == kDigitByte || kind == kLowerByte || kind == kUpperByte;
  }

  bool take_spaces() {
    const std::uint32_t before = at_;
    while (at_ < end_) {
      const ByteKind kind = kind_of(text_[at_]);
      if (kind == kSpaceByte) {
        ++at_;
      } else if (kind == kHighByte) {
        const WideChar wide = wide_at(text_, at_, end_);
        if (wide.kind != Wide::kSpace) break;
        at_ += wide.size;
      } else {
        break;
      }
    }
    if (at_ == before) return false;
    space_ = true;
    return true;
  }

  void emit(std::uint32_t end, Shape shape) {
    Token token;
    token.span = {at_, end};
    token.hash = fold_hash(view(at_, end));
    token.shape = shape;
    token.space_before = space_;
    tokens_.push_back(token);
    space_ = false;
    at_ = end;
  }
  void emit(std::uint32_t end) { emit(end, shape_of(view(at_, end))); }

  void take_word() {
    const char c = text_[at_];
    switch (kind_of(c)) {
      case kDigitByte:
        return take_number();
      case kLowerByte:
      case kUpperByte:
        return take_letters();
      case kHighByte:
        return take_wide();
      default:
        return take_mark(c);
    }
  }

  void take_wide() {
    const WideChar wide = wide_at(text_, at_, end_);
    switch (wide.kind) {
      case Wide::kApostrophe:
        return take_apostrophe(wide.size);
      case Wide::kLetter:
        return take_letters();
      case Wide::kSymbol:
        return emit(at_ + wide.size, Shape::kSymbol);
      default:
        return emit(at_ + wide.size, Shape::kPunct);
    }
  }

  // --- numbers
  // ---------------------------------------------------------------------------------------------------

  std::uint32_t digits_end(std::uint32_t at) const {
    while (at < end_ && is_digit(text_[at])) ++at;
    return at;
  }

  /// Behind a run of digits with `mark` and further digits behind it, as often as that comes.
  std::uint32_t groups_end(std::uint32_t at, char mark, int& groups) const {
    groups = 0;
    while (peek(at) == mark && at + 1 < end_ && is_digit(text_[at + 1])) {
      at = digits_end(at + 1);
      ++groups;
    }
    return at;
  }

  void take_number() {
    std::uint32_t at = digits_end(at_);
    for (int groups = 1; groups > 0;) {
      int commas = 0, points = 0, colons = 0;
      at = groups_end(at, ',', commas);
      at = groups_end(at, '.', points);
      at = groups_end(at, ':', colons);
      groups = commas + points + colons;
    }
    int parts = 0;
    const std::uint32_t dashed = groups_end(at, '-', parts);  // dates and telephone numbers have three parts
    if (parts >= 2) at = dashed;
    const std::uint32_t slashed = groups_end(at, '/', parts);  // "9/11", "04/30/2001"
    if (parts >= 1) at = slashed;
    std::uint32_t letters = at;
    while (is_word_at(letters) && letters - at < kLongestWord) ++letters;
    if (letters > at && !is_one_of(tokens_words::kUnits, view(at, letters))) at = letters;
    if (letters == at && peek(at) == '%') return emit_number(at);
    emit_number(decade_end(at));
  }
  void emit_number(std::uint32_t end) { emit(end, Shape::kDigits); }

  /// "1590's" is one word.
  std::uint32_t decade_end(std::uint32_t at) const {
    const std::uint32_t size = at - at_;
    const std::uint32_t mark = apostrophe_size(at);
    if ((size == 4 || size == 2) && text_[at - 1] == '0' && mark != 0 && peek(at + mark) == 's' &&
        !is_word_at(at + mark + 1)) {
      return at + mark + 1;
    }
    return at;
  }

  // --- words
  // -----------------------------------------------------------------------------------------------------

  std::uint32_t letters_end(std::uint32_t at) const {
    const std::uint32_t limit = std::min(end_, at + kLongestWord);
    while (at < limit) {
      const ByteKind kind = kind_of(text_[at]);
      if (kind == kLowerByte || kind == kUpperByte || kind == kDigitByte) {
        ++at;
      } else if (kind == kHighByte) {
        const WideChar wide = wide_at(text_, at, end_);
        if (wide.kind != Wide::kLetter) break;
        at += wide.size;
      } else {
        break;
      }
    }
    return at;
  }

  /// The length of "s", "re", "ve", "ll", "d", "m" at `at` where a word ends behind it; 0 where there is
  /// none.
  std::uint32_t clitic_size(std::uint32_t at) const {
    const char a = static_cast<char>(peek(at) | 0x20), b = static_cast<char>(peek(at + 1) | 0x20);
    std::uint32_t size = 0;
    if (a == 's' || a == 'd' || a == 'm') size = 1;
    if ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l')) size = 2;
    return size != 0 && !is_word_at(at + size) ? size : 0;
  }

  void take_letters() {
    std::uint32_t at = letters_end(at_);
    if (at == at_) at = at_ + wide_at(text_, at_, end_).size;
    for (bool more = true; more && at < end_ && at - at_ < kLongestWord;) {
      switch (text_[at]) {
        case '.':
          more = join_full_stop(at);
          break;
        case '\'':
        case '`':
          more = join_apostrophe(at, 1);
          break;
        case '-':
          more = join_hyphen(at);
          break;
        case '&':
          more = join_ampersand(at);
          break;
        case ':':
          more = join_address(at);
          break;
        case '@':
        case '_':
          more = join_handle(at);
          break;
        default: {
          const std::uint32_t mark = apostrophe_size(at);
          more = mark != 0 && join_apostrophe(at, mark);
        }
      }
      if (done_) {
        done_ = false;
        return;
      }
    }
    emit_joined(at);
  }

  /// "cannot" is two words.
  void emit_joined(std::uint32_t end) {
    const std::uint32_t size = end - at_;
    if (size == 5 || size == 6) {
      for (const auto& [word, first] : tokens_words::kJoined) {
        if (is_one_of<1>({word}, view(at_, end))) {
          emit(at_ + first);
          break;
        }
      }
    }
    emit(end);
  }

  bool ends_sentence(std::uint32_t at) const {
    while (at < end_ &&
           (kind_of(text_[at]) == kSpaceByte || text_[at] == '"' || text_[at] == '\'' || text_[at] == ')'))
      ++at;
    return at >= end_;
  }

  /// A full stop at `at`, behind the word from at_ on: part of it in "U.S.", "Mr.", "Gawker.com".
  bool join_full_stop(std::uint32_t& at) {
    const std::string_view word = view(at_, at);
    const char next = peek(at + 1);
    const bool dotted = word.size() >= 2 && word[word.size() - 2] == '.';  // "U.S" so far
    if (is_word_at(at + 1) && next != '\0') {
      const bool initial = word.size() == 1 || dotted;
      const bool lower_to_upper =
          !initial && kind_of(next) == kUpperByte && kind_of(word.back()) == kLowerByte;
      if (lower_to_upper || (is_digit(next) && !initial)) return false;  // two sentences run together
      at = letters_end(at + 1);
      return true;
    }
    const bool initial =
        word.size() == 1 && kind_of(word[0]) == kUpperByte && word[0] != 'I' && !ends_sentence(at + 1);
    const bool known =
        is_one_of(tokens_words::kAbbreviations, word) && !(ends_sentence(at + 1) && !keeps_last_stop(word));
    if (dotted || initial || known ||
        (before_number(at) && is_one_of(tokens_words::kAbbreviationsBeforeNumber, word)))
      ++at;
    return false;
  }
  /// Whether an abbreviation at the end of a sentence swallows the full stop; words like "co" or "sun" do
  /// not.
  static bool keeps_last_stop(std::string_view word) {
    return is_one_of<6>({"corp", "etc", "inc", "jr", "ltd", "sr"}, word);
  }
  bool before_number(std::uint32_t at) const { return peek(at + 1) == ' ' && is_digit(peek(at + 2)); }

  /// An apostrophe of `mark` bytes at `at`: cuts off contractions, joins what stands inside a name.
  bool join_apostrophe(std::uint32_t& at, std::uint32_t mark) {
    const std::uint32_t after = at + mark;
    if ((peek(after) | 0x20) == 't' && !is_word_at(after + 1) && (text_[at - 1] | 0x20) == 'n') {
      if (at - 1 > at_) emit(at - 1);
      emit(after + 1);
      done_ = true;
      return false;
    }
    if (!is_word_at(after)) return false;
    if (const std::uint32_t size = clitic_size(after); size != 0) {
      emit(at);
      emit(after + size);
      done_ = true;
      return false;
    }
    at = letters_end(after);
    return true;
  }

  /// A hyphen at `at`: stays inside "co-founder" and "no-one", and is cut out of "all-girl".
  bool join_hyphen(std::uint32_t& at) const {
    if (!is_word_at(at + 1)) return false;
    const std::uint32_t end = letters_end(at + 1);
    if (!is_one_of(tokens_words::kKeptPrefixes, view(at_, at)) &&
        !is_one_of(tokens_words::kKeptWords, view(at_, end)))
      return false;
    at = end;
    return true;
  }

  /// "AT&T", "A&M"; "Johnson & Johnson" has its spaces.
  bool join_ampersand(std::uint32_t& at) const {
    if (kind_of(text_[at - 1]) != kUpperByte || kind_of(peek(at + 1)) != kUpperByte) return false;
    at = letters_end(at + 1);
    return true;
  }

  /// "https://…" runs to the next space, without the marks that close a sentence or a bracket behind it.
  bool join_address(std::uint32_t& at) const {
    if (peek(at + 1) != '/' || peek(at + 2) != '/') return false;
    at = address_end(at);
    return false;
  }
  std::uint32_t address_end(std::uint32_t at) const {
    const std::uint32_t begin = at;
    while (at < end_ && kind_of(text_[at]) != kSpaceByte && text_[at] != '<' && text_[at] != '>' &&
           text_[at] != '"')
      ++at;
    while (at > begin + 1 && std::string_view(".,;:!?)]}'").find(text_[at - 1]) != std::string_view::npos)
      --at;
    return at;
  }

  /// "someone@example.org", "file_name".
  bool join_handle(std::uint32_t& at) const {
    if (!is_word_at(at + 1)) return false;
    at = letters_end(at + 1);
    return true;
  }

  // --- marks
  // -----------------------------------------------------------------------------------------------------

  void take_apostrophe(std::uint32_t mark) {
    const std::uint32_t after = at_ + mark;
    const bool behind_word = !space_ && !tokens_.empty();
    if (const std::uint32_t size = clitic_size(after);
        behind_word && size != 0 && !is_ascii_letter(text_[at_ - 1])) {
      return emit(after + size);  // "Inc.'s", "(…)'s"
    }
    if (is_digit(peek(after)) && digits_end(after) == after + 2 && !behind_word) {  // "'72", "'90s"
      const std::uint32_t digits = after + 2;
      return emit(peek(digits) == 's' ? digits + 1 : digits, Shape::kDigits);
    }
    if (behind_word && ends_plural() && !quoted_ && opens_word_behind_space(after))
      return emit_possessive(after);
    quoted_ = !behind_word && is_word_at(after);
    emit(after, Shape::kPunct);
  }

  /// "The workers' | pay": the word in front ends in "s".
  bool ends_plural() const { return at_ > 0 && (text_[at_ - 1] | 0x20) == 's'; }
  bool opens_word_behind_space(std::uint32_t at) const {
    return at + 1 < end_ && kind_of(text_[at]) == kSpaceByte && is_word_at(at + 1);
  }

  /// A bare apostrophe that is as good as "'s".
  void emit_possessive(std::uint32_t end) {
    emit(end, Shape::kLower);
    tokens_.back().hash = fold_hash("'s");
  }

  void take_mark(char c) {
    switch (c) {
      case '\'':
      case '`':
        if (peek(at_ + 1) == c && c == '`') return emit(at_ + 2, Shape::kPunct);
        return take_apostrophe(1);
      case '.':
      case '!':
      case '?':
      case '*':
      case '_':
      case '=':
      case '~':
        return take_run(c);
      case '-':
      case '+':
        return take_sign(c);
      case '@':
      case '#':
        if (is_ascii_letter(peek(at_ + 1))) return emit(tag_end(at_ + 1), Shape::kSymbol);
        return emit(at_ + 1, Shape::kSymbol);
      case '[':
        if (view(at_, std::min(end_, at_ + 5)) == "[...]") return emit(at_ + 5, Shape::kPunct);
        return emit(at_ + 1, Shape::kPunct);
      default:
        return emit(at_ + 1, kind_of(c) == kSymbolByte ? Shape::kSymbol : Shape::kPunct);
    }
  }

  std::uint32_t tag_end(std::uint32_t at) const {
    while (at < end_ && (is_word_at(at) || text_[at] == '_')) ++at;
    return at;
  }

  void take_run(char c) {
    std::uint32_t at = at_ + 1;
    while (at < end_ && (text_[at] == c || (c != '.' && (text_[at] == '!' || text_[at] == '?')))) ++at;
    if (c == '.' && at == at_ + 1 && is_digit(peek(at)) && space_) return take_signed();
    emit(at, c == '=' || c == '*' || c == '~' ? Shape::kSymbol : Shape::kPunct);
  }

  /// A sign belongs to its number at the start of a word ("-5", "+44"), elsewhere it is a dash or a hyphen.
  void take_sign(char c) {
    const bool at_start = space_ || tokens_.empty() || text_[tokens_.back().span.begin] == '(';
    if (at_start && is_digit(peek(at_ + 1))) return take_signed();
    std::uint32_t at = at_ + 1;
    while (c == '-' && at < end_ && text_[at] == '-') ++at;
    emit(at, c == '+' ? Shape::kSymbol : Shape::kPunct);
  }
  void take_signed() {
    const std::uint32_t begin = at_;
    ++at_;
    std::uint32_t at = digits_end(at_);
    int groups = 0;
    at = groups_end(at, ',', groups);
    at = groups_end(at, '.', groups);
    at_ = begin;
    emit_number(at);
  }

  std::string_view text_;
  std::uint32_t at_, end_;
  bool space_ = false;
  bool quoted_ = false;  ///< an apostrophe has opened a quotation that none has closed
  bool done_ = false;    ///< a join_…() has emitted the word itself
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenize(std::string_view text, Span sentence) {
  sentence.end = std::min<std::uint32_t>(sentence.end, static_cast<std::uint32_t>(text.size()));
  return Tokenizer(text, sentence).run();
}

}  // namespace gainsay
