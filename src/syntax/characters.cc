#include "syntax/characters.h"

namespace gainsay {

WideChar wide_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const auto byte = [&](std::uint32_t i) -> std::uint32_t {
    return at + i < end ? static_cast<unsigned char>(text[at + i]) : 0u;
  };
  const std::uint32_t c = byte(0);
  if (c >= 0xc2 && c < 0xe0 && (byte(1) & 0xc0) == 0x80) {
    const std::uint32_t code = (c & 0x1f) << 6 | (byte(1) & 0x3f);
    if (code == 0xa0 || code == 0x85) return {Wide::kSpace, 2};
    if (code == 0xb4) return {Wide::kApostrophe, 2};
    if (code == 0xa7 || code == 0xb6 || code == 0xb7 || code == 0xa1 || code == 0xab || code == 0xbb ||
        code == 0xbf) {
      return {Wide::kPunct, 2};
    }
    if (code < 0xc0 && code != 0xaa && code != 0xb5 && code != 0xba && code != 0xad)
      return {Wide::kSymbol, 2};
    if (code == 0xd7 || code == 0xf7) return {Wide::kSymbol, 2};
    return {Wide::kLetter, 2};
  }
  if (c >= 0xe0 && c < 0xf0 && (byte(1) & 0xc0) == 0x80 && (byte(2) & 0xc0) == 0x80) {
    const std::uint32_t code = (c & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
    if ((code >= 0x2000 && code <= 0x200b) || code == 0x202f || code == 0x2028 || code == 0x2029 ||
        code == 0x3000 || code == 0xfeff) {
      return {Wide::kSpace, 3};
    }
    if (code == 0x2019 || code == 0x2018 || code == 0x2032) return {Wide::kApostrophe, 3};
    if (code == 0x2010 || code == 0x2011) return {Wide::kHyphen, 3};
    if ((code >= 0x2012 && code <= 0x205e) || (code >= 0x3001 && code <= 0x303f)) return {Wide::kPunct, 3};
    if (code >= 0x20a0 && code <= 0x2bff) return {Wide::kSymbol, 3};
    if (code >= 0xff01 && code <= 0xff0f) return {Wide::kPunct, 3};
    return {Wide::kLetter, 3};
  }
  if (c >= 0xf0 && c < 0xf5 && at + 4 <= end)
    return {c == 0xf0 && byte(1) >= 0x9f ? Wide::kSymbol : Wide::kLetter, 4};
  return {Wide::kLetter, 1};
}

Shape shape_of(std::string_view word) {
  const ByteKind first = kind_of(word[0]);
  if (first == kDigitByte) return Shape::kDigits;
  if (word.size() == 1) {
    if (first == kUpperByte) return Shape::kUpper;
    if (first == kLowerByte) return Shape::kLower;
  }
  unsigned kinds = 0;
  bool digits_only = true;
  for (std::size_t i = 1; i < word.size(); ++i) {
    kinds |= 1u << kind_of(word[i]);
    digits_only = digits_only && (is_digit(word[i]) || word[i] == '.' || word[i] == ',');
  }
  if ((first == kPunctByte || first == kSymbolByte) && word.size() > 1 && digits_only &&
      (kinds & 1u << kDigitByte)) {
    return Shape::kDigits;
  }
  if (first == kPunctByte)
    return (kinds & (1u << kLowerByte | 1u << kUpperByte)) ? Shape::kLower : Shape::kPunct;
  if (first == kSymbolByte) return Shape::kSymbol;
  const bool lower = kinds & 1u << kLowerByte, upper = kinds & 1u << kUpperByte;
  if (first == kHighByte) return lower && !upper ? Shape::kTitle : Shape::kOther;
  if (first == kLowerByte) return upper ? Shape::kMixed : Shape::kLower;
  return lower || (kinds & 1u << kHighByte)
             ? (upper && word.find('-') == std::string_view::npos ? Shape::kMixed : Shape::kTitle)
             : Shape::kUpper;
}

}  // namespace gainsay
