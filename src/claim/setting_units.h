#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "claim/places.h"
#include "claim/scene.h"

namespace gainsay {

/// What a place or a day is tied to: a verb, or a noun that names an event, or (in "died Carrara 5 March") a
/// word that tells of one outside any group.
struct Anchor {
  enum class Kind : std::uint8_t { kNoun, kVerb, kToken } kind = Kind::kNoun;
  std::uint32_t index = 0;  ///< noun group, verb group or token
  bool is_verb() const { return kind == Kind::kVerb; }
  friend auto operator<=>(const Anchor&, const Anchor&) = default;
};

/// The places and days that are tied to one anchor.
struct SettingUnit {
  std::vector<PlacePhrase> places;
  std::vector<std::uint32_t> days;  ///< mentions
};

using SettingUnits = std::map<Anchor, SettingUnit>;

/// What a sentence's places and days tell the where and when of. `loose`
/// takes what nothing of the sentence could be found for: "On show in Bergen on Sunday: the lost prints".
SettingUnits tie_all(const Scene& scene, SettingUnit& loose);

/// Gives a clause or an event noun what it lacks from those that it is told together with: "was killed on
/// Wednesday when his plane went down near Pergamino".
void share_between_clauses(const Scene& scene, SettingUnits& units);

/// The token that an anchor goes by.
std::uint32_t head_of(const Scene& scene, const Anchor& anchor);

/// The sense by which a token, as a noun or not, tells that something happens; nullptr where it has none.
const Annotation* event_at(const Scene& scene, std::uint32_t token, bool noun);

/// Whether what a verb acts on happens: "read out its judgment".
bool acts_on_event(const Scene& scene, std::uint32_t verb);

/// The verb of what a day is explained by, its last token given: "until Friday, when the stock makes its
/// debut", "since 12 June, the day they met". kAbsent where nothing does.
std::uint32_t verb_behind_day(const Scene& scene, std::uint32_t token);

/// "A New Year fireworks display": whether the mention, a date, only says what sort of thing the noun behind
/// it is. Weekdays, months and dates with figures always tell when.
bool names_a_sort(const Scene& scene, std::uint32_t mention);

}  // namespace gainsay
