#pragma once

#include <optional>

#include "mention/date_expression.h"
#include "value/value.h"

namespace gainsay {

/// What a date is read against.
struct DateContext {
  std::optional<Day> published;
  std::optional<Day> told_before;  ///< the day that the text named last: where "two days later" counts from
  /// The month and the year that it named last: where "the previous month" and "three years earlier" count
  /// from.
  std::optional<Interval<Day>> told_month, told_year;
  bool told_near = false;  ///< `told_before` stands in this sentence or in the one before
  /// Inside a quotation the day on which it was said, as far as the text tells: its "today".
  std::optional<Day> spoken;
  std::optional<int>
      sentence_year;  ///< of "In 2016, …", for what the sentence goes on to tell without a year
  int lean = 0;       ///< -1 the sentence looks back, 1 it looks ahead, 0 it doesn't tell
  std::optional<bool>
      day_first;  ///< whether the article writes 3/4 for 3 April; nullopt: both readings are kept
};

/// When the date at `root` is. nullopt for what is no day (31 February). Without a publication date, what
/// counts from it comes out unanchored; what counts from an event always does, and then `told` is the reading
/// that takes DateContext::told_before for the event.
std::optional<DateValue> resolve_date(const ValueTables& tables, const DateExpression& expression, int root,
                                      const DateContext& context);

}  // namespace gainsay
