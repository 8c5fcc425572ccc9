#include "article/entities.h"

#include <gumbo.h>

#include <charconv>

#include "article/html_page.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

std::string decode_number(std::string_view digits) {
  const bool hex = digits.starts_with('x') || digits.starts_with('X');
  if (hex) digits.remove_prefix(1);
  unsigned value = 0;
  const auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
  const bool whole = result.ec == std::errc() && result.ptr == digits.data() + digits.size();
  const bool fits = whole && value > 0 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
  std::string out;
  append_utf8(out, fits ? value : 0xfffd);
  return out;
}

}  // namespace

std::string decode_entity(std::string_view entity) {
  if (entity.size() < 3 || entity.front() != '&' || entity.back() != ';') return std::string(entity);
  const std::string_view name = entity.substr(1, entity.size() - 2);
  if (name.starts_with('#')) return decode_number(name.substr(1));
  if (name == "amp") return "&";
  if (name == "lt") return "<";
  if (name == "gt") return ">";
  if (name == "quot") return "\"";
  if (name == "apos") return "'";
  // The HTML parser knows the other 2,226 names.
  const GumboPage page(gumbo_parse_with_options(&kGumboDefaultOptions, entity.data(), entity.size()));
  std::string decoded = text_below(page->root);
  return decoded.empty() ? std::string(entity) : decoded;
}

}  // namespace gainsay
