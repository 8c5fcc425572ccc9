#include "mention/entity_shape.h"

#include <algorithm>
#include <string>
#include <vector>

#include "mention/entity_index.h"

namespace gainsay {

Guess NameShape::guess_of(const Named& named) {
  switch (named.entity().type) {
    case EntityType::kPerson:
      return Guess::kPerson;
    case EntityType::kOrganisation:
      return Guess::kOrganisation;
    case EntityType::kPlace:
      return Guess::kPlace;
    case EntityType::kOther:
      return Guess::kOther;
  }
  return Guess::kOther;
}

bool NameShape::is_strong(const EntitySpan& span) {
  return std::any_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
    return named.meaning.kind == NameKind::kName && (named.meaning.flags & kWeakName) == 0;
  });
}

bool NameShape::begins_with_firm(const EntitySpan& span) {
  return span.known_prefix > 0 &&
         std::any_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
           return named.meaning.kind == NameKind::kName && named.entity().type == EntityType::kOrganisation;
         });
}

bool NameShape::is_web_address(const EntitySpan& span) const {
  const std::string_view printed = text(span, span.last);
  const std::size_t dot = printed.rfind('.');
  if (dot == std::string_view::npos || dot < 2 || printed.size() - dot < 3 || printed.size() - dot > 4)
    return false;
  return std::all_of(printed.begin() + static_cast<std::ptrdiff_t>(dot) + 1, printed.end(),
                     [](char c) { return c >= 'a' && c <= 'z'; });
}

bool NameShape::is_titled_namesake(const EntitySpan& span) const {
  if (span.last - span.first != 2 || !word(span, span.last).is(kSurnameHead)) return false;
  const EntityWord& middle = word(span, span.first + 1);
  return middle.is(kGivenMale | kGivenFemale) &&
         (is_initial(span, span.first) || word(span, span.first).is(kCalling));
}

bool NameShape::names_instrument(const EntitySpan& span) const {
  for (std::uint32_t i = span.first; i < span.last; ++i) {
    if (word(span, i).is(kInstrumentWord) && lower(text(span, span.last)) == "observatory") return true;
  }
  return false;
}

bool NameShape::is_small_town(const EntitySpan& span) {
  constexpr std::uint32_t kSmall = 100'000;
  return span.first == span.last &&
         std::all_of(span.meanings.begin(), span.meanings.end(), [](const Named& named) {
           const TableEntity entity = named.entity();
           return entity.place == PlaceKind::kTown && entity.population < kSmall;
         });
}

bool NameShape::is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789,.") == std::string_view::npos &&
         word[0] <= '9' && word[0] >= '0';
}

Pos NameShape::pos_of(const EntitySpan& span) const {
  return article_.analysed->sentences[span.sentence].tokens[word(span, span.first).first].pos;
}

bool NameShape::has_figures(const EntitySpan& span) const {
  for (std::uint32_t i = span.first; i <= span.last; ++i) {
    if (text(span, i).find_first_of("0123456789") != std::string_view::npos) return true;
  }
  return false;
}

bool NameShape::has_full_stops(const EntitySpan& span, std::uint32_t at) const {
  const std::string_view printed = text(span, at);
  return printed.size() >= 4 && printed[1] == '.' && printed.back() == '.';
}

bool NameShape::is_known_place(const EntitySpan& span, std::uint32_t from, std::uint32_t to) const {
  const std::vector<Named> meanings = article_.meanings_of(sentence(span), from, to);
  return std::any_of(meanings.begin(), meanings.end(), [](const Named& named) {
    return named.meaning.kind == NameKind::kName && named.entity().type == EntityType::kPlace;
  });
}

bool NameShape::is_part_of_place(const EntitySpan& span) const {
  if (word(span, span.first).is(kPlacePart)) return is_known_place(span, span.first + 1, span.last);
  return lower(text(span, span.last)) == "city" && span.first > 0 &&
         word(span, span.first - 1).is(kPlacePreposition) && is_known_place(span, span.first, span.last - 1);
}

