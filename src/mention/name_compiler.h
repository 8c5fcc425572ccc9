#pragma once

#include <string>

#include "text/error.h"

namespace gainsay {

/// Reads the names of rules/lexicon (places/, names/, organisations.json, metonyms.json, titles.json) and the
/// lower-case words of WordNet (`wordnet_dir` holds data.noun and its like), and gives the image for
/// NameTable. Which names are weak is decided here: a single word that is also a common word or a given name,
/// and a small town. Done at build time.
std::string compile_names(const std::string& lexicon_dir, const std::string& wordnet_dir, Errors& errors);

}  // namespace gainsay
