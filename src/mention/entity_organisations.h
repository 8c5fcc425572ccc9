#pragma once

#include <string>
#include <vector>

#include "mention/entity_book.h"

namespace gainsay {

/// Organisations and things: known ones, longer and shorter forms of one name, abbreviations.
class OrganisationResolver {
 public:
  explicit OrganisationResolver(EntityBook& book) : book_(book) {}

  /// Gives the span its entity; longer names have to come first.
  void resolve(EntitySpan& span);
  /// Capitals for the one longer name of the article that they abbreviate, "KCTV", or for somebody's
  /// initials.
  bool abbreviation(EntitySpan& span);
  /// One begins with the other ("Halden", "Halden Drills plc"), or is made of its first letters ("WFP").
  /// What the longer one has more must not make it another thing: a building, or a body inside or beside the
  /// first.
  bool same_organisation(const std::vector<std::string>& a, const std::vector<std::string>& b) const;

 private:
  /// Of several, the people whose initials the letters are and who are told of most: "A.B." with full stops.
  std::vector<std::uint32_t> told_most(const std::vector<std::uint32_t>& found,
                                       const std::string& letters) const;
  static std::string key_of(EntityType type);
  /// "Halden Drills plc" without "plc": what its key is made of.
  std::string without_suffix(const std::string& name) const;
  /// "Houston" for the Houston Texans.
  bool town_team(EntitySpan& span, const std::vector<std::string>& parts) const;
  /// "The Mysore" beside "INS Mysore", "Texans" beside "Houston Texans".
  bool last_word(EntitySpan& span, const std::vector<std::string>& parts);

  EntityBook& book_;
};

}  // namespace gainsay
