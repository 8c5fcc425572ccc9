#include "mention/entity_resolve.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "mention/entity_index.h"

namespace gainsay {
namespace {

constexpr std::uint32_t kNone = 0xffffffff;

/// What stands around a nickname, and bytes of quotation marks.
bool is_mark(char c) {
  return c == '"' || c == '(' || c == ')' || c == '\'' || c == '\xe2' || c == '\x80' || c == '\x9c' ||
         c == '\x9d' || c == ',';
}

std::vector<std::string> plain_words(std::string_view name) {
  std::vector<std::string> words;
  const std::string text = plain(name);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \n\t", at), text.size());
    std::string word = text.substr(at, end - at);
    while (!word.empty() && is_mark(word.back())) word.pop_back();
    word.erase(0,
               static_cast<std::size_t>(std::find_if_not(word.begin(), word.end(), is_mark) - word.begin()));
    if (!word.empty()) words.push_back(std::move(word));
    at = end + 1;
  }
  return words;
}

class Resolver {
 public:
  Resolver(const EntityArticle& article, std::vector<EntitySpan>& spans) : article_(article), spans_(spans) {}

  ResolvedArticle run() {
    count_countries();
    each(Guess::kPlace, [this](EntitySpan& span) { place(span); });
    each(Guess::kPerson, [this](EntitySpan& span) {
      for (const Named& named : span.meanings) {  // of a user's file
        if (span.entity == kNone && named.entity().type == EntityType::kPerson) known(span, named);
      }
    });
    each(Guess::kPerson, [this](EntitySpan& span) {
      if (span.last > span.first) person(span);
    });
    for (const bool longer : {true, false}) {  // abbreviations need what they abbreviate
      for (const Guess guess : {Guess::kOrganisation, Guess::kOther}) {
        each(guess, [this, longer](EntitySpan& span) {
          if ((span.last > span.first) == longer) organisation(span);
        });
      }
    }
    each(Guess::kPerson, [this](EntitySpan& span) {
      if (span.last == span.first) surname(span);
    });
    each(Guess::kNothing, [this](EntitySpan& span) { short_form(span); });
    read_offices();
    note_names();
    std::uint32_t index = 0;
    for (EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kTitle) description(span, index);
      if (span.kind == SpanKind::kPronoun) pronoun(span, index);
      ++index;
    }
    ResolvedArticle resolved;
    for (std::uint32_t i = 0; i < spans_.size(); ++i) {
      if (spans_[i].kind == SpanKind::kTitle) resolved.titles.emplace_back(i, office_of(spans_[i]));
    }
    resolved.entities = std::move(entities_);
    return resolved;
  }

 private:
  template <class Visit>
  void each(Guess guess, const Visit& visit) {
    for (EntitySpan& span : spans_) {
      if (span.kind == SpanKind::kName && span.guess == guess && span.entity == kNone) visit(span);
    }
  }
  std::string text(const EntitySpan& span) const {
    std::string name(article_.text(article_.sentences[span.sentence], span.first, span.last));
    std::replace(name.begin(), name.end(), '\n', ' ');
    return name;
  }
  const std::vector<EntityWord>& words(const EntitySpan& span) const {
    return article_.sentences[span.sentence].words;
  }

  std::uint32_t add(ArticleEntity entity) {
    const auto index = static_cast<std::uint32_t>(entities_.size());
    index_.add(index, entity.words);
    by_key_[entity.value.key].push_back(index);
    entities_.push_back(std::move(entity));
    return index;
  }
  /// Gives an entity a fuller name.
  void rename(std::uint32_t index, const std::string& name, std::string key,
              const std::vector<std::string>& words) {
    ArticleEntity& entity = entities_[index];
    std::erase(by_key_[entity.value.key], index);
    by_key_[key].push_back(index);
    index_.add(index, words);
    entity.words = words;
    entity.value.name = name;
    entity.value.key = std::move(key);
  }
  std::uint32_t find_key(const std::string& key) const {
    const auto found = by_key_.find(key);
    if (found == by_key_.end() || found->second.empty()) return kNone;
    return *std::min_element(found->second.begin(), found->second.end());
  }

