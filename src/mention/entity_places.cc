#include "mention/entity_places.h"

#include <algorithm>
#include <cmath>

namespace gainsay {
namespace {

constexpr double kNamesake = 0.15;  ///< points of a town before the division that is named after it
constexpr double kBeside = 10;      ///< points of a place whose container stands beside it
constexpr double kContained = 9;    ///< points from which on what contains the place stands beside it

}  // namespace

void PlaceResolver::count_countries() {
  for (const EntitySpan& span : book_.spans) {
    for (const Named& named : span.meanings) {
      const TableEntity entity = named.entity();
      if (entity.place == PlaceKind::kCountry && (named.meaning.flags & kWeakName) == 0)
        ++countries_[std::string(entity.key)];
      if (entity.place == PlaceKind::kDivision && span.guess == Guess::kPlace && !holds_namesake(span, named))
        ++countries_[std::string(entity.key)];
    }
    count_city(span);
  }
}

/// A city that everybody knows speaks for the country that it lies in.
void PlaceResolver::count_city(const EntitySpan& span) {
  constexpr std::uint32_t kCity = 300'000;
  const Named* largest = nullptr;
  for (const Named& named : span.meanings) {
    if (span.guess != Guess::kPlace || named.meaning.kind != NameKind::kName) return;
    if (named.entity().place == PlaceKind::kTown && (named.meaning.flags & kWeakName) == 0 &&
        (largest == nullptr || named.entity().population > largest->entity().population))
      largest = &named;
  }
  if (largest == nullptr || largest->entity().population < kCity) return;
  for (const std::string& key : largest->table->within(largest->meaning.entity)) ++countries_[key];
}

/// Whether another place of the same name lies in this one, which would be its own evidence.
bool PlaceResolver::holds_namesake(const EntitySpan& span, const Named& outer) {
  const std::string_view key = outer.entity().key;
  return std::any_of(span.meanings.begin(), span.meanings.end(), [&](const Named& named) {
    const std::vector<std::string> within = named.table->within(named.meaning.entity);
    return std::find(within.begin(), within.end(), key) != within.end();
  });
}

void PlaceResolver::resolve(EntitySpan& span) {
  for (const Named& named : span.meanings) {
    if (named.meaning.kind == NameKind::kMetonym && speaks(span)) return book_.use_known(span, named);
  }
  auto [best, score] = likeliest(span);
  const auto told = contained_.find(plain(book_.text(span)));
  if (best == nullptr || (score < kContained && told == contained_.end() && names_lodging(span, *best)))
    return unknown_place(span);
  if (score < kContained && told != contained_.end()) best = told->second;
  book_.use_known(span, *best);
  if (score >= kContained) span.how = "container";
}

std::pair<const Named*, double> PlaceResolver::likeliest(const EntitySpan& span) const {
  const Named* best = nullptr;
  double best_score = -1;
  for (const Named& named : span.meanings) {
    if (span.known_prefix != span.last - span.first + 1) break;
    if (named.meaning.kind == NameKind::kMetonym) continue;
    const double score = place_score(span, named);
    if (score > best_score) best = &named, best_score = score;
  }
  return {best, best_score};
}

/// Towns whose container stands beside them somewhere ("Mesquite, Nev.") are those towns all over the
/// article.
void PlaceResolver::note_contained() {
  for (const EntitySpan& span : book_.spans) {
    if (span.kind != SpanKind::kName || span.guess != Guess::kPlace) continue;
    const auto [best, score] = likeliest(span);
    if (best != nullptr && score >= kContained) contained_.try_emplace(plain(book_.text(span)), best);
  }
}

/// "The Luxor" beside "the Luxor Hotel", in an article that tells of nothing else in Egypt.
bool PlaceResolver::names_lodging(const EntitySpan& span, const Named& town) const {
  if (town.entity().place != PlaceKind::kTown) return false;
  if (span.first > 0 && lower(book_.article.text(book_.words(span)[span.first - 1])) == "in") return false;
  if (lodging_of(plain_words(book_.text(span))) == kNoEntity) return false;
  const std::string name = plain(book_.text(span));
  const auto itself = std::count_if(book_.spans.begin(), book_.spans.end(), [&](const EntitySpan& other) {
    return other.kind == SpanKind::kName && plain(book_.text(other)).starts_with(name);
  });
  for (const std::string& key : town.table->within(town.meaning.entity)) {
    const auto found = countries_.find(key);
    if (found != countries_.end() && found->second > itself) return false;
  }
  return true;
}

std::uint32_t PlaceResolver::lodging_of(const std::vector<std::string>& words) const {
  for (const std::uint32_t i : book_.index.like(words)) {
    const ArticleEntity& longer = book_.entities[i];
    const bool lodging = longer.value.type == EntityType::kPlace && !longer.value.known &&
                         longer.words.size() > words.size() &&
                         (book_.article.classes_of(longer.words.back()) & kLodging) != 0;
    if (lodging && std::equal(words.begin(), words.end(), longer.words.begin())) return i;
  }
  return kNoEntity;
}

bool PlaceResolver::speaks(const EntitySpan& span) const {
  const auto& all = book_.words(span);
  const std::uint32_t next = span.last + 1;
  if (next < all.size() && all[next].is(kSpeechVerb)) return true;
  if (next + 1 < all.size() && book_.article.text(all[next]).ends_with("s") && all[next].span.size() <= 4) {
    return all[next + 1].is(kMouthpiece);
  }
  if (next < all.size() && book_.article.text(all[next]).starts_with("spokes")) return true;
  std::uint32_t before = span.first;
  if (before > 0 && lower(book_.article.text(all[before - 1])) == "the") --before;
  return before > 1 && book_.article.text(all[before - 1]) == "to" &&
         lower(book_.article.text(all[before - 2])) == "according";
}

/// "Aden", a town in the governorate of that name.
bool PlaceResolver::lies_in_namesake(const EntitySpan& span, const std::vector<std::string>& within) {
  return std::any_of(span.meanings.begin(), span.meanings.end(), [&](const Named& named) {
    return named.entity().place == PlaceKind::kDivision &&
           std::find(within.begin(), within.end(), named.entity().key) != within.end();
  });
}

/// Countries come before divisions, divisions of countries that readers know by their divisions before
/// others, and both before towns; a country of a doubtful name ("Georgia") has no such lead.
double PlaceResolver::prior_of(const Named& named) {
  const TableEntity entity = named.entity();
  if (entity.place == PlaceKind::kTown) return 0;
  if (entity.place == PlaceKind::kDivision) return entity.detail == 1 ? 0.9 : 0.7;
  return entity.place == PlaceKind::kCountry && (named.meaning.flags & kWeakName) != 0 ? 0.9 : 1.0;
}

double PlaceResolver::place_score(const EntitySpan& span, const Named& named) const {
  const TableEntity entity = named.entity();
  if (entity.type != EntityType::kPlace && entity.type != EntityType::kOrganisation) return -1;
  double score = 0.15 * std::log10(1.0 + entity.population);
  score += prior_of(named);
  if (entity.place == PlaceKind::kTown && (named.meaning.flags & kWeakName) != 0) score -= 0.25;
  if (entity.detail == 1 && entity.place == PlaceKind::kTown) score += 0.3;
  score += kind_behind(span, entity.place);
  std::vector<std::string> within = named.table->within(named.meaning.entity);
  if (entity.place == PlaceKind::kCountry) within.emplace_back(entity.key);  // told of as "Georgian" too
  if (entity.place == PlaceKind::kTown && lies_in_namesake(span, within)) score += kNamesake;
  for (const std::string& key : within) {
    const auto found = countries_.find(key);
    if (found != countries_.end()) score += 0.1 + 0.03 * std::min(found->second, 10);
  }
  if (entity.place == PlaceKind::kDivision && holds_left(span, named) && !holds_namesake(span, named))
    score += kBeside;
  return score + (stands_in(span, within) ? kBeside : 0);
}

/// "Mesquite, Nevada", "Palmer in Alaska": whether what stands beside the span holds the place.
bool PlaceResolver::stands_in(const EntitySpan& span, const std::vector<std::string>& within) const {
  const auto joins = [this](const EntitySpan& left, const EntitySpan& right) {
    if (left.sentence != right.sentence || left.last + 2 != right.first) return false;
    const std::string between = lower(book_.article.text(book_.words(left)[left.last + 1]));
    return between == "," || between == "(" || between == "in" || between == "of";
  };
  // Spans stand in the order of the text, so what stands beside this one is near it in the list.
  constexpr std::size_t kNear = 4;
  const auto at = static_cast<std::size_t>(&span - book_.spans.data());
  for (std::size_t i = at < kNear ? 0 : at - kNear; i < std::min(at + kNear + 1, book_.spans.size()); ++i) {
    const EntitySpan& next = book_.spans[i];
    if (!joins(next, span) && !joins(span, next)) continue;
    for (const Named& outer : next.meanings) {
      if (std::find(within.begin(), within.end(), outer.entity().key) != within.end()) return true;
    }
  }
  return false;
}

/// "Seattle, Washington": whether what stands before the span's comma lies in the division.
bool PlaceResolver::holds_left(const EntitySpan& span, const Named& division) const {
  const auto at = static_cast<std::size_t>(&span - book_.spans.data());
  if (at == 0) return false;
  const EntitySpan& left = book_.spans[at - 1];
  if (left.sentence != span.sentence || left.last + 2 != span.first ||
      book_.article.text(book_.words(span)[span.first - 1]) != ",")
    return false;
  return std::any_of(left.meanings.begin(), left.meanings.end(), [&](const Named& inner) {
    const std::vector<std::string> within = inner.table->within(inner.meaning.entity);
    return std::find(within.begin(), within.end(), division.entity().key) != within.end();
  });
}

double PlaceResolver::kind_behind(const EntitySpan& span, PlaceKind place) const {
  const auto& all = book_.words(span);
  std::uint32_t at = span.last + 1;
  if (span.first > 1 && all[span.first - 2].is(kPlaceKind) && book_.article.text(all[span.first - 1]) == "of")
    at = span.first - 2;  // "the state of Washington"
  if (at >= all.size() || all[at].upper || !all[at].is(kPlaceKind)) return 0;
  constexpr double kTold = 3;
  if (all[at].is(kTownKind)) return place == PlaceKind::kTown ? kTold : 0;
  if (all[at].is(kIslandKind)) return place == PlaceKind::kIsland ? kTold : 0;
  if (all[at].is(kDivisionKind))
    return place == PlaceKind::kDivision || place == PlaceKind::kRegion || place == PlaceKind::kPart ? kTold
                                                                                                     : 0;
  return 0;
}

/// "Mandalay Bay Resort", "Mandalay Bay Casino": one house.
std::string PlaceResolver::without_lodging(const std::string& name) const {
  std::vector<std::string> words = plain_words(name);
  std::size_t end = name.size(), count = words.size();
  while (count > 2 && (book_.article.classes_of(words[count - 1]) & kLodging) != 0) {
    end = name.rfind(' ', end - 1);
    --count;
    if (count > 2 && words[count - 1] == "and") {  // "Resort and Casino"
      end = name.rfind(' ', end - 1);
      --count;
    }
  }
  return end == std::string::npos ? name : name.substr(0, end);
}

void PlaceResolver::unknown_place(EntitySpan& span) {
  const std::string name = book_.text(span);
  const std::string key = "place:" + slug(without_lodging(name));
  span.entity = book_.find_key(key);
  if (span.entity == kNoEntity) span.entity = lodging_of(plain_words(name));
  if (span.entity != kNoEntity) return;
  ArticleEntity added;
  added.value.type = EntityType::kPlace;
  added.value.name = name;
  added.value.key = key;
  added.words = plain_words(name);
  if (names_site(span)) added.value.place = PlaceKind::kBuilding;
  if (span.last > span.first) lie_in_known(span, added.value);
  span.entity = book_.add(std::move(added));
}

bool PlaceResolver::names_site(const EntitySpan& span) const {
  const auto& all = book_.words(span);
  if (all[span.last].is(kSiteHead)) return true;
  const std::uint32_t next = span.last + 1;
  return next < all.size() && !all[next].upper && all[next].space_before && all[next].is(kSiteHead);
}

void PlaceResolver::lie_in_known(const EntitySpan& span, EntityValue& value) const {
  for (const Named& named :
       book_.article.meanings_of(book_.article.sentences[span.sentence], span.first + 1, span.last)) {
    if (named.meaning.kind != NameKind::kName || named.entity().type != EntityType::kPlace) continue;
    value.place = PlaceKind::kRegion;
    value.within = {std::string(named.entity().key)};
    for (std::string& key : named.table->within(named.meaning.entity)) value.within.push_back(std::move(key));
    return;
  }
}

}  // namespace gainsay
