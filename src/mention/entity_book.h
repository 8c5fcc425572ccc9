#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "mention/entity_index.h"
#include "mention/entity_resolve.h"

namespace gainsay {

/// Index of no entity, of no span.
inline constexpr std::uint32_t kNoEntity = 0xffffffff;

/// The words of a name, plain, without quotation marks and brackets.
std::vector<std::string> plain_words(std::string_view name);

/// What the resolvers of an article's names share: its spans, and the entities found so far. Refers to the
/// article and its spans, which outlive it.
class EntityBook {
 public:
  EntityBook(const EntityArticle& article_, std::vector<EntitySpan>& spans_)
      : article(article_), spans(spans_) {}

  /// The words of a span, as one string and one by one with those around it.
  std::string text(const EntitySpan& span) const;
  const std::vector<EntityWord>& words(const EntitySpan& span) const;

  /// Adds an entity; its index.
  std::uint32_t add(ArticleEntity entity);
  /// Gives an entity a fuller name.
  void rename(std::uint32_t number, const std::string& name, std::string key,
              const std::vector<std::string>& words);
  /// The first entity with the key; kNoEntity where there is none.
  std::uint32_t find_key(const std::string& key) const;
  /// Takes the span for an entity of the tables.
  void use_known(EntitySpan& span, const Named& named);

  const EntityArticle& article;
  std::vector<EntitySpan>& spans;
  std::vector<ArticleEntity> entities;
  EntityIndex index;  ///< of their words

 private:
  bool is_article(const EntityWord& word) const;

  std::unordered_map<std::string, std::vector<std::uint32_t>> by_key_;
};

}  // namespace gainsay
