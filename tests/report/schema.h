#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace gainsay {

/// What a JSON document breaks of the schema in a file; empty where it keeps it.
std::string schema_faults(const std::string& schema_file, const nlohmann::json& document);

}  // namespace gainsay
