#include "text/json_writer.h"

#include <nlohmann/json.hpp>

#include "text/json_dump.h"

namespace gainsay {

void JsonWriter::key(std::string_view name) {
  value(name);
  out_ += ':';
  first_ = true;
}

void JsonWriter::value(std::string_view text) {
  separate();
  append_json_string(text, out_);
}

void JsonWriter::value(double number) { raw(nlohmann::ordered_json(number).dump()); }

void JsonWriter::value(const std::vector<std::string>& texts) {
  begin_array();
  for (const std::string& text : texts) value(text);
  end_array();
}

}  // namespace gainsay
