#include "mention/date_grammar.h"

namespace gainsay {
namespace {

constexpr int kFirstYear = 1000, kLastYear = 2199;          // behind a preposition
constexpr int kNewsFirstYear = 1900, kNewsLastYear = 2050;  // anywhere

bool ends_in_s(std::string_view word) {
  return word.size() > 3 && (word.back() == 's' || word.ends_with("people"));
}

// A year inside a name: 2019-nCoV, COVID-2019.
bool hyphened_name(const LexemeView& view, std::size_t i) {
  const bool behind = view[i + 1].is_sign('-') && view.glued(i + 1) && view.glued(i + 2) &&
                      view.is_other_word(i + 2) && view.spelling(i + 2).size() < 6;
  const bool before =
      i > 1 && view[i - 1].is_sign('-') && view.glued(i) && view.glued(i - 1) && view.is_other_word(i - 2);
  return behind || before;
}

// "2000 or 3000 likes": the noun that the second figure counts is the first one's as well.
std::size_t behind_further_figure(const LexemeView& view, std::size_t i) {
  const bool joined = view.is(i, Role::kOr) || view.is(i, Role::kAnd) || view.is(i, Role::kTo);
  return joined && view[i + 1].is_number() ? i + 2 : i;
}

int full_year(int year) { return year < 50 ? 2000 + year : 1900 + year; }

}  // namespace

// "Baikal-Sat", "Abd-Mar": the end of a name of two words, where "Mon-Fri" and "12-Mar" are days.
bool DateGrammar::ends_name(std::size_t i) const {
  return i > 1 && view_.glued(i) && view_.glued(i - 1) && view_[i - 1].is_sign('-') && view_[i - 2].capital &&
         view_[i - 2].kind == Lexeme::Kind::kWord && !view_.is(i - 2, Role::kWeekday) &&
         !view_.is(i - 2, Role::kMonth);
}

bool DateGrammar::is_weekday(std::size_t i) {
  if (ends_name(i)) return false;
  if (!view_.is(i, Role::kWeekday) || view_.is(i + 1, Role::kNameBehindWeekday) ||
      view_.is(i - 1, Role::kNameBeforeWeekday)) {
    return i > 0 && view_.is(i, Role::kWeekday) && view_.is(i + 1, Role::kNameBehindWeekday) &&
           !view_[i + 1].capital && view_[i].capital;
  }
  if (view_.spelling(i).size() > 5 || !view_.is(i, Role::kDoubtful)) return true;
  const bool opened = i > 0 && (view_.is(i - 1, Role::kOn) || view_.is(i - 1, Role::kSelector) ||
                                view_.is(i - 1, Role::kBound));
  const bool numbered = view_[i + 1].is_number() || view_.is(i + 1, Role::kMonth) ||
                        ((view_[i + 1].is_sign(',') || view_[i + 1].is_sign('.')) &&
                         (view_[i + 2].is_number() || view_.is(i + 2, Role::kMonth)));
  const bool timed = view_.is(i + 1, Role::kAt) && (view_[i + 2].is_number());
  return opened || numbered || timed || (i > 0 && view_.is(i - 1, Role::kTimeUnit)) ||
         view_.is(i + 1, Role::kOr) ||
         (i > 1 && (view_.is(i - 1, Role::kOr) || view_.is(i - 1, Role::kAnd)) &&
          view_.is(i - 2, Role::kWeekday));
}

// "A Long March 5 rocket": a name with a number, and no date.
bool DateGrammar::is_name_of_series(std::size_t i, std::size_t next) const {
  return i > 0 && view_[next].is_number() && view_.is(i - 1, Role::kNameBeforeWeekday) &&
         view_[i - 1].capital;
}

// A month's name; the doubtful ones ("may", "march", "sat") need a figure beside them or a word that opens a
// date.
std::optional<int> DateGrammar::month_at(std::size_t i, std::size_t& next, bool beside_figure) {
  if (!view_.is(i, Role::kMonth)) return std::nullopt;
  next = i + 1;
  const bool full_stop = view_[next].is_sign('.') && view_.glued(next) &&
                         (view_.spelling(i).size() <= 4 || view_.glued(next + 1)) &&
                         view_.value(i, Role::kMonth) != 5;
  if (full_stop && (view_[next + 1].is_number() || view_[next + 1].kind == Lexeme::Kind::kWord ||
                    view_[next + 1].is_sign(',')))
    ++next;
  const int month = static_cast<int>(view_.value(i, Role::kMonth));
  const bool to_name = view_.is(next, Role::kRangeTo) && view_[i].capital && view_[next + 1].capital;
  const bool to_month =
      ((view_[next].is_sign('-') && view_.glued(next)) || to_name) && view_.is(next + 1, Role::kMonth);
  if (is_name_of_series(i, next)) return std::nullopt;
  if (beside_figure || to_month || !view_.is(i, Role::kDoubtful)) return month;
  std::size_t before = i;
  if (before > 0 && view_.is(before - 1, Role::kThe)) --before;
  const bool opened =
      before > 0 && (view_.is(before - 1, Role::kIn) || view_.is(before - 1, Role::kBound) ||
                     view_.is(before - 1, Role::kSelector) || view_.is(before - 1, Role::kPart) ||
                     view_.is(before - 1, Role::kOf) || view_.is(before - 1, Role::kBetween) ||
                     view_.is(before - 1, Role::kRangeTo) || view_.is(before - 1, Role::kFrom) ||
                     (view_.is(before - 1, Role::kAnd) && ranged_) || view_[before - 1].is_sign('-'));
  const bool in_the = before > 0 && view_.is(before - 1, Role::kIn);
  if (before < i && !view_[i].capital && !in_the) return std::nullopt;  // "part of the march"
  if (!opened) {
    // A capital in mid-sentence is a month, unless a name stands beside it (Theresa May, June Jones, the
    // March).
    const bool beside_name =
        (i > 0 && view_[i - 1].capital) || (view_[i + 1].capital && view_[i + 1].word == nullptr);
    return view_[i].capital && i > 0 && !beside_name && before == i && view_.spelling(i) != "May"
               ? std::optional(month)
               : std::nullopt;
  }
  const bool verb = !view_[i].capital && i > 0 && view_.is(i - 1, Role::kSelector) &&
                    view_[i + 1].kind == Lexeme::Kind::kWord;
  if (verb) return std::nullopt;  // "this may change"
  if (view_[i + 1].capital && view_[i + 1].word == nullptr && view_[i].capital && !view_.is(i - 1, Role::kIn))
    return std::nullopt;
  if (!view_[i].capital && view_.spelling(i).size() <= 3 && view_.spelling(i) != "may" &&
      view_.is_other_word(i + 1))
    return std::nullopt;
  return month;
}

// 1 to 31 in digits, with or without a suffix, or in words.
std::optional<int> DateGrammar::day_number_at(std::size_t i, std::size_t& next, bool ordinal_only) {
  if (const auto ordinal = ordinal_at(view_, i)) {
    next = ordinal->next;
    if (ordinal->value < 1 || ordinal->value > 31) return std::nullopt;
    return static_cast<int>(ordinal->value);
  }
  if (ordinal_only) return std::nullopt;
  const Lexeme& piece = view_[i];
  if (piece.is_number() && (!piece.is_plain() || piece.digits > 2)) return std::nullopt;
  if (!piece.is_number() && !view_.is(i, Role::kCardinal)) return std::nullopt;
  double value = piece.is_number() ? piece.number : view_.value(i, Role::kCardinal);
  next = i + 1;
  if (!piece.is_number() && value >= 20 && view_.is(view_.skip_hyphen(i + 1), Role::kCardinal)) {
    const std::size_t unit = view_.skip_hyphen(i + 1);
    if (view_.value(unit, Role::kCardinal) < 10) {
      value += view_.value(unit, Role::kCardinal);
      next = unit + 1;
    }
  }
  if (value < 1 || value > 31) return std::nullopt;
  return static_cast<int>(value);
}

// "nineteen ninety-six", "two thousand and twenty".
std::optional<int> DateGrammar::spelt_year_at(std::size_t i, std::size_t& next) {
  if (view_.is(i, Role::kCenturyName)) {
    std::size_t at = i + 1;
    if (view_.is(at, Role::kHundred)) ++at;
    const auto rest = cardinal_at(view_, at);
    if (rest && rest->spelt && rest->value >= 10 && rest->value < 100) {
      next = rest->next;
      return static_cast<int>(view_.value(i, Role::kCenturyName) + rest->value);
    }
  }
  const auto whole = cardinal_at(view_, i);
  // Years before 2000 are spelt by their century; "one thousand five hundred" is a count.
  if (!whole || !whole->spelt || whole->value < 2000 || whole->value > kLastYear) return std::nullopt;
  next = whole->next;
  return static_cast<int>(whole->value);
}

// `surely`: a day or a month stands beside it, so that any year will do.
std::optional<int> DateGrammar::year_number_at(std::size_t i, std::size_t& next, bool surely) {
  const Lexeme& piece = view_[i];
  if (piece.is_plain() && piece.digits == 4 && piece.number >= kFirstYear && piece.number <= kLastYear) {
    if (view_.glued(i + 1) && view_[i + 1].kind == Lexeme::Kind::kWord &&
        !view_.is(i + 1, Role::kPossessive) && !view_.is(i + 1, Role::kHalfName) &&
        !view_.is(i + 1, Role::kQuarterName)) {
      return std::nullopt;
    }
    if (!surely && (!year_context(i) || hyphened_name(view_, i))) return std::nullopt;
    next = i + 1;
    return static_cast<int>(piece.number);
  }
  if (surely && piece.is_plain() && piece.digits == 2 && piece.number > 31 && i > 0 &&
      !view_[i - 1].is_sign(',') && !view_.is(i - 1, Role::kIn) && !view_.is_other_word(i + 1) &&
      !view_.is(i + 1, Role::kPercent) && !view_.is(i + 1, Role::kTimeUnit)) {
    next = i + 1;  // "April of 87"
    return full_year(static_cast<int>(piece.number));
  }
  if (surely) {
    if (view_[i].is_sign('\'') && view_[i + 1].is_plain() && view_[i + 1].digits == 2 && view_.glued(i + 1)) {
      next = i + 2;
      return full_year(static_cast<int>(view_[i + 1].number));
    }
    return spelt_year_at(i, next);
  }
  return std::nullopt;
}

// Whether a figure of four digits is a year where it stands, and no count, label or part of a name.
bool DateGrammar::year_context(std::size_t i) {
  const Lexeme& piece = view_[i];
  const bool unit = view_.is(i + 1, Role::kPercent) || view_.is(i + 1, Role::kUnit) ||
                    view_.is(i + 1, Role::kCurrencyWord) || view_.is(i + 1, Role::kScale) ||
                    view_.is(i + 1, Role::kTimeUnit) || view_[i + 1].is_sign('%');
  if (unit ||
      (view_[i + 1].is_sign('-') && view_.glued(i + 1) && view_.glued(i + 2) && view_.is(i + 2, Role::kUnit)))
    return false;
  if (i == 0)
    return piece.number >= kNewsFirstYear && piece.number <= kNewsLastYear &&
           !ends_in_s(view_.spelling(i + 1));
  if (view_.glued(i) && (view_[i - 1].kind == Lexeme::Kind::kWord || view_[i - 1].is_sign('$') ||
                         view_[i - 1].is_sign('#') || view_[i - 1].is_sign('.')))
    return false;
  const Lexeme& before = view_[i - 1];
  if (before.is(Role::kLabel) || before.is(Role::kCurrencySign)) return false;
  const std::size_t noun = behind_further_figure(view_, i + 1);
  const bool counted = ends_in_s(view_.spelling(noun)) && !view_[noun].capital && view_.is_other_word(noun);
  if (before.is(Role::kIn) || before.is(Role::kSinceWord) || before.is(Role::kYearWord) ||
      before.is_sign('('))
    return true;
  const bool opened = before.is(Role::kBound) || before.is(Role::kFrom) || before.is(Role::kOf) ||
                      before.is(Role::kBetween) || before.is(Role::kPart) ||
                      (ranged_ && before.is(Role::kAnd)) || before.is(Role::kRangeTo) || before.is(Role::kOn);
  if (opened && !counted) return true;
  if (piece.number < kNewsFirstYear || piece.number > kNewsLastYear) return false;
  if (before.is(Role::kModifierBefore) && !before.is(Role::kBound))
    return !counted && (view_.is_sentence_end(i + 1) || view_[i + 1].is_sign(','));
  const bool named = view_[i + 1].capital && view_[i + 1].word == nullptr;
  if (named || (before.capital && before.word == nullptr && i > 1))
    return false;  // the 2012 Olympics, Expo 2020
  if (before.is(Role::kThe) || before.is(Role::kPossessive) || before.is(Role::kMy) || before.is(Role::kA))
    return true;
  return !counted;
}

// A year behind a day and a month: "6 May 2019", "May 6, 2019", "6 May of 2019".
bool DateGrammar::take_year(DateNode& made, std::size_t& next, bool far) {
  std::size_t at = next;
  if (const Lexeme& year = view_[at + 1]; (view_[at].is_sign('[') && view_[at + 2].is_sign(']')) ||
                                          (view_[at].is_sign('(') && view_[at + 2].is_sign(')'))) {
    if (!year.is_plain() || year.digits != 4) return false;  // "on 27 June [2019]", as an editor adds it
    made.year = static_cast<int>(year.number);
    next = at + 3;
    return true;
  }
  if (view_[at].is_sign(',') || view_.is(at, Role::kOf) || view_.is(at, Role::kIn)) ++at;
  if (far && at > next && view_.is(next, Role::kIn) && view_[at].digits != 4) at = next;
  std::size_t behind = at;
  const auto year = year_number_at(at, behind, true);
  if (!year) return false;
  if (view_.is(next, Role::kIn) && !view_[at].is_number()) return false;
  if (!view_[at].is_number() && view_[next].is_sign(',') && !view_[at].is_sign('\'') && *year < 1500)
    return false;
  made.year = *year;
  next = behind;
  return true;
}

// "next year" behind "June", "this month" behind "the 31st".
bool DateGrammar::take_container(DateNode& made, std::size_t& next) {
  std::size_t at = next;
  if (view_.is(at, Role::kOf) || view_.is(at, Role::kIn)) ++at;
  if (view_.is(at, Role::kThe)) ++at;
  if (!view_.is(at, Role::kSelector)) {
    if (at < next + 2 || !view_.is(at, Role::kTimeUnit)) return false;
    const auto whole = definite_unit_at(at - 1);
    if (!whole) return false;
    made.a = whole->root;
    next = whole->next;
    return true;
  }
  if (!view_.is(at + 1, Role::kTimeUnit) && !view_.is(at + 1, Role::kMonth)) return false;
  const auto container = window_at(at);
  if (!container) return false;
  made.a = container->root;
  next = container->next;
  return true;
}

// 6 May [2019], the 6th of May, 6-May-2019.
DateGrammar::Hit DateGrammar::day_month_at(std::size_t i) {
  std::size_t at = view_.is(i, Role::kThe) ? i + 1 : i, next = at;
  const auto day = day_number_at(at, next, false);
  if (!day) return std::nullopt;
  if (view_.is(next, Role::kTimeUnit) && view_.spelling(next) == "day") ++next;  // "the 15th day of June"
  if (view_.is(next, Role::kOf)) ++next;
  if (view_[next].is_sign('.') && view_.is(next + 1, Role::kMonth)) ++next;
  const auto month = month_at(next, next, true);
  if (!month) return std::nullopt;
  if (view_.is(at, Role::kCardinal) && view_.is(at + 1, Role::kDoubtful) && !view_[at + 1].capital)
    return std::nullopt;  // "one may"
  DateNode made;
  made.day = *day;
  made.month = *month;
  if (!take_year(made, next, false)) take_container(made, next);
  return hit(i, next, made);
}

// May 6[th][, 2019], May the 6th.
DateGrammar::Hit DateGrammar::month_day_at(std::size_t i) {
  std::size_t next = i;
  const auto month = month_at(i, next, true);
  if (!month) return std::nullopt;
  if (view_[next].is_sign(',') && ordinal_at(view_, next + 1)) ++next;
  if (view_.is(next, Role::kThe)) ++next;
  const std::size_t at = next;
  const auto day = day_number_at(at, next, false);
  if (!day || (view_[at].is_number() && view_[next].is_sign(':'))) return std::nullopt;
  if (view_.spelling(i) == "may" && !view_[at].is_number() && view_.spelling(i).size() == 3 &&
      view_.is(at, Role::kCardinal) && !view_.is_sentence_end(next)) {
    return std::nullopt;  // "he may two ..."
  }
  if (view_.is(next, Role::kAm) || view_.is(next, Role::kPm)) return std::nullopt;
  if (view_.is(next, Role::kPercent) || view_.is(next, Role::kScale) || view_.is(next, Role::kHundred))
    return std::nullopt;
  DateNode made;
  made.month = *month;
  made.day = *day;
  if (!take_year(made, next, false)) take_container(made, next);
  return hit(i, next, made);
}

// May 2019, May of 2019, May next year, in May.
DateGrammar::Hit DateGrammar::month_alone_at(std::size_t i) {
  std::size_t next = i;
  const auto sure = month_at(i, next, true);
  if (!sure) return std::nullopt;
  DateNode made;
  made.month = *sure;
  if (view_[next].is_sign('-') && view_.glued(next) && view_.glued(next + 1) && view_[next + 1].digits == 4)
    ++next;
  if (take_year(made, next, true) || take_container(made, next)) return hit(i, next, made);
  if (ends_name(i) || !month_at(i, next, false)) return std::nullopt;
  return hit(i, next, made);
}

// 2016 June, 2016, Nov.
DateGrammar::Hit DateGrammar::year_month_at(std::size_t i) {
  const Lexeme& piece = view_[i];
  if (!piece.is_plain() || piece.digits != 4 || piece.number < kFirstYear || piece.number > kLastYear)
    return std::nullopt;
  std::size_t at = view_[i + 1].is_sign(',') ? i + 2 : i + 1, next = at;
  const auto month = month_at(at, next, true);
  const bool apart =
      at > i + 1 &&
      (view_[next].is_number() || !(view_.is_sentence_end(next) || view_[next].kind == Lexeme::Kind::kSign));
  const bool verb = view_.is(at, Role::kDoubtful) && !view_[at].capital &&
                    (view_.spelling(at) == "may" || view_.spelling(at) == "march");
  if (!month || apart || verb || view_[next].is_number()) return std::nullopt;
  DateNode made;
  made.year = static_cast<int>(piece.number);
  made.month = *month;
  return hit(i, next, made);
}

// 2019, "the year 2019", "fiscal 2019", 44 BC.
DateGrammar::Hit DateGrammar::year_at(std::size_t i) {
  DateNode made;
  std::size_t at = view_.is(i, Role::kThe) && view_.is(i + 1, Role::kYearWord) ? i + 1 : i, next = i;
  if (view_.is(at, Role::kYearWord)) {
    ++at;
    if (view_[at].is_plain() && view_[at].digits == 2 && view_.glued(at)) {
      made.year = full_year(static_cast<int>(view_[at].number));
      return hit(i, at + 1, made);
    }
    const auto spelt = cardinal_at(view_, at);
    if (const auto year = year_number_at(at, next, true)) {
      made.year = *year;
    } else if (spelt && spelt->value >= 100 && spelt->value <= kLastYear &&
               !view_.is_other_word(spelt->next)) {
      made.year = static_cast<int>(spelt->value);
      next = spelt->next;
    } else {
      return std::nullopt;
    }
    return hit(i, next, made);
  }
  if (view_[i].is_plain() && view_.is(i + 1, Role::kBc)) {
    made.year = 1 - static_cast<int>(view_[i].number);
    return hit(i, i + 2, made);
  }
  if (const auto year = year_number_at(i, next, false)) {
    made.year = *year;
    return hit(i, next, made);
  }
  if (i == 0 || !(view_.is(i - 1, Role::kIn) || view_.is(i - 1, Role::kBound) || view_.is(i - 1, Role::kOf) ||
                  view_.is(i - 1, Role::kFrom)))
    return std::nullopt;
  const auto year = spelt_year_at(i, next);
  if (!year || view_.is_other_word(next) || view_.is(next, Role::kTimeUnit) ||
      view_.is(next, Role::kCurrencyWord))
    return std::nullopt;
  made.year = *year;
  return hit(i, next, made);
}

// Tuesday[, 6 May 2019], Friday the 13th, Monday 21.
DateGrammar::Hit DateGrammar::weekday_at(std::size_t i) {
  if (!is_weekday(i)) return std::nullopt;
  // "On a Tuesday", "tomorrow, a Tuesday": any one, or the one told before; "in a Tuesday interview" is a
  // day.
  if (i > 0 && view_.is(i - 1, Role::kA) && view_[i + 1].kind != Lexeme::Kind::kWord &&
      !view_[i + 1].is_number() && !view_[i + 1].is_sign(','))
    return std::nullopt;
  const int weekday = static_cast<int>(view_.value(i, Role::kWeekday));
  std::size_t at = i + 1;
  if (view_[at].is_sign('.') && view_.spelling(i).size() <= 5 && view_[at + 1].kind != Lexeme::Kind::kSign)
    ++at;
  const std::size_t bare = at;
  const bool dashed = view_[at].is_sign('-') && view_.glued(at);
  const bool bracket = view_[at].is_sign('(');
  if (view_[at].is_sign(',') || dashed || bracket) ++at;
  Hit day;
  for (const auto read : {&DateGrammar::numeric_at, &DateGrammar::day_month_at, &DateGrammar::month_day_at}) {
    if (!day) day = (this->*read)(at);
  }
  if (day) {
    node(day->root).weekday = weekday;
    return DateHit{day->root, i, bracket && view_[day->next].is_sign(')') ? day->next + 1 : day->next};
  }
  DateNode made;
  made.weekday = weekday;
  std::size_t next = bare;
  const bool the = view_.is(bare, Role::kThe);
  std::size_t behind = bare;
  const auto number = day_number_at(the ? bare + 1 : bare, behind, !the && !view_[bare].is_number());
  if (number && !view_[behind].is_sign(':') && !view_.is(behind, Role::kAm) && !view_.is(behind, Role::kPm) &&
      !view_.is(behind, Role::kOclock) && !view_.is_other_word(behind) &&
      !view_.is(behind, Role::kTimeUnit) && !view_.is(behind, Role::kPercent)) {
    made.day = *number;
    next = behind;
  }
  return hit(i, next, made);
}

// "on the 15th", "the 31st of this month".
DateGrammar::Hit DateGrammar::day_of_month_at(std::size_t i) {
  const bool the = view_.is(i, Role::kThe);
  std::size_t next = i;
  int day = day_number_at(the ? i + 1 : i, next, true).value_or(0);
  const bool on = i > 0 && view_.is(i - 1, Role::kOn);
  if (day == 0 && (the || on)) {  // "on 15 at 8:00", "for the 27"
    day = day_number_at(the ? i + 1 : i, next, false).value_or(0);
    if (day != 0 && (!view_[next - 1].is_number() || view_[next - 1].digits > 2)) day = 0;
    const std::size_t clock = view_[next].is_sign(',') ? next + 1 : next;
    if (day != 0 && !the && !clock_at(view_, clock)) day = 0;
    if (day != 0 && !the) {
      DateNode alone;
      alone.day = day;
      return hit(i, next, alone);
    }
  }
  if (day == 0) return std::nullopt;
  DateNode made;
  made.day = day;
  if (view_.is(next, Role::kTimeUnit) && view_.spelling(next) == "day") ++next;
  const bool digits = view_[the ? i + 1 : i].is_number();
  // "It was the second this month": a count.
  const bool counts = !digits && !on && !view_.is(next, Role::kOf);
  if (!counts && take_container(made, next)) return hit(i, next, made);
  const bool opened =
      i > 0 && (view_.is(i - 1, Role::kOn) ||
                ((view_.is(i - 1, Role::kBound) || view_.spelling(i - 1) == "for") && digits));
  const bool score = view_[next].is_sign('-') && view_.glued(next);  // "after the 2-1 defeat"
  const bool closed = view_.is_sentence_end(next) || (view_[next].kind == Lexeme::Kind::kSign && !score) ||
                      view_.is(next, Role::kOf) || view_.is(next, Role::kAt) || view_.is(next, Role::kAnd) ||
                      view_.is(next, Role::kTo);
  const bool bare = on && digits && !the;  // "on 29th"
  if ((!the && !bare) || !opened || !closed ||
      (view_.is(next, Role::kOf) && !view_.is(next + 1, Role::kMonth)))
    return std::nullopt;
  return hit(i, next, made);
}

DateGrammar::Hit DateGrammar::calendar_at(std::size_t i) {
  for (const auto read :
       {&DateGrammar::weekday_at, &DateGrammar::numeric_at, &DateGrammar::day_month_at,
        &DateGrammar::month_day_at, &DateGrammar::year_month_at, &DateGrammar::month_alone_at,
        &DateGrammar::year_at, &DateGrammar::day_of_month_at}) {
    if (auto found = (this->*read)(i)) return found;
  }
  return std::nullopt;
}

}  // namespace gainsay