  // --- places

  void count_countries() {
    for (const EntitySpan& span : spans_) {
      for (const Named& named : span.meanings) {
        const TableEntity entity = named.entity();
        if (entity.place == PlaceKind::kCountry && (named.meaning.flags & kWeakName) == 0)
          ++countries_[std::string(entity.key)];
        if (entity.place == PlaceKind::kDivision && span.guess == Guess::kPlace)
          ++countries_[std::string(entity.key)];
      }
    }
  }

  void place(EntitySpan& span) {
    for (const Named& named : span.meanings) {
      if (named.meaning.kind == NameKind::kMetonym && speaks(span)) return known(span, named);
    }
    const Named* best = nullptr;
    double best_score = -1;
    for (const Named& named : span.meanings) {
      if (span.known_prefix != span.last - span.first + 1) break;
      if (named.meaning.kind == NameKind::kMetonym) continue;
      const double score = place_score(span, named);
      if (score > best_score) best = &named, best_score = score;
    }
    if (best == nullptr) return unknown_place(span);
    known(span, *best);
    if (best_score > 9) span.how = "container";
  }

  /// "The Kremlin said", "according to Downing Street": the building speaks for its government.
  bool speaks(const EntitySpan& span) const {
    const auto& all = words(span);
    const std::uint32_t next = span.last + 1;
    if (next < all.size() && all[next].is(kSpeechVerb)) return true;
    if (next + 1 < all.size() && article_.text(all[next]).ends_with("s") && all[next].span.size() <= 4) {
      const std::string owned = lower(article_.text(all[next + 1]));
      return owned == "spokesman" || owned == "spokeswoman" || owned == "press" || owned == "statement";
    }
    if (next < all.size() && article_.text(all[next]).starts_with("spokes")) return true;
    std::uint32_t before = span.first;
    if (before > 0 && lower(article_.text(all[before - 1])) == "the") --before;
    return before > 1 && article_.text(all[before - 1]) == "to" &&
           lower(article_.text(all[before - 2])) == "according";
  }

  /// By the container named next to it, then by countries of the text, then by what it is and its size.
  double place_score(const EntitySpan& span, const Named& named) const {
    const TableEntity entity = named.entity();
    if (entity.type != EntityType::kPlace && entity.type != EntityType::kOrganisation) return -1;
    double score = 0.15 * std::log10(1.0 + entity.population);
    if (entity.place != PlaceKind::kTown) score += entity.place == PlaceKind::kDivision ? 0.7 : 1.0;
    if (entity.place == PlaceKind::kTown && (named.meaning.flags & kWeakName) != 0) score -= 0.25;
    if (entity.detail == 1 && entity.place == PlaceKind::kTown) score += 0.3;
    score += kind_behind(span, entity.place);
    const std::vector<std::string> within = named.table->within(named.meaning.entity);
    for (const std::string& key : within) {
      const auto found = countries_.find(key);
      if (found != countries_.end()) score += 0.1 + 0.03 * std::min(found->second, 10);
    }
    // Spans stand in the order of the text, so what stands beside this one is near it in the list.
    constexpr std::size_t kNear = 4;
    const auto at = static_cast<std::size_t>(&span - spans_.data());
    for (std::size_t i = at < kNear ? 0 : at - kNear; i < std::min(at + kNear + 1, spans_.size()); ++i) {
      const EntitySpan& next = spans_[i];
      if (next.sentence != span.sentence || (next.first != span.last + 2 && next.last + 2 != span.first))
        continue;
      for (const Named& outer : next.meanings) {
        if (std::find(within.begin(), within.end(), outer.entity().key) == within.end()) continue;
        score += 10;
        break;
      }
    }
    return score;
  }

