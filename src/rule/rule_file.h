#pragma once

#include <optional>
#include <string>

#include "rule/claim_type.h"
#include "rule/lexicon.h"
#include "rule/word_lists.h"
#include "text/error.h"

namespace gainsay {

/// Reads one rule file. A faulty pattern is an error with its file, line and column and is left out; nullopt
/// where there is no claim type in the file at all.
std::optional<ClaimType> read_rule_file(const std::string& path, const Lexicon& lexicon,
                                        const WordLists& words, Errors& errors);

}  // namespace gainsay
