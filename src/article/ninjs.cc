#include <algorithm>

#include "article/formats.h"
#include "article/json_string.h"
#include "article/printed_date.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

using Json = nlohmann::json;

/// Reads one news object of ninjs 1.x (flat: headline, body_html), 2.x (headlines, bodies; snake or
/// run-together names) or 3.x (camel case). Keys are compared without case and underscores, which makes the
/// three one.
class NinjsReader {
 public:
  NinjsReader(const MappedText& source, const JsonSource& json, const std::string& name,
              const ReadingLists& lists, Errors& errors)
      : source_(source), json_(json), name_(name), lists_(lists), errors_(errors) {}

  Draft run(const Json& item, const std::string& pointer) {
    item_ = &item;
    pointer_ = pointer;
    read_metadata();
    add_line(headline_pointer(), BlockKind::kHeadline);
    add_line(key_pointer("byline"), BlockKind::kByline);
    add_line(key_pointer("ednote"), BlockKind::kBoilerplate);
    read_body();
    return std::move(draft_);
  }

 private:
  static std::string folded(std::string_view key) {
    std::string out = to_lower(key);
    std::erase(out, '_');
    return out;
  }

  /// The value of a key of `object`, whatever its spelling; null where there is none.
  static const Json* find(const Json& object, std::string_view key, std::string* name = nullptr) {
    if (!object.is_object()) return nullptr;
    for (const auto& [candidate, value] : object.items()) {
      if (folded(candidate) != key) continue;
      if (name != nullptr) *name = candidate;
      return &value;
    }
    return nullptr;
  }

  static std::string text_of(const Json& object, std::string_view key) {
    const Json* value = find(object, key);
    return value != nullptr && value->is_string() ? value->get<std::string>() : std::string();
  }

  /// The pointer to a key of the item; empty where it is missing or no text.
  std::string key_pointer(std::string_view key) const {
    std::string name;
    const Json* value = find(*item_, key, &name);
    if (value == nullptr || !value->is_string()) return {};
    return pointer_ + '/' + pointer_step(name);
  }

  void read_metadata() {
    Metadata& metadata = draft_.metadata;
    for (const char* key : {"versioncreated", "firstcreated", "contentcreated"}) {
      if (!metadata.published) metadata.published = parse_stamp(text_of(*item_, key), lists_.abbreviations);
    }
    if (metadata.published) metadata.published_from = "wire";
    const Json* version = find(*item_, "version");
    if (version != nullptr && version->is_number_integer()) metadata.version = version->get<int>();
    if (version != nullptr && version->is_string())
      metadata.version = std::atoi(version->get<std::string>().c_str());
    const std::string status = to_lower(text_of(*item_, "pubstatus"));
    if (status == "canceled" || status == "withheld") metadata.status = ArticleStatus::kWithdrawn;
    metadata.source = provider();
    const std::string uri = text_of(*item_, "uri");
    if (uri.starts_with("http")) metadata.url = uri;
    if (const std::string url = text_of(*item_, "url"); !url.empty()) metadata.url = url;
    metadata.title = text_of(*item_, "title");
  }

  std::string provider() const {
    if (const Json* sources = find(*item_, "infosources"); sources != nullptr && sources->is_array()) {
      for (const Json& one : *sources) {
        if (const std::string name = text_of(one, "name"); !name.empty()) return name;
      }
    }
    for (const char* key : {"provider", "source", "copyrightholder"}) {
      const Json* value = find(*item_, key);
      if (value == nullptr) continue;
      const std::string name = value->is_string() ? value->get<std::string>() : text_of(*value, "name");
      if (!name.empty()) return name;
    }
    return {};
  }

  /// The pointer to the value of the best of a list of { role, contenttype, value }.
  template <class Rank>
  std::string best_value(std::string_view key, Rank rank) const {
    std::string name;
    const Json* list = find(*item_, key, &name);
    if (list == nullptr || !list->is_array()) return {};
    int best = 0;
    std::string pointer;
    for (std::size_t i = 0; i < list->size(); ++i) {
      std::string value;
      const Json* text = find((*list)[i], "value", &value);
      if (text == nullptr || !text->is_string()) continue;
      const int rated = rank((*list)[i]);
      if (rated <= best) continue;
      best = rated;
      pointer = pointer_ + '/' + pointer_step(name) + '/' + std::to_string(i) + '/' + pointer_step(value);
    }
    return pointer;
  }

  std::string headline_pointer() const {
    const std::string flat = key_pointer("headline");
    if (!flat.empty()) return flat;
    return best_value("headlines", [](const Json& one) {
      const std::string role = text_of(one, "role");
      return role.find("main") != std::string::npos || role.find("headline") != std::string::npos ? 2 : 1;
    });
  }

  void read_body() {
    std::string pointer = best_value("bodies", [](const Json& one) {
      const std::string type = text_of(one, "contenttype");
      return type.find("html") != std::string::npos                    ? 3
             : type.find("plain") != std::string::npos || type.empty() ? 2
                                                                       : 1;
    });
    for (const char* key : {"bodyhtml", "bodyxhtml", "bodytext", "body"}) {
      if (pointer.empty()) pointer = key_pointer(key);
    }
    if (pointer.empty()) return;
    const MappedText inner = json_string(source_, json_, pointer);
    const bool html = trimmed(inner.text).starts_with('<');
    append_body(inner, html, name_, lists_, errors_, draft_.blocks);
  }

  void add_line(const std::string& pointer, BlockKind kind) {
    if (pointer.empty()) return;
    MappedText text = json_string(source_, json_, pointer);
    if (kind == BlockKind::kHeadline) draft_.metadata.title = text.text;
    if (!text.empty()) draft_.blocks.push_back({kind, true, false, std::move(text)});
  }

  const MappedText& source_;
  const JsonSource& json_;
  const std::string& name_;
  const ReadingLists& lists_;
  Errors& errors_;
  const Json* item_ = nullptr;
  std::string pointer_;
  Draft draft_;
};

}  // namespace

std::vector<Draft> read_ninjs(const MappedText& source, const std::string& name, const ReadingLists& lists,
                              Errors& errors) {
  std::vector<Draft> drafts;
  const Result<JsonSource> json = JsonSource::parse(source.text, name, ErrorCode::kUnreadableInput);
  if (!json) {
    errors.push_back(json.error());
    return drafts;
  }
  const auto read_item = [&](const Json& item, const std::string& pointer) {
    Draft draft = NinjsReader(source, *json, name, lists, errors).run(item, pointer);
    if (!draft.blocks.empty()) {
      drafts.push_back(std::move(draft));
    } else {
      errors.push_back(json->error_at(pointer, "the JSON holds no news text",
                                      "ninjs has it under \"bodies\" or \"body_html\""));
    }
  };
  const Json& root = json->root();
  if (!root.is_array()) read_item(root, "");
  for (std::size_t i = 0; root.is_array() && i < root.size(); ++i)
    read_item(root[i], '/' + std::to_string(i));
  return drafts;
}

}  // namespace gainsay
