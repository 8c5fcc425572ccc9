#pragma once

#include <optional>
#include <string>

#include "mention/name_table.h"

namespace gainsay {

/// Reads a newsroom's own names, a JSON file (comments allowed) described in rules/lexicon/README.md, into a
/// table that is asked before the shipped one. "in" and "also" may refer to names of `shipped`. A faulty
/// entry goes to `errors` with line and column and the rest still loads; nullopt where the file can't be read
/// at all.
std::optional<NameTable> load_user_names(const std::string& path, const NameTable& shipped, Errors& errors);

}  // namespace gainsay
