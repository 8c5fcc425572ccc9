#pragma once

#include <vector>

#include "article/draft.h"
#include "article/lists.h"

namespace gainsay {

/// Decides what each block is, by its words and its place among the others: headline, standfirst, byline,
/// dateline, subheading, caption, boilerplate. What markup has already told stays. A dateline that opens a
/// paragraph is split off into a block of its own. A text of one block is body, whatever it looks like.
///
/// `draft.metadata.title`, where known, tells the headline.
void classify_blocks(Draft& draft, const ReadingLists& lists);

}  // namespace gainsay
