#pragma once

#include <vector>

#include "article/draft.h"
#include "article/xml_page.h"

namespace gainsay {

/// Adds the blocks of XHTML or NITF markup below `node`. Elements that neither knows are stepped into.
void append_xml_blocks(const MappedText& source, pugi::xml_node node, std::vector<DraftBlock>& blocks);

/// Adds the text below `node` as one block that the markup tells the kind of; nothing where there is none.
void append_line(const MappedText& source, pugi::xml_node node, BlockKind kind,
                 std::vector<DraftBlock>& blocks);

}  // namespace gainsay
