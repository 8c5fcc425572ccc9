#include "claim/exceptions.h"

#include <re2/re2.h>

#include "claim/phrase_match.h"

namespace gainsay {

bool is_excepted(const Scene& scene, const Pattern& pattern, std::uint32_t first, std::uint32_t last) {
  if (pattern.unless.empty()) return false;
  const PhraseText& text = phrase_text_of(scene);
  const auto count = static_cast<std::uint32_t>(scene.syntax().tokens.size());
  for (const Exception& exception : pattern.unless) {
    if (!exception.phrase.may_match(text.text)) continue;
    re2::StringPiece rest(text.text), match;
    const RE2& re = exception.phrase.compiled();
    std::size_t at = 0;
    while (at < rest.size() && re.Match(rest, at, rest.size(), RE2::UNANCHORED, &match, 1)) {
      const auto begin = static_cast<std::size_t>(match.data() - rest.data());
      std::uint32_t from = 0, to = 0;
      text.tokens_of(begin, begin + match.size(), count, from, to);
      if (exception.scope == Exception::Scope::kSentence) return true;
      if (exception.scope == Exception::Scope::kMatch && from <= last && first <= to) return true;
      if (exception.scope == Exception::Scope::kClause && scene.clause_at(from) == scene.clause_at(first))
        return true;
      at = begin + std::max<std::size_t>(match.size(), 1);
    }
  }
  return false;
}

}  // namespace gainsay
