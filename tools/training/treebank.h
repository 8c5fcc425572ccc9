#pragma once

#include <string>
#include <vector>

#include "syntax/labels.h"
#include "syntax/syntax.h"
#include "syntax/tags.h"

namespace gainsay::training {

/// A sentence of a treebank with its gold annotation; the words are the treebank's, not tokenize()'s.
struct Sentence {
  std::string source;  ///< what its sent_id begins with: "weblog", "newsgroup", "email" …
  std::string text;
  std::vector<Token> tokens;
  std::vector<std::string> lemmas;
  std::vector<Tag> tags;
  std::vector<std::uint32_t> heads;  ///< token; kAbsent for the root
  std::vector<Label> labels;
};

/// Reads a CoNLL-U file; empty nodes are skipped. Exits with a message where the file can't be read.
std::vector<Sentence> read_treebank(const std::string& path);

}  // namespace gainsay::training
