#pragma once

#include <compare>
#include <cstdint>
#include <string_view>

namespace gainsay {

/// A half-open range [begin, end) of byte offsets. Which text it points into is said where one is declared:
/// spans of sentences, tokens and mentions point into Article::text, those of a report into the file on disk.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin >= end; }
  constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

/// The bytes of `text` that `span` covers; a view into `text`. Precondition: span.end <= text.size().
inline std::string_view slice(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

}  // namespace gainsay
