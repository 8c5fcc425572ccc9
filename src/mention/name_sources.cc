#include "mention/name_sources.h"

#include <charconv>

#include "text/json_source.h"

namespace gainsay {

nlohmann::json NameSources::json(const std::string& name) const {
  auto source = JsonSource::read(folder_ + "/" + name, ErrorCode::kBadLexicon);
  if (source) return source->root();
  errors_.push_back(source.error());
  return nlohmann::json::object();
}

std::ifstream NameSources::open(const std::string& path) const {
  std::ifstream file(path);
  if (!file) fault(path, "can't be opened");
  return file;
}

void NameSources::fault(const std::string& path, const std::string& message) const {
  errors_.push_back({ErrorCode::kBadLexicon, path, 0, 0, message, {}});
}

std::vector<std::string> list_at(const nlohmann::json& object, const char* key) {
  return object.contains(key) ? object[key].get<std::vector<std::string>>() : std::vector<std::string>();
}

std::vector<std::string_view> split(std::string_view line, char mark) {
  std::vector<std::string_view> parts;
  for (std::size_t at = 0;;) {
    const std::size_t end = line.find(mark, at);
    parts.push_back(line.substr(at, end - at));
    if (end == std::string_view::npos) return parts;
    at = end + 1;
  }
}

int number_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

}  // namespace gainsay
