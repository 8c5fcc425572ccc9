#include "mention/entity_organisations.h"

#include <algorithm>

namespace gainsay {

void OrganisationResolver::resolve(EntitySpan& span) {
  const std::string name = book_.text(span);
  const std::vector<std::string> parts = plain_words(name);
  if (ends_longer(span, parts) || abbreviates_told(span)) return;
  if (span.known_prefix == span.last - span.first + 1) {
    for (const Named& named : span.meanings) {
      if (named.entity().type != EntityType::kOrganisation && named.entity().type != EntityType::kOther)
        continue;
      if (is_of_another_place(span, named)) continue;
      if (is_product(span, named)) return product(span, parts);
      book_.use_known(span, named);
      return note_short_forms(span, parts);
    }
  }
  if (told_in_brackets(span, parts) || numbered(span)) return;
  if (const auto longer = shorter_.find(joined(parts, parts.size()));
      longer != shorter_.end() && longer->second != kNoEntity) {
    span.entity = longer->second;
    span.how = "short form";
    return;
  }
  if (span.known_prefix == 1 && span.first == span.last && town_team(span, parts)) return;
  for (const std::uint32_t i : book_.index.like(parts)) {
    if (book_.entities[i].value.type != EntityType::kOrganisation &&
        book_.entities[i].value.type != EntityType::kOther)
      continue;
    if (book_.entities[i].value.known ? book_.entities[i].words == parts
                                      : same_organisation(book_.entities[i].words, parts)) {
      span.entity = i;
      if (parts.size() > book_.entities[i].words.size() && !book_.entities[i].value.known)
        book_.rename(i, name, key_of(book_.entities[i].value.type) + slug(without_suffix(name)), parts);
      return;
    }
  }
  if (abbreviation(span) || last_word(span, parts)) return;
  add_new(span, name, parts);
}

void OrganisationResolver::add_new(EntitySpan& span, const std::string& name,
                                   const std::vector<std::string>& parts) {
  ArticleEntity added;
  added.value.type = span.guess == Guess::kOther ? EntityType::kOther : EntityType::kOrganisation;
  added.value.name = name;
  added.value.key = key_of(added.value.type) + slug(without_suffix(name));
  added.words = parts;
  span.entity = book_.find_key(added.value.key);
  if (span.entity == kNoEntity) span.entity = book_.add(std::move(added));
}

std::string OrganisationResolver::joined(const std::vector<std::string>& words, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) (text += words[i]) += ' ';
  return text;
}

void OrganisationResolver::note_short_forms(const EntitySpan& span, const std::vector<std::string>& parts) {
  for (std::size_t count = 1; count < parts.size(); ++count) {
    const auto [at, added] = shorter_.try_emplace(joined(parts, count), span.entity);
    if (!added && at->second != span.entity) at->second = kNoEntity;
  }
}

bool OrganisationResolver::is_of_another_place(const EntitySpan& span, const Named& named) const {
  if (span.first != span.last || span.first == 0 || (named.meaning.flags & kWeakName) == 0) return false;
  const EntityWord& word = book_.words(span)[span.first - 1];
  const std::string_view before = book_.article.text(word);
  return !word.starts && before.size() > 1 && before[0] >= 'A' && before[0] <= 'Z' && before[1] >= 'a' &&
         before[1] <= 'z' && named.entity().name.find(before) == std::string_view::npos;
}

bool OrganisationResolver::ends_longer(EntitySpan& span, const std::vector<std::string>& parts) {
  if (parts.size() != 1 || !book_.words(span)[span.first].is(kOrganisationHead)) return false;
  std::uint32_t found = kNoEntity;
  for (const std::uint32_t i : book_.index.with_end(parts[0])) {
    const ArticleEntity& longer = book_.entities[i];
    if (longer.value.type != EntityType::kOrganisation || longer.words.size() < 2 ||
        longer.words.back() != parts[0])
      continue;
    if (found != kNoEntity) return false;
    found = i;
  }
  if (found == kNoEntity) return false;
  span.entity = found;
  span.how = "short form";
  return true;
}

