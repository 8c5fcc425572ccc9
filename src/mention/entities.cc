#include <algorithm>

#include "mention/entity_guess.h"
#include "mention/entity_resolve.h"
#include "mention/entity_spans.h"
#include "mention/entity_words.h"
#include "mention/quotations.h"
#include "mention/tables.h"
#include "mention/user_names.h"

namespace gainsay {
namespace {

MentionType type_of(EntityType type) {
  switch (type) {
    case EntityType::kPerson:
      return MentionType::kPerson;
    case EntityType::kPlace:
      return MentionType::kPlace;
    default:
      return MentionType::kOrganisation;
  }
}

class Emitter {
 public:
  Emitter(const EntityArticle& article, const ResolvedArticle& resolved)
      : article_(article), entities_(resolved.entities), titles_(resolved.titles) {}

  void add(const EntitySpan& span, std::uint32_t index) {
    if (span.kind == SpanKind::kTitle) add_title(span, index);
    if (span.kind == SpanKind::kAdjective || span.kind == SpanKind::kPeople) return add_derived(span);
    if (span.entity == 0xffffffff || (span.kind == SpanKind::kTitle && span.guess != Guess::kPerson)) return;
    Mention mention = at(span);
    EntityValue value = entities_[span.entity].value;
    mention.type = type_of(value.type);
    value.how = span.how;
    value.weight = span.weight;
    mention.value = std::move(value);
    mentions_.push_back(std::move(mention));
  }

  std::vector<Mention> take() { return std::move(mentions_); }

 private:
  Mention at(const EntitySpan& span) const {
    const auto& words = article_.sentences[span.sentence].words;
    Mention mention;
    mention.span = {words[span.first].span.begin, words[span.last].span.end};
    mention.sentence = span.sentence;
    return mention;
  }

  void add_title(const EntitySpan& span, std::uint32_t index) {
    const TableEntity title = span.meanings.front().entity();
    if ((title.detail & kTitleOffice) == 0 && span.entity == 0xffffffff) return;
    Mention mention = at(span);
    mention.type = MentionType::kTitle;
    TextValue value;
    value.text = std::string(slice(article_.analysed->article->text, mention.span));
    value.lemma = std::string(title.name);
    value.classes = {std::string(title.key)};
    while (next_title_ < titles_.size() && titles_[next_title_].first < index) ++next_title_;
    if (next_title_ < titles_.size() && titles_[next_title_].first == index) {
      const Office& office = titles_[next_title_].second;
      value.modifiers = office.scope;
      if (office.former) value.modifiers.emplace_back("former");
      std::sort(value.modifiers.begin(), value.modifiers.end());
      if (office.leader) value.classes.emplace_back("office:leader");
      std::sort(value.classes.begin(), value.classes.end());
      value.classes.erase(std::unique(value.classes.begin(), value.classes.end()), value.classes.end());
    }
    if (span.entity != 0xffffffff) value.entities = {entities_[span.entity].value.key};
    mention.value = std::move(value);
    mentions_.push_back(std::move(mention));
  }

  /// "Russian", "Russians": the country, told by a derived word.
  void add_derived(const EntitySpan& span) {
    const Named* best = nullptr;
    for (const Named& named : span.meanings) {
      const bool derived =
          named.meaning.kind == NameKind::kAdjective || named.meaning.kind == NameKind::kPeople;
      if (derived && best == nullptr) best = &named;
    }
    if (best == nullptr || (best->meaning.flags & kWeakName) != 0) return;
    const TableEntity place = best->entity();
    Mention mention = at(span);
    mention.type = MentionType::kPlace;
    EntityValue value;
    value.type = EntityType::kPlace;
    value.name = std::string(place.name);
    value.key = std::string(place.key);
    value.within = best->table->within(best->meaning.entity);
    value.how = span.kind == SpanKind::kAdjective ? "adjective" : "people";
    value.place = place.place;
    value.known = true;
    mention.value = std::move(value);
    mentions_.push_back(std::move(mention));
  }

  const EntityArticle& article_;
  const std::vector<ArticleEntity>& entities_;
  const std::vector<std::pair<std::uint32_t, Office>>& titles_;
  std::size_t next_title_ = 0;
  std::vector<Mention> mentions_;
};

}  // namespace

std::shared_ptr<const EntityTables> load_entity_tables(const std::string&, const std::string& data_dir,
                                                       const std::vector<std::string>& user_names,
                                                       Errors& errors) {
  auto tables = std::make_shared<EntityTables>();
  if (auto shipped = NameTable::map(data_dir + "/names.bin")) {
    tables->shipped = std::move(*shipped);
  } else {
    errors.push_back(shipped.error());
  }
  for (const std::string& file : user_names) {
    if (auto own = load_user_names(file, tables->shipped, errors)) tables->own.push_back(std::move(*own));
  }
  return tables;
}

std::string MentionModel::full_given_name(const std::string& name) const {
  const std::string_view full =
      tables_->entities ? tables_->entities->shipped.full_given_name(name) : std::string_view();
  return full.empty() ? name : std::string(full);
}

bool MentionModel::is_public_body(const std::string& word) const {
  if (!tables_->entities) return false;
  std::vector<Named> unused;
  return (tables_->entities->find(fold_hash(word), unused).classes & kPublicBody) != 0;
}

std::vector<Mention> MentionModel::find_entities(const AnalysedArticle& article) const {
  if (!tables_->entities || article.article == nullptr) return {};
  EntityArticle prepared = prepare_words(*tables_->entities, article);
  std::vector<EntitySpan> spans;
  for (const bool again : {false, true}) {  // the second time with what was learnt in the first
    if (again) learn_names(prepared, spans);
    spans.clear();
    for (const EntitySentence& sentence : prepared.sentences) {
      for (EntitySpan& span : find_spans(*tables_->entities, prepared, sentence))
        spans.push_back(std::move(span));
    }
  }
  attach_titles(prepared, spans);
  guess_spans(prepared, spans);
  const ResolvedArticle resolved = resolve_spans(prepared, spans);
  Emitter emitter(prepared, resolved);
  for (std::uint32_t i = 0; i < spans.size(); ++i) emitter.add(spans[i], i);
  std::vector<Mention> mentions = emitter.take();
  for (Mention& quotation : find_quotations(article)) mentions.push_back(std::move(quotation));
  return mentions;
}

}  // namespace gainsay
