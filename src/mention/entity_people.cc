#include "mention/entity_people.h"

#include <algorithm>

namespace gainsay {

void PersonResolver::full_name(EntitySpan& span) {
  const std::string name = book_.text(span);
  std::vector<std::string> parts = plain_words(name);
  const std::string generation = take_generation(parts);
  for (const std::uint32_t i : book_.index.with_end(parts.back())) {
    if (!is_same(book_.entities[i], parts, generation)) continue;
    const ArticleEntity& known = book_.entities[i];
    span.entity = i;
    if (parts.size() > known.words.size()) book_.rename(i, name, slug(name), parts);
    note_person(span);
    return merge_gender(span);
  }
  ArticleEntity added;
  added.value.type = EntityType::kPerson;
  added.value.name = name;
  added.value.key = slug(name);
  added.words = parts;
  span.entity = book_.add(std::move(added));
  note_person(span);
  merge_gender(span);
}

bool PersonResolver::is_same(const ArticleEntity& known, const std::vector<std::string>& parts,
                             const std::string& generation) const {
  if (known.value.type != EntityType::kPerson || known.words.size() < 2) return false;
  std::vector<std::string> words = plain_words(known.value.name);
  const std::string other = take_generation(words);
  return (generation.empty() || other.empty() || generation == other) && same_person(known.words, parts);
}

void PersonResolver::note_person(const EntitySpan& span) {
  told_[span.entity].push_back(static_cast<std::uint32_t>(&span - book_.spans.data()));
  if (span.title != kNoEntity)
    titled_[span.entity].emplace(book_.spans[span.title].meanings.front().entity().key);
}

bool PersonResolver::same_person(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a == b) return true;
  const auto& few = a.size() < b.size() ? a : b;
  const auto& many = a.size() < b.size() ? b : a;
  if (few.size() < 2 || few.back() != many.back()) return false;
  return std::find(many.begin(), many.end() - 1, few.front()) != many.end() - 1;  // "Luis (Jerry) Ortiz"
}

void PersonResolver::merge_gender(const EntitySpan& span) {
  ArticleEntity& entity = book_.entities[span.entity];
  entity.male = entity.male || span.male;
  entity.female = entity.female || span.female;
}

void PersonResolver::surname(EntitySpan& span) {
  const std::string word = plain(book_.text(span));
  std::vector<std::uint32_t> fitting;
  for (const std::uint32_t i : book_.index.with_end(word)) {
    const ArticleEntity& known = book_.entities[i];
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
    const bool given = book_.words(span)[span.first].all_upper &&
                       std::none_of(fitting.begin(), fitting.end(), [&](std::uint32_t i) {
                         return book_.entities[i].words.back() == word;
                       });  // "T.J." means the one who was told of last
    const std::uint32_t nearest = given ? nearest_before(span, fitting) : kNoEntity;
    span.entity = nearest != kNoEntity ? nearest : likeliest(span, fitting);
    span.how = "surname";
    span.weight = 0.6;
    note_person(span);
    return;
  }
  if (const std::uint32_t bearer = blended(span); bearer != kNoEntity) {
    span.entity = bearer;
    span.how = "nickname";
    return note_person(span);
  }
  ArticleEntity added;
  added.value.type = EntityType::kPerson;
  added.value.name = book_.text(span);
  added.words = {word};
  if (span.addressed && has_other_bearer(word)) {  // "Ms. Poe" beside "Jon Poe"
    const std::string_view address = book_.article.text(book_.words(span)[span.first - 1]);
    added.value.name = std::string(address) + ' ' + added.value.name;
    added.words = plain_words(added.value.name);
  }
  added.value.key = slug(added.value.name);
  added.value.how = "surname";
  span.entity = book_.add(std::move(added));
  span.how = "surname";
  merge_gender(span);
}

bool PersonResolver::has_other_bearer(const std::string& surname) const {
  const std::vector<std::uint32_t> people = book_.index.with_end(surname);
  return std::any_of(people.begin(), people.end(), [&](std::uint32_t i) {
    const ArticleEntity& known = book_.entities[i];
    return known.value.type == EntityType::kPerson && known.words.size() > 1 && known.words.back() == surname;
  });
}

std::uint32_t PersonResolver::blended(const EntitySpan& span) const {
  const std::string printed = book_.text(span);
  std::uint32_t found = kNoEntity;
  for (std::uint32_t i = 0; i < book_.entities.size(); ++i) {
    if (book_.entities[i].value.type != EntityType::kPerson || !blends(printed, book_.entities[i].words))
      continue;
    if (found != kNoEntity) return kNoEntity;
    found = i;
  }
  return found;
}

