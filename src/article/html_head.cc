#include <nlohmann/json.hpp>

#include "article/html_page.h"
#include "article/printed_date.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

using Json = nlohmann::json;

/// The first value wins: JSON-LD is read before OpenGraph, and that before the rest.
void keep(std::string& field, std::string_view value) {
  if (field.empty()) field = trimmed(value);
}

std::string json_text(const Json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// The "name" of an object, of the first of a list, or the text itself.
std::string json_name(const Json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return {};
  const Json& value = found->is_array() && !found->empty() ? found->front() : *found;
  if (value.is_string()) return value.get<std::string>();
  return value.is_object() ? json_text(value, "name") : std::string();
}

/// schema.org's NewsArticle, its subtypes and its kin (ReportageNewsArticle, BlogPosting, LiveBlogPosting).
bool is_article_type(const Json& object) {
  const auto fits = [](const Json& type) {
    if (!type.is_string()) return false;
    const auto& name = type.get_ref<const std::string&>();
    return name.ends_with("Article") || name.ends_with("BlogPosting") || name == "Report";
  };
  const auto type = object.find("@type");
  if (type == object.end()) return false;
  if (!type->is_array()) return fits(*type);
  for (const Json& one : *type) {
    if (fits(one)) return true;
  }
  return false;
}

class HeadReader {
 public:
  explicit HeadReader(const Abbreviations& words) : words_(words) {}

  Metadata run(const GumboNode* root) {
    walk(root, 0);
    for (const std::string& script : scripts_) read_json_ld(script);
    keep_date(meta_date_);
    keep(metadata_.title, og_title_);
    keep(metadata_.title, title_without_site());
    keep(metadata_.source, og_site_);
    keep(metadata_.url, canonical_);
    keep(metadata_.url, og_url_);
    if (metadata_.published) metadata_.published_from = "page";
    return std::move(metadata_);
  }

 private:
  void walk(const GumboNode* node, int depth) {
    if (depth > 600) return;
    for (const GumboNode* child : GumboChildren(node)) {
      if (is_element(child, GUMBO_TAG_META)) read_meta(child);
      if (is_element(child, GUMBO_TAG_TITLE) && page_title_.empty()) page_title_ = text_below(child);
      const bool canonical = is_element(child, GUMBO_TAG_LINK) && attribute(child, "rel") == "canonical";
      if (canonical) keep(canonical_, attribute(child, "href"));
      const bool json_ld =
          is_element(child, GUMBO_TAG_SCRIPT) && attribute(child, "type") == "application/ld+json";
      if (json_ld) scripts_.push_back(text_below(child));
      walk(child, depth + 1);
    }
  }

  void read_meta(const GumboNode* node) {
    std::string_view name = attribute(node, "property");
    if (name.empty()) name = attribute(node, "name");
    if (name.empty()) name = attribute(node, "itemprop");
    const std::string key = to_lower(name);
    const std::string_view content = attribute(node, "content");
    if (key == "og:title" || key == "twitter:title") keep(og_title_, content);
    if (key == "og:site_name" || key == "application-name") keep(og_site_, content);
    if (key == "og:url") keep(og_url_, content);
    const bool date = key == "article:published_time" || key == "article:published" ||
                      key == "datepublished" || key == "date" || key == "pubdate" || key == "publishdate" ||
                      key == "publish-date" || key == "parsely-pub-date" || key == "sailthru.date" ||
                      key == "dc.date" || key == "dc.date.issued" || key == "dcterms.issued" ||
                      key == "dcterms.created" || key == "og:article:published_time" ||
                      key == "cxenseparse:recs:publishtime";
    if (date) keep(meta_date_, content);
  }

  void read_json_ld(const std::string& script) {
    const Json json = Json::parse(script, nullptr, false, true);
    if (!json.is_discarded()) visit(json, 0);
  }

  void visit(const Json& json, int depth) {
    if (depth > 4) return;
    if (json.is_array()) {
      for (const Json& one : json) visit(one, depth + 1);
    } else if (json.is_object()) {
      if (is_article_type(json)) read_article(json);
      if (const auto graph = json.find("@graph"); graph != json.end()) visit(*graph, depth + 1);
      if (const auto entity = json.find("mainEntity"); entity != json.end()) visit(*entity, depth + 1);
    }
  }

  void read_article(const Json& json) {
    keep(metadata_.title, json_text(json, "headline"));
    keep(metadata_.source, json_name(json, "publisher"));
    keep(metadata_.url, json_text(json, "url"));
    keep_date(json_text(json, "datePublished"));
    if (json.contains("correction")) metadata_.status = ArticleStatus::kCorrected;
  }

  void keep_date(const std::string& stamp) {
    if (!metadata_.published) metadata_.published = parse_stamp(stamp, words_);
  }

  /// "Headline - Site", "Headline | Site", "Headline :: Site" without the last part.
  std::string_view title_without_site() {
    std::string_view title = trimmed(page_title_);
    std::size_t cut = std::string_view::npos;
    for (const std::string_view mark :
         {" | ", " :: ", " - ", " \xe2\x80\x93 ", " \xe2\x80\x94 ", " \xc2\xbb "}) {
      const std::size_t found = title.rfind(mark);
      if (found == std::string_view::npos || found < 10) continue;
      if (cut == std::string_view::npos || found > cut) cut = found;
    }
    if (cut == std::string_view::npos) return title;
    const std::size_t site = title.find(' ', cut + 1) + 1;
    keep(og_site_, title.substr(site));
    return title.substr(0, cut);
  }

  const Abbreviations& words_;
  Metadata metadata_;
  std::vector<std::string> scripts_;
  std::string meta_date_, og_title_, og_site_, og_url_, canonical_, page_title_;
};

bool is_before_text(const GumboNode* node, std::size_t& text, const Abbreviations& words,
                    std::optional<Day>& day, int depth) {
  for (const GumboNode* child : GumboChildren(node)) {
    if (child->type == GUMBO_NODE_TEXT) text += std::string_view(child->v.text.text).size();
    if (text > 600 || depth > 600) return false;
    if (is_element(child, GUMBO_TAG_TIME)) {
      const std::string_view stamp = attribute(child, "datetime");
      day = parse_stamp(stamp.empty() ? text_below(child) : std::string(stamp), words);
      if (day) return true;
    }
    if (is_before_text(child, text, words, day, depth + 1)) return true;
  }
  return false;
}

const GumboNode* find_marked_time(const GumboNode* node, int depth) {
  if (depth > 600) return nullptr;
  for (const GumboNode* child : GumboChildren(node)) {
    const bool marked = is_element(child, GUMBO_TAG_TIME) &&
                        (attribute(child, "itemprop") == "datePublished" ||
                         gumbo_get_attribute(&child->v.element.attributes, "pubdate") != nullptr);
    if (marked) return child;
    if (const GumboNode* below = find_marked_time(child, depth + 1)) return below;
  }
  return nullptr;
}

}  // namespace

