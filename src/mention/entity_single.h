#pragma once

#include <string_view>

#include "mention/entity_evidence.h"
#include "mention/entity_shape.h"

namespace gainsay {

/// What single words name, and names that the tables know to be words or other names too: by what stands
/// around all of their places in the article. Refers to the article, which outlives it.
class SingleJudge {
 public:
  explicit SingleJudge(const EntityArticle& article) : article_(article) {}

  /// A name that the tables hold and that may mean something else.
  void judge_weak(EntitySpan& span, const Evidence& evidence) const;
  /// A word that they don't hold.
  void judge_single(EntitySpan& span, const Evidence& evidence) const;

 private:
  static bool is_mere_word(const EntityWord& word);
  void judge_single_person(EntitySpan& span, const Evidence& evidence) const;
  const EntitySentence& sentence(const EntitySpan& span) const { return article_.sentences[span.sentence]; }
  const EntityWord& word(const EntitySpan& span, std::uint32_t at) const { return sentence(span).words[at]; }
  std::string_view text(const EntitySpan& span, std::uint32_t at) const {
    return article_.text(word(span, at));
  }

  const EntityArticle& article_;
  const NameShape shape_{article_};
};

}  // namespace gainsay
