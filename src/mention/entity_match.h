#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "mention/entity_words.h"

namespace gainsay {

/// What the tables hold from a word on.
struct NameMatch {
  std::uint32_t size = 0;  ///< in words; 0 where they hold nothing
  std::vector<Named> meanings;

  bool has(NameKind kind) const;
  /// Whether they hold nothing but adjectives and peoples: "Russian", "Danes".
  bool is_derived() const;
  /// Whether it is a name that is no ordinary word and no other name beside.
  bool is_strong() const;
};

/// The words of one sentence with the titles, names and learnt names that begin at each. Refers to what it is
/// made of.
class SentenceNames {
 public:
  SentenceNames(const EntityTables& tables, const EntityArticle& article, const EntitySentence& sentence)
      : tables_(tables), article_(article), sentence_(sentence) {}

  std::uint32_t size() const { return static_cast<std::uint32_t>(sentence_.words.size()); }
  const EntityWord& operator[](std::uint32_t at) const { return sentence_.words[at]; }
  std::string_view text(std::uint32_t at) const { return article_.text(sentence_.words[at]); }
  const EntityTables& tables() const { return tables_; }
  const EntityArticle& article() const { return article_; }
  const EntitySentence& sentence() const { return sentence_; }

  /// Whether capitals tell nothing at the word: in a headline, in a line that shouts.
  bool is_blind(std::uint32_t at) const { return sentence_.title_case || (*this)[at].shouted; }
  /// Whether the word is there, capitalised, with a blank in front.
  bool continues(std::uint32_t at) const;
  bool is_possessive(std::uint32_t at) const;
  /// "the", "The".
  bool is_article(std::uint32_t at) const;
  bool is_given(std::uint32_t at) const { return (*this)[at].is(kGivenMale | kGivenFemale); }
  /// A form of address with a capitalised word behind it.
  bool is_address(std::uint32_t at) const;

  /// The title there, with its modifiers: "deputy prime minister".
  NameMatch title(std::uint32_t at) const;
  /// Whether the first word of the title there only modifies a title that is whole without it ("bank | chief
  /// executive", "committee | chairman", not "police chief").
  bool is_modified_title(std::uint32_t at) const;
  /// The longest name of the tables.
  NameMatch known(std::uint32_t at) const;
  /// Words of the longest name that the article told elsewhere, where capitals do tell; 0 for none.
  std::uint32_t learnt(std::uint32_t at) const;
  /// The same for titles of works that quotation marks have told; none where capitals tell nothing.
  std::uint32_t learnt_work(std::uint32_t at) const;
  /// How often the article tells the words [at, at + count) as a name by themselves.
  std::uint32_t times_learnt(std::uint32_t at, std::uint32_t count) const;

 private:
  template <class Keep>
  NameMatch names(std::uint32_t at, const Keep& keep) const;
  bool is_lower_tail(std::uint32_t at, std::uint32_t count) const;

  const EntityTables& tables_;
  const EntityArticle& article_;
  const EntitySentence& sentence_;
};

}  // namespace gainsay
