#pragma once

#include <string>
#include <string_view>

#include "article/draft.h"
#include "article/lists.h"

namespace gainsay {

// One reader a format. Each takes decoded text that still knows its bytes in the file, and gives a draft
// whose blocks lead to the same file. A fault that leaves nothing to read goes to `errors` with `name` as its
// file, and the draft is empty.

Draft read_plain_text(const MappedText& source);
Draft read_markdown(const MappedText& source, const std::string& name, const ReadingLists& lists,
                    Errors& errors);
Draft read_html(const MappedText& source, const std::string& name, const ReadingLists& lists, Errors& errors);

}  // namespace gainsay
