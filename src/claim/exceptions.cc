#include "claim/exceptions.h"

#include <algorithm>

#include "claim/phrase_match.h"

namespace gainsay {

bool is_excepted(const Scene& scene, const Pattern& pattern, std::uint32_t first, std::uint32_t last) {
  if (pattern.unless.empty()) return false;
  const PhraseText& text = phrase_text_of(scene);
  PhraseMatch match;
  for (const Exception& exception : pattern.unless) {
    if (!exception.phrase.may_match(text)) continue;
    for (std::size_t at = 0; exception.phrase.find(text, at, match);
         at = std::max(match.end, match.first + 1)) {
      std::uint32_t from = 0, to = 0;
      tokens_of(scene, match.first, match.end, from, to);
      if (exception.scope == Exception::Scope::kSentence) return true;
      if (exception.scope == Exception::Scope::kMatch && from <= last && first <= to) return true;
      if (exception.scope == Exception::Scope::kClause && scene.clause_at(from) == scene.clause_at(first))
        return true;
    }
  }
  return false;
}

}  // namespace gainsay