  /// "Washington state", "Kerman province", "Qeshm island": the noun behind tells which of one name is meant.
  double kind_behind(const EntitySpan& span, PlaceKind place) const {
    const auto& all = words(span);
    const std::uint32_t next = span.last + 1;
    if (next >= all.size() || all[next].upper || !all[next].is(kPlaceKind)) return 0;
    const std::string kind = lower(article_.text(all[next]));
    if (kind == "city" || kind == "town" || kind == "village") return place == PlaceKind::kTown ? 3 : 0;
    if (kind == "island" || kind == "islands") return place == PlaceKind::kIsland ? 3 : 0;
    if (kind == "state" || kind == "province" || kind == "region" || kind == "prefecture" || kind == "county")
      return place == PlaceKind::kDivision || place == PlaceKind::kRegion ? 3 : 0;
    return 0;
  }

  void known(EntitySpan& span, const Named& named) {
    const TableEntity entity = named.entity();
    span.entity = find_key(std::string(entity.key));
    if (named.meaning.kind == NameKind::kMetonym) span.how = "metonym";
    if (span.entity != kNone) return;
    ArticleEntity added;
    added.value.type = entity.type;
    added.value.name = std::string(entity.name);
    added.value.key = std::string(entity.key);
    added.value.within = named.table->within(named.meaning.entity);
    added.value.place = entity.place;
    added.value.known = true;
    added.value.at = entity.at;
    added.words = plain_words(entity.name);
    span.entity = add(std::move(added));
  }

  void unknown_place(EntitySpan& span) {
    const std::string name = text(span);
    const std::string key = "place:" + slug(name);
    span.entity = find_key(key);
    if (span.entity != kNone) return;
    ArticleEntity added;
    added.value.type = EntityType::kPlace;
    added.value.name = name;
    added.value.key = key;
    added.words = plain_words(name);
    if (names_site(span)) added.value.place = PlaceKind::kBuilding;
    if (span.last > span.first) lie_in_known(span, added.value);
    span.entity = add(std::move(added));
  }

  /// "SAP Arena", "Waiqele airport": something built, which lies in a town.
  bool names_site(const EntitySpan& span) const {
    const auto& all = words(span);
    if (all[span.last].is(kSiteHead)) return true;
    const std::uint32_t next = span.last + 1;
    return next < all.size() && !all[next].upper && all[next].space_before && all[next].is(kSiteHead);
  }

  /// "Southern Iran" lies in Iran.
  void lie_in_known(const EntitySpan& span, EntityValue& value) const {
    for (const Named& named :
         article_.meanings_of(article_.sentences[span.sentence], span.first + 1, span.last)) {
      if (named.meaning.kind != NameKind::kName || named.entity().type != EntityType::kPlace) continue;
      value.place = PlaceKind::kRegion;
      value.within = {std::string(named.entity().key)};
      for (std::string& key : named.table->within(named.meaning.entity))
        value.within.push_back(std::move(key));
      return;
    }
  }

  // --- organisations

  void organisation(EntitySpan& span) {
    if (!span.meanings.empty() && span.known_prefix == span.last - span.first + 1) {
      for (const Named& named : span.meanings) {
        if (named.entity().type == EntityType::kOrganisation) return known(span, named);
      }
    }
    const std::string name = text(span);
    const std::vector<std::string> parts = plain_words(name);
    for (const std::uint32_t i : index_.like(parts)) {
      if (entities_[i].value.type != EntityType::kOrganisation &&
          entities_[i].value.type != EntityType::kOther)
        continue;
      if (entities_[i].value.known ? entities_[i].words == parts
                                   : same_organisation(entities_[i].words, parts)) {
        span.entity = i;
        if (parts.size() > entities_[i].words.size() && !entities_[i].value.known)
          rename(i, name, key_of(entities_[i].value.type) + slug(name), parts);
        return;
      }
    }
    if (abbreviation(span)) return;
    ArticleEntity added;
    added.value.type = span.guess == Guess::kOther ? EntityType::kOther : EntityType::kOrganisation;
    added.value.name = name;
    added.value.key = key_of(added.value.type) + slug(name);
    added.words = parts;
    span.entity = add(std::move(added));
  }

  static std::string key_of(EntityType type) { return type == EntityType::kOther ? "thing:" : "org:"; }