bool OrganisationResolver::numbered(EntitySpan& span) {
  if (span.guess != Guess::kOther || span.known_prefix == 0 || span.first + span.known_prefix != span.last)
    return false;
  const std::string_view number = book_.article.text(book_.words(span)[span.last]);
  if (number.size() < 2 || number.find_first_not_of("IVXL") != std::string_view::npos) return false;
  for (const Named& named : span.meanings) {
    if (named.meaning.kind != NameKind::kName || named.entity().type != EntityType::kOther) continue;
    book_.use_known(span, named);
    return true;
  }
  return false;
}

bool OrganisationResolver::is_product(const EntitySpan& span, const Named& named) const {
  if (named.entity().type != EntityType::kOrganisation || span.first == 0 || span.last > span.first)
    return false;
  const auto& all = book_.words(span);
  const std::string before = lower(book_.article.text(all[span.first - 1]));
  if (before != "a" && before != "an") return false;
  if (span.first > 1 && all[span.first - 2].is(kPlacePreposition) &&
      lower(book_.article.text(all[span.first - 2])) != "to")
    return false;  // "at a Walmart"
  return span.last + 1 >= all.size() || all[span.last + 1].is(kFunctionWord | kPlacePreposition) ||
         book_.article.text(all[span.last + 1]) == "." || book_.article.text(all[span.last + 1]) == ",";
}

void OrganisationResolver::product(EntitySpan& span, const std::vector<std::string>& parts) {
  span.guess = Guess::kOther;
  std::uint32_t found = kNoEntity;
  for (const std::uint32_t i : book_.index.like(parts)) {
    const ArticleEntity& known = book_.entities[i];
    if (known.value.type != EntityType::kOther || known.words.front() != parts[0]) continue;
    if (found != kNoEntity && known.words.size() > 1) return add_new(span, book_.text(span), parts);
    found = i;
  }
  if (found == kNoEntity) return add_new(span, book_.text(span), parts);
  span.entity = found;
}

bool OrganisationResolver::abbreviates_told(EntitySpan& span) {
  constexpr std::size_t kShortest = 3;
  if (span.last > span.first || span.known_prefix == 0 || !book_.words(span)[span.first].all_upper)
    return false;
  const std::string letters = plain(book_.text(span));
  std::uint32_t found = kNoEntity;
  for (const std::uint32_t i : book_.index.abbreviated(letters)) {
    const ArticleEntity& longer = book_.entities[i];
    const bool body =
        longer.value.type == EntityType::kOrganisation || longer.value.type == EntityType::kOther;
    if (!body || longer.value.known || letters.size() < kShortest || initials_of(longer.words) != letters)
      continue;
    if (found != kNoEntity) return false;
    found = i;
  }
  if (found == kNoEntity) return false;
  span.entity = found;
  span.how = "abbreviation";
  return true;
}

bool OrganisationResolver::told_in_brackets(EntitySpan& span, const std::vector<std::string>& parts) {
  const auto& all = book_.words(span);
  if (span.last == span.first || span.last + 3 >= all.size() || !all[span.last + 2].all_upper) return false;
  if (book_.article.text(all[span.last + 1]) != "(" || book_.article.text(all[span.last + 3]) != ")")
    return false;
  const std::string letters = plain(book_.article.text(all[span.last + 2]));
  if (!abbreviates(letters, parts)) return false;
  for (const Named& named :
       book_.article.meanings_of(book_.article.sentences[span.sentence], span.last + 2, span.last + 2)) {
    if (named.meaning.kind != NameKind::kName || named.entity().type != EntityType::kOrganisation) continue;
    book_.use_known(span, named);
    return true;
  }
  return false;
}

std::string OrganisationResolver::without_suffix(const std::string& name) const {
  const std::size_t space = name.rfind(' ');
  if (space == std::string::npos || space == 0) return name;
  const bool suffix = (book_.article.classes_of(name.substr(space + 1)) & kCompanySuffix) != 0;
  return suffix ? name.substr(0, space) : name;
}

