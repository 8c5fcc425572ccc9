#pragma once

#include "article/article.h"

namespace gainsay {

/// Whether such a block says anything about the story: a dateline, a byline and boilerplate don't, and yield
/// no claims.
constexpr bool tells_story(BlockKind kind) {
  return kind != BlockKind::kDateline && kind != BlockKind::kByline && kind != BlockKind::kBoilerplate;
}

/// Whether a sentence is among the first `count` that tell the story.
inline bool opens_story(const Article& article, std::uint32_t sentence, std::uint32_t count) {
  std::uint32_t before = 0;
  for (std::uint32_t i = 0; i < sentence && before < count; ++i) {
    before += tells_story(article.blocks[article.sentences[i].block].kind) ? 1 : 0;
  }
  return before < count;
}

}  // namespace gainsay