  /// Capitals for the one longer name of the article that they abbreviate, "KCTV", or for somebody's
  /// initials.
  bool abbreviation(EntitySpan& span) {
    if (span.last > span.first || !words(span)[span.first].all_upper) return false;
    std::string letters = plain(text(span));
    std::erase(letters, '.');
    const std::vector<std::uint32_t> found = index_.abbreviated(letters);
    if (found.size() != 1) return false;
    const ArticleEntity& entity = entities_[found[0]];
    const bool person = entity.value.type == EntityType::kPerson;
    if (person ? letters != initials_of(entity.words) : entity.value.type == EntityType::kPlace) return false;
    span.entity = found[0];
    span.guess = person ? Guess::kPerson : Guess::kOrganisation;
    span.how = "abbreviation";
    return true;
  }

  /// One begins with the other ("Halden", "Halden Drills plc"), or is made of its first letters ("WFP"). What
  /// the longer one has more must not make it another thing: a building, or a body inside or beside the
  /// first.
  bool same_organisation(const std::vector<std::string>& a, const std::vector<std::string>& b) const {
    if (a == b) return true;
    const auto& few = a.size() < b.size() ? a : b;
    const auto& many = a.size() < b.size() ? b : a;
    if (few.empty() || few.size() == many.size()) return false;
    if (few.size() == 1 && few[0].size() > 1 && few[0] == initials_of(many)) return true;
    if (!std::equal(few.begin(), few.end(), many.begin())) return false;
    const std::uint32_t tail = article_.classes_of(many.back());
    if ((tail & (kPlaceHead | kOtherHead)) != 0 && (tail & kOrganisationHead) == 0) return false;
    const auto is_head = [&](const std::string& word) {
      return (article_.classes_of(word) & (kOrganisationHead | kCompanySuffix)) == kOrganisationHead;
    };
    const bool two_bodies =
        few.size() > 1 && std::any_of(few.begin(), few.end(), is_head) && is_head(many.back());
    return !two_bodies || many.size() == few.size() + 1;
  }

  // --- people

  void person(EntitySpan& span) {
    const std::string name = text(span);
    const std::vector<std::string> parts = plain_words(name);
    for (const std::uint32_t i : index_.with_end(parts.back())) {
      const ArticleEntity& known = entities_[i];
      if (known.value.type != EntityType::kPerson || known.words.size() < 2) continue;
      if (!same_person(known.words, parts)) continue;
      span.entity = i;
      if (parts.size() > known.words.size()) rename(i, name, slug(name), parts);
      note_person(span);
      return merge_gender(span);
    }
    ArticleEntity added;
    added.value.type = EntityType::kPerson;
    added.value.name = name;
    added.value.key = slug(name);
    added.words = parts;
    span.entity = add(std::move(added));
    note_person(span);
    merge_gender(span);
  }

  void note_person(const EntitySpan& span) {
    told_[span.entity].push_back(static_cast<std::uint32_t>(&span - spans_.data()));
    if (span.title != kNone) titled_[span.entity].emplace(spans_[span.title].meanings.front().entity().key);
  }

  /// Two full names: the same first and last word, or one's words all in the other.
  static bool same_person(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    if (a == b) return true;
    const auto& few = a.size() < b.size() ? a : b;
    const auto& many = a.size() < b.size() ? b : a;
    if (few.size() < 2 || few.back() != many.back()) return false;
    return std::find(many.begin(), many.end() - 1, few.front()) != many.end() - 1;  // "Luis (Jerry) Ortiz"
  }

  void merge_gender(const EntitySpan& span) {
    ArticleEntity& entity = entities_[span.entity];
    entity.male = entity.male || span.male;
    entity.female = entity.female || span.female;
  }

  void surname(EntitySpan& span) {
    const std::string word = plain(text(span));
    std::vector<std::uint32_t> fitting;
    for (const std::uint32_t i : index_.with_end(word)) {
      const ArticleEntity& known = entities_[i];
      if (known.value.type != EntityType::kPerson || known.words.empty()) continue;
      const bool fits = known.words.back() == word || (known.words.size() > 1 && known.words.front() == word);
      if (!fits || (span.male && known.female && !known.male) || (span.female && known.male && !known.female))
        continue;
      fitting.push_back(i);
    }
    if (fitting.size() == 1) {
      span.entity = fitting.front();
      span.how = "surname";
      note_person(span);
      return merge_gender(span);
    }
    if (fitting.size() > 1) {
      span.entity = likeliest(span, fitting);
      span.how = "surname";
      span.weight = 0.6;
      note_person(span);
      return;
    }
    ArticleEntity added;
    added.value.type = EntityType::kPerson;
    added.value.name = text(span);
    added.value.key = slug(text(span));
    added.value.how = "surname";
    added.words = {word};
    span.entity = add(std::move(added));
    span.how = "surname";
    merge_gender(span);
  }

