#include "mention/entity_offices.h"

#include <algorithm>

namespace gainsay {

Office OfficeResolver::office_of(const EntitySpan& title) const {
  Office office;
  const TableEntity entity = title.meanings.front().entity();
  office.key = std::string(entity.key);
  office.leader = (entity.detail & kTitleLeader) != 0;
  const auto& all = book_.words(title);
  for (std::uint32_t i = std::max(title.first, 1u) - 1; i <= title.last; ++i) {
    if (all[i].is(kFormerMark)) office.former = true;
  }
  const auto begin =
      std::partition_point(book_.spans.begin(), book_.spans.end(),
                           [&title](const EntitySpan& span) { return span.sentence < title.sentence; });
  for (auto at = begin; at != book_.spans.end() && at->sentence == title.sentence; ++at) {
    const EntitySpan& near = *at;
    const bool possessive =
        near.last + 2 == title.first && book_.article.text(all[near.last + 1]).ends_with("s");
    const bool before = near.last + 1 == title.first || possessive;
    const std::uint32_t of = title.last + 1;
    const bool behind =
        of + 1 < all.size() && book_.article.text(all[of]) == "of" &&
        (near.first == of + 1 || (near.first == of + 2 && book_.article.text(all[of + 1]) == "the"));
    if (!before && !behind) continue;
    add_scope(near, office);
  }
  return office;
}

void OfficeResolver::add_scope(const EntitySpan& near, Office& office) const {
  if (near.kind == SpanKind::kAdjective || near.kind == SpanKind::kPeople) {
    for (const Named& named : near.meanings) {
      office.scope.emplace_back(named.entity().key);
      break;
    }
  } else if (near.entity != kNoEntity && near.guess != Guess::kPerson) {
    const EntityValue& value = book_.entities[near.entity].value;
    office.scope.push_back(value.key);
  }
}

void OfficeResolver::give_office(std::uint32_t index, const Office& office) {
  std::vector<Office>& offices = book_.entities[index].offices;
  if (std::find(offices.begin(), offices.end(), office) != offices.end()) return;
  offices.push_back(office);
  holders_[office.key].push_back(index);
  if (office.leader) holders_["office:leader"].push_back(index);
}

void OfficeResolver::read_offices() {
  for (EntitySpan& span : book_.spans) {
    if (span.kind != SpanKind::kName || span.title == kNoEntity || span.entity == kNoEntity) continue;
    ArticleEntity& entity = book_.entities[span.entity];
    if (entity.value.type != EntityType::kPerson) continue;
    EntitySpan& title = book_.spans[span.title];
    give_office(span.entity, office_of(title));
    const std::uint8_t detail = title.meanings.front().entity().detail;
    if ((detail & kTitleMale) != 0) entity.male = true;
    if ((detail & kTitleFemale) != 0) entity.female = true;
    title.entity = span.entity;
    title.how = "role";
  }
}

bool OfficeResolver::shares(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](const std::string& key) { return std::find(b.begin(), b.end(), key) != b.end(); });
}

bool OfficeResolver::holds(const ArticleEntity& entity, const Office& asked) const {
  for (const Office& office : entity.offices) {
    const bool leads = asked.key == "office:leader" && office.leader;
    if (office.key != asked.key && !leads) continue;
    if (!asked.scope.empty() && !office.scope.empty() && !shares(asked.scope, office.scope)) continue;
    return true;
  }
  return false;
}

std::uint32_t OfficeResolver::holder_of(const Office& asked, std::uint32_t index) const {
  const auto list = holders_.find(asked.key);
  if (list == holders_.end()) return kNoEntity;
  std::uint32_t nearest = kNoEntity, nearest_at = 0, first = kNoEntity;
  for (const std::uint32_t i : list->second) {
    if (!holds(book_.entities[i], asked)) continue;
    if (const auto named = names_.find(i); named != names_.end()) {
      const auto after = std::lower_bound(named->second.begin(), named->second.end(), index);
      if (after != named->second.begin() && (nearest == kNoEntity || *std::prev(after) > nearest_at)) {
        nearest = i;
        nearest_at = *std::prev(after);
      }
    }
    if (book_.entities[i].value.type == EntityType::kPerson) first = std::min(first, i);
  }
  return nearest != kNoEntity || asked.scope.empty() ? nearest : first;
}

void OfficeResolver::note_names() {
  for (std::uint32_t i = 0; i < book_.spans.size(); ++i) {
    const EntitySpan& span = book_.spans[i];
    if (span.entity != kNoEntity && span.kind == SpanKind::kName && span.guess == Guess::kPerson)
      names_[span.entity].push_back(i);
  }
}

void OfficeResolver::description(EntitySpan& title, std::uint32_t index) {
  if (title.entity != kNoEntity) return;  // it is somebody's title
  const auto& all = book_.words(title);
  const std::uint8_t detail = title.meanings.front().entity().detail;
  if ((detail & kTitlePlural) != 0) return;
  const Office asked = office_of(title);
  std::uint32_t begin = title.first;
  if (begin > 0 && index > 0 && book_.spans[index - 1].sentence == title.sentence &&
      book_.spans[index - 1].last + 1 == begin && book_.spans[index - 1].kind != SpanKind::kTitle)
    begin = book_.spans[index - 1].first;
  const bool definite = begin > 0 && (lower(book_.article.text(all[begin - 1])) == "the" ||
                                      marks_owner(book_.article.text(all[begin - 1]), all[begin - 1]));
  if (!definite || asked.former) return;
  std::uint32_t found = holder_of(asked, index);
  if (found == kNoEntity && !asked.scope.empty() && (detail & kTitleOffice) != 0) {
    ArticleEntity added;
    added.value.type = EntityType::kPerson;
    added.value.key = asked.key + "@" + asked.scope[0];
    added.value.name = book_.text(title);
    added.value.how = "description";
    found = book_.find_key(added.value.key);
    if (found == kNoEntity) {
      found = book_.add(std::move(added));
      give_office(found, asked);
    }
  }
  if (found == kNoEntity) return;
  title.entity = found;
  title.how = "description";
  title.weight = 0.8;
  title.guess = Guess::kPerson;
}

}  // namespace gainsay
