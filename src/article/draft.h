#pragma once

#include <optional>
#include <string>
#include <vector>

#include "article/article.h"
#include "text/mapped_text.h"

namespace gainsay {

/// A piece of text between two breaks, as a format's reader found it.
struct DraftBlock {
  BlockKind kind = BlockKind::kBody;
  bool told = false;       ///< the markup says what it is; otherwise `kind` is a first guess from the text
  bool paragraph = false;  ///< the markup says that it is running text of the story
  MappedText text;         ///< without line ends; entities and escapes resolved
};

/// What a front matter, a page's head or a wire's envelope tells about an article.
struct Metadata {
  std::string title;
  std::string source;
  std::string url;
  std::optional<Day> published;
  std::string published_from;  ///< as in Article
  ArticleStatus status = ArticleStatus::kUsable;
  int version = 0;
};

/// An article as its format's reader leaves it: blocks in reading order, boilerplate known from markup
/// already marked, nothing yet concluded from the words.
struct Draft {
  std::vector<DraftBlock> blocks;
  Metadata metadata;
};

}  // namespace gainsay
