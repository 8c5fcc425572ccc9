#include "article/formats.h"
#include "article/printed_date.h"
#include "article/xml_blocks.h"
#include "article/xml_page.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

/// The last part of a qcode: "stat:canceled" and "http://…/canceled" give canceled.
std::string_view code_of(pugi::xml_node node) {
  std::string_view code = attribute_named(node, "qcode");
  if (code.empty()) code = attribute_named(node, "uri");
  return code.substr(code.find_last_of(":/") + 1);
}

class NewsItemReader {
 public:
  NewsItemReader(const MappedText& source, const std::string& name, const ReadingLists& lists, Errors& errors)
      : source_(source), name_(name), lists_(lists), errors_(errors) {}

  Draft run(pugi::xml_node item) {
    read_item_meta(item, child_named(item, "itemMeta"));
    read_content_meta(child_named(item, "contentMeta"));
    read_content(child_named(item, "contentSet"));
    if (draft_.metadata.source.empty()) {
      draft_.metadata.source = line_below(source_, child_named(find_below(item, "copyrightHolder"), "name"));
    }
    return std::move(draft_);
  }

 private:
  void read_item_meta(pugi::xml_node item, pugi::xml_node meta) {
    Metadata& metadata = draft_.metadata;
    metadata.version = item.attribute("version").as_int(0);
    for (const char* stamp : {"versionCreated", "firstCreated"}) {
      if (!metadata.published) {
        metadata.published = parse_stamp(line_below(source_, child_named(meta, stamp)), lists_.abbreviations);
      }
    }
    if (metadata.published) metadata.published_from = "wire";
    const std::string_view status = code_of(child_named(meta, "pubStatus"));
    if (status == "canceled" || status == "withheld") metadata.status = ArticleStatus::kWithdrawn;
    for (const pugi::xml_node signal : meta.children()) {
      const bool correction = local_name(signal) == "signal" && code_of(signal) == "correction";
      if (correction && metadata.status == ArticleStatus::kUsable)
        metadata.status = ArticleStatus::kCorrected;
    }
    const pugi::xml_node provider = child_named(meta, "provider");
    metadata.source = line_below(source_, child_named(provider, "name"));
    if (metadata.source.empty()) metadata.source = attribute_named(provider, "literal");
    metadata.title = line_below(source_, child_named(meta, "title"));
    append_line(source_, child_named(meta, "edNote"), BlockKind::kBoilerplate, draft_.blocks);
  }

  void read_content_meta(pugi::xml_node meta) {
    const pugi::xml_node headline = child_named(meta, "headline");
    if (headline) draft_.metadata.title = line_below(source_, headline);
    append_line(source_, headline, BlockKind::kHeadline, draft_.blocks);
    append_line(source_, child_named(meta, "by"), BlockKind::kByline, draft_.blocks);
    append_line(source_, child_named(meta, "dateline"), BlockKind::kDateline, draft_.blocks);
  }

  void read_content(pugi::xml_node content) {
    for (const pugi::xml_node form : content.children()) {
      if (local_name(form) == "inlineXML") {
        append_xml_blocks(source_, form, draft_.blocks);
        return;
      }
      if (local_name(form) == "inlineData") {
        read_inline(form);
        return;
      }
    }
  }

  void read_inline(pugi::xml_node form) {
    const MappedText inner = text_below(source_, form);
    const bool html = attribute_named(form, "contenttype").find("html") != std::string_view::npos;
    append_body(inner, html, name_, lists_, errors_, draft_.blocks);
  }

  const MappedText& source_;
  const std::string& name_;
  const ReadingLists& lists_;
  Errors& errors_;
  Draft draft_;
};

}  // namespace

std::vector<Draft> read_newsml(const MappedText& source, const std::string& name, const ReadingLists& lists,
                               Errors& errors) {
  std::vector<Draft> drafts;
  const auto document = parse_xml(source, name);
  if (!document) {
    errors.push_back(document.error());
    return drafts;
  }
  pugi::xml_node parent = **document;
  if (const pugi::xml_node set = find_below(parent, "itemSet")) parent = set;
  for (const pugi::xml_node item : parent.children()) {
    if (local_name(item) != "newsItem") continue;
    Draft draft = NewsItemReader(source, name, lists, errors).run(item);
    if (!draft.blocks.empty()) drafts.push_back(std::move(draft));
  }
  if (drafts.empty()) {
    errors.push_back(
        {ErrorCode::kUnreadableInput, name, 0, 0, "the NewsML-G2 holds no newsItem with text in it", ""});
  }
  return drafts;
}

}  // namespace gainsay
