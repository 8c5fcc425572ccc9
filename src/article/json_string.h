#pragma once

#include <string_view>

#include "text/json_source.h"
#include "text/mapped_text.h"

namespace gainsay {

/// The characters of the JSON string at `pointer`, escapes resolved, each traced to its bytes. `source` is
/// the text that `json` was parsed from; empty where there is no string.
MappedText json_string(const MappedText& source, const JsonSource& json, std::string_view pointer);

}  // namespace gainsay
