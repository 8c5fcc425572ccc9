#pragma once

#include <optional>
#include <string>

#include "claim/claim.h"
#include "claim/quoted_block.h"

namespace gainsay {

/// Whether the words around a passage say that it is "all", the "first" or the "last" that was said; empty
/// where they say none of it.
std::string sole_remark(const QuotedBlock& block, const QuotedRange& passage);

/// "The note read", "on her tombstone stand the words", "the banner with the line": the one thing that the
/// words of the passage are written on; nothing for one of many ("a banner"). The slot holds its noun group.
std::optional<SlotValue> bearer_of_text(const QuotedBlock& block, const QuotedRange& passage);

/// "The priest shouted", "said the governor": the noun that stands for a speaker of whom no name is known, as
/// the subject of a verb of saying in a sentence of the block.
std::optional<SlotValue> described_speaker(const QuotedBlock& block, std::size_t scene);

}  // namespace gainsay
