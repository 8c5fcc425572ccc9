#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "mention/mention.h"
#include "mention/name_table.h"
#include "mention/name_words.h"

namespace gainsay {

/// A meaning together with the table that it is of.
struct Named {
  const NameTable* table = nullptr;
  Meaning meaning;
  TableEntity entity() const { return table->entity(meaning.entity); }
};

/// The shipped table and those of a newsroom's own names, asked as one. What a user's file says comes first.
struct EntityTables {
  NameTable shipped;
  std::vector<NameTable> own;

  /// Classes, longest name and meanings of a word or a sequence of words. `meanings` is emptied first.
  WordInfo find(std::uint64_t hash, std::vector<Named>& meanings) const;
};

/// A word of a sentence with what the tables know of it.
struct EntityWord : NameWord {
  std::uint64_t classes = 0;
  std::uint8_t longest = 0;
  bool common = false;   ///< an ordinary word, perhaps inflected
  bool shouted = false;  ///< of a line in capitals, which then tell nothing
  bool starts = false;   ///< first of its sentence or of a quotation in it: its capital tells nothing
  bool is(std::uint64_t bits) const { return (classes & bits) != 0; }
};

/// A sentence as names see it.
struct EntitySentence {
  std::uint32_t index = 0;  ///< of Article::sentences
  BlockKind block = BlockKind::kBody;
  bool title_case = false;  ///< most words are capitalised: capitals tell nothing
  std::vector<EntityWord> words;
};

/// An article's sentences with their words; boilerplate has none.
struct EntityArticle {
  const AnalysedArticle* analysed = nullptr;
  const EntityTables* tables = nullptr;
  std::vector<EntitySentence> sentences;
  std::vector<std::uint64_t> lower_words;  ///< hashes of words that stand in lower case somewhere; sorted
  /// Names, by hash, with how often they are told where capitals tell something.
  std::unordered_map<std::uint64_t, std::uint32_t> learnt;
  std::uint32_t longest_learnt = 0;         ///< words of the longest of them
  std::unordered_set<std::uint64_t> works;  ///< titles of works, by hash, that quotation marks have told
  std::uint32_t longest_work = 0;           ///< words of the longest of them
  std::vector<std::uint64_t> bracketed;     ///< hashes of words in capitals in brackets, "(NADA)"; sorted

  std::string_view text(const EntityWord& word) const;
  std::string_view text(const EntitySentence& sentence, std::uint32_t first, std::uint32_t last) const;
  bool seen_lower(std::uint64_t hash) const;
  /// What the tables hold under the words first..last of a sentence.
  std::vector<Named> meanings_of(const EntitySentence& sentence, std::uint32_t first,
                                 std::uint32_t last) const;
  bool is_bracketed(std::uint64_t hash) const;
  std::uint64_t classes_of(std::string_view word) const;  ///< of a single word, in any case
};

EntityArticle prepare_words(const EntityTables& tables, const AnalysedArticle& article);

}  // namespace gainsay
