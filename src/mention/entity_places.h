#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "mention/entity_book.h"

namespace gainsay {

/// Which place of the tables a name means, or that it is one that they lack.
class PlaceResolver {
 public:
  explicit PlaceResolver(EntityBook& book) : book_(book) {
    count_countries();
    note_contained();
  }

  /// Gives the span its entity.
  void resolve(EntitySpan& span);

 private:
  void count_countries();
  void note_contained();
  /// The place of the tables that the span means most of all, with its points.
  std::pair<const Named*, double> likeliest(const EntitySpan& span) const;
  bool names_lodging(const EntitySpan& span, const Named& town) const;
  /// A hotel of the article whose name begins with the words.
  std::uint32_t lodging_of(const std::vector<std::string>& words) const;
  void count_city(const EntitySpan& span);
  static bool holds_namesake(const EntitySpan& span, const Named& outer);
  /// "The Kremlin said", "according to Downing Street": the building speaks for its government.
  bool speaks(const EntitySpan& span) const;
  /// By the container named next to it, then by countries of the text, then by what it is and its size.
  double place_score(const EntitySpan& span, const Named& named) const;
  static bool lies_in_namesake(const EntitySpan& span, const std::vector<std::string>& within);
  bool stands_in(const EntitySpan& span, const std::vector<std::string>& within) const;
  static double prior_of(const Named& named);
  /// Whether the division holds the place that is told in front of the span.
  bool holds_left(const EntitySpan& span, const Named& division) const;
  /// "Washington state", "Kerman province", "Qeshm island": the noun behind tells which of one name is meant.
  double kind_behind(const EntitySpan& span, PlaceKind place) const;
  std::string without_lodging(const std::string& name) const;
  void unknown_place(EntitySpan& span);
  /// "SAP Arena", "Waiqele airport": something built, which lies in a town.
  bool names_site(const EntitySpan& span) const;
  /// "Southern Iran" lies in Iran.
  void lie_in_known(const EntitySpan& span, EntityValue& value) const;

  EntityBook& book_;
  std::map<std::string, int> countries_;           ///< how often each is named, by key
  std::map<std::string, const Named*> contained_;  ///< by the town's name, plain
};

}  // namespace gainsay