GumboChildren::GumboChildren(const GumboNode* node) {
  const GumboVector* children = nullptr;
  if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
    children = &node->v.element.children;
  if (node->type == GUMBO_NODE_DOCUMENT) children = &node->v.document.children;
  if (children == nullptr) return;
  begin_ = reinterpret_cast<GumboNode* const*>(children->data);
  end_ = begin_ + children->length;
}

bool is_element(const GumboNode* node, GumboTag tag) {
  return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

std::string_view attribute(const GumboNode* node, const char* name) {
  if (node->type != GUMBO_NODE_ELEMENT) return {};
  const GumboAttribute* found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found == nullptr ? std::string_view() : std::string_view(found->value);
}

std::string text_below(const GumboNode* node) {
  if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
      node->type == GUMBO_NODE_CDATA) {
    return node->v.text.text;
  }
  std::string text;
  for (const GumboNode* child : GumboChildren(node)) text += text_below(child);
  return text;
}

Metadata read_html_head(const GumboNode* root, const Abbreviations& words) {
  return HeadReader(words).run(root);
}

std::optional<Day> find_time(const GumboNode* main, const Abbreviations& words) {
  if (const GumboNode* marked = find_marked_time(main, 0)) {
    const std::string_view stamp = attribute(marked, "datetime");
    const auto day = parse_stamp(stamp.empty() ? text_below(marked) : std::string(stamp), words);
    if (day) return day;
  }
  std::size_t text = 0;
  std::optional<Day> day;
  is_before_text(main, text, words, day, 0);
  return day;
}

}  // namespace gainsay
