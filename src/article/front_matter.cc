#include "article/front_matter.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>

#include "article/printed_date.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

/// Where a fence line ("---") begins at or after `from`; npos where there is none.
std::size_t find_fence(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trimmed(text.substr(at, end - at));
    if (line == "---" || line == "...") return at;
    at = end + 1;
  }
  return std::string_view::npos;
}

/// The first of several keys that holds a scalar; keys are compared without case.
std::string scalar(const YAML::Node& yaml, std::initializer_list<std::string_view> keys) {
  for (const std::string_view key : keys) {
    for (const auto& entry : yaml) {
      if (entry.first.IsScalar() && entry.second.IsScalar() && to_lower(entry.first.Scalar()) == key) {
        return entry.second.Scalar();
      }
    }
  }
  return {};
}

void read_keys(const YAML::Node& yaml, const Abbreviations& words, Metadata& metadata) {
  metadata.title = scalar(yaml, {"title", "headline"});
  metadata.source = scalar(yaml, {"source", "publication", "publisher", "site", "outlet"});
  metadata.url = scalar(yaml, {"url", "canonical", "canonical_url", "link", "permalink"});
  metadata.published = parse_stamp(
      scalar(yaml, {"date", "published", "datepublished", "publishdate", "pubdate", "published_at"}), words);
  if (metadata.published) metadata.published_from = "front matter";
  const std::string status = to_lower(scalar(yaml, {"status", "pubstatus"}));
  if (status == "corrected") metadata.status = ArticleStatus::kCorrected;
  if (status == "withdrawn" || status == "canceled" || status == "retracted")
    metadata.status = ArticleStatus::kWithdrawn;
  const std::string version = scalar(yaml, {"version"});
  if (!version.empty() && version.size() < 9 &&
      version.find_first_not_of("0123456789") == std::string::npos) {
    metadata.version = std::stoi(version);
  }
}

}  // namespace

std::uint32_t read_front_matter(const MappedText& source, const std::string& name, const Abbreviations& words,
                                Metadata& metadata, Errors& errors) {
  const std::string_view text = source.text;
  if (!text.starts_with("---")) return 0;
  const std::size_t first = std::min(text.find('\n'), text.size());
  if (trimmed(text.substr(0, first)) != "---" || first + 1 >= text.size()) return 0;
  const std::size_t fence = find_fence(text, first + 1);
  if (fence == std::string_view::npos) return 0;
  try {
    const YAML::Node yaml = YAML::Load(std::string(text.substr(first + 1, fence - first - 1)));
    if (yaml.IsMap()) read_keys(yaml, words, metadata);
  } catch (const YAML::Exception& problem) {
    errors.push_back({ErrorCode::kUnreadableInput, name, problem.mark.line + 2, problem.mark.column + 1,
                      "the front matter is not YAML: " + problem.msg, "the text below it was read"});
  }
  return static_cast<std::uint32_t>(std::min(text.find('\n', fence), text.size()));
}

}  // namespace gainsay
