#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace gainsay {

/// What a word is to its head: the relations of Universal Dependencies as far as the later functions tell
/// them apart. kNames and names' parts are kCompound; what a sentence hangs on has kRoot, marks have kPunct.
/// The order is that of the weights' columns: append only.
enum class Label : std::uint8_t {
  kFixed,
  kSubject,
  kPassiveSubject,
  kObject,
  kIndirectObject,
  kOblique,
  kAgent,
  kNominal,
  kPossessor,
  kCompound,
  kAdjective,
  kDeterminer,
  kNumeral,
  kCase,
  kMark,
  kAux,
  kPassiveAux,
  kCopula,
  kAdverb,
  kApposition,
  kConjunct,
  kConjunction,
  kClause,
  kRelative,
  kAdverbial,
  kOpenComplement,
  kComplement,
  kParataxis,
  kParticle,
  kOther,
  kRoot,
  kPunct
};
inline constexpr std::size_t kLabelCount = 30;  ///< those that are weighed

inline constexpr std::array<std::string_view, 32> kLabelNames = {
    "fixed",     "nsubj",    "nsubj:pass", "obj",       "iobj",         "obl",  "obl:agent", "nmod",
    "nmod:poss", "compound", "amod",       "det",       "nummod",       "case", "mark",      "aux",
    "aux:pass",  "cop",      "advmod",     "appos",     "conj",         "cc",   "acl",       "acl:relcl",
    "advcl",     "xcomp",    "ccomp",      "parataxis", "compound:prt", "dep",  "root",      "punct"};

/// The label of a treebank's relation.
constexpr Label to_label(std::string_view relation) {
  for (std::size_t i = 0; i < kLabelNames.size(); ++i) {
    if (kLabelNames[i] == relation) return static_cast<Label>(i);
  }
  if (relation == "flat" || relation == "goeswith") return Label::kCompound;
  if (const auto colon = relation.find(':'); colon != std::string_view::npos) {
    if (relation == "nmod:desc") return Label::kCompound;
    return to_label(relation.substr(0, colon));
  }
  if (relation == "csubj") return Label::kComplement;
  return Label::kOther;
}

constexpr std::uint32_t mask_of(Label label) { return 1u << static_cast<unsigned>(label); }
template <class... Labels>
constexpr std::uint32_t labels_of(Labels... labels) {
  return (mask_of(labels) | ...);
}

}  // namespace gainsay