  /// Of several people of one name, whom a surname alone means: who has the title that stands before it, else
  /// whom the article has told of most till then, since it calls the others by their given names; else the
  /// nearest before.
  std::uint32_t likeliest(const EntitySpan& span, const std::vector<std::uint32_t>& people) const {
    const auto here = static_cast<std::uint32_t>(&span - spans_.data());
    const auto score = [&](std::uint32_t person) {
      const auto told = told_.find(person);
      long points = 0;
      if (told != told_.end())
        points = std::count_if(told->second.begin(), told->second.end(),
                               [here](std::uint32_t at) { return at < here; });
      const auto titles = titled_.find(person);
      if (span.title != kNone && titles != titled_.end() &&
          titles->second.contains(std::string(spans_[span.title].meanings.front().entity().key)))
        points += 1000;
      return points;
    };
    const std::uint32_t nearest = nearest_before(span, people);
    std::uint32_t best = nearest != kNone ? nearest : people.front();
    for (const std::uint32_t person : people) {
      if (score(person) > score(best)) best = person;
    }
    return best;
  }

  std::uint32_t nearest_before(const EntitySpan& span, const std::vector<std::uint32_t>& people) const {
    for (auto i = static_cast<std::size_t>(&span - spans_.data()); i-- > 0;) {
      const EntitySpan& other = spans_[i];
      if (other.entity != kNone && other.guess == Guess::kPerson &&
          std::find(people.begin(), people.end(), other.entity) != people.end())
        return other.entity;
    }
    return kNone;
  }

  /// A single capitalised word that nothing was said about: the short form of something named in full.
  void short_form(EntitySpan& span) {
    const std::vector<std::string> parts = plain_words(text(span));
    const EntityWord& first = words(span)[span.first];
    const bool starts = first.starts && first.common;
    if (!span.meanings.empty() || starts || parts.empty()) return;
    if (abbreviation(span)) return;
    if (parts.size() == 1 && first.is(kGivenMale | kGivenFemale) && !first.common)
      return given_name(span, parts[0]);
    std::vector<std::uint32_t> candidates = index_.like(parts);
    for (const std::uint32_t i : index_.with_end(parts[0])) candidates.push_back(i);
    std::sort(candidates.begin(), candidates.end());
    for (const std::uint32_t i : candidates) {
      const ArticleEntity& known = entities_[i];
      const EntityType type = known.value.type;
      if (type == EntityType::kPerson && parts.size() == 1 && known.words.size() > 1 &&
          known.words.back() == parts[0]) {
        span.entity = i;
        span.guess = Guess::kPerson;
        span.how = "surname";
        return;
      }
      if (type == EntityType::kOrganisation && !known.value.known && same_organisation(known.words, parts)) {
        span.entity = i;
        span.guess = Guess::kOrganisation;
        span.how = "short form";
        return;
      }
    }
  }

  /// "Alexis" by itself: the one person of the article whose full name holds it as a given name.
  void given_name(EntitySpan& span, const std::string& name) {
    std::uint32_t found = kNone;
    for (std::uint32_t i = 0; i < entities_.size(); ++i) {
      const ArticleEntity& known = entities_[i];
      if (known.value.type != EntityType::kPerson || known.words.size() < 2) continue;
      if (std::find(known.words.begin(), known.words.end(), name) == known.words.end()) continue;
      if (found != kNone) return;
      found = i;
    }
    if (found == kNone) return;
    span.entity = found;
    span.guess = Guess::kPerson;
    span.how = "given name";
  }

  // --- offices and descriptions

