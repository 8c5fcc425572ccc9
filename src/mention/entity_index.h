#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gainsay {

/// Which entities of an article a name may be, by its words, so that nothing walks over all of them for every
/// name. Gives candidates only: whoever asks still compares. What has been added stays, also under words that
/// an entity no longer bears. Entities are told by their index in the article's list.
class EntityIndex {
 public:
  /// Notes the words of a name, plain. An entity may be added again with a fuller name.
  void add(std::uint32_t entity, const std::vector<std::string>& words);

  /// Entities of which one name and `words` begin with the same word, or one is the other's initials ("WFP").
  std::vector<std::uint32_t> like(const std::vector<std::string>& words) const;
  /// Entities whose name the word may abbreviate.
  std::vector<std::uint32_t> abbreviated(const std::string& word) const;
  /// Entities whose name begins or ends with `word`.
  std::vector<std::uint32_t> with_end(const std::string& word) const;

 private:
  using Lists = std::unordered_map<std::string, std::vector<std::uint32_t>>;
  static void collect(const Lists& lists, const std::string& word, std::vector<std::uint32_t>& found);

  Lists first_, last_, initials_;
  std::unordered_map<char, std::vector<std::pair<std::uint32_t, std::vector<std::string>>>> by_letter_;
};

/// Whether capitals may abbreviate a longer name: they begin all its words, in order, and what stands between
/// stands in the words too ("kctv" for "korean central television", "wbc" for "world boxing council"). Both
/// plain.
bool abbreviates(std::string_view capitals, const std::vector<std::string>& words);

/// Whether a word of two capitalised pieces is made of the begins of somebody's first and last name: "LiLo"
/// for Lindsay Lohan, "A-Rod", "J.Lo". `words` are the name's, plain.
bool blends(std::string_view printed, const std::vector<std::string>& words);

/// "Jr.", "Sr.", "II", plain: no name by itself.
bool is_generation(std::string_view word);
/// Takes "Jr.", "Sr.", "II" from the end of a person's name, plain, and gives it back without full stop.
std::string take_generation(std::vector<std::string>& words);

/// The first letters of the words that abbreviations count: "bank of the south" gives "bs".
std::string initials_of(const std::vector<std::string>& words);

}  // namespace gainsay
