#include "article/xml_blocks.h"

#include <algorithm>
#include <iterator>

namespace gainsay {
namespace {

/// What an element of XHTML or NITF makes of the text in it.
struct Element {
  std::string_view name;
  BlockKind kind;
  bool told;
};

constexpr Element kElements[] = {
    {"p", BlockKind::kBody, false},
    {"div", BlockKind::kBody, false},
    {"block", BlockKind::kBody, false},
    {"body", BlockKind::kBody, false},
    {"h1", BlockKind::kHeadline, true},
    {"hl1", BlockKind::kHeadline, true},
    {"h2", BlockKind::kSubheading, true},
    {"h3", BlockKind::kSubheading, true},
    {"h4", BlockKind::kSubheading, true},
    {"h5", BlockKind::kSubheading, true},
    {"h6", BlockKind::kSubheading, true},
    {"hl2", BlockKind::kSubheading, true},
    {"li", BlockKind::kListItem, true},
    {"tr", BlockKind::kListItem, true},
    {"dt", BlockKind::kListItem, true},
    {"dd", BlockKind::kListItem, true},
    {"blockquote", BlockKind::kQuotation, true},
    {"bq", BlockKind::kQuotation, true},
    {"figcaption", BlockKind::kCaption, true},
    {"caption", BlockKind::kCaption, true},
    {"media-caption", BlockKind::kCaption, true},
    {"media-producer", BlockKind::kBoilerplate, true},
    {"byline", BlockKind::kByline, true},
    {"dateline", BlockKind::kDateline, true},
    {"tagline", BlockKind::kBoilerplate, true},
    {"aside", BlockKind::kBoilerplate, true},
    {"nav", BlockKind::kBoilerplate, true},
    {"footer", BlockKind::kBoilerplate, true},
    {"abstract", BlockKind::kStandfirst, true},
    {"note", BlockKind::kBoilerplate, true},
};

const Element* find_element(std::string_view name) {
  const auto found = std::find_if(std::begin(kElements), std::end(kElements),
                                  [&](const Element& element) { return element.name == name; });
  return found == std::end(kElements) ? nullptr : found;
}

bool is_dropped(std::string_view name) {
  return name == "head" || name == "script" || name == "style" || name == "media-metadata" ||
         name == "media-reference" || name == "docdata";
}

class Walker {
 public:
  Walker(const MappedText& source, std::vector<DraftBlock>& blocks)
      : source_(source), blocks_(blocks), text_(source) {}

  void run(pugi::xml_node node) {
    constexpr Element kTop = {"", BlockKind::kBody, false};
    walk(node, kTop, 0);
    flush(kTop);
  }

 private:
  void walk(pugi::xml_node node, const Element& within, int depth) {
    if (depth > kMaxXmlDepth) return;
    for (const pugi::xml_node child : node.children()) {
      add_text(text_, source_, child);
      if (child.type() != pugi::node_element) continue;
      const std::string_view name = local_name(child);
      if (is_dropped(name)) continue;
      if (name == "br") text_.add_space();
      if ((name == "td" || name == "th") && !text_.empty()) text_.add_written(" | ");
      const Element* element = find_element(name);
      if (element == nullptr) {
        walk(child, within, depth + 1);
        continue;
      }
      flush(within);
      // A paragraph in a quotation or a list item is a part of it.
      const Element& inner = element->told ? *element : within.told ? within : *element;
      walk(child, inner, depth + 1);
      flush(inner);
    }
  }

  void flush(const Element& element) {
    MappedText text = text_.take();
    if (!text.empty()) blocks_.push_back({element.kind, element.told, !element.told, std::move(text)});
  }

  const MappedText& source_;
  std::vector<DraftBlock>& blocks_;
  HtmlText text_;
};

}  // namespace

void append_xml_blocks(const MappedText& source, pugi::xml_node node, std::vector<DraftBlock>& blocks) {
  Walker(source, blocks).run(node);
}

void append_line(const MappedText& source, pugi::xml_node node, BlockKind kind,
                 std::vector<DraftBlock>& blocks) {
  HtmlText text(source);
  for (const pugi::xml_node child : node.children()) add_text(text, source, child);
  if (!text.empty()) blocks.push_back({kind, true, false, text.take()});
}

}  // namespace gainsay
