#pragma once

#include <string>

#include "article/draft.h"
#include "article/lists.h"

namespace gainsay {

/// Turns a draft into an article: judges its blocks, cleans their text (mojibake repaired, invisible
/// characters left out), puts them together with a blank line between two, splits sentences and settles the
/// metadata.
///
/// `file_bytes` is what the draft's offsets point into; `path` names the article.
Article assemble(Draft draft, std::string file_bytes, std::string path, const ReadingLists& lists);

}  // namespace gainsay
