#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// A figure of a sentence: a count, a sum of money, a share, a duration, an ordinal, an age.
struct ListedFigure {
  std::uint32_t mention = 0;          ///< index into AnalysedArticle::mentions
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  const NumberValue* number = nullptr;
  MentionType type = MentionType::kNumber;
  bool grouped = false;  ///< written with a comma, as no year is: "1,900"

  /// One figure as told, not a range and not vague.
  bool exact() const;
  double told() const { return number->told.low.value_or(0); }
  /// A bare number that may be a year.
  bool like_year() const;
};

using Figures = std::vector<ListedFigure>;

/// The numbers of a sentence that count or measure something, in order. Dates and durations are none.
Figures figures_of(const Scene& scene);

/// Whether a figure counts things, measures them in nothing but their number, or is money or a share.
bool is_amount(const ListedFigure& figure);

/// The same of one exact figure, or a quantity with its unit; no percentage and no year.
bool is_measure(const ListedFigure& figure);

/// The figures of a sentence that something may be added to or taken from; nothing where one of its amounts
/// is vague or bounded, so that a sum can't be told.
std::optional<Figures> measures_of(const Scene& scene);

/// The lemma of what a figure counts; empty where no noun group stands at it.
std::string thing_counted(const Scene& scene, const ListedFigure& figure);

/// Whether a figure may count the things of a whole: behind it stands no noun of its own, or theirs.
bool counts_same(const Scene& scene, const ListedFigure& part, const std::string& thing);

/// Whether two sentences stand in one paragraph.
bool in_one_block(const Scene& scene, const Scene& other);

/// "Aged 77", "at the age of 77": whether the words in front of a figure, or its own, say that it is an age.
bool is_of_age(const Scene& scene, const ListedFigure& figure);

/// Whether parts measure what the total does: the same unit, or bare figures beside a sum of money.
bool of_one_kind(const ListedFigure& total, const std::vector<ListedFigure>& parts);

/// Whether the tokens [first, last] hold words that leave room for more than what is listed, or say that the
/// parts overlap ("including", "mostly", "each").
bool leaves_room(const Scene& scene, std::uint32_t first, std::uint32_t last);

/// Whether the words around a figure call it the whole: "brought the total to 780 million", "471 tonnes in
/// all".
bool is_whole_sum(const Scene& scene, const ListedFigure& total);

std::uint32_t token_count(const Scene& scene);  ///< of the sentence
/// Whether a token of [first, last] is a word of the list; `last` may lie behind the sentence.
bool has_listed(const Scene& scene, const ListName& list, std::uint32_t first, std::uint32_t last);

/// Adds the value of a mention to a slot of a claim.
void add_slot(const Scene& scene, Claim& claim, const char* slot, std::uint32_t mention);

/// A mention as a plain count of so many: one side of a score.
SlotValue count_slot(const Scene& scene, std::uint32_t mention, double number);

/// A claim of a type that rules/TYPE.json describes, without slots, over the tokens [first, last]; with the
/// stance and the speaker at `token`.
Claim figure_claim(const Scene& scene, const char* type, const char* pattern, std::uint32_t first,
                   std::uint32_t last, std::uint32_t token);

}  // namespace gainsay