  Office office_of(const EntitySpan& title) const {
    Office office;
    const TableEntity entity = title.meanings.front().entity();
    office.key = std::string(entity.key);
    office.leader = (entity.detail & kTitleLeader) != 0;
    const auto& all = words(title);
    for (std::uint32_t i = title.first; i <= title.last; ++i) {
      const std::string word = lower(article_.text(all[i]));
      if (word == "former" || word == "ex" || word == "late") office.former = true;
    }
    if (title.first > 0) {
      const std::string before = lower(article_.text(all[title.first - 1]));
      if (before == "former" || before == "ex" || before == "then") office.former = true;
    }
    const auto begin = std::partition_point(spans_.begin(), spans_.end(), [&title](const EntitySpan& span) {
      return span.sentence < title.sentence;
    });
    for (auto at = begin; at != spans_.end() && at->sentence == title.sentence; ++at) {
      const EntitySpan& near = *at;
      const bool possessive =
          near.last + 2 == title.first && article_.text(all[near.last + 1]).ends_with("s");
      const bool before = near.last + 1 == title.first || possessive;
      const std::uint32_t of = title.last + 1;
      const bool behind =
          of + 1 < all.size() && article_.text(all[of]) == "of" &&
          (near.first == of + 1 || (near.first == of + 2 && article_.text(all[of + 1]) == "the"));
      if (!before && !behind) continue;
      add_scope(near, office);
    }
    return office;
  }

  void add_scope(const EntitySpan& near, Office& office) const {
    if (near.kind == SpanKind::kAdjective || near.kind == SpanKind::kPeople) {
      for (const Named& named : near.meanings) {
        office.scope.emplace_back(named.entity().key);
        break;
      }
    } else if (near.entity != kNone && near.guess != Guess::kPerson) {
      const EntityValue& value = entities_[near.entity].value;
      office.scope.push_back(value.key);
    }
  }

  void give_office(std::uint32_t index, const Office& office) {
    std::vector<Office>& offices = entities_[index].offices;
    if (std::find(offices.begin(), offices.end(), office) != offices.end()) return;
    offices.push_back(office);
    holders_[office.key].push_back(index);
    if (office.leader) holders_["office:leader"].push_back(index);
  }

  void read_offices() {
    for (EntitySpan& span : spans_) {
      if (span.kind != SpanKind::kName || span.title == kNone || span.entity == kNone) continue;
      ArticleEntity& entity = entities_[span.entity];
      if (entity.value.type != EntityType::kPerson) continue;
      EntitySpan& title = spans_[span.title];
      give_office(span.entity, office_of(title));
      const std::uint8_t detail = title.meanings.front().entity().detail;
      if ((detail & kTitleMale) != 0) entity.male = true;
      if ((detail & kTitleFemale) != 0) entity.female = true;
      title.entity = span.entity;
      title.how = "role";
    }
  }

  static bool shares(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::any_of(a.begin(), a.end(),
                       [&](const std::string& key) { return std::find(b.begin(), b.end(), key) != b.end(); });
  }

  bool holds(const ArticleEntity& entity, const Office& asked) const {
    for (const Office& office : entity.offices) {
      const bool leads = asked.key == "office:leader" && office.leader;
      if (office.key != asked.key && !leads) continue;
      if (!asked.scope.empty() && !office.scope.empty() && !shares(asked.scope, office.scope)) continue;
      return true;
    }
    return false;
  }

  /// Whoever holds the office and was named last before the span `index`; else, for an office with its scope,
  /// the first of the article's people who holds it.
  std::uint32_t holder_of(const Office& asked, std::uint32_t index) const {
    const auto list = holders_.find(asked.key);
    if (list == holders_.end()) return kNone;
    std::uint32_t nearest = kNone, nearest_at = 0, first = kNone;
    for (const std::uint32_t i : list->second) {
      if (!holds(entities_[i], asked)) continue;
      if (const auto named = names_.find(i); named != names_.end()) {
        const auto after = std::lower_bound(named->second.begin(), named->second.end(), index);
        if (after != named->second.begin() && (nearest == kNone || *std::prev(after) > nearest_at)) {
          nearest = i;
          nearest_at = *std::prev(after);
        }
      }
      if (entities_[i].value.type == EntityType::kPerson) first = std::min(first, i);
    }
    return nearest != kNone || asked.scope.empty() ? nearest : first;
  }

