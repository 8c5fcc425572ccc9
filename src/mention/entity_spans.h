#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "mention/entity_words.h"

namespace gainsay {

enum class SpanKind : std::uint8_t {
  kName,       ///< capitalised words, perhaps with meanings from the tables
  kAdjective,  ///< "Russian"
  kPeople,     ///< "Russians"
  kTitle,      ///< "deputy prime minister", of an office or role
  kPronoun,    ///< he, she and their forms
};

/// What a name names.
enum class Guess : std::uint8_t { kNothing, kPerson, kOrganisation, kPlace, kOther };

/// A piece of a sentence that may become a mention. Word indices are into EntitySentence::words.
struct EntitySpan {
  SpanKind kind = SpanKind::kName;
  std::uint32_t sentence = 0, first = 0, last = 0;
  std::uint32_t head = 0;          ///< its last word but for figures and "Jr." behind it
  std::vector<Named> meanings;     ///< of the whole span
  std::uint32_t known_prefix = 0;  ///< words at the begin of a longer span that are a name by themselves
  bool headline = false;           ///< where capitals tell nothing
  bool work = false;               ///< marked as the title of a work by what stands around it
  Guess guess = Guess::kNothing;
  bool sure = false;                  ///< the guess rests on the words themselves
  bool male = false, female = false;  ///< told by form of address, title or given name
  bool addressed = false;             ///< a form of address stands before it
  std::uint32_t title = 0xffffffff;   ///< index of the title span that belongs to it
  std::uint32_t entity = 0xffffffff;  ///< index into the article's entities
  const char* how = "name";
  double weight = 1;
};

/// Whether some place of the first meanings lies in one of the second.
bool lies_within(const std::vector<Named>& inner, const std::vector<Named>& outer);

/// The spans of one sentence, in text order, none overlapping.
/// Names that the article has learnt count too where capitals tell nothing.
std::vector<EntitySpan> find_spans(const EntityTables& tables, const EntityArticle& article,
                                   const EntitySentence& sentence);

/// Notes the names among the spans as learnt by the article, but for single words that open a sentence.
void learn_names(EntityArticle& article, const std::vector<EntitySpan>& spans);

}  // namespace gainsay
