#pragma once

#include <string>
#include <vector>

#include "mention/entity_spans.h"

namespace gainsay {

/// An office or role that the article gives somebody.
struct Office {
  std::string key;                 ///< "office:president"
  std::vector<std::string> scope;  ///< keys of the country, place or organisation it is held in
  bool leader = false;
  bool former = false;
  friend bool operator==(const Office&, const Office&) = default;
};

/// Somebody or something that the article names, with all that is known of it there.
struct ArticleEntity {
  EntityValue value;
  std::vector<std::string> words;  ///< of the fullest name, plain
  bool male = false, female = false;
  std::vector<Office> offices;
};

/// The entities of an article and what its title spans say.
struct ResolvedArticle {
  std::vector<ArticleEntity> entities;
  std::vector<std::pair<std::uint32_t, Office>> titles;  ///< index of a title span and its office, by index
};

/// The entities of an article; each span with a guess gets EntitySpan::entity. Full names come first, then
/// surnames and short forms, then descriptions ("the Russian leader"), then pronouns.
ResolvedArticle resolve_spans(const EntityArticle& article, std::vector<EntitySpan>& spans);

}  // namespace gainsay
