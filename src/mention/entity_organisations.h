#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
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
  /// The words, up to `count` of them, as one key.
  static std::string joined(const std::vector<std::string>& words, std::size_t count);
  /// Notes what a name that the tables hold may be called for short: "Halden" for "Halden Drills".
  void note_short_forms(const EntitySpan& span, const std::vector<std::string>& parts);
  /// A name whose abbreviation stands in brackets behind it, "(NORAD)", where the tables hold that.
  bool told_in_brackets(EntitySpan& span, const std::vector<std::string>& parts);
  /// "Super Bowl LII": the event that the tables hold, counted.
  bool numbered(EntitySpan& span);
  /// "A Tesla": what the firm makes, not the firm.
  bool is_product(const EntitySpan& span, const Named& named) const;
  /// The one product of the article whose name begins so, or one of the maker's name.
  void product(EntitySpan& span, const std::vector<std::string>& parts);
  void add_new(EntitySpan& span, const std::string& name, const std::vector<std::string>& parts);
  /// "ESA", which the tables hold, where the article tells of the Endangered Species Act.
  bool abbreviates_told(EntitySpan& span);
  /// "Waikato | Chargers": a side's nickname behind the name of another place than its own.
  bool is_of_another_place(const EntitySpan& span, const Named& named) const;
  /// "The Times" for the one paper of the article whose name ends so.
  bool ends_longer(EntitySpan& span, const std::vector<std::string>& parts);
  /// "Houston" for the Houston Texans.
  bool town_team(EntitySpan& span, const std::vector<std::string>& parts) const;
  /// "The Mysore" beside "INS Mysore", "Texans" beside "Houston Texans".
  bool last_word(EntitySpan& span, const std::vector<std::string>& parts);

  EntityBook& book_;
  std::unordered_map<std::string, std::uint32_t>
      shorter_;  ///< by words: whose name begins so; kNoEntity for several
};

}  // namespace gainsay
