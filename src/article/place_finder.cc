#include "article/place_finder.h"

#include <algorithm>

namespace gainsay {
namespace {

/// How many characters begin in `bytes`; those of UTF-16 begin with a whole unit.
int count_characters(std::string_view bytes, FileEncoding encoding) {
  if (encoding == FileEncoding::kEightBit) return static_cast<int>(bytes.size());
  if (encoding == FileEncoding::kUtf8) {
    return static_cast<int>(std::count_if(
        bytes.begin(), bytes.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
  }
  int count = 0;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const auto high = static_cast<unsigned char>(bytes[encoding == FileEncoding::kUtf16Big ? at : at + 1]);
    count += high < 0xdc || high > 0xdf ? 1 : 0;  // the second half of a pair begins none
  }
  return count;
}

}  // namespace

PlaceFinder::PlaceFinder(const Article& article)
    : article_(article), encoding_(encoding_of(article.file_bytes)) {}

Place PlaceFinder::at(std::uint32_t file_offset) {
  const std::string_view bytes = article_.file_bytes;
  const std::uint32_t to = std::min(file_offset, static_cast<std::uint32_t>(bytes.size()));
  const auto after = std::upper_bound(article_.line_starts.begin(), article_.line_starts.end(), to);
  const auto line = static_cast<int>(after - article_.line_starts.begin());
  if (line != place_.line || to < counted_to_) {
    place_ = {line, 1};
    counted_to_ = line == 0 ? 0 : *std::prev(after);
  }
  place_.column += count_characters(bytes.substr(counted_to_, to - counted_to_), encoding_);
  counted_to_ = to;
  return place_;
}

}  // namespace gainsay