bool OrganisationResolver::town_team(EntitySpan& span, const std::vector<std::string>& parts) const {
  for (const std::uint32_t i : book_.index.like(parts)) {
    const ArticleEntity& team = book_.entities[i];
    if (team.value.type != EntityType::kOrganisation || team.words.size() != 2 || team.words[0] != parts[0] ||
        !team.words[1].ends_with('s'))
      continue;
    span.entity = i;
    span.how = "short form";
    return true;
  }
  return false;
}

bool OrganisationResolver::last_word(EntitySpan& span, const std::vector<std::string>& parts) {
  if (parts.size() != 1) return false;
  const EntityType type = span.guess == Guess::kOther ? EntityType::kOther : EntityType::kOrganisation;
  const bool plural = parts[0].ends_with("s");
  for (const std::uint32_t i : book_.index.with_end(parts[0])) {
    const ArticleEntity& longer = book_.entities[i];
    if (longer.value.type != type || longer.words.size() < 2 || longer.words.back() != parts[0]) continue;
    const bool opened = (book_.article.classes_of(longer.words[0]) & kOtherOpener) != 0;
    if (type == EntityType::kOther ? !opened : !plural) continue;
    span.entity = i;
    span.how = "short form";
    return true;
  }
  return false;
}

std::string OrganisationResolver::key_of(EntityType type) {
  return type == EntityType::kOther ? "thing:" : "org:";
}

bool OrganisationResolver::abbreviation(EntitySpan& span) {
  if (span.last > span.first || !book_.words(span)[span.first].all_upper) return false;
  std::string letters = plain(book_.text(span));
  std::erase(letters, '.');
  std::vector<std::uint32_t> found = book_.index.abbreviated(letters);
  if (found.size() > 1 && letters.size() < book_.text(span).size()) found = told_most(found, letters);
  if (found.size() != 1) return false;
  const ArticleEntity& entity = book_.entities[found[0]];
  const bool person = entity.value.type == EntityType::kPerson;
  if (person ? letters != initials_of(entity.words) : entity.value.type == EntityType::kPlace) return false;
  span.entity = found[0];
  span.guess = person ? Guess::kPerson : Guess::kOrganisation;
  span.how = "abbreviation";
  return true;
}

std::vector<std::uint32_t> OrganisationResolver::told_most(const std::vector<std::uint32_t>& found,
                                                           const std::string& letters) const {
  std::vector<std::uint32_t> best;
  long most = 0;
  for (const std::uint32_t i : found) {
    const ArticleEntity& person = book_.entities[i];
    if (person.value.type != EntityType::kPerson || initials_of(person.words) != letters) continue;
    const long times = std::count_if(book_.spans.begin(), book_.spans.end(), [&](const EntitySpan& other) {
      return other.entity == i || (other.kind == SpanKind::kName && other.first == other.last &&
                                   plain(book_.text(other)) == person.words.back());
    });
    if (times > most) best.clear();
    if (times >= most) best.push_back(i);
    most = std::max(most, times);
  }
  return best;
}

bool OrganisationResolver::same_organisation(const std::vector<std::string>& a,
                                             const std::vector<std::string>& b) const {
  if (a == b) return true;
  const auto& few = a.size() < b.size() ? a : b;
  const auto& many = a.size() < b.size() ? b : a;
  if (few.empty() || few.size() == many.size()) return false;
  if (few.size() == 1 && few[0].size() > 1 && few[0] == initials_of(many)) return true;
  if (!std::equal(few.begin(), few.end(), many.begin())) return false;
  if (few.size() == 1 && many[1] != "of" &&
      (book_.article.classes_of(few[0]) & (kPublicBody | kPlaceHead)) != 0)
    return false;  // "Senate" beside "Senate Works Committee"
  const std::uint64_t tail = book_.article.classes_of(many.back());
  if ((tail & (kPlaceHead | kOtherHead)) != 0 && (tail & kOrganisationHead) == 0) return false;
  const auto is_head = [&](const std::string& word) {
    return (book_.article.classes_of(word) & (kOrganisationHead | kCompanySuffix)) == kOrganisationHead;
  };
  const bool two_bodies =
      few.size() > 1 && std::any_of(few.begin(), few.end(), is_head) && is_head(many.back());
  return !two_bodies || many.size() == few.size() + 1;
}

}  // namespace gainsay
