#include "syntax/lemma.h"

#include "syntax/syntax.h"

namespace gainsay {
namespace {

using Made = std::shared_ptr<std::vector<std::unique_ptr<const std::string>>>;

std::string_view keep(std::string text, Made& made) {
  if (!made) made = std::make_shared<Made::element_type>();
  made->push_back(std::make_unique<const std::string>(std::move(text)));
  return *made->back();
}

bool has_capital(std::string_view word) {
  for (const char c : word) {
    if ((c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80) return true;
  }
  return false;
}

bool is_vowel(char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; }

/// A stem left by "-ed" or "-ing": doubled consonants are halved, and an "e" comes back where English drops
/// it.
std::string stem_of(std::string stem) {
  const std::size_t size = stem.size();
  if (size < 3) return stem;
  const char last = stem[size - 1], before = stem[size - 2];
  if (last == before && !is_vowel(last) && last != 'l' && last != 's' && last != 'z') {
    stem.pop_back();
  } else if (last == 'v' || last == 'c' || last == 'u' || (last == 'z' && before != 'z') ||
             (last == 's' && before != 's') ||
             (last == 'g' && (before == 'n' || before == 'd' || before == 'r')) ||
             (last == 't' && before == 'a') ||
             (last == 'l' && !is_vowel(before) && before != 'l' && before != 'r' && before != 'w')) {
    stem += 'e';
  }
  return stem;
}

bool is_of_men(std::string_view word, Tag tag) {
  constexpr std::size_t kShortest = 7;
  return tag == Tag::kNouns && word.size() >= kShortest && word.ends_with("men");
}

/// The lemma of a word that the table does not know, by its ending.
std::string by_ending(std::string word, Tag tag) {
  const auto ends = [&](std::string_view end) { return word.size() > end.size() + 1 && word.ends_with(end); };
  if (tag == Tag::kNouns || tag == Tag::kPropns || tag == Tag::kThird) {
    if (ends("ies") && word.size() > 4) return word.substr(0, word.size() - 3) + "y";
    if (ends("ches") || ends("shes") || ends("sses") || ends("xes")) return word.substr(0, word.size() - 2);
    if (ends("s") && !ends("ss") && !ends("us") && !ends("is")) word.pop_back();
    if (is_of_men(word, tag)) word[word.size() - 2] = 'a';  // "yachtsmen"
    return word;
  }
  if ((tag == Tag::kPast || tag == Tag::kParticiple) && ends("ied"))
    return word.substr(0, word.size() - 3) + "y";
  if ((tag == Tag::kPast || tag == Tag::kParticiple) && ends("ed"))
    return stem_of(word.substr(0, word.size() - 2));
  if (tag == Tag::kGerund && ends("ing") && word.size() > 4) return stem_of(word.substr(0, word.size() - 3));
  return word;
}

bool changes_by_ending(std::string_view word, Tag tag) {
  if (tag == Tag::kNouns || tag == Tag::kPropns || tag == Tag::kThird)
    return word.ends_with('s') || word.ends_with('S') || is_of_men(word, tag);
  return has(set_of(Tag::kPast, Tag::kParticiple, Tag::kGerund), tag);
}

/// A number without its thousands' commas.
std::string_view number_lemma(std::string_view word, Made& made) {
  if (word.find(',') == std::string_view::npos) return word;
  std::string plain;
  for (const char c : word) {
    if (c != ',') plain += c;
  }
  return keep(std::move(plain), made);
}

}  // namespace

std::string_view lemma_of(std::string_view word, Tag tag, const WordFacts& facts, const WordTable& words,
                          Made& made) {
  if (tag == Tag::kPropn || tag == Tag::kPunct || tag == Tag::kSym || tag == Tag::kX) return word;
  if (tag == Tag::kNum && facts.entry == nullptr) return number_lemma(word, made);
  if (facts.entry != nullptr && tag != Tag::kPossessive) {
    if (const std::string_view lemma = words.lemma(*facts.entry, lemma_class(tag)); !lemma.empty())
      return lemma;
  }
  if (tag == Tag::kPropns) {
    const std::string lemma = by_ending(std::string(word), tag);
    return word.starts_with(lemma) ? word.substr(0, lemma.size()) : keep(lemma, made);
  }
  if (!changes_by_ending(word, tag)) return has_capital(word) ? keep(folded(word), made) : word;
  std::string lemma = by_ending(folded(word), tag);
  return word.starts_with(lemma) ? word.substr(0, lemma.size()) : keep(std::move(lemma), made);
}

}  // namespace gainsay
