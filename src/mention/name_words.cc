#include "mention/name_words.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

#include "text/utf8.h"

namespace gainsay {
namespace {

bool is_letter_or_digit(char c) {
  const auto u = static_cast<unsigned char>(c);
  return (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || u >= 0x80;
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

UChar32 code_at(std::string_view text, std::int32_t& at) {
  UChar32 code = 0;
  U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), at, static_cast<std::int32_t>(text.size()),
          code);
  return code;
}

bool is_all_upper(std::string_view word) {
  int letters = 0;
  for (std::int32_t at = 0; at < static_cast<std::int32_t>(word.size());) {
    const UChar32 code = code_at(word, at);
    if (code < 0 || !u_isalpha(code)) continue;
    if (!u_isupper(code)) return false;
    ++letters;
  }
  return letters >= 2;
}

/// "The Aurora-which sank": behind a dash that is printed as a hyphen.
bool begins_clause(std::string_view word) {
  return word == "which" || word == "who" || word == "whose" || word == "where" || word == "but" ||
         word == "the" || word == "was" || word == "is" || word == "were" || word == "had";
}

bool is_hyphen(std::string_view word) { return word == "-" || word == "\u2010" || word == "\u2011"; }

/// "al-Assad", "d'Ivoire", "O'Brien": the capital comes after a particle.
bool has_particle(std::string_view word) {
  const std::size_t mark = word.find_first_of("-'\xe2");
  if (mark == std::string_view::npos || mark > 3 || mark == 0) return false;
  const std::size_t rest = word[mark] == '\xe2' ? mark + 3 : mark + 1;
  return rest < word.size() && starts_upper(word.substr(rest));
}

/// Letters that keep their stroke when accents are taken off.
std::string_view without_stroke(UChar32 code) {
  switch (code) {
    case 0xf8:
      return "o";
    case 0x142:
      return "l";
    case 0x111:
    case 0xf0:
      return "d";
    case 0xfe:
      return "th";
    case 0xdf:
      return "ss";
    case 0xe6:
      return "ae";
    case 0x153:
      return "oe";
    case 0x131:
      return "i";
    case 0x259:
      return "a";
    case 0x127:
      return "h";
    default:
      return {};
  }
}

}  // namespace

bool starts_upper(std::string_view word) {
  if (word.empty()) return false;
  const auto first = static_cast<unsigned char>(word[0]);
  if (first < 0x80) return first >= 'A' && first <= 'Z';
  std::int32_t at = 0;
  const UChar32 code = code_at(word, at);
  return code > 0 && (u_isupper(code) || u_istitle(code));
}

std::vector<NameWord> name_words(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<NameWord> words;
  words.reserve(tokens.size());
  const auto solid = [&](std::uint32_t i) {  // a word that touches what stands before it
    return i < tokens.size() && !tokens[i].space_before && is_letter_or_digit(text[tokens[i].span.begin]);
  };
  for (std::uint32_t i = 0; i < tokens.size(); ++i) {
    NameWord word;
    word.first = word.last = i;
    const bool is_word = is_letter_or_digit(text[tokens[i].span.begin]);
    while (is_word && word.last + 2 < tokens.size() && !tokens[word.last + 1].space_before &&
           is_hyphen(slice(text, tokens[word.last + 1].span)) && solid(word.last + 2)) {
      const bool ends = !solid(word.last + 4);
      if (ends && begins_clause(slice(text, tokens[word.last + 2].span))) break;
      word.last += 2;
    }
    word.span = {tokens[i].span.begin, tokens[word.last].span.end};
    const std::string_view printed = slice(text, word.span);
    word.hash = word.first == word.last ? tokens[i].hash : fold_hash(printed);
    word.space_before = tokens[i].space_before;
    word.punct = tokens[i].shape == Shape::kPunct || tokens[i].shape == Shape::kSymbol;
    word.upper = !word.punct && (starts_upper(printed) || has_particle(printed));
    word.all_upper = !word.punct && is_all_upper(printed);
    i = word.last;
    words.push_back(word);
  }
  return words;
}

std::vector<std::uint64_t> name_hashes(std::string_view name) {
  std::vector<std::uint64_t> hashes;
  for (const NameWord& word : name_words(name, tokenize(name, {0, static_cast<std::uint32_t>(name.size())})))
    hashes.push_back(word.hash);
  return hashes;
}

std::string lower(std::string_view name) {
  if (is_ascii(name)) return to_lower(name);
  std::string out;
  icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())})
      .toLower(icu::Locale::getRoot())
      .toUTF8String(out);
  return out;
}

std::string plain(std::string_view name) {
  if (is_ascii(name)) return to_lower(name);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* decompose = icu::Normalizer2::getNFDInstance(status);
  const auto folded = icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())})
                          .toLower(icu::Locale::getRoot());
  const icu::UnicodeString parts = decompose->normalize(folded, status);
  icu::UnicodeString kept;
  for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
    const UChar32 code = parts.char32At(i);
    if (u_charType(code) == U_NON_SPACING_MARK) continue;
    const std::string_view stroke = without_stroke(code);
    if (code == 0x2019 || code == 0x2018 || code == 0x2bc) {
      kept.append('\'');
    } else if (stroke.empty()) {
      kept.append(code);
    } else {
      kept.append(icu::UnicodeString::fromUTF8({stroke.data(), static_cast<std::int32_t>(stroke.size())}));
    }
  }
  std::string out;
  kept.toUTF8String(out);
  return out;
}

std::string slug(std::string_view name) {
  std::string out;
  for (const char c : plain(name)) {
    const auto u = static_cast<unsigned char>(c);
    if ((u >= 'a' && u <= 'z') || (u >= '0' && u <= '9') || u >= 0x80) {
      out += c;
    } else if (c != '\'' && c != '.' && !out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace gainsay
