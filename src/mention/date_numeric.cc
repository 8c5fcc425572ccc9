#include <cmath>

#include "mention/date_grammar.h"

namespace gainsay {
namespace {

bool is_separator(const LexemeView& view, std::size_t i) {
  return view[i].is_sign('/') || view[i].is_sign('-') || view[i].is_sign('.') || view[i].is_sign(',');
}

bool is_day(double value) { return value >= 1 && value <= 31; }
bool is_month(double value) { return value >= 1 && value <= 12; }

int year_of(const Lexeme& piece) {
  const int year = static_cast<int>(piece.number);
  return piece.digits <= 2 ? (year < 40 ? 2000 : 1900) + year : year;
}

bool is_year_figure(const Lexeme& piece) {
  return piece.is_plain() &&
         (piece.digits == 2 || (piece.digits == 4 && piece.number >= 1000 && piece.number <= 2199));
}

// Day and month in whichever order fits; both fit up to the 12th.
bool set_day_and_month(DateNode& made, double first, double second) {
  if (is_month(first) && is_day(second)) {
    made.month = static_cast<int>(first);
    made.day = static_cast<int>(second);
    if (is_month(second) && first != second) made.swapped_month = static_cast<int>(second);
    return true;
  }
  if (!is_day(first) || !is_month(second)) return false;
  made.day = static_cast<int>(first);
  made.month = static_cast<int>(second);
  return true;
}

}  // namespace

// 2016-11-07, 2016/11/7, 2016.11.7, 20161107, 2016-11.
DateGrammar::Hit DateGrammar::iso_at(std::size_t i) {
  const Lexeme& first = view_[i];
  if (!first.is_plain() || view_.glued(i + 1) == false) {
    if (!(first.is_plain() && first.digits == 8)) return std::nullopt;
  }
  DateNode made;
  if (first.digits == 8) {
    const auto whole = static_cast<int>(first.number);
    made.year = whole / 10000;
    if (*made.year < 1900 || *made.year > 2100 || !is_month(whole / 100 % 100) || !is_day(whole % 100))
      return std::nullopt;
    made.month = whole / 100 % 100;
    made.day = whole % 100;
    return hit(i, i + 1, made);
  }
  if (first.digits != 4 || !is_year_figure(first) || !is_separator(view_, i + 1) || view_[i + 1].is_sign(','))
    return std::nullopt;
  const Lexeme &second = view_[i + 2], &third = view_[i + 4];
  if (!second.is_plain() || second.digits > 2 || !view_.glued(i + 2)) return std::nullopt;
  made.year = static_cast<int>(first.number);
  if (view_[i + 3].is_sign(view_[i + 1].sign) && view_.glued(i + 3) && third.is_plain() &&
      is_day(third.number) && is_month(second.number)) {
    made.month = static_cast<int>(second.number);
    made.day = static_cast<int>(third.number);
    std::size_t next = i + 5;
    if (view_.spelling(next) == "T" && view_.glued(next)) ++next;
    return hit(i, next, made);
  }
  // "2016-11" is a month; "2019-20" is a season of two years and no month.
  if (view_[i + 1].is_sign('.') || !is_month(second.number) ||
      (view_[i + 1].is_sign('-') && second.digits == 2 &&
       second.number == static_cast<int>(first.number) % 100 + 1))
    return std::nullopt;
  made.month = static_cast<int>(second.number);
  return hit(i, i + 3, made);
}

// 21/04/2016, 4-22-16, 21.04.2016; 22/04; 3/2015.
DateGrammar::Hit DateGrammar::slashed_at(std::size_t i) {
  const Lexeme &first = view_[i], &second = view_[i + 2], &third = view_[i + 4];
  if (!first.is_plain() || first.digits > 2 || !is_separator(view_, i + 1) || view_[i + 1].is_sign(','))
    return std::nullopt;
  if (!view_.glued(i + 1) || !view_.glued(i + 2) || !second.is_plain()) return std::nullopt;
  if (view_.glued(i) && i > 0 && view_[i - 1].kind != Lexeme::Kind::kSign) return std::nullopt;
  DateNode made;
  const bool same_sign =
      view_[i + 3].is_sign(view_[i + 1].sign) || (view_[i + 1].is_sign('/') && view_[i + 3].is_sign(','));
  if (same_sign && view_.glued(i + 3) && view_.glued(i + 4) && is_year_figure(third)) {
    if (second.digits > 2 || !set_day_and_month(made, first.number, second.number)) return std::nullopt;
    if (third.digits == 2 && view_[i + 1].is_sign('-') && view_[i + 5].is_sign('-')) return std::nullopt;
    made.year = year_of(third);
    made.short_year = third.digits == 2;
    return hit(i, i + 5, made);
  }
  if (view_[i + 3].is_sign('/') || view_[i + 3].is_sign('%') ||
      (view_[i + 3].is_sign('-') && view_.glued(i + 3) && view_[i + 4].is_number() &&
       !view_[i + 1].is_sign('/'))) {
    return std::nullopt;
  }
  if (is_month(first.number) && second.digits == 4 && is_year_figure(second) && !view_[i + 1].is_sign('.')) {
    made.month = static_cast<int>(first.number);
    made.year = static_cast<int>(second.number);
    return hit(i, i + 3, made);
  }
  const bool opened = i > 0 && (view_.is(i - 1, Role::kOn) || view_.is(i - 1, Role::kWeekday) ||
                                view_.is(i - 1, Role::kBound) || view_.is(i - 1, Role::kFrom) ||
                                view_.is(i - 1, Role::kBetween) || view_.is(i - 1, Role::kSelector));
  if (first.number == 24 && second.number == 7) return std::nullopt;  // round the clock
  const bool surely = first.number > 12 || second.number > 12;
  const bool to_slashed =
      view_[i + 3].is_sign('-') && view_[i + 4].is_number() && view_[i + 5].is_sign('/');  // 10/1-11/2
  if (!view_[i + 1].is_sign('/') && !(i > 0 && view_.is(i - 1, Role::kWeekday))) return std::nullopt;
  if (second.digits > 2 || (!opened && !surely && !ranged_ && !to_slashed)) return std::nullopt;
  if (!set_day_and_month(made, first.number, second.number)) return std::nullopt;
  return hit(i, i + 3, made);
}

// 05-Aug-2016, 2019/Aug/01, Oct/2, Sep-23-2020.
DateGrammar::Hit DateGrammar::named_month_numeric_at(std::size_t i) {
  double figures[2] = {0, 0};
  bool four[2] = {false, false};
  int count = 0, month = 0;
  std::size_t at = i;
  for (;; ++at) {
    if (view_[at].is_plain() && count < 2) {
      four[count] = view_[at].digits == 4;
      figures[count++] = view_[at].number;
    } else if (view_.is(at, Role::kMonth) && month == 0) {
      month = static_cast<int>(view_.value(at, Role::kMonth));
    } else {
      return std::nullopt;
    }
    const bool more = view_[at + 1].is_sign('/') || view_[at + 1].is_sign('-');
    if (more && month != 0 && view_.is(at + 2, Role::kMonth)) break;  // Dec/2018-May/2019
    if (!more || !view_.glued(at + 1) || !view_.glued(at + 2)) break;
    ++at;
    if (at > i + 6) return std::nullopt;
  }
  if (month == 0 || count == 0 || at == i) return std::nullopt;
  DateNode made;
  made.month = month;
  for (int k = 0; k < count; ++k) {
    if (four[k] && !made.year) {
      made.year = static_cast<int>(figures[k]);
    } else if (is_day(figures[k]) && made.day == 0) {
      made.day = static_cast<int>(figures[k]);
    } else {
      return std::nullopt;
    }
  }
  return hit(i, at + 1, made);
}

DateGrammar::Hit DateGrammar::numeric_at(std::size_t i) {
  const Lexeme &low = view_[i], &high = view_[i + 2];
  const bool spaced = (view_[i + 1].is_sign('/') || view_[i + 1].is_sign('-')) && low.is_plain() &&
                      high.is_plain() && low.digits + high.digits == 6 &&
                      (view_.is_sentence_end(i + 3) || view_[i + 3].kind == Lexeme::Kind::kSign) &&
                      !view_[i + 3].is_sign('/') && !view_[i + 3].is_sign('-');
  if (spaced) {  // "2016 - 11", "11 / 2016"
    const Lexeme &year = low.digits == 4 ? low : high, &month = low.digits == 4 ? high : low;
    const bool season =
        low.digits == 4 && month.number == static_cast<int>(year.number) % 100 + 1;  // 2011-12
    if (year.digits == 4 && is_year_figure(year) && is_month(month.number) && !season) {
      DateNode made;
      made.year = static_cast<int>(year.number);
      made.month = static_cast<int>(month.number);
      return hit(i, i + 3, made);
    }
  }
  for (const auto read :
       {&DateGrammar::iso_at, &DateGrammar::slashed_at, &DateGrammar::named_month_numeric_at}) {
    if (auto found = (this->*read)(i)) return found;
  }
  return std::nullopt;
}

}  // namespace gainsay
