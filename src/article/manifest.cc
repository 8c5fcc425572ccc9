#include "article/manifest.h"

#include "article/printed_date.h"
#include "text/json_source.h"

namespace gainsay {
namespace {

class ManifestReader {
 public:
  ManifestReader(const JsonSource& source, Errors& errors) : source_(source), errors_(errors) {}

  std::optional<Manifest> run() {
    const nlohmann::json& root = source_.root();
    if (!root.is_object() || !root.contains("articles") || !root["articles"].is_array()) {
      errors_.push_back(source_.error_at("", "the manifest has no list \"articles\"", "see docs/formats.md"));
      return std::nullopt;
    }
    Manifest manifest;
    manifest.title = text_of(root, "", "title");
    const nlohmann::json& articles = root["articles"];
    for (std::size_t i = 0; i < articles.size(); ++i) {
      read_entry(articles[i], "/articles/" + std::to_string(i), manifest);
    }
    return manifest;
  }

 private:
  std::string text_of(const nlohmann::json& object, const std::string& pointer, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return {};
    if (found->is_string()) return found->get<std::string>();
    errors_.push_back(source_.error_at(pointer + '/' + key, std::string("\"") + key + "\" is no text"));
    return {};
  }

  void read_entry(const nlohmann::json& json, const std::string& pointer, Manifest& manifest) {
    ManifestEntry entry;
    if (json.is_string()) {
      entry.path = json.get<std::string>();
    } else if (json.is_object()) {
      entry.path = text_of(json, pointer, "path");
      entry.source = text_of(json, pointer, "source");
      entry.title = text_of(json, pointer, "title");
      entry.url = text_of(json, pointer, "url");
      read_day(text_of(json, pointer, "published"), pointer, entry);
    }
    if (entry.path.empty()) {
      errors_.push_back(source_.error_at(pointer, "the article has no \"path\""));
      return;
    }
    const LineColumn place = line_column(source_.text(), source_.offset_of(pointer + "/path"));
    entry.line = place.line;
    entry.column = place.column;
    for (const ManifestEntry& other : manifest.articles) {
      if (other.path != entry.path) continue;
      errors_.push_back(
          source_.error_at(pointer, "\"" + entry.path + "\" is listed twice", "keep one of the two"));
      return;
    }
    manifest.articles.push_back(std::move(entry));
  }

  void read_day(const std::string& published, const std::string& pointer, ManifestEntry& entry) {
    if (published.empty()) return;
    entry.published = parse_stamp(published, Abbreviations{});
    if (entry.published) return;
    errors_.push_back(source_.error_at(pointer + "/published", "\"" + published + "\" is no date",
                                       "write it as 2024-03-04"));
  }

  const JsonSource& source_;
  Errors& errors_;
};

}  // namespace

std::optional<Manifest> read_manifest(const std::string& path, Errors& errors) {
  const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadManifest);
  if (!source) {
    errors.push_back(source.error());
    return std::nullopt;
  }
  return ManifestReader(*source, errors).run();
}

}  // namespace gainsay
