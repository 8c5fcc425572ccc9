#pragma once

#include "text/mapped_text.h"

namespace gainsay {

/// Adds `from` to `out` as the later stages want it: mojibake repaired, invisible characters (soft hyphens,
/// zero-width spaces, direction marks) left out, control characters and exotic spaces made plain spaces. What
/// is plain already is copied in one piece.
void append_clean(MappedText& out, const MappedText& from);

}  // namespace gainsay
