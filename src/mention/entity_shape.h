#pragma once

#include <string_view>

#include "mention/entity_spans.h"

namespace gainsay {

constexpr int kToldPerson = 4;     ///< points of a person's name that needs no evidence
constexpr int kUnknownPerson = 1;  ///< points of two or three words that are in no list

/// What the words of a name say by themselves, wherever it stands. Refers to the article, which outlives it.
class NameShape {
 public:
  explicit NameShape(const EntityArticle& article) : article_(article) {}

  /// What the tables say that a name names.
  static Guess guess_of(const Named& named);
  /// Whether the tables hold the name as one that means nothing else.
  static bool is_strong(const EntitySpan& span);
  /// "Toyota Camry": a firm's name, and a product behind it, most of all.
  static bool begins_with_firm(const EntitySpan& span);
  /// "MyFoxHouston.com".
  bool is_web_address(const EntitySpan& span) const;
  /// "H. Dale Hall", "Deputy Cynthia Hall": a given name inside and a surname that is a place head too.
  bool is_titled_namesake(const EntitySpan& span) const;
  /// "Chandra X-ray Observatory".
  bool names_instrument(const EntitySpan& span) const;
  /// A town of the tables that few know, by one word.
  static bool is_small_town(const EntitySpan& span);
  /// Written in figures.
  static bool is_number(std::string_view word);
  /// The part of speech of its first word.
  Pos pos_of(const EntitySpan& span) const;
  /// "P-3 Orion".
  bool has_figures(const EntitySpan& span) const;
  /// "T.J."
  bool has_full_stops(const EntitySpan& span, std::uint32_t at) const;
  /// Whether the words from..to are a place of the tables.
  bool is_known_place(const EntitySpan& span, std::uint32_t from, std::uint32_t to) const;
  /// "Southern Iran", "West Germany"; "Qeshm City" where something is in it.
  bool is_part_of_place(const EntitySpan& span) const;
  /// "Surrey Police".
  bool begins_with_place(const EntitySpan& span) const;
  /// Ends in a place head.
  bool is_place_alone(const EntitySpan& span) const;
  /// "Guns & Guitars".
  bool joins_partners(const EntitySpan& span) const;
  /// "Atlanta Journal-Constitution", "Post-Gazette": papers that merged.
  bool ends_in_joined_heads(const EntitySpan& span) const;
  /// A place's name and a plural: "Houston Texans", and "Houston Woods" too.
  bool has_team_shape(const EntitySpan& span) const;
  /// Named after its place: "Surrey Police", "Bellflower Superior Court".
  bool is_public_body(const EntitySpan& span) const;
  /// Capitals that are no initials: "ANTZ".
  bool shouts(const EntitySpan& span) const;
  /// "J.", "J".
  bool is_initial(const EntitySpan& span, std::uint32_t at) const;
  /// How much like a person's the words of a longer name are, by themselves; kTold where they need no
  /// evidence.
  int prior_of_person(const EntitySpan& span) const;

 private:
  int count_upper(const EntitySpan& span) const;  ///< words that begin with a capital
  const EntitySentence& sentence(const EntitySpan& span) const { return article_.sentences[span.sentence]; }
  const EntityWord& word(const EntitySpan& span, std::uint32_t at) const { return sentence(span).words[at]; }
  std::string_view text(const EntitySpan& span, std::uint32_t at) const {
    return article_.text(word(span, at));
  }

  const EntityArticle& article_;
};

}  // namespace gainsay
