#include "syntax/word_facts.h"

#include <algorithm>
#include <array>

#include "verbs_words.h"

namespace gainsay {
namespace {

constexpr TagSet kOpenTags =
    set_of(Tag::kAdj, Tag::kAdv, Tag::kNoun, Tag::kNouns, Tag::kPropn, Tag::kPropns, Tag::kX, Tag::kIntj) |
    kVerbTags;
constexpr TagSet kDigitTags =
    set_of(Tag::kNum, Tag::kNoun, Tag::kNouns, Tag::kAdj, Tag::kPropn, Tag::kX, Tag::kAdv);

/// Up to four bytes as a number, ASCII capitals made small.
std::uint32_t packed(std::string_view bytes) {
  std::uint32_t value = 0;
  for (const char c : bytes) {
    value = value << 8 | static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  return value;
}

bool is_capital(Shape shape) {
  return shape == Shape::kTitle || shape == Shape::kUpper || shape == Shape::kMixed;
}

/// In a headline most words have capitals, so that a capital tells little.
bool is_headline(const std::vector<Token>& tokens) {
  std::size_t capitals = 0, letters = 0;
  for (const Token& token : tokens) {
    capitals += is_capital(token.shape);
    letters += is_capital(token.shape) || (token.shape == Shape::kLower && token.span.size() > 3);
  }
  return letters >= 4 && capitals * 4 >= letters * 3;
}

std::uint8_t shape_code(std::string_view word, Shape shape, bool opens, bool headline) {
  unsigned code = static_cast<unsigned>(shape);  // below 8
  if (opens) code |= 8;
  if (headline && is_capital(shape)) code |= 16;
  if (word.find('-') != std::string_view::npos) code |= 32;
  if (word.size() <= 2) code |= 64;
  const char last = word.back();
  if (last >= '0' && last <= '9') code |= 128;
  return static_cast<std::uint8_t>(code);
}

TagSet allowed_tags(const WordFacts& facts, Shape shape) {
  if (shape == Shape::kPunct) return facts.known_tags | set_of(Tag::kPunct, Tag::kSym);
  if (shape == Shape::kSymbol) return facts.known_tags | set_of(Tag::kPunct, Tag::kSym, Tag::kX, Tag::kPropn);
  TagSet allowed = facts.known_tags;
  if (shape == Shape::kDigits) return allowed | kDigitTags;
  if (facts.entry == nullptr && facts.known_tags != 0) return facts.known_tags | bit(Tag::kAdj);
  if (facts.entry == nullptr) return kOpenTags;
  const bool closed = (facts.entry->flags & WordEntry::kClosed) != 0;
  if (is_capital(shape) || shape == Shape::kOther) {
    allowed |= kNameTags;
  } else if (!closed && (allowed & ~kNameTags) == 0) {
    allowed = kOpenTags;  // a name's letters as a common word
  }
  if (!closed) {
    if (has(allowed, Tag::kGerund)) allowed |= set_of(Tag::kNoun, Tag::kAdj);
    if (has(allowed, Tag::kParticiple)) allowed |= bit(Tag::kAdj);
    if (has(allowed, Tag::kNoun)) allowed |= bit(Tag::kAdj);
    if (has(allowed, Tag::kAdj)) allowed |= bit(Tag::kNoun);
  }
  return allowed;
}

/// Whether one of the few words before makes the next participle a perfect: "have since died".
bool is_perfect(std::string_view text, const std::vector<Token>& tokens, std::size_t at) {
  constexpr std::size_t kReach = 4;
  for (std::size_t i = at; i > 0 && i + kReach > at; --i) {
    if (std::ranges::binary_search(verbs_words::kPerfectAuxiliaries, slice(text, tokens[i - 1].span)))
      return true;
  }
  return false;
}

/// A verb without a passive has a participle only in the perfect.
bool is_past_alone(const WordFacts& facts, const WordTable& words, std::string_view text,
                   const std::vector<Token>& tokens, std::size_t at) {
  if (facts.entry == nullptr || !has(facts.allowed, Tag::kParticiple) || !has(facts.allowed, Tag::kPast))
    return false;
  const auto& verbs = verbs_words::kNoPassive;
  return std::ranges::binary_search(verbs, words.lemma(*facts.entry, LemmaClass::kVerb)) &&
         !is_perfect(text, tokens, at);
}

/// A word with a capital inside a sentence is no verb, unless a mark before it may open another sentence.
bool is_capital_inside(std::string_view text, const std::vector<Token>& tokens, std::size_t at, bool opens,
                       bool headline) {
  if (opens || headline || tokens[at].shape != Shape::kTitle) return false;
  return tokens[at - 1].shape != Shape::kPunct || slice(text, tokens[at - 1].span) == ",";
}

/// "The workers' | pay": the tokeniser gives a bare apostrophe the hash of "'s".
bool is_bare_possessive(std::string_view word, Shape shape) {
  return shape == Shape::kLower && (word.size() == 1 || word.size() == 3) &&
         (word == "'" || word == "`" || word == "’");
}

/// Right behind an article stands no finite verb ("the express", "a report").
void narrow_behind_article(const WordFacts& article, WordFacts& facts) {
  static const std::array<std::uint64_t, 3> kArticles = {fold_hash("the"), fold_hash("a"), fold_hash("an")};
  constexpr TagSet kNever = set_of(Tag::kThird, Tag::kPresent, Tag::kBase, Tag::kPast, Tag::kAux);
  if (std::ranges::find(kArticles, article.hash) == kArticles.end() || facts.sure) return;
  if ((facts.allowed & ~kNever) != 0) facts.allowed &= ~kNever;
}

/// What the table has of the word behind a prefix: "elected" for "re-elected"; nullptr where it has nothing.
const WordEntry* entry_behind_prefix(std::string_view word, const WordTable& words) {
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos || hyphen + 1 == word.size()) return nullptr;
  if (!std::ranges::binary_search(verbs_words::kPrefixes, word.substr(0, hyphen))) return nullptr;
  return words.find(fold_hash(word.substr(hyphen + 1)));
}

}  // namespace

void collect_facts(std::string_view text, const std::vector<Token>& tokens, const WordTable& words,
                   std::vector<WordFacts>& out) {
  for (std::size_t i = 0; i < tokens.size() && i < 8; ++i) words.prefetch(tokens[i].hash);
  const bool headline = is_headline(tokens);
  out.resize(tokens.size());
  bool opens = true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (i + 8 < tokens.size()) words.prefetch(tokens[i + 8].hash);
    const Token& token = tokens[i];
    const std::string_view word = slice(text, token.span);
    WordFacts facts;
    facts.hash = token.hash;
    facts.entry = words.find(token.hash);
    facts.shape = shape_code(word, token.shape, opens, headline);
    if (facts.entry != nullptr) {
      facts.known_tags = facts.entry->tags;
      facts.likely = facts.entry->likely;
      facts.word_class = has(kVerbTags, facts.likely) ? facts.entry->verb_class : facts.entry->noun_class;
      facts.sure = (facts.entry->flags & WordEntry::kSure) != 0 && !is_capital(token.shape);
    } else if (token.shape == Shape::kDigits) {
      facts.likely = Tag::kNum;
    } else if (token.shape == Shape::kPunct) {
      facts.likely = Tag::kPunct;
    } else if (const WordEntry* tail = entry_behind_prefix(word, words)) {
      facts.known_tags = tail->tags;
      facts.likely = tail->likely;
    } else if (token.shape == Shape::kLower) {
      facts.likely = Tag::kNoun;
    } else {
      facts.likely = token.shape == Shape::kSymbol ? Tag::kSym : Tag::kPropn;
    }
    if (!facts.sure) {
      facts.allowed =
          is_bare_possessive(word, token.shape) ? bit(Tag::kPart) : allowed_tags(facts, token.shape);
      if (is_past_alone(facts, words, text, tokens, i)) facts.allowed &= ~bit(Tag::kParticiple);
      // "WHO", "US": no pronouns.
      if (token.shape == Shape::kUpper && word.size() > 1 && !headline) facts.allowed &= ~kPronounTags;
      if (is_capital_inside(text, tokens, i, opens, headline) && (facts.allowed & ~kVerbTags) != 0)
        facts.allowed &= ~kVerbTags;
      facts.suffix3 = packed(word.substr(word.size() - std::min<std::size_t>(3, word.size())));
      facts.suffix2 = facts.suffix3 & 0xffff;
      facts.prefix3 = packed(word.substr(0, 3));
    }
    if (i > 0) narrow_behind_article(out[i - 1], facts);
    if (token.shape != Shape::kPunct) opens = false;
    out[i] = facts;
  }
}

}  // namespace gainsay
