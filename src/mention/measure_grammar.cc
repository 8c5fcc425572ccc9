#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

#include "mention/quantity_grammar.h"

namespace gainsay {
namespace {

const Modifier* modifier_at(const LexemeView& view, std::size_t i, Role role) {
  const double index = view.value(i, role);
  return index == 0 ? nullptr : &view.tables.modifiers[static_cast<std::size_t>(index) - 1];
}

bool adds_nothing(const Modifier& modifier) { return modifier.hard.low == 1.0 && modifier.hard.high == 1.0; }

Rounding rounding_of(const Quantity& q) {
  switch (q.type) {
    case MentionType::kDuration:
      return Rounding::kTime;
    case MentionType::kPercent:
    case MentionType::kMoney:
    case MentionType::kQuantity:
      return Rounding::kMeasured;
    case MentionType::kNumber:
      return Rounding::kCounted;
    default:
      return Rounding::kExact;
  }
}

Amount amount_of(const LexemeView& view, const Quantity& q, const Modifier* modifier) {
  if (q.vague != nullptr) return vague_amount(*q.vague, q.figure.value);
  if (modifier == nullptr) return plain_amount(view.tables, q.figure, rounding_of(q));
  return modified_amount(view.tables, q.figure, *modifier, rounding_of(q));
}

// What the lower end of a range leaves to the upper: "10 to 15 per cent", "$2 to 3 million".
void share_unit(Quantity& low, Quantity& high) {
  if (low.type == MentionType::kNumber && high.type != MentionType::kNumber) {
    low.type = high.type;
    low.unit = high.unit;
    low.currency = high.currency;
    low.minor = high.minor;
    low.points = high.points;
    low.time = high.time;
  } else if (high.type == MentionType::kNumber && low.type == MentionType::kMoney) {
    high.type = low.type;
    high.currency = low.currency;
  }
  if (!low.figure.scaled && high.figure.scaled && low.figure.value < 1000) {
    const double scale = std::pow(1000.0, std::floor(std::log10(std::max(1.0, high.figure.value)) / 3));
    if (low.figure.value < high.figure.value / scale * 1.0001 || low.currency >= 0) {
      low.figure.value *= scale;
      low.figure.step *= scale;
      low.figure.printed_step *= scale;
      low.figure.scaled = true;
    }
  }
}

bool one_kind(const Quantity& a, const Quantity& b) {
  return a.type == b.type && a.unit == b.unit && a.currency == b.currency && a.time == b.time;
}

bool is_range_sign(const LexemeView& view, std::size_t i) {
  return view.is(i, Role::kTo) || view.is(i, Role::kRangeTo) || view[i].is_sign('~') || view[i].is_sign('-');
}

std::optional<Measure> range_to(const LexemeView& view, const Measure& from, std::size_t i) {
  auto high = quantity_at(view, i);
  if (!high || high->vague != nullptr || from.quantity.vague != nullptr) return std::nullopt;
  Quantity low = from.quantity;
  share_unit(low, *high);
  if (!one_kind(low, *high) || low.figure.value >= high->figure.value) return std::nullopt;
  Measure range = from;
  range.amount = range_amount(amount_of(view, low, nullptr), amount_of(view, *high, nullptr));
  range.quantity = *high;
  range.next = high->next;
  return range;
}

// "more than 10 but less than 20".
std::optional<Measure> other_limit(const LexemeView& view, const Measure& first) {
  std::size_t i = first.next;
  if (view[i].is_sign(',')) ++i;
  if (view.is(i, Role::kAnd) || view.spelling(i) == "but") ++i;
  const Modifier* modifier = i == first.next ? nullptr : modifier_at(view, i, Role::kModifierBefore);
  if (modifier == nullptr || modifier->limit == Modifier::Limit::kNone) return std::nullopt;
  const auto q = quantity_at(view, i + 1);
  if (!q || !one_kind(*q, first.quantity)) return std::nullopt;
  const Amount second = amount_of(view, *q, modifier);
  const bool low_first = first.amount.told.low && !first.amount.told.high;
  const Interval<double>&low = low_first ? first.amount.told : second.told,
        &high = low_first ? second.told : first.amount.told;
  if (!low.low || low.high || high.low || !high.high || *low.low >= *high.high) return std::nullopt;
  Measure both = first;
  both.amount.told = {low.low, high.high, low.low_open, high.high_open};
  both.amount.reading = {both.amount.told, both.amount.told};
  both.quantity = *q;
  both.next = q->next;
  return both;
}

struct Opening {
  const Modifier* modifier = nullptr;
  std::size_t next = 0;
};

Opening modifiers_at(const LexemeView& view, std::size_t i) {
  Opening opening{nullptr, i};
  while (const Modifier* modifier = modifier_at(view, opening.next, Role::kModifierBefore)) {
    if (opening.modifier == nullptr || adds_nothing(*opening.modifier) || !adds_nothing(*modifier))
      opening.modifier = modifier;
    ++opening.next;
  }
  return opening;
}

void take_modifier_behind(const LexemeView& view, Measure& measure) {
  std::size_t i = view.skip_hyphen(measure.next);
  const Modifier* modifier = modifier_at(view, i, Role::kModifierAfter);
  if (modifier == nullptr && view[measure.next].is_sign('+') && view.glued(measure.next)) {
    modifier = &view.tables.modifiers[0];
    i = measure.next;
  }
  if (modifier == nullptr || measure.quantity.vague != nullptr) return;
  if (quantity_at(view, i + 1)) return;  // "200 or greater than 190"
  measure.amount = amount_of(view, measure.quantity, modifier);
  measure.next = i + 1;
}

// ISO 8601 and TIMEX3 have no letters for the longer and the odder units: how many of which they make.
struct IsoUnit {
  double count;
  char letter;
};

IsoUnit iso_unit(TimeUnit unit) {
  switch (unit) {
    case TimeUnit::kSecond:
      return {1, 'S'};
    case TimeUnit::kMinute:
      return {1, 'm'};
    case TimeUnit::kHour:
      return {1, 'H'};
    case TimeUnit::kWeek:
      return {1, 'W'};
    case TimeUnit::kWeekend:
      return {2, 'D'};
    case TimeUnit::kMonth:
      return {1, 'M'};
    case TimeUnit::kQuarter:
      return {3, 'M'};
    case TimeUnit::kHalfYear:
      return {6, 'M'};
    case TimeUnit::kYear:
      return {1, 'Y'};
    case TimeUnit::kDecade:
      return {10, 'Y'};
    case TimeUnit::kCentury:
      return {100, 'Y'};
    case TimeUnit::kFortnight:
      return {2, 'W'};
    default:
      return {1, 'D'};
  }
}

void append_iso(std::string& iso, TimeUnit unit, double count) {
  const IsoUnit told = iso_unit(unit);
  char figure[40];
  const double units = count * told.count;
  constexpr double kPlain = 1e9;  // whole figures up to here are written as they are
  if (units > 0 && units < kPlain && units == std::floor(units)) {
    *std::to_chars(figure, figure + sizeof figure - 1, static_cast<long>(units)).ptr = '\0';
  } else {
    std::snprintf(figure, sizeof figure, "%.10g", units);
  }
  const bool clock = unit <= TimeUnit::kHour;
  if (iso.empty()) iso = "P";
  if (clock && iso.find('T') == std::string::npos) iso += 'T';
  iso += figure;
  iso += told.letter == 'm' ? 'M' : told.letter;
}

// "a decade and a half", "two years and a quarter".
void take_half_behind(const LexemeView& view, Measure& measure) {
  const std::size_t i = measure.next;
  if (!view.is(i, Role::kAnd) || !view.is(i + 1, Role::kA) || !view.is(i + 2, Role::kFraction)) return;
  if (view.is(i + 2, Role::kOrdinal)) return;  // "a year and a third ..."
  Figure& figure = measure.quantity.figure;
  figure.value += view.value(i + 2, Role::kFraction);
  figure.printed_step = figure.step = 0.5;
  measure.next = i + 3;
}

// "1 year 1 month 21 days", "one week and three days": adds to the figure, in the first unit.
void take_smaller_times(const LexemeView& view, Measure& measure) {
  append_iso(measure.iso, measure.quantity.time, measure.quantity.figure.value);
  if (measure.quantity.type != MentionType::kDuration) return;
  for (;;) {
    std::size_t i = measure.next;
    if (view[i].is_sign(',') || view.is(i, Role::kAnd)) ++i;
    const auto rest =
        view[i].is_number() || view.is(i, Role::kCardinal) ? quantity_at(view, i) : std::nullopt;
    if (!rest || rest->type != MentionType::kDuration || rest->time == measure.quantity.time) return;
    if (i > measure.next && days_in(rest->time) > days_in(measure.quantity.time)) return;
    Figure& figure = measure.quantity.figure;
    const double share = days_in(rest->time) / days_in(measure.quantity.time);
    figure.value += rest->figure.value * share;
    figure.printed_step = figure.step = share;
    append_iso(measure.iso, rest->time, rest->figure.value);
    measure.next = rest->next;
  }
}

// "in decades", "for years": a plural unit without a figure.
std::optional<Measure> bare_plural_at(const LexemeView& view, std::size_t i) {
  const auto unit = static_cast<TimeUnit>(static_cast<int>(view.value(i, Role::kTimeUnit)));
  if (unit < TimeUnit::kDay || i == 0 || !view.spelling(i).ends_with("s")) return std::nullopt;
  if (unit == TimeUnit::kQuarter || unit == TimeUnit::kNight) return std::nullopt;
  const std::string_view before = view.spelling(i - 1);
  if (before != "in" && before != "for" && before != "over" && before != "after") return std::nullopt;
  Measure measure{i, i + 1};
  measure.quantity = {i, i + 1, MentionType::kDuration};
  measure.quantity.time = unit;
  measure.quantity.vague = &view.tables.bare_plural;
  measure.quantity.figure.value = 1;
  measure.amount = vague_amount(view.tables.bare_plural, 1);
  measure.iso = std::string("PX") + iso_unit(unit).letter;
  return measure;
}

// "aged 52", "age 87".
std::optional<Measure> aged_at(const LexemeView& view, std::size_t i) {
  if (!view.is(i, Role::kAgeBefore) && view.spelling(i) != "of age") return std::nullopt;
  const auto figure = cardinal_at(view, i + 1);
  if (!figure || figure->value > 120) return std::nullopt;
  Measure measure{i, figure->next};
  measure.quantity = {i, figure->next, MentionType::kAge, *figure};
  measure.quantity.time = TimeUnit::kYear;
  measure.amount = plain_amount(view.tables, *figure, Rounding::kExact);
  return measure;
}

// "Jane Doe, 52, a farmer".
std::optional<Measure> age_between_commas(const LexemeView& view, std::size_t i) {
  const bool commas =
      i >= 3 && view[i - 1].is_sign(',') && (view[i + 1].is_sign(',') || view[i + 1].is_sign('.'));
  if (!commas || !view[i].is_plain() || view[i].number < 10 || view[i].number > 110) return std::nullopt;
  if (!view[i - 2].capital || !view[i - 3].capital || view.is(i - 2, Role::kMonth)) return std::nullopt;
  if (view[i - 2].word != nullptr || view[i - 3].kind != Lexeme::Kind::kWord) return std::nullopt;
  const auto figure = cardinal_at(view, i);
  Measure measure{i, i + 1};
  measure.quantity = {i, i + 1, MentionType::kAge, *figure};
  measure.quantity.time = TimeUnit::kYear;
  measure.amount = plain_amount(view.tables, *figure, Rounding::kExact);
  return measure;
}

// "between 10 and 15 per cent".
std::optional<Measure> between_at(const LexemeView& view, std::size_t i) {
  if (!view.is(i, Role::kBetween)) return std::nullopt;
  const auto low = quantity_at(view, i + 1);
  if (!low || !view.is(low->next, Role::kAnd)) return std::nullopt;
  Measure from{i, low->next, *low, amount_of(view, *low, nullptr), {}};
  return range_to(view, from, low->next + 1);
}

bool is_figure(const LexemeView& view, std::size_t i) {
  return view[i].is_number() || view.is(i, Role::kCardinal);
}

// "1-222-2222", "three-nought-four": more than two figures joined by hyphens are a number of digits.
bool is_chained(const LexemeView& view, std::size_t first, std::size_t next) {
  const bool before = first > 1 && view[first - 1].is_sign('-') && view.glued(first) &&
                      view.glued(first - 1) && is_figure(view, first - 2);
  const bool behind =
      view[next].is_sign('-') && view.glued(next) && view.glued(next + 1) && is_figure(view, next + 1);
  return before || behind;
}

// "52-48", "10-15 per cent": a hyphen needs no spaces around it, or two.
std::optional<Measure> spanned(const LexemeView& view, const Measure& from) {
  const std::size_t i = from.next;
  if (!is_range_sign(view, i) || from.quantity.type == MentionType::kAge) return std::nullopt;
  if (view[i].is_sign('-') && view[i].space_before != view[i + 1].space_before) return std::nullopt;
  auto range = range_to(view, from, i + 1);
  if (range && view[i].is_sign('-') && is_chained(view, from.begin, range->next)) return std::nullopt;
  return range;
}

// "two or three", "15 or 20".
std::optional<Measure> alternative(const LexemeView& view, const Measure& from) {
  if (!view.is(from.next, Role::kOr)) return std::nullopt;
  const auto range = range_to(view, from, from.next + 1);
  return range && range->quantity.figure.value <= 2 * from.quantity.figure.value ? range : std::nullopt;
}

void finish_iso(Measure& measure) {
  if (measure.quantity.time == TimeUnit::kNone || !measure.iso.empty()) return;
  const Quantity& q = measure.quantity;
  append_iso(measure.iso, q.time, (q.vague != nullptr ? q.vague->figure : 1) * q.figure.value);
}

bool is_label(const LexemeView& view, std::size_t i) {
  if (i == 0 || !view[i].is_number()) return false;
  if (view.glued(i) && view[i - 1].kind == Lexeme::Kind::kWord && !view.is(i - 1, Role::kCurrencySign))
    return true;  // G20
  return i >= 2 && view[i - 1].is_sign('-') && view.glued(i) && view.glued(i - 1) &&
         view[i - 2].kind == Lexeme::Kind::kWord && view[i - 2].capital;  // Covid-19
}

}  // namespace

double days_in(TimeUnit unit) {
  static constexpr double kYear = 365.2425;
  static constexpr std::array<double, 16> kDays = {
      0,         1.0 / 86400, 1.0 / 1440, 1.0 / 24,   1,           7,  2, kYear / 12,
      kYear / 4, kYear / 2,   kYear,      kYear * 10, kYear * 100, 14, 1, 1};
  return kDays[static_cast<std::size_t>(unit)];
}

std::optional<Measure> measure_at(const LexemeView& view, std::size_t i) {
  if (is_label(view, i)) return std::nullopt;
  if (auto between = between_at(view, i)) {
    finish_iso(*between);
    return between;
  }
  if (auto age = aged_at(view, i)) return age;
  if (auto age = age_between_commas(view, i)) return age;
  const Opening opening = modifiers_at(view, i);
  auto q = quantity_at(view, opening.next);
  if (!q && opening.next > i) q = quantity_at(view, opening.next - 1);  // "another week", "only half"
  if (!q) return bare_plural_at(view, i);
  Measure measure{i, q->next, *q, {}, {}};
  if (q->type == MentionType::kDuration && q->vague == nullptr) {
    take_half_behind(view, measure);
    take_smaller_times(view, measure);
  }
  measure.amount = amount_of(view, measure.quantity, opening.modifier);
  if (opening.modifier == nullptr || opening.modifier->limit == Modifier::Limit::kNone)
    take_modifier_behind(view, measure);
  if (auto range = spanned(view, measure))
    measure = *range;
  else if (auto either = alternative(view, measure))
    measure = *either;
  else if (auto limits = other_limit(view, measure))
    measure = *limits;
  finish_iso(measure);
  return measure;
}

const std::optional<Measure>& Measures::at(const LexemeView& view, std::size_t i) {
  for (const Read& read : read_) {
    if (read.i == i) return read.measure;
  }
  Read& oldest = read_[next_++ % read_.size()];
  oldest = {i, measure_at(view, i)};
  return oldest.measure;
}

namespace {

NumberValue number_of(const Measure& measure) {
  const Quantity& q = measure.quantity;
  NumberValue value;
  value.told = measure.amount.told;
  const bool counted = q.type == MentionType::kNumber || q.type == MentionType::kPercent;
  if (!counted && (!value.told.low || !value.told.high))
    value.told = Interval<double>::exactly(q.figure.value);
  value.as_told = q.vague != nullptr ? q.vague->figure * q.figure.value : q.figure.value;
  value.vague = q.vague != nullptr;
  value.amount = measure.amount.reading;
  return value;
}

void set_unit(const LexemeView& view, const Quantity& q, NumberValue& value) {
  switch (q.type) {
    case MentionType::kPercent:
      value.dimension = q.points ? Dimension::kPercentPoints : Dimension::kPercent;
      value.unit = value.unit_as_told = "%";
      return;
    case MentionType::kMoney:
      value.dimension = Dimension::kMoney;
      value.unit = view.tables.currencies[static_cast<std::size_t>(q.currency)].code;
      value.unit_as_told = q.minor ? "hundredth " + value.unit : value.unit;
      if (q.minor) value.amount = scaled(value.amount, 0.01);
      return;
    case MentionType::kAge:
      value.dimension = Dimension::kAge;
      value.unit = "year";
      value.amount = scaled(value.amount, days_in(q.time) / days_in(TimeUnit::kYear));
      return;
    case MentionType::kQuantity:
      value.dimension = q.unit->dimension;
      value.unit = q.unit->base;
      value.unit_as_told = q.unit->name;
      value.amount = scaled(value.amount, q.unit->factor, q.unit->offset);
      return;
    default:
      value.dimension = q.figure.fraction ? Dimension::kFraction : Dimension::kCount;
  }
}

}  // namespace

Value value_of(const LexemeView& view, const Measure& measure) {
  if (measure.quantity.type == MentionType::kDuration) {
    return DurationValue{scaled(measure.amount.reading, days_in(measure.quantity.time)), measure.iso};
  }
  NumberValue value = number_of(measure);
  set_unit(view, measure.quantity, value);
  return value;
}

}  // namespace gainsay
