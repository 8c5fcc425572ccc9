#include "article/article.h"

#include <algorithm>

#include "article/assemble.h"
#include "article/formats.h"

namespace gainsay {

std::optional<Article> read_article(std::string bytes, const std::string& path, const std::string& data_dir,
                                    Errors&) {
  MappedText source;
  source.text = bytes;
  return assemble(read_plain_text(source), std::move(bytes), path, reading_lists(data_dir));
}

void read_json_lines(std::istream&, const std::string&, const std::string&, Errors&,
                     const std::function<void(Article&&)>&) {}

Place place_of(const Article& article, std::uint32_t file_offset) {
  const auto after = std::upper_bound(article.line_starts.begin(), article.line_starts.end(), file_offset);
  if (after == article.line_starts.begin()) return {};
  const std::uint32_t start = *std::prev(after);
  Place place;
  place.line = static_cast<int>(after - article.line_starts.begin());
  for (std::uint32_t at = start; at < file_offset && at < article.file_bytes.size(); ++at) {
    if ((static_cast<unsigned char>(article.file_bytes[at]) & 0xc0) != 0x80) ++place.column;
  }
  return place;
}

}  // namespace gainsay
