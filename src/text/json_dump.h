#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace gainsay {

/// `json` as text that is safe to show: broken UTF-8 becomes U+FFFD, and what acts on a terminal (see
/// is_treacherous) stands as \u escapes, which any reader turns back. `indent` < 0 puts it on one line.
std::string dump_json(const nlohmann::ordered_json& json, int indent = -1);

/// Appends dump_json() of a string. For lists of many short ones, which it costs far less.
void append_json_string(std::string_view text, std::string& out);

}  // namespace gainsay
