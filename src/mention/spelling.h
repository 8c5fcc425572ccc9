#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gainsay {

/// Whether two plain words of names may be one word in two spellings: they sound alike to a transliteration
/// ("Yeltsin", "Jelzin"), or are a letter apart. Short words have to be the same.
bool same_word(const std::string& a, const std::string& b);

/// Whether two longer words differ in their first letter only, as transliterations do: "Gurbanguly",
/// "Kurbanguly". Other words may ("Jason", "Mason").
bool begins_otherwise(std::string_view a, std::string_view b);

/// Numbered words, found again by words that same_word() may hold of without looking at all of them.
class SpellingIndex {
 public:
  void add(const std::string& word, std::uint32_t number);
  /// The numbers of all words that same_word() holds of, and of a few others; ascending, each once.
  std::vector<std::uint32_t> find(const std::string& word) const;

 private:
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_form_;
};

}  // namespace gainsay
