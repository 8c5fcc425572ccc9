#pragma once

#include <string>

#include "text/json_writer.h"
#include "value/value.h"

namespace gainsay {

/// Writes a value as value_to_json() has it, without building a tree first.
void write_value(const Value& value, JsonWriter& json);

}  // namespace gainsay
