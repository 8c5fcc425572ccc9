#pragma once

#include <cstdint>

#include "mention/entity_match.h"

namespace gainsay {

/// How far a name reaches that no table holds: a run of capitalised words with what belongs to it between
/// them
/// ("Ursula von der Leyen", "Bank of England") and behind ("Arne Holt, Jr.", "Soyuz 11").
class NameRuns {
 public:
  explicit NameRuns(const SentenceNames& names) : names_(names) {}

  /// Words of the run that begins there; 0 where none does.
  std::uint32_t run_size(std::uint32_t at) const;
  /// Words of a run that begins with an ordinal in figures, "117th Street", "5th Fleet"; 0 where none does.
  std::uint32_t ordinal_run(std::uint32_t at) const;
  /// Whether its last word, or a first word with "of" behind it, makes the run an institution, a place or a
  /// thing.
  bool ends_institution(std::uint32_t at, std::uint32_t run) const;
  /// The last of the words that is no figure, no "II" and no "Jr.".
  std::uint32_t head(std::uint32_t at, std::uint32_t count) const;
  /// What somebody is called by for what he does, with his given name and surname behind it: "Agent | David
  /// Wilhelm".
  bool is_calling_of(std::uint32_t at) const;
  /// Whether a name can hold the word.
  bool can_hold(std::uint32_t at) const;

 private:
  std::uint32_t size() const { return names_.size(); }
  const EntityWord& word(std::uint32_t at) const { return names_[at]; }
  bool continues(std::uint32_t at) const { return names_.continues(at); }

  std::uint32_t extension(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t capital(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t connected(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t suffix(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t figure(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t possessive(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t conjoined(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t located(std::uint32_t at, std::uint32_t end) const;
  std::uint32_t capital_connector(std::uint32_t at, std::uint32_t end) const;
  bool takes_number_word(std::uint32_t at, std::uint32_t end) const;
  bool joins_two_bodies(std::uint32_t at, std::uint32_t end) const;
  bool begins_another(std::uint32_t at) const;
  bool opens_name(std::uint32_t at) const;
  bool opens_institution(std::uint32_t at) const;
  bool is_lone_abbreviation(std::uint32_t at) const;
  bool is_compound(std::uint32_t at) const;
  bool is_nickname(std::uint32_t at) const;
  bool follows_initials(std::uint32_t at, std::uint32_t end) const;
  bool is_short_title(std::uint32_t at) const;
  bool all_capitals(std::uint32_t at, std::uint32_t end) const;
  bool takes_of(std::uint32_t at, std::uint32_t end) const;
  bool starts_person(std::uint32_t at) const;
  bool splits_off_title(std::uint32_t at) const;
  bool has_head_ahead(std::uint32_t at) const;
  bool is_plain_capital(std::uint32_t at) const;

  const SentenceNames& names_;
};

}  // namespace gainsay
