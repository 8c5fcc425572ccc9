#pragma once

#include <cstdint>

#include "mention/entity_match.h"

namespace gainsay {

/// Words of the title of a work that begins there, where capitals and what stands around tell it: between
/// quotation marks (“The Cat in the Window”) or behind "entitled" and its like. 0 where none does.
std::uint32_t work_size(const SentenceNames& names, std::uint32_t at);

}  // namespace gainsay