std::uint32_t PersonResolver::likeliest(const EntitySpan& span,
                                        const std::vector<std::uint32_t>& people) const {
  const auto here = static_cast<std::uint32_t>(&span - book_.spans.data());
  const auto score = [&](std::uint32_t person) {
    const auto told = told_.find(person);
    long points = 0;
    if (told != told_.end())
      points = std::count_if(told->second.begin(), told->second.end(),
                             [here](std::uint32_t at) { return at < here; });
    const auto titles = titled_.find(person);
    if (span.title != kNoEntity && titles != titled_.end() &&
        titles->second.contains(std::string(book_.spans[span.title].meanings.front().entity().key)))
      points += 1000;
    return points;
  };
  const std::uint32_t speaker =
      speaks(span) && span.title == kNoEntity ? named_just_before(span, people) : kNoEntity;
  if (speaker != kNoEntity) return speaker;
  const std::uint32_t nearest = nearest_before(span, people);
  std::uint32_t best = nearest != kNoEntity ? nearest : people.front();
  for (const std::uint32_t person : people) {
    if (score(person) > score(best)) best = person;
  }
  return best;
}

/// "Ortega said", "said Ortega".
bool PersonResolver::speaks(const EntitySpan& span) const {
  const auto& all = book_.words(span);
  const bool behind = span.last + 1 < all.size() && all[span.last + 1].is(kSpeechVerb);
  return behind || (span.first > 0 && all[span.first - 1].is(kSpeechVerb));
}

/// Who of them the same sentence or one of the two before named last in full.
std::uint32_t PersonResolver::named_just_before(const EntitySpan& span,
                                                const std::vector<std::uint32_t>& people) const {
  constexpr std::uint32_t kNear = 2;
  for (auto i = static_cast<std::size_t>(&span - book_.spans.data()); i-- > 0;) {
    const EntitySpan& other = book_.spans[i];
    if (other.sentence + kNear < span.sentence) return kNoEntity;
    if (other.kind == SpanKind::kName && other.last > other.first && speaks(other) &&
        std::find(people.begin(), people.end(), other.entity) != people.end())
      return other.entity;
  }
  return kNoEntity;
}

std::uint32_t PersonResolver::nearest_before(const EntitySpan& span,
                                             const std::vector<std::uint32_t>& people) const {
  for (auto i = static_cast<std::size_t>(&span - book_.spans.data()); i-- > 0;) {
    const EntitySpan& other = book_.spans[i];
    if (other.entity != kNoEntity && other.guess == Guess::kPerson &&
        std::find(people.begin(), people.end(), other.entity) != people.end())
      return other.entity;
  }
  return kNoEntity;
}

void PersonResolver::given_name(EntitySpan& span, const std::string& name) {
  std::uint32_t found = kNoEntity;
  for (std::uint32_t i = 0; i < book_.entities.size(); ++i) {
    const ArticleEntity& known = book_.entities[i];
    if (known.value.type != EntityType::kPerson || known.words.size() < 2) continue;
    if (std::find(known.words.begin(), known.words.end(), name) == known.words.end()) continue;
    if (found != kNoEntity) return;
    found = i;
  }
  if (found == kNoEntity) return;
  span.entity = found;
  span.guess = Guess::kPerson;
  span.how = "given name";
}

void PersonResolver::pronoun(EntitySpan& span, std::uint32_t index) {
  // How sure it is: of several people told before, of the only one of the sentence before, of its own
  // sentence.
  constexpr double kOneOfSeveral = 0.6, kOneBefore = 0.65, kOneOfSentence = 0.68;
  const bool male = book_.words(span)[span.first].is(kPronounMale);
  std::uint32_t same = kNoEntity, previous = kNoEntity, previous_sentence = kNoEntity;
  bool several = false;  // people whom it may mean
  for (std::uint32_t k = index; k-- > 0;) {
    const EntitySpan& other = book_.spans[k];
    if (other.sentence + 3 < span.sentence) break;
    if (other.entity == kNoEntity || other.guess != Guess::kPerson || other.kind == SpanKind::kPronoun)
      continue;
    const ArticleEntity& entity = book_.entities[other.entity];
    if ((male && entity.female && !entity.male) || (!male && entity.male && !entity.female)) continue;
    if (other.sentence == span.sentence) {
      several = several || (same != kNoEntity && same != other.entity);
      same = other.entity;
    } else if (previous_sentence == kNoEntity || other.sentence == previous_sentence) {
      several = several || (previous != kNoEntity && previous != other.entity);
      previous = other.entity;  // the first of that sentence in the end
      previous_sentence = other.sentence;
    } else {
      break;
    }
  }
  const std::uint32_t found = same != kNoEntity ? same : previous;
  if (found == kNoEntity) return;
  span.entity = found;
  span.guess = Guess::kPerson;
  span.how = "pronoun";
  span.weight = several ? kOneOfSeveral : same != kNoEntity ? kOneOfSentence : kOneBefore;
}

}  // namespace gainsay
