#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "syntax/parser.h"
#include "syntax/syntax.h"
#include "syntax/tagger.h"
#include "syntax/tree_view.h"
#include "syntax/weights.h"

namespace gainsay {

/// A sentence tagged and parsed from one end, and the memory for it; to be used anew for every sentence.
struct Reading {
  std::vector<WordFacts> facts;
  std::vector<Tag> tags;
  ParseInput input;
  Tree tree, unmended;
  TreeView view;
  Leads leads;  ///< only where the reading was asked for them
};

/// Tags and parses the tokens of `syntax`, mends the tree and reads groups, clauses and relations off it into
/// `syntax`. `weights` were trained for the direction.
void read_sentence(std::string_view text, const WordTable& words, const Weights& weights, Direction direction,
                   bool with_leads, Reading& reading, Syntax& syntax);

}  // namespace gainsay
