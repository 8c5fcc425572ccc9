#include "syntax/syntax.h"

namespace gainsay {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_word(char c) {
  const auto u = static_cast<unsigned char>(c);
  return (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || u >= 0x80;
}

Shape shape_of(std::string_view word) {
  const char c = word[0];
  if (c >= '0' && c <= '9') return Shape::kDigits;
  if (!is_word(c)) return Shape::kPunct;
  bool upper = false, lower = false;
  for (const char x : word) {
    upper |= x >= 'A' && x <= 'Z';
    lower |= x >= 'a' && x <= 'z';
  }
  if (c >= 'A' && c <= 'Z') return lower ? Shape::kTitle : Shape::kUpper;
  return upper ? Shape::kMixed : Shape::kLower;
}

}  // namespace

void append_folded(std::string_view word, std::string& out) {
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    if (c >= 'A' && c <= 'Z') {
      out += static_cast<char>(c + 32);
    } else if (word.substr(i, 3) == "\u2019" || word.substr(i, 3) == "\u2018") {
      out += '\'';
      i += 2;
    } else {
      out += c;
    }
  }
}

std::uint64_t fold_hash(std::string_view word) {
  std::string folded;
  append_folded(word, folded);
  std::uint64_t hash = 1469598103934665603ull;
  for (const char c : folded) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
  return hash;
}

std::vector<Token> tokenize(std::string_view text, Span sentence) {
  std::vector<Token> tokens;
  bool space = false;
  for (std::uint32_t at = sentence.begin; at < sentence.end;) {
    if (is_space(text[at])) {
      space = true;
      ++at;
      continue;
    }
    std::uint32_t end = at + 1;
    if (is_word(text[at])) {
      while (end < sentence.end && is_word(text[end])) ++end;
    }
    Token token;
    token.span = {at, end};
    token.hash = fold_hash(text.substr(at, end - at));
    token.shape = shape_of(text.substr(at, end - at));
    token.space_before = space;
    tokens.push_back(token);
    space = false;
    at = end;
  }
  return tokens;
}

}  // namespace gainsay
