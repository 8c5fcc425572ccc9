#pragma once

#include <string>
#include <utility>

#include "value/value.h"

namespace gainsay {

/// A figure as it is told, with nothing left open: "14", "the third", "100%".
inline NumberValue exact_number(double number, Dimension dimension = Dimension::kCount,
                                std::string unit = {}) {
  NumberValue value;
  value.amount = Reading<double>::exactly(number);
  value.told = Interval<double>::exactly(number);
  value.as_told = number;
  value.dimension = dimension;
  value.unit = std::move(unit);
  return value;
}

}  // namespace gainsay
