#pragma once

#include <optional>

#include "mention/clock_grammar.h"
#include "mention/date_expression.h"

namespace gainsay {

/// Reads dates out of the lexemes of a sentence. It says what the words say; resolve_date() says when that
/// is. Each function reads one construction at lexeme i, or nothing.
class DateGrammar {
 public:
  /// All outlive this; nodes are added to `expression`, measures of the sentence to `measures`.
  DateGrammar(const LexemeView& view, Measures& measures, DateExpression& expression)
      : view_(view), measures_(measures), expression_(expression) {}

  /// The longest date at i, with what opens or closes it ("since", "from … to"). Its span leaves out
  /// prepositions.
  std::optional<DateHit> date_at(std::size_t i);

 private:
  using Hit = std::optional<DateHit>;

  // date_calendar.cc: dates by the calendar
  Hit calendar_at(std::size_t i);
  Hit numeric_at(std::size_t i);  // and the next three: date_numeric.cc
  Hit iso_at(std::size_t i);
  Hit slashed_at(std::size_t i);
  Hit named_month_numeric_at(std::size_t i);
  Hit day_month_at(std::size_t i);
  Hit month_day_at(std::size_t i);
  Hit month_alone_at(std::size_t i);
  Hit year_month_at(std::size_t i);
  Hit year_at(std::size_t i);
  Hit weekday_at(std::size_t i);
  Hit day_of_month_at(std::size_t i);
  bool take_year(DateNode& node, std::size_t& next, bool needs_comma_or_of);
  bool take_container(DateNode& node, std::size_t& next);
  bool is_name_of_series(std::size_t i, std::size_t next) const;
  std::optional<int> month_at(std::size_t i, std::size_t& next, bool beside_figure);
  std::optional<int> day_number_at(std::size_t i, std::size_t& next, bool ordinal_only);
  std::optional<int> year_number_at(std::size_t i, std::size_t& next, bool surely);
  std::optional<int> spelt_year_at(std::size_t i, std::size_t& next);
  bool ends_name(std::size_t i) const;
  bool is_weekday(std::size_t i);
  bool year_context(std::size_t i);

  // date_period.cc: decades, seasons, quarters, holidays, parts and numbered parts of periods
  Hit decade_at(std::size_t i);
  Hit century_at(std::size_t i);
  Hit season_at(std::size_t i);
  Hit quarter_at(std::size_t i);
  Hit half_of(std::size_t begin, std::size_t i, DatePart half);
  Hit week_number_at(std::size_t i);
  Hit holiday_at(std::size_t i);
  Hit nth_at(std::size_t i);
  Hit part_at(std::size_t i);
  Hit week_of_at(std::size_t i);
  Hit weekend_at(std::size_t i);
  Hit bare_unit_at(std::size_t i);
  Hit to_date_at(std::size_t i);
  Hit definite_unit_at(std::size_t i);

  // date_relative.cc: dates by their distance
  Hit deictic_at(std::size_t i);
  Hit window_at(std::size_t i);
  Hit window_behind(std::size_t begin, std::size_t i, DateNode node);
  Hit span_at(std::size_t begin, std::size_t i, int selector);
  Hit after_next_at(std::size_t i);
  Hit base_of_shift(std::size_t i);
  Hit shift_at(std::size_t i);
  Hit day_beside_at(std::size_t i);
  Hit in_duration_at(std::size_t i);
  Hit within_at(std::size_t i);
  std::optional<Measure> duration_at(std::size_t i);
  bool looks_back(std::size_t i) const;

  // date_counted.cc: units counted from a day that is named
  Hit counted_from_day(std::size_t i, const Measure& measure);
  Hit day_counted_from(std::size_t i, bool ago, TimeUnit unit, int& way);
  Hit day_week_at(std::size_t i);
  Hit postposed_at(std::size_t i);
  Hit week_behind(const DateHit& day, int way);
  Hit this_day_at(std::size_t i);
  Hit ending_at(std::size_t i);
  Hit eve_at(std::size_t i);

  // date_list.cc: days in a row that share one month
  Hit listed_at(std::size_t i);
  Hit list_day_first_at(std::size_t i);
  Hit list_month_first_at(std::size_t i);
  Hit list_behind_month_at(std::size_t i);
  Hit one_of_list(const DateNode& shared, const std::vector<int>& days, std::size_t which, std::size_t begin,
                  std::size_t next);
  std::vector<std::pair<int, std::size_t>> days_in_list(std::size_t i);

  // date_compose.cc: times, ranges, bounds
  Hit point_at(std::size_t i);
  Hit untimed_at(std::size_t i);
  Hit clock_before_at(std::size_t i);
  Hit with_weekday_behind(DateHit hit);
  void take_clock_behind(DateHit& hit);
  Hit range_behind(const DateHit& from, bool opened, bool between);
  Hit short_year_behind(const DateHit& from, std::size_t i);
  Hit day_range_at(std::size_t i);
  Hit month_day_range_at(std::size_t i);
  void take_undated_year(DateHit& day);
  Hit to_date_behind(const DateHit& from, bool opened);
  Hit join_range(const DateHit& from, const DateHit& to);
  Hit bounded_at(std::size_t i);
  bool closes_bound(std::size_t begin, std::size_t i) const;
  Hit range_or_point_at(std::size_t i);
  std::optional<std::size_t> range_sign_at(std::size_t i) const;

  DateNode& node(int index) { return expression_.nodes[static_cast<std::size_t>(index)]; }
  Hit hit(std::size_t begin, std::size_t next, DateNode made) {
    return DateHit{expression_.add(std::move(made)), begin, next};
  }
  bool is_day_grain(int index);

  const LexemeView& view_;
  Measures& measures_;
  DateExpression& expression_;
  bool ranged_ = false;  ///< inside "between … and": "now" counts
  int depth_ = 0;        ///< of nested dates, against endless sentences
};

}  // namespace gainsay
