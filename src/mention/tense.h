#pragma once

#include "mention/lexeme_view.h"
#include "syntax/syntax.h"

namespace gainsay {

/// Whether what stands around lexeme i looks back (-1) or ahead (1); 0 where nothing tells. The verb group
/// nearest before it decides, then the nearest behind; without verb groups the words of dates.json do.
int lean_at(const LexemeView& view, std::size_t i, const Syntax* syntax);
/// The same for a whole sentence: its first finite verb group that leans.
int lean_of_sentence(const ValueTables& tables, const Syntax& syntax);

}  // namespace gainsay
