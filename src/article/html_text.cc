#include "article/html_text.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace gainsay {
namespace {

bool is_html_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool is_name_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
}

/// A character reference in the original and what it was decoded to.
struct Reference {
  std::size_t source_size = 0;
  std::size_t decoded_size = 0;
};

/// Matches the reference at the start of `source` with the start of `decoded`. The parser knows all 2,231
/// names; here it is enough to see where a name ends, which is where the two texts agree again.
Reference match_reference(std::string_view source, std::string_view decoded) {
  std::size_t name = 1;
  while (name < source.size() && name < 40 && is_name_char(source[name])) ++name;
  const std::size_t first = code_point_at(decoded, 0).size;
  const auto agrees = [&](std::size_t s, std::size_t d) {
    if (s >= source.size() || d >= decoded.size()) return s >= source.size() && d >= decoded.size();
    return source[s] == decoded[d] || source[s] == '&' || source[s] == '<' || source[s] == '\r';
  };
  const std::size_t second = first < decoded.size() ? first + code_point_at(decoded, first).size : first;
  if (name < source.size() && source[name] == ';' && name > 1) {
    if (agrees(name + 1, first)) return {name + 1, first};
    if (agrees(name + 1, second)) return {name + 1, second};
  }
  const bool escaped = source.starts_with("&amp") || source.starts_with("&AMP") || source.starts_with("&#");
  if (decoded[0] == '&' && !escaped) return {1, 1};
  for (std::size_t size = name; size > 2; --size) {
    if (agrees(size, first)) return {size, first};
  }
  return {decoded[0] == '&' ? std::size_t{1} : name, first};
}

}  // namespace

void HtmlText::flush_copy() {
  if (!copy_.empty()) text_.append(source_, copy_);
  copy_ = {0, 0};
}

void HtmlText::put(std::string_view written, Span original, bool same) {
  if (space_pending_) {
    flush_copy();
    if (!text_.empty())
      text_.append_for(" ", source_, space_.empty() ? Span{original.begin, original.begin} : space_);
    space_pending_ = false;
    space_ = {0, 0};
  }
  if (!same) {
    flush_copy();
    text_.append_for(written, source_, original);
  } else if (copy_.end == original.begin && !copy_.empty()) {
    copy_.end = original.end;
  } else {
    flush_copy();
    copy_ = original;
  }
}

void HtmlText::add(std::string_view decoded, Span original) {
  const std::string_view source = source_.text;
  std::uint32_t at = original.begin;
  std::size_t d = 0;
  while (d < decoded.size()) {
    if (at >= original.end) {
      put(decoded.substr(d), {original.end, original.end}, false);
      return;
    }
    const char c = source[at];
    if (c == '&') {
      const Reference reference = match_reference(source.substr(at, original.end - at), decoded.substr(d));
      const auto end = static_cast<std::uint32_t>(at + reference.source_size);
      put(decoded.substr(d, reference.decoded_size), {at, end}, reference.source_size == 1);
      at = end;
      d += reference.decoded_size;
    } else if (is_html_space(c) && is_html_space(decoded[d])) {
      space_ = space_pending_ && !space_.empty() ? Span{space_.begin, at + 1} : Span{at, at + 1};
      space_pending_ = !empty();
      at += source.substr(at).starts_with("\r\n") ? 2 : 1;
      ++d;
    } else if (c == decoded[d]) {
      put(decoded.substr(d, 1), {at, at + 1}, true);
      ++at;
      ++d;
    } else if (c == '<') {
      at = static_cast<std::uint32_t>(std::min<std::size_t>(source.find('>', at), original.end - 1) + 1);
    } else {
      put(decoded.substr(d), {at, original.end}, false);
      return;
    }
  }
}

void HtmlText::add_written(std::string_view written) {
  flush_copy();
  const std::uint32_t end = text_.empty() ? 0 : text_.offsets.to_file({text_.size() - 1, text_.size()}).end;
  text_.offsets.append_rewritten(static_cast<std::uint32_t>(written.size()), {end, end});
  text_.text += written;
  space_pending_ = false;
}

MappedText HtmlText::take() {
  flush_copy();
  space_pending_ = false;
  space_ = {0, 0};
  return std::exchange(text_, {});
}

}  // namespace gainsay
