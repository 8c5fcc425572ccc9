#pragma once

#include <optional>

#include "claim/claim.h"
#include "reconcile/figure_words.h"
#include "reconcile/gate.h"
#include "rule/rule_set.h"

namespace gainsay {

/// A claim of type "figure" with what the words around it make of it. Points into the claim.
struct ComparedFigure {
  const Claim* claim = nullptr;
  const NumberValue* number = nullptr;
  FigureWords words;
  std::vector<std::string> measures;  ///< what it measures (measured.h)
};

/// What has to be known of all figures of the articles to judge two of them.
struct FigureCompany {
  double doubt = 0;  ///< what it takes beyond the usual evidence, for the many figures there are
  double told = 0;   ///< how many figures there are: one more for every doubling from the few of two passages
  bool lone = false;  ///< neither article has another figure of that dimension
};

/// What speaks for two figures measuring one thing of one event, so that they can only differ where somebody
/// is wrong: for the gate "figure". Nothing where something tells them apart. Symmetric.
std::optional<Signs> figure_signs(const RuleSet& rules, const ComparedFigure& a, const ComparedFigure& b,
                                  const FigureCompany& company);

/// Whether both estimate a crowd; what differs then may be two estimates, or two hours. Symmetric.
bool are_crowds(const ComparedFigure& a, const ComparedFigure& b);

/// How well what two figures count and what is said of it agree; more is better, 0 where they count two
/// things. For choosing among several partners of one figure. Symmetric.
double figure_likeness(const RuleSet& rules, const Claim& a, const Claim& b);

/// Whether the day of a figure's sentence is an earlier month, season or year: "in September", "last year";
/// the story's own day is a weekday or a date.
bool is_told_as_past(const Claim& claim);

/// The larger of two figures as a multiple of the smaller; very large where one of them is 0.
double figure_ratio(const NumberValue& a, const NumberValue& b);

}  // namespace gainsay
