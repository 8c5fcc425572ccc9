#include "mention/entity_index.h"

#include <algorithm>

namespace gainsay {
namespace {

std::vector<std::uint32_t> in_order(std::vector<std::uint32_t> found) {
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

std::string first_of(const std::vector<std::string>& words) {
  return words.empty() ? std::string() : words.front();
}

/// A word that abbreviations leave out.
bool is_small(std::string_view word) {
  return word.empty() || word == "of" || word == "the" || word == "and" || word == "for";
}

}  // namespace

bool is_generation(std::string_view word) {
  static constexpr std::string_view kGenerations[] = {"jr", "sr", "ii", "iii", "iv"};
  if (word.ends_with('.')) word.remove_suffix(1);
  return std::find(std::begin(kGenerations), std::end(kGenerations), word) != std::end(kGenerations);
}

std::string take_generation(std::vector<std::string>& words) {
  if (words.size() < 2 || !is_generation(words.back())) return {};
  std::string last = std::move(words.back());
  words.pop_back();
  if (last.ends_with('.')) last.pop_back();
  return last;
}

std::string initials_of(const std::vector<std::string>& words) {
  std::string letters;
  for (const std::string& word : words) {
    if (!is_small(word)) letters += word[0];
  }
  return letters;
}

bool abbreviates(std::string_view capitals, const std::vector<std::string>& words) {
  constexpr std::size_t kShortest = 2, kLongest = 8;
  if (words.size() < 2 || capitals.size() < kShortest || capitals.size() > kLongest) return false;
  const std::string initials = initials_of(words);
  if (capitals == initials) return true;
  if (capitals.size() < kShortest + 1 || initials.size() < 2 || capitals[0] != initials[0]) return false;
  // Each letter begins the next word, or goes on in the word at hand.
  std::size_t word = 0, letter = 0;
  std::vector<std::string_view> told;
  for (const std::string& part : words) {
    if (!is_small(part)) told.emplace_back(part);
  }
  for (std::size_t i = 0; i < capitals.size(); ++i) {
    if (word < told.size() && told[word][0] == capitals[i]) {
      ++word;
      letter = 1;
      continue;
    }
    if (word == 0) return false;
    const std::size_t found = told[word - 1].find(capitals[i], letter);
    if (found == std::string_view::npos) return false;
    letter = found + 1;
  }
  return word == told.size();
}

bool blends(std::string_view printed, const std::vector<std::string>& words) {
  constexpr std::size_t kShortest = 3;
  std::vector<std::string> pieces;
  std::size_t letters = 0;
  for (const char c : printed) {
    if (c == '.' || c == '-') continue;
    const bool upper = c >= 'A' && c <= 'Z';
    if (!upper && (c < 'a' || c > 'z')) return false;
    if (upper) pieces.emplace_back();
    if (pieces.empty()) return false;
    pieces.back() += upper ? static_cast<char>(c - 'A' + 'a') : c;
    ++letters;
  }
  return pieces.size() == 2 && letters >= kShortest && words.size() > 1 &&
         words.front().starts_with(pieces[0]) && words.back().starts_with(pieces[1]) &&
         words.back() != pieces[1];
}

void EntityIndex::add(std::uint32_t entity, const std::vector<std::string>& words) {
  first_[first_of(words)].push_back(entity);
  if (words.empty()) return;
  last_[words.back()].push_back(entity);
  initials_[initials_of(words)].push_back(entity);
  if (words.size() > 1 && !words[0].empty()) by_letter_[words[0][0]].emplace_back(entity, words);
}

std::vector<std::uint32_t> EntityIndex::abbreviated(const std::string& word) const {
  std::vector<std::uint32_t> found;
  const auto list = word.empty() ? by_letter_.end() : by_letter_.find(word[0]);
  if (list == by_letter_.end()) return found;
  for (const auto& [entity, words] : list->second) {
    if (abbreviates(word, words)) found.push_back(entity);
  }
  return in_order(std::move(found));
}

std::vector<std::uint32_t> EntityIndex::like(const std::vector<std::string>& words) const {
  std::vector<std::uint32_t> found;
  collect(first_, first_of(words), found);
  if (words.size() == 1) collect(initials_, words.front(), found);
  if (words.size() > 1) collect(first_, initials_of(words), found);
  return in_order(std::move(found));
}

std::vector<std::uint32_t> EntityIndex::with_end(const std::string& word) const {
  std::vector<std::uint32_t> found;
  collect(first_, word, found);
  collect(last_, word, found);
  return in_order(std::move(found));
}

void EntityIndex::collect(const Lists& lists, const std::string& word, std::vector<std::uint32_t>& found) {
  const auto list = lists.find(word);
  if (list != lists.end()) found.insert(found.end(), list->second.begin(), list->second.end());
}

}  // namespace gainsay
