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

}  // namespace

std::string initials_of(const std::vector<std::string>& words) {
  std::string letters;
  for (const std::string& word : words) {
    if (word != "of" && word != "the" && word != "and" && word != "for") letters += word[0];
  }
  return letters;
}

void EntityIndex::add(std::uint32_t entity, const std::vector<std::string>& words) {
  first_[first_of(words)].push_back(entity);
  if (words.empty()) return;
  last_[words.back()].push_back(entity);
  initials_[initials_of(words)].push_back(entity);
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
