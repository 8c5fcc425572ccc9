#include "mention/quantity_grammar.h"

#include <cmath>

#include "mention/value_openers.h"

namespace gainsay {
namespace {

// "5 million", "15-year": the index of the unit behind a figure, past one hyphen.
std::size_t unit_index(const LexemeView& view, std::size_t i) {
  return view[i].is_sign('-') && view.glued(i) && view.glued(i + 1) ? i + 1 : i;
}

bool take_percent(const LexemeView& view, Quantity& q) {
  const std::size_t i = unit_index(view, q.next);
  q.points = view.is(i, Role::kPercentPoints);
  if (!q.points && !view.is(i, Role::kPercent)) return false;
  q.type = MentionType::kPercent;
  q.next = i + 1;
  return true;
}

// Behind digits, "m" is a million in money and before a noun, a metre elsewhere.
bool is_million(const LexemeView& view, const Quantity& q, std::size_t i) {
  if (q.currency >= 0 || view.spelling(i) == "M") return true;
  if (view.is(i + 1, Role::kCurrencyWord)) return true;
  return view.is_other_word(i + 1) && !view[i + 1].capital && !view.is(i + 1, Role::kMetreContext);
}

void take_letter_scale(const LexemeView& view, Quantity& q) {
  const std::size_t i = q.next;
  if (!view.is(i, Role::kScaleSuffix) || q.figure.scaled || q.figure.spelt) return;
  const bool close = view.glued(i) || q.currency >= 0;
  if (!close || !view.is(i, Role::kUnitSuffix)) {
    if (q.currency < 0 || !close) return;
  } else if (!is_million(view, q, i)) {
    return;
  }
  const double scale = view.value(i, Role::kScaleSuffix);
  q.figure.value *= scale;
  q.figure.step *= scale;
  q.figure.printed_step *= scale;
  q.figure.scaled = true;
  ++q.next;
}

bool take_currency_word(const LexemeView& view, Quantity& q) {
  const std::size_t i = unit_index(view, q.next);
  const bool minor = view.is(i, Role::kCurrencyMinor);
  if (!minor && !view.is(i, Role::kCurrencyWord)) return false;
  if (!q.figure.scaled && (view.is(i, Role::kScoreWord) || view.is(i, Role::kUnit)))
    return false;  // won, pounds
  q.currency = static_cast<int>(view.value(i, minor ? Role::kCurrencyMinor : Role::kCurrencyWord)) - 1;
  q.minor = minor;
  q.type = MentionType::kMoney;
  q.next = i + 1;
  if (!q.figure.scaled && view.is(q.next, Role::kScale)) {  // "75 USD million"
    const double scale = view.value(q.next, Role::kScale);
    q.figure.value *= scale;
    q.figure.step *= scale;
    q.figure.printed_step *= scale;
    q.figure.scaled = true;
    ++q.next;
  }
  return true;
}

// "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50".
void take_cents(const LexemeView& view, Quantity& q) {
  if (q.minor || q.figure.scaled) return;
  const std::size_t i = view.is(q.next, Role::kAnd) ? q.next + 1 : q.next;
  const auto cents = cardinal_at(view, i);
  if (!cents || cents->value >= 100 || cents->value != std::floor(cents->value)) return;
  const bool named = view.is(cents->next, Role::kCurrencyMinor);
  if (!named &&
      (view[cents->next].kind == Lexeme::Kind::kWord || view[cents->next].kind == Lexeme::Kind::kNumber))
    return;
  if (!named && view[cents->next].is_sign('%')) return;
  q.figure.value += cents->value / 100;
  q.figure.step = q.figure.printed_step = 0.01;
  q.next = named ? cents->next + 1 : cents->next;
}

bool take_unit(const LexemeView& view, Quantity& q) {
  const std::size_t i = unit_index(view, q.next);
  double index = view.value(i, Role::kUnit);
  if (index == 0 && view.glued(i) && !q.figure.spelt) index = view.value(i, Role::kUnitSuffix);
  if (index == 0 && view.is(i, Role::kUnitSuffix) && view.spelling(i) == "m" && !q.figure.spelt) {
    index = view.value(i, Role::kUnitSuffix);
  }
  const bool bracket =
      view[i].is_sign('(') || view[i].is_sign('[') || view[i].is_sign('{') || view[i].is_sign('<');
  if (index == 0 && bracket && view.is(i + 1, Role::kUnit) &&
      view[i + 2].kind == Lexeme::Kind::kSign) {  // 20 (kg)
    q.unit = &view.tables.units[static_cast<std::size_t>(view.value(i + 1, Role::kUnit)) - 1];
    q.type = MentionType::kQuantity;
    q.next = i + 3;
    return true;
  }
  if (index == 0) return false;
  if (view.spelling(i) == "\"" && q.figure.value > 100) return false;  // a closing quotation mark
  if (view[i].is_sign('"') && !view.glued(i)) return false;
  q.unit = &view.tables.units[static_cast<std::size_t>(index) - 1];
  q.type = MentionType::kQuantity;
  q.next = i + 1;
  return true;
}

// "5 feet 2 inches".
void take_smaller_unit(const LexemeView& view, Quantity& q) {
  static constexpr double kFoot = 0.3048, kInch = 0.0254;
  if (q.unit->dimension != Dimension::kLength || q.unit->factor != kFoot) return;
  const std::size_t i = view.is(q.next, Role::kAnd) ? q.next + 1 : q.next;
  const auto rest = cardinal_at(view, i);
  if (!rest) return;
  const double index = view.value(rest->next, Role::kUnit);
  const bool inches = index != 0 && view.tables.units[static_cast<std::size_t>(index) - 1].factor == kInch;
  if (!inches && (view.spelling(rest->next) != "in" || rest->value >= 12)) return;
  q.figure.value += rest->value * kInch / kFoot;
  q.figure.step = q.figure.printed_step = kInch / kFoot;
  q.next = rest->next + 1;
}

bool take_time(const LexemeView& view, Quantity& q) {
  const std::size_t i = unit_index(view, q.next);
  double unit = view.value(i, Role::kTimeUnit);
  if (unit == 0 && view.glued(i) && !q.figure.spelt && q.vague == nullptr)
    unit = view.value(i, Role::kTimeUnitSuffix);
  if (unit == 0) return false;
  if (view.is(i, Role::kTimeUnitSuffix) && !view.is(i, Role::kTimeUnit) && view.spelling(i) == "s")
    return false;  // 1990s
  q.time = static_cast<TimeUnit>(static_cast<int>(unit));
  q.type = MentionType::kDuration;
  q.next = i + 1;
  return true;
}

// "-year-old", "years old", "years of age".
bool take_old(const LexemeView& view, Quantity& q) {
  if (q.time != TimeUnit::kYear && q.time != TimeUnit::kMonth && q.time != TimeUnit::kWeek &&
      q.time != TimeUnit::kDay)
    return false;
  const std::size_t i = view.skip_hyphen(q.next);
  if (!view.is(i, Role::kAgeOld)) return false;
  q.type = MentionType::kAge;
  q.next = i + 1;
  return true;
}

void take_unit_of_any_kind(const LexemeView& view, Quantity& q) {
  if (q.currency >= 0) {
    take_letter_scale(view, q);
    if (view.is(q.next, Role::kCurrencyWord) && view[q.next].kind == Lexeme::Kind::kWord) {  // "$10 dollars"
      const int same = static_cast<int>(view.value(q.next, Role::kCurrencyWord)) - 1;
      if (same == q.currency) ++q.next;
    }
    if (view.is(q.next, Role::kCurrencyMinor)) ++q.next;
    return;
  }
  if (take_percent(view, q)) return;
  take_letter_scale(view, q);
  if (take_currency_word(view, q)) return take_cents(view, q);
  if (take_time(view, q)) {
    take_old(view, q);
    return;
  }
  if (view.is(q.next, Role::kAgeAfter)) {
    q.type = MentionType::kAge;
    q.time = TimeUnit::kYear;
    ++q.next;
    return;
  }
  if (take_unit(view, q)) take_smaller_unit(view, q);
}

std::optional<Quantity> vague_at(const LexemeView& view, std::size_t i) {
  if (!view.is(i, Role::kVague)) return std::nullopt;
  Quantity q{i, i + 1};
  q.vague = &view.tables.vague[static_cast<std::size_t>(view.value(i, Role::kVague)) - 1];
  q.figure.value = 1;
  q.figure.spelt = true;
  for (const Role role : {Role::kHundred, Role::kScale, Role::kGroup}) {
    if (view.is(q.next, role)) {
      q.figure.value *= view.value(q.next, role);
      ++q.next;
    }
  }
  q.figure.next = q.next;
  return q;
}

// "some days": a few, where a plural unit of time follows.
std::optional<Quantity> some_at(const LexemeView& view, std::size_t i) {
  if (!view.is(i, Role::kSome) || !view.is(i + 1, Role::kTimeUnit) || !view.spelling(i + 1).ends_with("s"))
    return std::nullopt;
  Quantity q{i, i + 1};
  q.vague = &view.tables.some;
  q.figure = {i + 1, 1, 1, 1, true};
  take_time(view, q);
  return q;
}

std::optional<Quantity> money_sign_at(const LexemeView& view, std::size_t i) {
  if (!view.is(i, Role::kCurrencySign)) return std::nullopt;
  const auto figure = figure_at(view, i + 1);
  if (!figure || (figure->spelt && view[i].kind == Lexeme::Kind::kWord && !view.is(i, Role::kCurrencySign)))
    return std::nullopt;
  Quantity q{i, figure->next, MentionType::kMoney, *figure};
  q.currency = static_cast<int>(view.value(i, Role::kCurrencySign)) - 1;
  return q;
}

// "a year", "an hour": one of it, unless it is a rate ("three times a year").
std::optional<Quantity> article_at(const LexemeView& view, std::size_t i) {
  const bool all = view.is(i, Role::kAll), another = view.is(i, Role::kAnother);
  if (!view.is(i, Role::kA) && !all && !another) return std::nullopt;
  std::size_t at = i + 1;
  if (all || another) {
    at = view.skip_hyphen(at);
  } else if (i > 0 &&
             !((view.is(at + 1, Role::kAgo) || view.is(at + 1, Role::kSelector)) &&
               view.is(i - 1, Role::kPastTense)) &&  // "it was a year ago"
             (view.is(i - 1, Role::kTimeUnit) || view.is(i - 1, Role::kPercent) ||
              view.is(i - 1, Role::kUnit) || view.is(i - 1, Role::kCountsBack) || view[i - 1].is_number() ||
              view.is(i - 1, Role::kScale) || view.is(i - 1, Role::kCurrencyWord))) {
    return std::nullopt;
  }
  Quantity q{i, at};
  q.figure = {at, 1, 1, 1, true};
  if (!take_time(view, q)) return std::nullopt;
  if (!all && !another && q.time <= TimeUnit::kMinute)
    return std::nullopt;  // "a second", "a minute": no length
  if (all && q.time < TimeUnit::kDay) return std::nullopt;
  if (take_old(view, q)) return q;
  return q;
}

}  // namespace

std::optional<Quantity> quantity_at(const LexemeView& view, std::size_t i) {
  if ((view[i].opens & ValueOpener::kNumber) == 0 && !view.is(i, Role::kA)) return std::nullopt;
  if (auto money = money_sign_at(view, i)) {
    take_unit_of_any_kind(view, *money);
    return money;
  }
  if (auto some = some_at(view, i)) return some;
  if (auto vague = vague_at(view, i)) {
    take_unit_of_any_kind(view, *vague);
    return vague;
  }
  if (view.is(i, Role::kPercent) && view.is(i + 1, Role::kOf) && (i == 0 || !view[i - 1].is_number())) {
    const auto share = cardinal_at(view, i + 2);  // "per cent of twenty"
    if (!share || view.is(share->next, Role::kPercent)) return std::nullopt;
    return Quantity{i, share->next, MentionType::kPercent, *share};
  }
  if (const auto figure = figure_at(view, i)) {
    if (view.glued(figure->next) && view.is(figure->next, Role::kOrdinalSuffix)) return std::nullopt;
    Quantity q{i, figure->next, MentionType::kNumber, *figure};
    if (view.is(q.next, Role::kA) && figure->fraction &&
        figure->value == 0.5) {  // "half a century", "half an hour"
      Quantity half = q;
      ++half.next;
      take_unit_of_any_kind(view, half);
      if (half.type != MentionType::kNumber) {
        half.figure.fraction = false;
        half.figure.printed_step = half.figure.step = 0.25;
        return half;
      }
    }
    take_unit_of_any_kind(view, q);
    if (q.time != TimeUnit::kNone && q.figure.fraction) {
      q.figure.fraction = false;
      q.figure.printed_step = q.figure.step = 0.25;
    }
    return q;
  }
  return article_at(view, i);
}

}  // namespace gainsay
