#pragma once

#include <string>

#include "article/draft.h"
#include "article/lists.h"

namespace gainsay {

/// Reads a YAML front matter (between a first line "---" and the next "---" or "...") into `metadata` and
/// gives the bytes that it takes; 0 where the text has none. YAML that does not parse goes to `errors` with
/// its line, and the text behind it is still read.
///
/// Keys: title (headline), date (published, datePublished, publishDate, pubDate), source (publication,
/// publisher, site), url (canonical, canonical_url, link, permalink), version, status ("corrected",
/// "withdrawn").
std::uint32_t read_front_matter(const MappedText& source, const std::string& name, const Abbreviations& words,
                                Metadata& metadata, Errors& errors);

}  // namespace gainsay
