#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "mention/entity_book.h"

namespace gainsay {

/// Who holds which office in the article, and whom a description ("the Russian leader") means by that.
class OfficeResolver {
 public:
  explicit OfficeResolver(EntityBook& book) : book_(book) {}

  /// What a title span says: the office, its scope, whether it is a former one.
  Office office_of(const EntitySpan& title) const;
  /// Gives each named person the offices of the titles beside the name.
  void read_offices();
  /// Notes where people are named; before description().
  void note_names();
  /// "the minister", "the Russian president": whoever holds that office in the article, nearest before.
  void description(EntitySpan& title, std::uint32_t index);

 private:
  void add_scope(const EntitySpan& near, Office& office) const;
  void give_office(std::uint32_t index, const Office& office);
  static bool shares(const std::vector<std::string>& a, const std::vector<std::string>& b);
  bool holds(const ArticleEntity& entity, const Office& asked) const;
  /// Whoever holds the office and was named last before the span `index`; else, for an office with its scope,
  /// the first of the article's people who holds it.
  std::uint32_t holder_of(const Office& asked, std::uint32_t index) const;

  EntityBook& book_;
  std::unordered_map<std::string, std::vector<std::uint32_t>>
      holders_;  ///< entities, by the key of an office
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>>
      names_;  ///< spans that name a person, in order
};

}  // namespace gainsay
