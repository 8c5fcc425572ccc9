#include "article/sniff.h"

#include <algorithm>

#include "text/utf8.h"

namespace gainsay {
namespace {

/// The name of the first element of XML or HTML, lower case, behind declarations, comments and a doctype;
/// empty where the text does not begin with markup. `doctype` gets the doctype's name.
std::string first_element(std::string_view text, std::string& doctype) {
  while (true) {
    text = trimmed(text);
    std::string_view closing;
    if (text.starts_with("<!--")) {
      closing = "-->";
    } else if (text.starts_with("<?")) {
      closing = "?>";
    } else if (text.starts_with("<!")) {
      doctype = to_lower(trimmed(text.substr(std::min<std::size_t>(9, text.size()), 16)));
      closing = text.substr(0, text.find('>')).find('[') != std::string_view::npos ? "]>" : ">";
    } else {
      break;
    }
    const std::size_t end = text.find(closing);
    if (end == std::string_view::npos) return {};
    text.remove_prefix(end + closing.size());
  }
  if (!text.starts_with('<')) return {};
  const std::size_t end = text.find_first_of(" \t\r\n/>", 1);
  if (end == std::string_view::npos || end > 64) return {};
  std::string name = to_lower(text.substr(1, end - 1));
  if (const std::size_t colon = name.find(':'); colon != std::string::npos) name.erase(0, colon + 1);
  return name;
}

bool is_html_element(std::string_view name) {
  constexpr std::string_view kNames[] = {"html",   "head",       "body",   "div",    "p",      "article",
                                         "main",   "section",    "h1",     "h2",     "header", "meta",
                                         "title",  "link",       "span",   "nav",    "table",  "ul",
                                         "figure", "blockquote", "center", "script", "style"};
  return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

Format sniff_markup(std::string_view text, Format otherwise) {
  std::string doctype;
  const std::string name = first_element(text, doctype);
  if (name == "newsitem" || name == "newsmessage" || name == "packageitem") return Format::kNewsMl;
  if (name == "rss" || name == "feed" || name == "rdf" || name == "entry") return Format::kFeed;
  if (doctype.starts_with("html") || is_html_element(name)) return Format::kHtml;
  if (text.substr(0, 200).find("<?xml") != std::string_view::npos) return Format::kOtherXml;
  return otherwise;
}

/// JSON Lines have a whole object in their first line; ninjs (even on one line) has keys of its own.
Format sniff_json(std::string_view text, std::string_view extension) {
  const std::string_view head = text.substr(0, 64 * 1024);
  const auto has = [&](std::string_view key) { return head.find(key) != std::string_view::npos; };
  const bool ninjs = has("\"body_html\"") || has("\"body_text\"") || has("\"body_xhtml\"") ||
                     has("\"bodies\"") || has("\"pubstatus\"") || has("\"pubStatus\"") ||
                     has("\"headlines\"") || has("ninjs");
  const std::string_view line = trimmed(text.substr(0, text.find('\n')));
  const bool whole = line.size() > 2 && line.ends_with('}');
  if (extension == "jsonl" || extension == "ndjson") return Format::kJsonLines;
  if (ninjs) return Format::kNinjs;
  if (whole && has("\"text\"")) return Format::kJsonLines;
  return has("\"headline\"") && has("\"uri\"") ? Format::kNinjs : Format::kOtherJson;
}

/// Marks that plain text hardly has: headings with "#", links, emphasis, rules under a line.
bool looks_like_markdown(std::string_view text) {
  int marks = 0;
  std::size_t lines = 0;
  for (std::size_t at = 0; at < text.size() && lines < 400; ++lines) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    const std::size_t hashes = line.find_first_not_of('#');
    if (hashes >= 1 && hashes <= 6 && line.substr(hashes).starts_with(' ')) marks += 2;
    if (line.find("](http") != std::string_view::npos) marks += 2;
    if (line.find("**") != std::string_view::npos) ++marks;
    at = end + 1;
  }
  return marks >= 2;
}

bool has_front_matter(std::string_view text) {
  if (!text.starts_with("---\n") && !text.starts_with("---\r\n")) return false;
  const std::string_view rest = text.substr(4, 4096);
  const std::size_t end = rest.find("\n---");
  return end != std::string_view::npos && rest.substr(0, end).find(':') != std::string_view::npos;
}

}  // namespace

std::string extension_of(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  const std::size_t slash = path.find_last_of("/\\");
  if (dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash)) return {};
  return to_lower(path.substr(dot + 1));
}

Format sniff_format(std::string_view text, std::string_view path) {
  const std::string extension = extension_of(path);
  const std::string_view start = trimmed(text.substr(0, 4096));
  const bool array = start.starts_with('[') && trimmed(start.substr(1)).starts_with('{');
  if (array && (extension == "json" || sniff_json(text, extension) == Format::kNinjs))
    return sniff_json(text, extension);
  if (start.starts_with('{')) return sniff_json(text, extension);
  if (has_front_matter(text)) return Format::kMarkdown;
  const bool markdown = extension == "md" || extension == "markdown" || extension == "mdown";
  const bool html = extension == "html" || extension == "htm" || extension == "xhtml";
  if (start.starts_with('<')) {
    const Format otherwise = html ? Format::kHtml : markdown ? Format::kMarkdown : Format::kPlainText;
    const Format format = sniff_markup(text, otherwise);
    // Markdown may well open with a tag.
    return markdown && format == Format::kHtml && start.find("<html") == std::string_view::npos
               ? Format::kMarkdown
               : format;
  }
  if (markdown) return Format::kMarkdown;
  if (html) return Format::kHtml;
  return looks_like_markdown(text) ? Format::kMarkdown : Format::kPlainText;
}

}  // namespace gainsay
