#include "mention/amount.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace gainsay {
namespace {

// A unit in the second digit: 100 for 2,000. Figures are seldom rounded harder than that without a word.
double second_digit(double value) {
  value = std::abs(value);
  return value >= 10 ? std::pow(10.0, std::floor(std::log10(value)) - 1) : 1;
}

// Half of what rounding may have taken off; 0 for an exact figure.
double half_width(const ValueTables& tables, const Figure& figure, Rounding rounding) {
  const double value = std::abs(figure.value);
  const double widest = tables.widest_rounding * value;
  if (rounding == Rounding::kExact) return 0;
  if (figure.fraction) return 0.05 * value;
  if (rounding == Rounding::kTime) {
    const bool round = figure.value >= 20 && figure.step >= 10;
    return round ? tables.duration_rounding * value : std::min(0.5 * figure.printed_step, widest);
  }
  const bool decimals = figure.printed_step < 1;  // "6.5": told to the tenth, whatever the size
  const double round = decimals ? figure.printed_step : std::min(figure.step, second_digit(value));
  if (rounding == Rounding::kMeasured) return std::min(0.5 * std::max(round, figure.printed_step), widest);
  if (figure.scaled) return std::min(0.5 * figure.printed_step, widest);
  return value >= 100 && round > 1 ? 0.5 * round : 0;
}

Interval<double> around(double value, double half) {
  if (half == 0) return Interval<double>::exactly(value);
  return {value - half, value + half, false, true};
}

// An interval of factors of `value`; turned over where that is negative.
Interval<double> of(const Interval<double>& factors, double value) {
  Interval<double> interval = factors;
  if (interval.low) *interval.low *= value;
  if (interval.high) *interval.high *= value;
  if (value < 0) {
    // "More than -5" still means greater: only the width of a modifier turns over, not its direction.
    if (factors.low && factors.high) {
      std::swap(interval.low, interval.high);
      std::swap(interval.low_open, interval.high_open);
    }
  }
  if (interval.low && interval.high && *interval.low >= *interval.high)
    return Interval<double>::exactly(value);
  return interval;
}

Interval<double> hull(const Interval<double>& a, const Interval<double>& b) {
  Interval<double> all = a;
  if (!b.low || (all.low && (*b.low < *all.low || (*b.low == *all.low && !b.low_open)))) {
    all.low = b.low;
    all.low_open = b.low_open;
  }
  if (!b.high || (all.high && (*all.high < *b.high || (*b.high == *all.high && !b.high_open)))) {
    all.high = b.high;
    all.high_open = b.high_open;
  }
  return all;
}

}  // namespace

double step_of(double value) {
  value = std::abs(value);
  if (value == 0 || value != std::floor(value)) return 1;
  double step = 1;
  constexpr double kExact = 1e18;  // up to here a whole number fits an integer
  if (value < kExact) {
    for (auto rest = static_cast<std::uint64_t>(value); rest % 10 == 0; rest /= 10) step *= 10;
    return step;
  }
  while (std::fmod(value, step * 10) == 0 && step < kExact) step *= 10;
  return step;
}

Amount plain_amount(const ValueTables& tables, const Figure& figure, Rounding rounding) {
  const Interval<double> interval = around(figure.value, half_width(tables, figure, rounding));
  return {{interval, interval}, Interval<double>::exactly(figure.value)};
}

Amount modified_amount(const ValueTables& tables, const Figure& figure, const Modifier& modifier,
                       Rounding rounding) {
  Amount amount = plain_amount(tables, figure, rounding);
  const double value = figure.value;
  if (modifier.hard.low == 1.0 && modifier.hard.high == 1.0)
    return amount;  // "exactly", "only": nothing left open
  amount.reading.hard = of(modifier.hard, value);
  Interval<double> soft = of(modifier.soft, value);
  if (modifier.steps > 0) {
    soft.high = value + modifier.steps * figure.step;
    soft.high_open = false;
  }
  if (soft.low && soft.high && *soft.low >= *soft.high) soft = amount.reading.hard;
  amount.reading.soft = amount.reading.hard.contains(soft) ? soft : amount.reading.hard;
  if (modifier.limit == Modifier::Limit::kLow)
    amount.told = {value, std::nullopt, modifier.hard.low_open, false};
  if (modifier.limit == Modifier::Limit::kHigh)
    amount.told = {std::nullopt, value, false, modifier.hard.high_open};
  return amount;
}

Amount vague_amount(const VagueAmount& vague, double factor) {
  return {{scaled(vague.hard, factor), scaled(vague.soft, factor)},
          Interval<double>::exactly(vague.figure * factor)};
}

Amount range_amount(const Amount& from, const Amount& to) {
  return {{hull(from.reading.hard, to.reading.hard), hull(from.reading.soft, to.reading.soft)},
          hull(from.told, to.told)};
}

Reading<double> scaled(const Reading<double>& reading, double factor, double offset) {
  return {scaled(reading.hard, factor, offset), scaled(reading.soft, factor, offset)};
}

}  // namespace gainsay
