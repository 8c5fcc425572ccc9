#include "report/escape.h"

#include <algorithm>
#include <cctype>

#include "text/visible.h"

namespace gainsay {
namespace {

bool starts_with_ignoring_case(std::string_view text, std::string_view start) {
  return text.size() >= start.size() &&
         std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) {
           return a == static_cast<char>(std::tolower(static_cast<unsigned char>(b)));
         });
}

/// Escapes what opens a block at the start of a line: headings, lists, rules, quotes.
void escape_start(std::string& text) {
  if (text.empty()) return;
  if (std::string_view("#+-=~").find(text[0]) != std::string_view::npos) {
    text.insert(0, 1, '\\');
    return;
  }
  const std::size_t digits = text.find_first_not_of("0123456789");
  if (digits != std::string::npos && digits > 0 && (text[digits] == '.' || text[digits] == ')')) {
    text.insert(digits, 1, '\\');
  }
}

std::string escape_markup(const std::string& text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

}  // namespace

std::string markdown_text(std::string_view raw) {
  const std::string text = visible(raw);
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '<') {
      out += "&lt;";
    } else if (c == '&') {
      out += "&amp;";
    } else if (c == '@') {
      out += "@<!-- -->";  // else GitHub would notify whoever bears that name
    } else if (c == ':' && text.compare(at, 3, "://") == 0) {
      out += ":<!-- -->";  // else a link
    } else if (starts_with_ignoring_case(std::string_view(text).substr(at), "www.")) {
      out += text.substr(at, 3) + "<!-- -->.";
      at += 3;
    } else if (c == '#' && at + 1 < text.size() && std::isdigit(static_cast<unsigned char>(text[at + 1]))) {
      out += "#<!-- -->";  // else a reference to an issue
    } else {
      if (std::string_view("\\`*_[]|~>$").find(c) != std::string_view::npos) out += '\\';
      out += c;
    }
  }
  escape_start(out);
  return out;
}

std::string markdown_code(std::string_view raw) {
  std::string text = visible(raw);
  std::size_t longest = 0, run = 0;
  for (const char c : text) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  for (std::size_t at = 0; (at = text.find('|', at)) != std::string::npos; at += 2) text.insert(at, 1, '\\');
  const std::string fence(longest + 1, '`');
  const bool padded = !text.empty() && (text.front() == '`' || text.back() == '`');
  return text.empty() ? std::string() : fence + (padded ? " " : "") + text + (padded ? " " : "") + fence;
}

std::string markup_text(std::string_view raw) { return escape_markup(visible(raw)); }

std::string markup_part(std::string_view raw) { return escape_markup(visible_part(raw)); }

}  // namespace gainsay
