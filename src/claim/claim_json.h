#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "claim/claim.h"
#include "text/error.h"

namespace gainsay {

/// A claim as one line of JSON without its line feed, whole in itself. parse_claim() turns it back into an
/// equal one.
std::string claim_to_json_line(const Claim& claim);

/// Inverse of claim_to_json_line(). `file` and `line` name the line in an error (kUnreadableInput).
Result<Claim> parse_claim(std::string_view json_line, const std::string& file, int line);

}  // namespace gainsay
