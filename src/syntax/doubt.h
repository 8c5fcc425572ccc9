#pragma once

#include <array>
#include <cstddef>

#include "syntax/reading.h"

namespace gainsay {

/// One reading of a sentence with what was read off it.
struct ReadSyntax {
  const Reading& reading;
  const Syntax& syntax;
};

/// What makes a relation likely or doubtful, each from 0 to 1. The order is that of kDoubtWeights.
enum class Sign : std::uint8_t {
  kBias,
  kObject,
  kAgreed,         ///< read backwards, the sentence states the same relation
  kInferred,       ///< read backwards, it is understood, not stated
  kOtherNoun,      ///< read backwards, the verb has another noun in the noun's place
  kOtherVerb,      ///< read backwards, the noun goes with another verb
  kFinite,         ///< of the verb
  kArcLead,        ///< how clearly the noun was hung where it hangs
  kLabelLead,      ///< how clearly it was called what it is called
  kNounLead,       ///< how clearly the noun's tag was settled
  kVerbLead,       ///< how clearly the verb's
  kFarBefore,      ///< how far the noun stands in front of the verb
  kFarBehind,      ///< how far behind
  kSubjectBehind,  ///< a subject behind its verb
  kGerund,
  kBareParticiple,  ///< an object of a past participle without auxiliary
  kNoVerb,          ///< read backwards, the verb is none
  kOtherTag,        ///< read backwards, the noun has another tag
  kPronoun,
  kLength,  ///< of the sentence
};
inline constexpr std::size_t kSignCount = 20;
using Signs = std::array<float, kSignCount>;

/// The signs of a stated relation of `forwards`, whose reading has its leads.
Signs signs_of(const Relation& relation, const ReadSyntax& forwards, const ReadSyntax& backwards);

/// Whether a relation is one between a verb and what it acts on or is done by, so that it is weighed: stated,
/// of no copula, with a noun or pronoun.
bool is_weighed(const Relation& relation, const Syntax& syntax);

/// Sets Relation::sure of the weighed relations: whether each is more likely right than wrong.
void weigh_relations(const ReadSyntax& forwards, const ReadSyntax& backwards, Syntax& syntax);

}  // namespace gainsay