bool NameShape::begins_with_place(const EntitySpan& span) const {
  return span.known_prefix > 0 && guess_of(span.meanings.front()) == Guess::kPlace && !begins_with_firm(span);
}

bool NameShape::is_place_alone(const EntitySpan& span) const { return word(span, span.last).is(kPlaceHead); }

bool NameShape::joins_partners(const EntitySpan& span) const {
  for (std::uint32_t i = span.first + 1; i < span.last; ++i) {
    if (text(span, i) == "&") return true;
  }
  return false;
}

bool NameShape::ends_in_joined_heads(const EntitySpan& span) const {
  const std::string_view last = text(span, span.last);
  const std::size_t hyphen = last.find('-');
  if (hyphen == std::string_view::npos) return false;
  const std::uint64_t left = article_.classes_of(last.substr(0, hyphen));
  const std::uint64_t right = article_.classes_of(last.substr(hyphen + 1));
  return (left & right & kCommonWord) != 0 && ((left | right) & kOrganisationHead) != 0;
}

bool NameShape::has_team_shape(const EntitySpan& span) const {
  const std::string last = lower(text(span, span.last));
  return span.last > span.first && last.ends_with("s") && !last.ends_with("ss") &&
         is_known_place(span, span.first, span.last - 1);
}

bool NameShape::is_public_body(const EntitySpan& span) const {
  for (std::uint32_t i = span.first + 1; i <= span.last; ++i) {
    if (word(span, i).is(kPublicBody)) return true;
  }
  return false;
}

bool NameShape::shouts(const EntitySpan& span) const {
  bool found = false;
  for (std::uint32_t i = span.first; i <= span.head; ++i)
    found = found || (word(span, i).all_upper && !is_initial(span, i) &&
                      text(span, i).find_first_not_of("IVX") != std::string_view::npos &&
                      text(span, i).find('.') == std::string_view::npos);
  return found && !span.headline;
}

bool NameShape::is_initial(const EntitySpan& span, std::uint32_t at) const {
  const std::string_view printed = text(span, at);
  return word(span, at).upper && printed.size() <= 2 && (printed.size() == 1 || printed[1] == '.');
}

int NameShape::count_upper(const EntitySpan& span) const {
  int count = 0;
  for (std::uint32_t i = span.first; i <= span.last; ++i) count += word(span, i).upper ? 1 : 0;
  return count;
}

int NameShape::prior_of_person(const EntitySpan& span) const {
  const EntityWord& first = word(span, span.first);
  const bool given = first.is(kGivenMale | kGivenFemale);
  bool connects = false, initial = false;
  int common = 0;
  for (std::uint32_t i = span.first; i <= span.last; ++i) {
    const EntityWord& part = word(span, i);
    initial = initial || is_initial(span, i);
    connects = connects || (!part.upper && part.is(kPersonConnector));
    common += part.common && part.upper && i > span.first ? 1 : 0;
  }
  if (is_generation(lower(text(span, span.last))) && count_upper(span) > 2) return kToldPerson;
  if (given && first.common && span.headline) return 0;
  if (given && word(span, span.last).is(kPlaceHead)) return 1;  // "Jessica Park", "Carson Street"
  const bool opens_otherwise = first.common || span.known_prefix > 0;
  if (!given && opens_otherwise && word(span, span.last).is(kCalling)) return -1;  // "L.A. County Sheriff"
  if (given && !first.common) return common == 0 ? kToldPerson : 3;
  if (given) return common == 0 ? 3 : 1;
  if (shouts(span) || joins_partners(span)) return 0;
  if (connects || (initial && common == 0 && !first.common)) return kToldPerson;
  if ((begins_with_place(span) || begins_with_firm(span)) && is_strong(span)) return -2;
  if (first.common || span.last - span.first >= 4) return -1;
  constexpr std::uint32_t kHeads =
      kOrganisationHead | kPlaceHead | kOtherHead | kOrganisationKind | kThingKind;
  return common > 1 || (common > 0 && word(span, span.last).is(kHeads)) ? 0 : kUnknownPerson;
}

}  // namespace gainsay