  void note_names() {
    for (std::uint32_t i = 0; i < spans_.size(); ++i) {
      const EntitySpan& span = spans_[i];
      if (span.entity != kNone && span.kind == SpanKind::kName && span.guess == Guess::kPerson)
        names_[span.entity].push_back(i);
    }
  }

  /// "the minister", "the Russian president": whoever holds that office in the article, nearest before.
  void description(EntitySpan& title, std::uint32_t index) {
    if (title.entity != kNone) return;  // it is somebody's title
    const auto& all = words(title);
    const std::uint8_t detail = title.meanings.front().entity().detail;
    if ((detail & kTitlePlural) != 0) return;
    const Office asked = office_of(title);
    std::uint32_t begin = title.first;
    if (begin > 0 && index > 0 && spans_[index - 1].sentence == title.sentence &&
        spans_[index - 1].last + 1 == begin && spans_[index - 1].kind != SpanKind::kTitle)
      begin = spans_[index - 1].first;
    const bool definite =
        begin > 0 && (lower(article_.text(all[begin - 1])) == "the" || article_.text(all[begin - 1]) == "'s");
    if (!definite || asked.former) return;
    std::uint32_t found = holder_of(asked, index);
    if (found == kNone && !asked.scope.empty() && (detail & kTitleOffice) != 0) {
      ArticleEntity added;
      added.value.type = EntityType::kPerson;
      added.value.key = asked.key + "@" + asked.scope[0];
      added.value.name = text(title);
      added.value.how = "description";
      found = find_key(added.value.key);
      if (found == kNone) {
        found = add(std::move(added));
        give_office(found, asked);
      }
    }
    if (found == kNone) return;
    title.entity = found;
    title.how = "description";
    title.weight = 0.8;
    title.guess = Guess::kPerson;
  }

  // --- pronouns

  void pronoun(EntitySpan& span, std::uint32_t index) {
    const std::string word = lower(article_.text(words(span)[span.first]));
    const bool male = word[0] == 'h' && word != "her" && word != "hers" && word != "herself";
    std::uint32_t same = kNone, previous = kNone, previous_sentence = kNone;
    for (std::uint32_t k = index; k-- > 0;) {
      const EntitySpan& other = spans_[k];
      if (other.sentence + 3 < span.sentence) break;
      if (other.entity == kNone || other.guess != Guess::kPerson || other.kind == SpanKind::kPronoun)
        continue;
      const ArticleEntity& entity = entities_[other.entity];
      if ((male && entity.female && !entity.male) || (!male && entity.male && !entity.female)) continue;
      if (other.sentence == span.sentence) {
        same = other.entity;
      } else if (previous_sentence == kNone || other.sentence == previous_sentence) {
        previous = other.entity;  // the first of that sentence in the end
        previous_sentence = other.sentence;
      } else {
        break;
      }
    }
    const std::uint32_t found = same != kNone ? same : previous;
    if (found == kNone) return;
    span.entity = found;
    span.guess = Guess::kPerson;
    span.how = "pronoun";
    span.weight = 0.6;
  }

  const EntityArticle& article_;
  std::vector<EntitySpan>& spans_;
  std::vector<ArticleEntity> entities_;
  EntityIndex index_;                                                    // of their words
  std::unordered_map<std::string, std::vector<std::uint32_t>> by_key_;   // entities
  std::unordered_map<std::string, std::vector<std::uint32_t>> holders_;  // entities, by the key of an office
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> names_;  // spans that name a person, in order
  std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> told_;   // spans that name a person
  std::unordered_map<std::uint32_t, std::set<std::string>> titled_;      // keys of a person's titles
  std::map<std::string, int> countries_;                                 // how often each is named, by key
};

}  // namespace

ResolvedArticle resolve_spans(const EntityArticle& article, std::vector<EntitySpan>& spans) {
  return Resolver(article, spans).run();
}

}  // namespace gainsay
