#pragma once

#include <vector>

#include "article/article.h"

namespace gainsay {

/// Sets Article::copy_of where an article nearly repeats an earlier one: agency copy printed under several
/// names, or an edited version. Earlier is who was published earlier, undated articles last, then the order
/// of the bundle; copies of a copy name the first of them all.
///
/// Two articles are near-copies when at least 60 % of the shorter one's shingles (runs of five words, case
/// and punctuation aside; Broder, "On the resemblance and containment of documents", 1997) are in the other.
/// Different reports of one event share a few per cent, mostly in quotations; cut or lightly edited copy
/// keeps over 70 %. Articles of less than 40 words are too short to tell.
///
/// Takes time in the order of the text, not of the pairs.
void mark_copies(std::vector<Article>& articles);

}  // namespace gainsay
