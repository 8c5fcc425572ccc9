#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "article/html_text.h"
#include "text/error.h"
#include "text/mapped_text.h"

namespace gainsay {

/// A document that nests deeper is refused; no format does.
inline constexpr int kMaxXmlDepth = 256;

/// Parses XML so that its texts keep their places. A document that declares entities of its own is refused
/// before it is parsed: they serve attacks ("a billion laughs") and no news format. The document refers to
/// nothing of `source`.
Result<std::unique_ptr<pugi::xml_document>> parse_xml(const MappedText& source, const std::string& name);

/// An element's name without its namespace prefix.
std::string_view local_name(pugi::xml_node node);
/// The first child element of that local name; an empty node where there is none.
pugi::xml_node child_named(pugi::xml_node node, std::string_view name);
/// The first element of that local name below `node`, in document order.
pugi::xml_node find_below(pugi::xml_node node, std::string_view name);
/// An attribute by its local name; empty where there is none.
std::string_view attribute_named(pugi::xml_node node, std::string_view name);

/// The text below a node, entities decoded, white space as it stands.
MappedText text_below(const MappedText& source, pugi::xml_node node);
/// The same with white space collapsed, without its places.
std::string line_below(const MappedText& source, pugi::xml_node node);
/// Adds one text node to a block.
void add_text(HtmlText& text, const MappedText& source, pugi::xml_node node);

}  // namespace gainsay
