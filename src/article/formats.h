#pragma once

#include <string>
#include <vector>

#include "article/draft.h"
#include "article/lists.h"

namespace gainsay {

// One reader a format. Each takes decoded text that still knows its bytes in the file, and gives drafts whose
// blocks lead to the same file. A fault goes to `errors` with `name` as its file; where nothing could be read
// there is no draft, or one without blocks.

Draft read_plain_text(const MappedText& source);

/// CommonMark with tables, with or without a YAML front matter.
Draft read_markdown(const MappedText& source, const std::string& name, const ReadingLists& lists,
                    Errors& errors);

/// A saved page or a fragment of HTML. What stands outside the story is there as boilerplate.
Draft read_html(const MappedText& source, const std::string& name, const ReadingLists& lists, Errors& errors);

/// Adds the blocks of a story that stands inside a wrapping (JSON, XML), as HTML or as plain text.
void append_body(const MappedText& body, bool html, const std::string& name, const ReadingLists& lists,
                 Errors& errors, std::vector<DraftBlock>& blocks);

/// IPTC ninjs 1 to 3: one item, or an array of them.
std::vector<Draft> read_ninjs(const MappedText& source, const std::string& name, const ReadingLists& lists,
                              Errors& errors);

/// IPTC NewsML-G2: a news item, or all those of a news message.
std::vector<Draft> read_newsml(const MappedText& source, const std::string& name, const ReadingLists& lists,
                               Errors& errors);

/// RSS 1.0 and 2.0, Atom: the items of a feed.
std::vector<Draft> read_feed(const MappedText& source, const std::string& name, const ReadingLists& lists,
                             Errors& errors);

}  // namespace gainsay
