#pragma once

#include "value/value.h"

namespace gainsay {

/// A duration as a number of days (Dimension::kDuration) with the figure and the unit as printed, that it may
/// be compared as other figures are; any other value as it is.
Value as_amount(const Value& value);

}  // namespace gainsay
