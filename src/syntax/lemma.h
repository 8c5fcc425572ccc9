#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/tags.h"
#include "syntax/word_facts.h"

namespace gainsay {

/// The lemma of a tagged word: a view into the word table, into `word`'s text, or, for the few words that no
/// table knows, into a string added to `made` (created on first need).
std::string_view lemma_of(std::string_view word, Tag tag, const WordFacts& facts, const WordTable& words,
                          std::shared_ptr<std::vector<std::unique_ptr<const std::string>>>& made);

}  // namespace gainsay
