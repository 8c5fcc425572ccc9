// The names that a sentence holds, as runs of capitalised words.
#pragma once

#include <string>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// A name in a sentence.
struct NameRun {
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  std::vector<std::string> words;     ///< plain
  std::string kind;  ///< the noun that opened the sentence before it ("Referee Karen Whitlock")
};

/// In the order of the text. Titles in front of a name, weekdays and months are no part of it.
std::vector<NameRun> name_runs(const Scene& scene);

}  // namespace gainsay
