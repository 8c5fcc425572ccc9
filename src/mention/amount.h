#pragma once

#include "mention/number_grammar.h"
#include "value/interval.h"

namespace gainsay {

/// How freely a figure is rounded when nothing is said about it.
enum class Rounding : std::uint8_t {
  kCounted,   ///< people, votes: exact below a hundred
  kMeasured,  ///< kilometres, per cent, money: half of its last digit
  kTime,      ///< years, days: half a unit
  kExact,     ///< ages, ordinals, scores
};

/// What a figure means: the two intervals, and the plain reading.
struct Amount {
  Reading<double> reading;
  Interval<double> told;
};

/// What one more in the last digit of a figure that is not zero adds; 1 for zero.
double step_of(double value);

/// A figure without a modifier.
Amount plain_amount(const ValueTables& tables, const Figure& figure, Rounding rounding);
/// A figure under a modifier. The hard interval is never narrower than plain_amount()'s.
Amount modified_amount(const ValueTables& tables, const Figure& figure, const Modifier& modifier,
                       Rounding rounding);
/// "dozens", "several": told is its figure.
Amount vague_amount(const VagueAmount& vague, double factor);
/// From the one to the other; the ends may come in either order.
Amount range_amount(const Amount& from, const Amount& to);

/// Both intervals and the plain reading times `factor`, which is positive, plus `offset`.
template <class T>
Interval<T> scaled(Interval<T> interval, double factor, double offset = 0) {
  if (interval.low) *interval.low = *interval.low * factor + offset;
  if (interval.high) *interval.high = *interval.high * factor + offset;
  return interval;
}
Reading<double> scaled(const Reading<double>& reading, double factor, double offset = 0);

}  // namespace gainsay
