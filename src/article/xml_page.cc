#include "article/xml_page.h"

#include "article/entities.h"
#include "text/json_source.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

bool is_text(pugi::xml_node node) {
  return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

/// Where a text node's raw characters stand in the source.
Span span_of(pugi::xml_node node) {
  const auto begin = static_cast<std::uint32_t>(node.offset_debug());
  return {begin, begin + static_cast<std::uint32_t>(std::string_view(node.value()).size())};
}

/// The end of the reference that begins at `at` ("&amp;"), or `at` where none does.
std::uint32_t reference_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::size_t semicolon = text.substr(0, end).find(';', at);
  return semicolon == std::string_view::npos || semicolon - at > 32
             ? at
             : static_cast<std::uint32_t>(semicolon + 1);
}

void append_decoded(MappedText& out, const MappedText& source, pugi::xml_node node) {
  const Span span = span_of(node);
  std::uint32_t copied = span.begin;
  for (std::uint32_t at = span.begin; node.type() == pugi::node_pcdata && at < span.end; ++at) {
    if (source.text[at] != '&') continue;
    const std::uint32_t end = reference_end(source.text, at, span.end);
    if (end == at) continue;
    out.append(source, {copied, at});
    out.append_for(decode_entity(slice(source.text, {at, end})), source, {at, end});
    copied = end;
    at = end - 1;
  }
  out.append(source, {copied, span.end});
}

void collect(MappedText& out, const MappedText& source, pugi::xml_node node, int depth) {
  if (depth > kMaxXmlDepth) return;
  if (is_text(node)) append_decoded(out, source, node);
  for (const pugi::xml_node child : node.children()) collect(out, source, child, depth + 1);
}

pugi::xml_node search(pugi::xml_node node, std::string_view name, int depth) {
  if (depth > kMaxXmlDepth) return {};
  for (const pugi::xml_node child : node.children()) {
    if (local_name(child) == name) return child;
    if (const pugi::xml_node found = search(child, name, depth + 1)) return found;
  }
  return {};
}

/// The first element that lies too deep, in document order; an empty node where none does.
pugi::xml_node find_too_deep(pugi::xml_node root) {
  int depth = 0;
  for (pugi::xml_node at = root.first_child(); at && at != root;) {
    if (depth > kMaxXmlDepth) return at;
    if (at.first_child()) {
      at = at.first_child();
      ++depth;
      continue;
    }
    while (at && at != root && !at.next_sibling()) {
      at = at.parent();
      --depth;
    }
    if (at != root) at = at.next_sibling();
  }
  return {};
}

}  // namespace

Result<std::unique_ptr<pugi::xml_document>> parse_xml(const MappedText& source, const std::string& name) {
  const std::string_view text = source.text;
  const auto error_at = [&](std::size_t at, std::string message, std::string hint) {
    const LineColumn place = line_column(text, at);
    return tl::unexpected(Error{ErrorCode::kUnreadableInput, name, place.line, place.column,
                                std::move(message), std::move(hint)});
  };
  if (const std::size_t at = text.find("<!ENTITY"); at != std::string_view::npos) {
    return error_at(at, "the XML declares entities of its own, which is not accepted",
                    "write their text out");
  }
  auto document = std::make_unique<pugi::xml_document>();
  const unsigned flags = pugi::parse_cdata | pugi::parse_ws_pcdata;
  const pugi::xml_parse_result result =
      document->load_buffer(text.data(), text.size(), flags, pugi::encoding_utf8);
  if (!result) {
    return error_at(static_cast<std::size_t>(result.offset),
                    std::string("not well-formed XML: ") + result.description(), "");
  }
  if (const pugi::xml_node deep = find_too_deep(*document)) {
    return error_at(static_cast<std::size_t>(deep.offset_debug()),
                    "the XML nests its elements more than " + std::to_string(kMaxXmlDepth) + " deep", "");
  }
  return document;
}

std::string_view local_name(pugi::xml_node node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

pugi::xml_node child_named(pugi::xml_node node, std::string_view name) {
  for (const pugi::xml_node child : node.children()) {
    if (local_name(child) == name) return child;
  }
  return {};
}

pugi::xml_node find_below(pugi::xml_node node, std::string_view name) { return search(node, name, 0); }

std::string_view attribute_named(pugi::xml_node node, std::string_view name) {
  for (const pugi::xml_attribute attribute : node.attributes()) {
    const std::string_view full = attribute.name();
    const std::size_t colon = full.find(':');
    if (full == name || (colon != std::string_view::npos && full.substr(colon + 1) == name))
      return attribute.value();
  }
  return {};
}

MappedText text_below(const MappedText& source, pugi::xml_node node) {
  MappedText out;
  collect(out, source, node, 0);
  return out;
}

std::string line_below(const MappedText& source, pugi::xml_node node) {
  const MappedText text = text_below(source, node);
  std::string line;
  bool space = false;
  for (const char c : std::string_view(trimmed(text.text))) {
    const bool is_blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (space && !is_blank) line += ' ';
    space = is_blank;
    if (!is_blank) line += c;
  }
  return line;
}

void add_text(HtmlText& text, const MappedText& source, pugi::xml_node node) {
  if (!is_text(node)) return;
  MappedText decoded;
  append_decoded(decoded, source, node);
  text.add(decoded.text, span_of(node));
}

}  // namespace gainsay
