#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace gainsay::wordnet {

/// A tie from a synset to another one; `from` and `to` count the words that it ties from 1, 0 = the whole
/// synset.
struct Pointer {
  std::string symbol;  ///< "@" hypernym, "+" derivation, "!" antonym, "&" similar, "$" verb group …
  std::string target;  ///< key of the other synset: its part of speech and its offset, "v01455202"
  int from = 0, to = 0;
};

struct Synset {
  int file = 0;                    ///< the lexicographer file: 4 = acts, 18 = persons …
  std::vector<std::string> words;  ///< in lower case, with spaces
  std::vector<Pointer> pointers;
};

/// The database of one part of speech ('n', 'v', 'a'; satellites of adjectives count as 'a').
struct Part {
  std::map<std::string, Synset> synsets;                   ///< by key
  std::map<std::string, std::vector<std::string>> senses;  ///< by lemma: keys of its synsets, by rank
};

/// Reads index.* and data.* of a part of speech; empty where they aren't in `dir`.
Part read_part(const std::string& dir, char part_of_speech);

/// How often the sense of a rank (from 1) was tagged, by lemma, for one part of speech.
using Counts = std::map<std::pair<std::string, int>, int>;
Counts read_counts(const std::string& dir, char part_of_speech);

/// The keys of a lemma's usual senses: the first, and those at most `rarer` times as rare in tagged texts as
/// the most frequent one.
std::vector<std::string> usual_senses(const Part& part, const Counts& counts, const std::string& lemma,
                                      int rarer);

}  // namespace gainsay::wordnet
