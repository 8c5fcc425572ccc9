#include <algorithm>

#include "mention/date_grammar.h"

namespace gainsay {
namespace {

bool joins(const LexemeView& view, std::size_t i) {
  return view[i].is_sign(',') || view.is(i, Role::kAnd) || view.is(i, Role::kOr);
}

}  // namespace

// "3, 5 and 9" at i: each day with the lexeme behind it; empty where it is no list, or one that a comma ends.
std::vector<std::pair<int, std::size_t>> DateGrammar::days_in_list(std::size_t i) {
  std::vector<std::pair<int, std::size_t>> days;
  bool joined = false, closed = false;  // the last "and" is read; a comma behind it may end the list
  for (std::size_t at = i;;) {
    if (view_.is(at, Role::kThe)) ++at;
    std::size_t next = at;
    const bool figure = view_[at].is_plain() || view_.is(at, Role::kOrdinal);
    const auto day = figure ? day_number_at(at, next, false) : std::nullopt;
    if (!day || (!days.empty() && *day <= days.back().first)) return closed ? days : decltype(days)();
    days.emplace_back(*day, next);
    if (!joins(view_, next)) return joined ? days : decltype(days)();
    closed = joined && view_[next].is_sign(',');
    joined = joined || !view_[next].is_sign(',');
    at = next + 1;
    if (view_[next].is_sign(',') && (view_.is(at, Role::kAnd) || view_.is(at, Role::kOr))) {
      joined = true;
      ++at;
    }
  }
}

// The day `which` of a list; the others are told beside it.
DateGrammar::Hit DateGrammar::one_of_list(const DateNode& shared, const std::vector<int>& days,
                                          std::size_t which, std::size_t begin, std::size_t next) {
  const auto day = [&](int number) {
    DateNode made = shared;
    made.day = number;
    return expression_.add(made);
  };
  DateNode range;
  range.op = DateOp::kRange;
  range.a = day(days.front());
  range.b = day(days.back());
  DateNode made;
  made.op = DateOp::kListed;
  made.a = day(days[which]);
  made.b = expression_.add(range);
  return hit(begin, next, made);
}

// "18 and 19 June", "the 3rd, 5th and 9th of May": the first of them; what is left is a list or a day again.
DateGrammar::Hit DateGrammar::list_day_first_at(std::size_t i) {
  const auto list = days_in_list(i);
  if (list.size() < 2) return std::nullopt;
  std::size_t next = list.back().second;
  if (view_.is(next, Role::kOf)) ++next;
  DateNode shared;
  const std::size_t name = next;
  const auto month = month_at(next, next, true);
  if (!month || (view_.is(name, Role::kDoubtful) && !view_[name].capital)) return std::nullopt;
  shared.month = *month;
  if (!take_year(shared, next, false)) take_container(shared, next);
  std::vector<int> days;
  for (const auto& day : list) days.push_back(day.first);
  return one_of_list(shared, days, 0, i, list.front().second);
}

// "June 18 and 19": the first of them.
DateGrammar::Hit DateGrammar::list_month_first_at(std::size_t i) {
  DateNode shared;
  std::size_t at = i;
  const auto month = month_at(i, at, true);
  const auto list = month ? days_in_list(at) : decltype(days_in_list(at))();
  if (list.size() < 2) return std::nullopt;
  std::size_t next = list.back().second;
  // "May 5 and 6 people", "May 5 and 6 June": the figure behind is no day of that month.
  const bool closed = view_.is_sentence_end(next) || view_[next].kind == Lexeme::Kind::kSign ||
                      view_.is(next, Role::kIn) || view_.is(next, Role::kAt) ||
                      view_.is(next, Role::kSelector);
  if (!closed || view_[next].is_sign('/') || view_[next].is_sign('%') || view_[next].is_sign(':'))
    return std::nullopt;
  shared.month = *month;
  if (!take_year(shared, next, false)) take_container(shared, next);
  std::vector<int> days;
  for (const auto& day : list) days.push_back(day.first);
  return one_of_list(shared, days, 0, i, list.front().second);
}

// The "19" of "June 18 and 19": the month stands before the list.
DateGrammar::Hit DateGrammar::list_behind_month_at(std::size_t i) {
  constexpr std::size_t kLongest = 24;  // lexemes
  std::size_t first = i;
  while (first > 1 && i - first < kLongest &&
         (view_[first - 1].is_plain() || joins(view_, first - 1) || view_.is(first - 1, Role::kThe) ||
          view_.is(first - 1, Role::kOrdinal)))
    --first;
  if (first == i || first == 0 || !joins(view_, i - 1)) return std::nullopt;
  const std::size_t month = first > 1 && view_[first - 1].is_sign('.') ? first - 2 : first - 1;  // "Jan. 17"
  const Hit whole = view_.is(month, Role::kMonth) ? list_month_first_at(month) : std::nullopt;
  if (!whole) return std::nullopt;
  const auto list = days_in_list(first);
  const auto mine = std::find_if(list.begin(), list.end(), [&](const auto& day) { return day.second > i; });
  if (mine == list.begin() || mine == list.end()) return std::nullopt;
  DateNode shared = node(node(whole->root).a);
  std::vector<int> days;
  for (const auto& day : list) days.push_back(day.first);
  std::size_t next = mine->second;
  DateNode own = shared;
  if (mine + 1 == list.end() && !take_year(own, next, false)) take_container(own, next);
  return one_of_list(shared, days, static_cast<std::size_t>(mine - list.begin()), i, next);
}

DateGrammar::Hit DateGrammar::listed_at(std::size_t i) {
  if (ranged_) return std::nullopt;
  const bool day =
      view_[i].is_plain() ? view_[i].digits <= 2 : view_.is(i, Role::kOrdinal) || view_.is(i, Role::kThe);
  if (day) {
    if (const Hit list = list_day_first_at(i)) return list;
    return list_behind_month_at(i);
  }
  return view_.is(i, Role::kMonth) ? list_month_first_at(i) : std::nullopt;
}

}  // namespace gainsay
