#include "mention/join_forms.h"

#include <algorithm>
#include <utility>

#include "mention/entity_index.h"
#include "mention/name_words.h"
#include "mention/spelling.h"

namespace gainsay {
namespace {

/// "Tim" and "Timothy", "Alexis" and "Alexandros": given names that begin alike.
bool is_short_form(std::string_view a, std::string_view b) {
  std::size_t same = 0;
  while (same < std::min(a.size(), b.size()) && a[same] == b[same]) ++same;
  return same >= 4 || (same >= 3 && same == std::min(a.size(), b.size()));
}

std::string key_kind(const EntityValue& value) {
  return value.type == EntityType::kPlace ? "place:" : "body:";
}

}  // namespace

std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words;
  const std::string text = slug(name);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('-', at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

bool same_person(const Joined& a, const Joined& b) {
  if (a.words.size() < 2 || b.words.size() < 2) return false;
  if (!a.generation.empty() && !b.generation.empty() && a.generation != b.generation) return false;
  const bool last = a.words.back() == b.words.back(), first = a.words.front() == b.words.front();
  if (last && (first || a.given == b.given)) return true;
  const auto& few = a.words.size() < b.words.size() ? a.words : b.words;
  const auto& many = a.words.size() < b.words.size() ? b.words : a.words;
  if (last && std::find(many.begin(), many.end() - 1, few.front()) != many.end() - 1) return true;
  return (last || same_word(a.words.back(), b.words.back())) &&
         (first || same_word(a.words.front(), b.words.front()) ||
          (last && (is_short_form(a.words.front(), b.words.front()) ||
                    begins_otherwise(a.words.front(), b.words.front()))));
}

bool is_cut_form(const std::vector<std::string>& few, const std::vector<std::string>& many) {
  constexpr std::size_t kLeftOut = 2;
  if (few.size() < 2 || few.size() >= many.size() || many.size() - few.size() > kLeftOut) return false;
  const std::size_t left_out = many.size() - few.size();
  if (std::equal(few.begin(), few.end(), many.begin() + static_cast<std::ptrdiff_t>(left_out))) return true;
  std::size_t same = 0;
  while (same < few.size() && few[same] == many[same]) ++same;
  return same > 0 &&
         std::equal(few.begin() + static_cast<std::ptrdiff_t>(same), few.end(),
                    many.begin() + static_cast<std::ptrdiff_t>(same + left_out)) &&
         same < few.size();
}

std::string letters_of(const Joined& joined) {
  constexpr std::size_t kShortest = 5, kPlural = 4;
  const std::string& key = joined.value.key;  // without "Ltd."
  std::string letters;
  for (std::string& word : words_of(joined.value.known ? joined.value.name : key.substr(key.find(':') + 1))) {
    if (word.size() > kPlural && word.ends_with("tre")) word.replace(word.size() - 2, 2, "er");
    if (word.size() > kPlural && word.ends_with('s') && joined.words.size() > 1) word.pop_back();
    letters += word;
  }
  return letters.size() < kShortest ? std::string() : key_kind(joined.value) + letters;
}

bool may_be_misspelt(const Joined& joined) {
  const std::string letters = letters_of(joined);
  return !letters.empty() && letters.find_first_of("0123456789") == std::string::npos;
}

bool differ_in_spelling(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  constexpr std::size_t kLong = 6;
  if (a.size() != b.size()) return false;
  std::size_t differing = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (std::min(a[i].size(), b[i].size()) < kLong || !same_word(a[i], b[i])) return false;
    ++differing;
  }
  return differing == 1;
}

std::string shortened(const Joined& joined) {
  const std::vector<std::string>& words = joined.words;
  if (words.size() == 2 && words[0].size() == 2) return key_kind(joined.value) + words[0] + ' ' + words[1];
  if (words.size() != 3) return {};
  return key_kind(joined.value) + initials_of({words[0], words[1]}) + ' ' + words[2];
}

bool abbreviates_body(std::string_view capitals, const std::vector<std::string>& words) {
  if (abbreviates(capitals, words)) return true;
  return capitals.ends_with('d') && !words.empty() && words.back() == "police" &&
         abbreviates(capitals.substr(0, capitals.size() - 1), words);
}

}  // namespace gainsay
