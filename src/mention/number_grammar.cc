#include "mention/number_grammar.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

#include "mention/amount.h"

namespace gainsay {
namespace {

// What the cardinal read so far ends with; decides what may follow.
enum class Last : std::uint8_t { kNone, kUnit, kTeen, kTen, kHundred, kScale, kDigits };

struct Cardinal {
  double total = 0, current = 0;
  double magnitude = std::numeric_limits<double>::infinity();  ///< of the last scale word
  Last last = Last::kNone;
  std::size_t next = 0;

  double value() const { return total + current; }
};

bool takes_units(Last last) {
  return last == Last::kNone || last == Last::kTen || last == Last::kHundred || last == Last::kScale;
}
bool takes_tens(Last last) { return last == Last::kNone || last == Last::kHundred || last == Last::kScale; }

bool take_word(Cardinal& number, double value) {
  const bool unit = value < 10;
  if (unit ? !takes_units(number.last) : !takes_tens(number.last)) return false;
  if (value == 0 && number.last != Last::kNone) return false;
  number.current += value;
  number.last = unit ? Last::kUnit : value < 20 ? Last::kTeen : Last::kTen;
  return true;
}

bool take_scale(Cardinal& number, double scale) {
  if (number.last == Last::kScale) {  // three lakh crore
    number.total *= scale;
    number.magnitude = scale;
    return scale > 100;
  }
  if (number.last == Last::kNone || scale >= number.magnitude || number.current == 0) return false;
  number.total += number.current * scale;
  number.current = 0;
  number.magnitude = scale;
  number.last = Last::kScale;
  return true;
}

bool take_hundred(Cardinal& number) {
  if (number.last == Last::kNone || number.last == Last::kHundred || number.last == Last::kScale)
    return false;
  number.current *= 100;
  number.last = Last::kHundred;
  return true;
}

bool take_digits(Cardinal& number, const Lexeme& piece) {
  if (number.last == Last::kHundred ? piece.number >= 100
                                    : number.last == Last::kScale && piece.number >= number.magnitude) {
    return false;
  }
  if (number.last != Last::kNone && number.last != Last::kHundred && number.last != Last::kScale)
    return false;
  if (number.last != Last::kNone && piece.digits > 3) return false;  // "5 million 2019"
  number.current += piece.number;
  number.last = Last::kDigits;
  return true;
}

std::size_t scale_at(const LexemeView& view, std::size_t i, double& scale) {
  if (view.is(i, Role::kScale)) {
    scale = view.value(i, Role::kScale);
    return i + 1;
  }
  if (view.is(i, Role::kPluralScale) && view.value(i, Role::kPluralScale) > 100 && view.is(i + 1, Role::kOf))
    return 0;
  if (view.is(i, Role::kPluralScale)) {
    scale = view.value(i, Role::kPluralScale);
    return i + 1;
  }
  return 0;
}

bool take_piece(const LexemeView& view, Cardinal& number, std::size_t i) {
  const Lexeme& piece = view[i];
  double scale = 0;
  if (piece.is_number()) return take_digits(number, piece);
  if (piece.is(Role::kNoNumber)) return false;
  if (piece.is(Role::kCardinal)) return take_word(number, piece.word->value(Role::kCardinal));
  if (piece.is(Role::kHundred)) return take_hundred(number);
  if (number.last != Last::kNone && scale_at(view, i, scale) != 0) {
    return scale == 100 ? take_hundred(number) : take_scale(number, scale);
  }
  return false;
}

// "two hundred and six thousand": the tens and units behind "and", which leave a scale to what follows.
std::size_t take_tens_behind(const LexemeView& view, Cardinal& number, std::size_t i) {
  std::size_t at = i;
  Cardinal tens;
  while (at < view.size() && (view[at].is_number() || view.is(at, Role::kCardinal)) &&
         take_piece(view, tens, at)) {
    ++at;
    if (view[at].is_sign('-') && tens.last == Last::kTen && view.is(at + 1, Role::kCardinal) &&
        view.value(at + 1, Role::kCardinal) < 10)
      ++at;
  }
  if (at == i || tens.current <= 0 || tens.current >= 100 || tens.current != std::floor(tens.current))
    return 0;
  if (view.is(at, Role::kHundred)) return 0;
  // "one hundred and three quarters", "two hundred and fifty-four hundredths"
  if (view.is(at, Role::kFraction) && (tens.current < 20 || view.value(at, Role::kFraction) <= 0.01))
    return 0;
  number.current += tens.current;
  number.last = Last::kDigits;
  return at;
}

// "two hundred and six": what stands behind "and" must be smaller than what stands before it.
std::size_t take_and(const LexemeView& view, Cardinal& number, std::size_t i) {
  if (!view.is(i, Role::kAnd) || (number.last != Last::kHundred && number.last != Last::kScale)) return 0;
  if (view.is(i + 1, Role::kA)) return 0;
  if (number.last == Last::kHundred) return take_tens_behind(view, number, i + 1);
  const auto rest = cardinal_at(view, i + 1);
  if (!rest || rest->value <= 0 || rest->value >= number.magnitude || rest->fraction) return 0;
  if (view.is(rest->next, Role::kFraction) && rest->value < 20) return 0;  // "one hundred and three quarters"
  number.current += rest->value;
  number.last = Last::kDigits;
  return rest->next;
}

Cardinal read_cardinal(const LexemeView& view, std::size_t i) {
  Cardinal number;
  number.next = i;
  if (view.is(i, Role::kA) && (view.is(i + 1, Role::kHundred) || view.is(i + 1, Role::kScale))) {
    number.current = 1;
    number.last = Last::kUnit;
    number.next = ++i;
  }
  for (std::size_t at = i; at < view.size();) {
    if (take_piece(view, number, at)) {
      number.next = ++at;
      const Last last = number.last;
      if (view[at].is_sign('-') && last == Last::kTen && view.is(at + 1, Role::kCardinal) &&
          view.value(at + 1, Role::kCardinal) < 10)
        ++at;
      if (last == Last::kDigits && view[at].is_number()) break;  // two figures, not one
      continue;
    }
    const bool hundred = number.last == Last::kHundred;
    const std::size_t behind = take_and(view, number, at);
    if (behind == 0) break;
    number.next = at = behind;
    if (!hundred) break;
  }
  return number;
}

void set_steps(Figure& figure, double printed) {
  figure.printed_step = printed;
  figure.step = std::max(printed, step_of(figure.value));
}

bool begins_whole(const LexemeView& view, std::size_t i) {
  if (view[i].is_number() || view.is(i, Role::kCardinal)) return true;
  return view.is(i, Role::kA) && (view.is(i + 1, Role::kHundred) || view.is(i + 1, Role::kScale));
}

std::optional<Figure> whole_at(const LexemeView& view, std::size_t i) {
  if (!begins_whole(view, i)) return std::nullopt;
  const Cardinal number = read_cardinal(view, i);
  if (number.next == i || number.last == Last::kNone) return std::nullopt;
  Figure figure{number.next, number.value()};
  figure.spelt = !view[i].is_number();
  figure.grouped = view[i].grouped;
  figure.scaled = number.magnitude < std::numeric_limits<double>::infinity();
  const double unit = view[i].is_number() && view[i].decimals > 0 ? std::pow(10.0, -view[i].decimals) : 1;
  set_steps(figure, number.last == Last::kScale ? unit * number.magnitude : unit);
  return figure;
}

// "point zero three", "point seventy-one", "point eleven".
std::size_t decimals_at(const LexemeView& view, std::size_t i, Figure& figure) {
  if (!view.is(i, Role::kPoint)) return i;
  double place = 1, added = 0;
  std::size_t at = i + 1;
  for (; view.is(at, Role::kCardinal); ++at) {
    double value = view.value(at, Role::kCardinal);
    if (value >= 20 && view.is(view.skip_hyphen(at + 1), Role::kCardinal)) {
      at = view.skip_hyphen(at + 1);
      value += view.value(at, Role::kCardinal);
    }
    place /= value >= 10 ? 100 : 10;
    added += value * place;
  }
  if (added == 0) return i;
  figure.value += added;
  figure.printed_step = figure.step = place;
  return at;
}

// "half", "a quarter", "three fifths", "½": the share and the index behind it.
std::size_t share_at(const LexemeView& view, std::size_t i, double& share) {
  if (view.is(i, Role::kFractionSign)) {
    share = view.value(i, Role::kFractionSign);
    return i + 1;
  }
  if (view.is(i, Role::kA)) {
    share = view.value(i + 1, Role::kFraction);
    const bool part = share >= 0.1 || view.is(i + 2, Role::kOf) || !view.is(i + 1, Role::kOrdinal);
    return share > 0 && part ? i + 2 : 0;  // "a thirtieth win" is no part
  }
  if (!view.is(i, Role::kCardinal)) return 0;
  double count = view.value(i, Role::kCardinal);
  std::size_t at = view.skip_hyphen(i + 1);
  const double unit = view.value(at, Role::kCardinal);
  if (count >= 20 && unit > 0 && unit < 10) {  // "fifty-four hundredths"
    count += unit;
    at = view.skip_hyphen(at + 1);
  }
  if (!view.is(at, Role::kFraction)) return 0;
  share = count * view.value(at, Role::kFraction);
  return at + 1;
}

// "twenty-fifth", "thirty fifths", "one hundred and fifth" as the part that a numerator counts: the number of
// parts, or nothing. A singular goes with the numerator one alone ("one twenty-fifth").
std::optional<Figure> parts_at(const LexemeView& view, std::size_t i, bool one) {
  const auto head = whole_at(view, i);
  if (!head || !head->spelt) return std::nullopt;
  std::size_t at = view.skip_hyphen(head->next);
  if (view.is(at, Role::kAnd)) ++at;
  const bool plural = view.is(at, Role::kFraction) && !view.is(at, Role::kOrdinal);
  const double rest =
      plural ? std::round(1 / view.value(at, Role::kFraction)) : view.value(at, Role::kOrdinal);
  if ((!plural && !one) || rest < 1 || rest > 9 || std::fmod(head->value, 10) != 0) return std::nullopt;
  return Figure{at + 1, head->value + rest};
}

// "and a half", "and three quarters million", "½", "1/4" behind a whole number.
void take_share(const LexemeView& view, Figure& figure, double scale_before) {
  double share = 0;
  std::size_t next = 0;
  if (view.is(figure.next, Role::kAnd)) {
    next = share_at(view, figure.next + 1, share);
  } else if (view.is(figure.next, Role::kFractionSign)) {
    next = share_at(view, figure.next, share);
  } else if (view[figure.next].is_plain() && view[figure.next].number < view[figure.next + 2].number &&
             view[figure.next + 1].is_sign('/') && view.glued(figure.next + 1) &&
             view.glued(figure.next + 2) && !figure.spelt) {
    share = view[figure.next].number / view[figure.next + 2].number;
    next = figure.next + 3;
  }
  if (next == 0 || share <= 0 || share >= 1) return;
  double scale = 0;
  if (const std::size_t behind = scale_at(view, next, scale)) {
    // "two and a half million" multiplies all, "one billion and a half million" the share alone.
    figure.value = scale_before > 1 ? figure.value + share * scale : (figure.value + share) * scale;
    figure.scaled = true;
    next = behind;
    set_steps(figure, 0.1 * scale);
  } else {
    const double unit = std::max(1.0, scale_before);
    figure.value += share * unit;
    set_steps(figure, 0.1 * unit);
  }
  figure.next = next;
}

std::optional<Figure> slash_at(const LexemeView& view, std::size_t i) {
  const Lexeme &over = view[i], &under = view[i + 2];
  if (!over.is_plain() || !view[i + 1].is_sign('/') || !under.is_plain() || under.number == 0)
    return std::nullopt;
  if (over.number >= under.number || under.number > 100 || view[i + 3].is_sign('/') || !view.glued(i + 1))
    return std::nullopt;
  Figure figure{i + 3, over.number / under.number};
  figure.fraction = true;
  figure.step = figure.printed_step = 0.01;
  return figure;
}

// "of a million", "a dozen", "million" behind a fraction.
void take_scale_of(const LexemeView& view, Figure& figure) {
  std::size_t at = figure.next;
  if (view.is(at, Role::kOf) && view.is(at + 1, Role::kA)) {
    at += 2;
  } else if (view.is(at, Role::kA)) {
    ++at;
  }
  double scale = view.value(at, Role::kGroup) + view.value(at, Role::kHundred);
  const std::size_t behind = scale > 0 ? at + 1 : scale_at(view, at, scale);
  if (behind == 0) return;
  figure.value *= scale;
  figure.fraction = figure.value != std::floor(figure.value);
  figure.scaled = scale > 100;
  figure.next = behind;
}

// "1.3x10^6", "1.1^23".
bool take_power(const LexemeView& view, Figure& figure) {
  std::size_t at = figure.next;
  double base = figure.value, factor = 1;
  if (view.spelling(at) == "x" && view[at + 1].is_number() && view.glued(at)) {
    factor = figure.value;
    base = view[at + 1].number;
    at += 2;
  }
  if (!view[at].is_sign('^') || !view.glued(at)) return false;
  double sign = 1;
  for (++at; view[at].is_sign('-') || view[at].is_sign('+'); ++at)
    sign = view[at].is_sign('-') ? -sign : sign;
  if (!view[at].is_number()) return false;
  const double power = factor * std::pow(base, sign * view[at].number);
  if (!std::isfinite(power)) return false;
  figure.value = power;
  figure.next = at + 1;
  figure.step = figure.printed_step = std::abs(power) * 0.01;
  return true;
}

// "two thirds [of a million]", "half a dozen", "a quarter", "quarter million".
std::optional<Figure> fraction_at(const LexemeView& view, std::size_t i) {
  double share = 0;
  std::size_t next = share_at(view, i, share);
  if (next == 0 && view.is(i, Role::kFraction) &&
      (view.is(i, Role::kBareFraction) || view.is(i + 1, Role::kScale))) {
    share = view.value(i, Role::kFraction);
    next = i + 1;
  }
  if (next == 0) return std::nullopt;
  Figure figure{next, share};
  figure.fraction = figure.spelt = true;
  take_scale_of(view, figure);
  figure.step = figure.printed_step = figure.value < 1 ? 0.01 : step_of(figure.value);
  return figure;
}

// Of so many one tells how many are alike: "four in ten", "seven in 20".
bool is_round_whole(double whole) { return whole == 5 || whole == 10 || whole == 20 || whole == 100; }

// "one in three", "two out of five hundred", "1 over 3".
void take_ratio(const LexemeView& view, Figure& figure) {
  bool in = view.is(figure.next, Role::kIn) && view.spelling(figure.next) == "in";
  if (!in && !view.is(figure.next, Role::kOutOf)) return;
  const auto whole = cardinal_at(view, figure.next + 1);
  if (in && figure.value != 1 &&
      !(whole && is_round_whole(whole->value) && figure.value > 1 && !figure.fraction))
    in = false;
  if (!in && !view.is(figure.next, Role::kOutOf)) return;
  if (!whole || whole->value <= figure.value || view.is(whole->next, Role::kTimeUnit)) return;
  if (in && whole->value > 1000000) return;
  figure.value /= whole->value;
  figure.next = whole->next;
  figure.fraction = true;
  figure.step = figure.printed_step = 0.01 * std::min(1.0, figure.value);
}

// "one hundred thirty-fifths": the tens that stand beside the part belong to it.
bool take_parts(const LexemeView& view, std::size_t i, Figure& figure) {
  std::optional<Figure> parts;
  if (figure.value < 100) {
    parts = parts_at(view, figure.next, figure.value == 1);
  } else if (const double tens = std::fmod(figure.value, 100);
             tens >= 20 && std::fmod(tens, 10) == 0 && !view.is(figure.next - 2, Role::kAnd)) {
    parts = parts_at(view, figure.next - 1, false);
    if (parts) figure.value -= tens;
  }
  if (!parts || i == figure.next) return false;
  figure.value /= parts->value;
  figure.next = parts->next;
  figure.fraction = true;
  figure.step = figure.printed_step = 0.01;
  return true;
}

// "three fifths" behind a cardinal of several words: "twenty-three fifths".
bool take_denominator(const LexemeView& view, std::size_t i, Figure& figure) {
  if (!figure.spelt) return false;
  if (take_parts(view, i, figure)) return true;
  const std::size_t at = view.skip_hyphen(figure.next);
  if (!view.is(at, Role::kFraction)) return false;
  if (view.is(at, Role::kTimeUnit) && figure.value != 1 && figure.value != 3)
    return false;  // two quarters are half a year
  if (view.is(at, Role::kOrdinal) && figure.value >= 20 && std::fmod(figure.value, 10) == 0)
    return false;  // twenty-fifth
  if (view.is(at, Role::kOrdinal) && figure.value != 1) return false;
  figure.value *= view.value(at, Role::kFraction);
  figure.next = at + 1;
  figure.fraction = true;
  figure.step = figure.printed_step = 0.01;
  return true;
}

void take_group(const LexemeView& view, Figure& figure) {
  if (!view.is(figure.next, Role::kGroup)) return;
  const double rest = std::fmod(figure.value, 100);
  const double counted = rest == 0 ? figure.value : rest;  // "three hundred and two dozen"
  figure.value += counted * (view.value(figure.next, Role::kGroup) - 1);
  ++figure.next;
  set_steps(figure, 1);
}

// 10k, 1.2b: letters that multiply only right behind digits.
void take_suffix(const LexemeView& view, Figure& figure, std::size_t digits_at) {
  const std::size_t i = figure.next;
  if (!view.is(i, Role::kScaleSuffix) || i != digits_at + 1) return;
  const std::string_view letters = view.spelling(i);
  const bool upper = letters[0] >= 'A' && letters[0] <= 'Z';
  const bool unit = view.is(i, Role::kUnit) || view.is(i, Role::kUnitSuffix);
  if (unit && !upper) return;  // 10m, 5g: quantities decide
  // Nothing but thousands is written "2.3 k" with a space.
  if (!view.glued(i) && !((upper || letters == "k") && letters.size() == 1)) return;
  if (!view.glued(i) && view[i + 1].kind == Lexeme::Kind::kWord) return;
  const double scale = view.value(i, Role::kScaleSuffix);
  figure.value *= scale;
  figure.scaled = true;
  ++figure.next;
  set_steps(figure, figure.printed_step * scale);
}

}  // namespace

std::optional<Figure> cardinal_at(const LexemeView& view, std::size_t i) { return whole_at(view, i); }

std::optional<Figure> figure_at(const LexemeView& view, std::size_t i) {
  if (view.is(i, Role::kNoNumber)) return std::nullopt;
  if (view.is(i, Role::kNegative) ||
      (view[i].is_sign('-') && view.glued(i + 1) &&
       (!view.glued(i) || view.is(i - 1, Role::kModifierBefore)) &&
       !(view[i + 2].is_sign('-') && view.glued(i + 2)) && (i == 0 || !view[i - 1].is_number()))) {
    auto figure = view.is(i + 1, Role::kNegative) ? std::nullopt : figure_at(view, i + 1);
    if (figure) figure->value = -figure->value;
    return figure;
  }
  if (i == 0 && view[i].is_sign('-') &&
      !view.glued(i + 1)) {  // "- 10" is negative only where nothing follows
    auto figure = figure_at(view, i + 1);
    if (!figure || figure->next != view.size()) return std::nullopt;
    figure->value = -figure->value;
    return figure;
  }
  if (auto slash = slash_at(view, i)) return slash;
  auto figure = whole_at(view, i);
  if (!figure) {
    auto fraction = fraction_at(view, i);
    if (!fraction && view.is(i, Role::kA) && view.is(i + 1, Role::kGroup)) {
      fraction = Figure{i + 1, 1};
      take_group(view, *fraction);
    }
    return fraction;
  }
  figure->next = decimals_at(view, figure->next, *figure);
  if (view[i].is_number()) take_suffix(view, *figure, i);
  if (take_power(view, *figure)) return figure;
  if (take_denominator(view, i, *figure)) {
    take_scale_of(view, *figure);
    return figure;
  }
  double scale = 0;
  const double before = figure->scaled ? read_cardinal(view, i).magnitude : 1;
  take_share(view, *figure, before);
  if (!figure->scaled && scale_at(view, figure->next, scale) != 0 &&
      figure->value != std::floor(figure->value)) {
    figure->value *= scale;
    figure->next = scale_at(view, figure->next, scale);
    figure->scaled = true;
    set_steps(*figure, figure->printed_step * scale);
  }
  take_group(view, *figure);
  take_ratio(view, *figure);
  return figure;
}

std::optional<Figure> ordinal_at(const LexemeView& view, std::size_t i) {
  if (view.is(i, Role::kNoNumber)) return std::nullopt;
  if (view[i].is_plain() || (view[i].is_number() && view[i].decimals == 0)) {
    if (!view.glued(i + 1) || !view.is(i + 1, Role::kOrdinalSuffix)) return std::nullopt;
    return Figure{i + 2, view[i].number};
  }
  if (view.is(i, Role::kOrdinal)) return Figure{i + 1, view.value(i, Role::kOrdinal), 1, 1, true};
  if (view.is(i, Role::kBigOrdinal)) return Figure{i + 1, view.value(i, Role::kBigOrdinal), 1, 1, true};
  if (!begins_whole(view, i)) return std::nullopt;
  const auto head = whole_at(view, i);
  if (!head || !head->spelt) return std::nullopt;
  std::size_t at = view.skip_hyphen(head->next);
  if (view.is(at, Role::kBigOrdinal))
    return Figure{at + 1, head->value * view.value(at, Role::kBigOrdinal), 1, 1, true};
  if (view.is(at, Role::kAnd)) ++at;
  const double rest = view.value(at, Role::kOrdinal);
  if (rest == 0 || std::fmod(head->value, rest < 10 ? 10 : 100) != 0) return std::nullopt;
  return Figure{at + 1, head->value + rest, 1, 1, true};
}

}  // namespace gainsay
