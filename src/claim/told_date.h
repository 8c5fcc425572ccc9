#pragma once

#include <optional>

#include "claim/scene.h"

namespace gainsay {

/// A date as the words give it, before anything is inferred: what isn't told is 0.
struct ToldDate {
  int year = 0;
  unsigned month = 0, day = 0;
  unsigned weekday = 0;               ///< ISO: 1 = Monday
  std::uint32_t first = 0, last = 0;  ///< tokens, both included

  /// Its days, both ends included; nullopt without a year and for what is no day (31 February).
  std::optional<Interval<Day>> days() const;
};

/// The date whose first word is the token: "Tuesday, 16 June 2021", "March 4", "May 1938", "2019". A year by
/// itself has four digits and lies between 1500 and 2100. The words of months and weekdays are those of
/// lexicon/dates.json.
std::optional<ToldDate> told_date_at(const Scene& scene, std::uint32_t token);

/// The value that a slot holds for such days, of the grain that the words have.
DateValue value_of(const ToldDate& date, const Interval<Day>& days);

/// The folded word of a token.
inline const std::string& folded_word(const Scene& scene, std::uint32_t token) {
  return scene.folded_word(token);
}
/// The folded lemma of a token.
inline const std::string& folded_lemma(const Scene& scene, std::uint32_t token) {
  return scene.folded_lemma(token);
}
/// Whether a token's word or lemma is in a list of RuleSet::words().
inline bool is_listed(const Scene& scene, const ListName& list, std::uint32_t token) {
  return scene.is_listed(list, token);
}

}  // namespace gainsay
