#pragma once

#include "article/draft.h"
#include "article/lists.h"

namespace gainsay {

/// Fills what the envelope left open from the text's own blocks: the title from its headline, the publication
/// date from a line under the headline or a full dateline, the status from a correction note. A date that
/// stands above the headline is the page's clock and tells nothing. Call after classify_blocks.
void complete_metadata(Draft& draft, const ReadingLists& lists);

}  // namespace gainsay
