#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "mention/entity_book.h"

namespace gainsay {

/// People by their full names, then by parts of them and by pronouns.
class PersonResolver {
 public:
  explicit PersonResolver(EntityBook& book) : book_(book) {}

  /// Gives a span of several words its entity.
  void full_name(EntitySpan& span);
  /// The same for one word, once all full names are known.
  void surname(EntitySpan& span);
  /// "Alexis" by itself: the one person of the article whose full name holds it as a given name.
  void given_name(EntitySpan& span, const std::string& name);
  /// Who "she" is: the span `index` gets an entity where somebody near before it fits.
  void pronoun(EntitySpan& span, std::uint32_t index);

 private:
  void note_person(const EntitySpan& span);
  /// Whether an entity may be who the words name in full: neither a namesake told apart by "Jr." and "Sr.".
  bool is_same(const ArticleEntity& known, const std::vector<std::string>& parts,
               const std::string& generation) const;
  /// Two full names: the same first and last word, or one's words all in the other.
  static bool same_person(const std::vector<std::string>& a, const std::vector<std::string>& b);
  /// Whether somebody of the article bears the surname, whoever the span means.
  bool has_other_bearer(const std::string& surname) const;
  /// "LiLo": the one person of the article from whose names it is made.
  std::uint32_t blended(const EntitySpan& span) const;
  void merge_gender(const EntitySpan& span);
  bool speaks(const EntitySpan& span) const;
  std::uint32_t named_just_before(const EntitySpan& span, const std::vector<std::uint32_t>& people) const;
  /// Of several people of one name, whom a surname alone means: who was named in full just before and speaks
  /// on, or who has the title that stands before it, else whom the article has told of most till then, since
  /// it calls the others by their given names; else the nearest before.
  std::uint32_t likeliest(const EntitySpan& span, const std::vector<std::uint32_t>& people) const;
  std::uint32_t nearest_before(const EntitySpan& span, const std::vector<std::uint32_t>& people) const;

  EntityBook& book_;
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> told_;  ///< spans that name a person
  std::unordered_map<std::uint32_t, std::set<std::string>> titled_;     ///< keys of a person's titles
};

}  // namespace gainsay
