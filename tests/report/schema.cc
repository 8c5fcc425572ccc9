#include "schema.h"

#include <fstream>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace gainsay {

std::string schema_faults(const std::string& schema_file, const nlohmann::json& document) {
  std::ifstream file(schema_file);
  const nlohmann::json json = nlohmann::json::parse(file);
  valijson::Schema schema;
  valijson::SchemaParser parser;
  parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(json), schema);
  valijson::ValidationResults results;
  valijson::Validator validator;
  validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results);
  std::string faults;
  for (valijson::ValidationResults::Error error; results.popError(error);) {
    for (const std::string& step : error.context) faults += step;
    faults += ": " + error.description + '\n';
  }
  return faults;
}

}  // namespace gainsay
