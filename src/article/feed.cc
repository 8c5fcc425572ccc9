#include "article/formats.h"
#include "article/printed_date.h"
#include "article/xml_blocks.h"
#include "article/xml_page.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

class ItemReader {
 public:
  ItemReader(const MappedText& source, const std::string& name, const ReadingLists& lists, Errors& errors)
      : source_(source), name_(name), lists_(lists), errors_(errors) {}

  /// Reads an RSS item or an Atom entry. `feed` is the title of the feed.
  Draft run(pugi::xml_node item, const std::string& feed) {
    Metadata& metadata = draft_.metadata;
    const pugi::xml_node title = child_named(item, "title");
    metadata.title = line_below(source_, title);
    append_line(source_, title, BlockKind::kHeadline, draft_.blocks);
    metadata.source = line_below(source_, child_named(item, "source"));
    if (metadata.source.empty()) metadata.source = feed;
    metadata.url = link_of(item);
    for (const char* stamp : {"pubDate", "published", "date", "issued", "updated"}) {
      if (!metadata.published) {
        metadata.published = parse_stamp(line_below(source_, child_named(item, stamp)), lists_.abbreviations);
      }
    }
    if (metadata.published) metadata.published_from = "page";
    for (const char* content : {"encoded", "content", "description", "summary"}) {
      if (read_content(child_named(item, content))) break;
    }
    return std::move(draft_);
  }

 private:
  std::string link_of(pugi::xml_node item) const {
    for (const pugi::xml_node child : item.children()) {
      if (local_name(child) != "link") continue;
      const std::string_view rel = attribute_named(child, "rel");
      if (!rel.empty() && rel != "alternate") continue;
      const std::string_view href = attribute_named(child, "href");
      return href.empty() ? line_below(source_, child) : std::string(href);
    }
    return {};
  }

  /// The text is HTML in escaped form or in CDATA, XHTML as elements, or plain.
  bool read_content(pugi::xml_node content) {
    if (!content) return false;
    const std::size_t before = draft_.blocks.size();
    if (attribute_named(content, "type") == "xhtml") {
      append_xml_blocks(source_, content, draft_.blocks);
    } else {
      const MappedText inner = text_below(source_, content);
      const bool html =
          inner.text.find('<') != std::string::npos || inner.text.find('&') != std::string::npos;
      append_body(inner, html, name_, lists_, errors_, draft_.blocks);
    }
    return draft_.blocks.size() > before;
  }

  const MappedText& source_;
  const std::string& name_;
  const ReadingLists& lists_;
  Errors& errors_;
  Draft draft_;
};

}  // namespace

std::vector<Draft> read_feed(const MappedText& source, const std::string& name, const ReadingLists& lists,
                             Errors& errors) {
  std::vector<Draft> drafts;
  const auto document = parse_xml(source, name);
  if (!document) {
    errors.push_back(document.error());
    return drafts;
  }
  const pugi::xml_node root = (*document)->document_element();
  const pugi::xml_node channel = child_named(root, "channel");
  const std::string feed = line_below(source, child_named(channel ? channel : root, "title"));
  // RSS 1.0 has its items beside the channel, RSS 2.0 inside; a lone entry is an Atom document of its own.
  if (local_name(root) == "entry") drafts.push_back(ItemReader(source, name, lists, errors).run(root, {}));
  for (const pugi::xml_node parent : {root, channel}) {
    for (const pugi::xml_node item : parent.children()) {
      if (local_name(item) != "item" && local_name(item) != "entry") continue;
      Draft draft = ItemReader(source, name, lists, errors).run(item, feed);
      if (!draft.blocks.empty()) drafts.push_back(std::move(draft));
    }
  }
  if (drafts.empty())
    errors.push_back({ErrorCode::kUnreadableInput, name, 0, 0, "the feed holds no item with text in it", ""});
  return drafts;
}

}  // namespace gainsay
