#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "syntax/syntax.h"

namespace gainsay {

/// The tags that the tagger decides between: Universal Dependencies' parts of speech, split by number and
/// verb form as far as lemma, tense and voice need it. Stored in the compiled tables: append only.
enum class Tag : std::uint8_t {
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNouns,
  kNum,
  kPart,
  kPron,
  kPossessive,
  kPropn,
  kPropns,
  kPunct,
  kSconj,
  kSym,
  kX,
  kBase,
  kPresent,
  kThird,
  kPast,
  kParticiple,
  kGerund,
  kBoundary
};
inline constexpr std::size_t kTagCount =
    25;  ///< without kBoundary, which stands before and behind a sentence
using TagSet = std::uint32_t;

constexpr TagSet bit(Tag tag) { return 1u << static_cast<unsigned>(tag); }
template <class... Tags>
constexpr TagSet set_of(Tags... tags) {
  return (bit(tags) | ...);
}
constexpr bool has(TagSet set, Tag tag) { return (set & bit(tag)) != 0; }

inline constexpr TagSet kVerbTags =
    set_of(Tag::kBase, Tag::kPresent, Tag::kThird, Tag::kPast, Tag::kParticiple, Tag::kGerund);
inline constexpr TagSet kNounTags = set_of(Tag::kNoun, Tag::kNouns, Tag::kPropn, Tag::kPropns);
inline constexpr TagSet kPronounTags = set_of(Tag::kPron, Tag::kPossessive);
inline constexpr TagSet kNameTags = set_of(Tag::kPropn, Tag::kPropns);

inline constexpr std::array<std::string_view, kTagCount + 1> kTagNames = {
    "ADJ", "ADP",  "ADV",  "AUX",  "CCONJ", "DET",    "INTJ",  "NOUN",  "NOUNS",
    "NUM", "PART", "PRON", "POSS", "PROPN", "PROPNS", "PUNCT", "SCONJ", "SYM",
    "X",   "VB",   "VBP",  "VBZ",  "VBD",   "VBN",    "VBG",   "-"};

constexpr Pos to_pos(Tag tag) {
  constexpr std::array<Pos, kTagCount + 1> kPos = {
      Pos::kAdj,   Pos::kAdp,   Pos::kAdv,   Pos::kAux,  Pos::kCconj, Pos::kDet,  Pos::kIntj,
      Pos::kNoun,  Pos::kNoun,  Pos::kNum,   Pos::kPart, Pos::kPron,  Pos::kPron, Pos::kPropn,
      Pos::kPropn, Pos::kPunct, Pos::kSconj, Pos::kSym,  Pos::kX,     Pos::kVerb, Pos::kVerb,
      Pos::kVerb,  Pos::kVerb,  Pos::kVerb,  Pos::kVerb, Pos::kX};
  return kPos[static_cast<std::size_t>(tag)];
}

}  // namespace gainsay
