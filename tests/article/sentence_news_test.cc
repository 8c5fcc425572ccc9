// The splitter measured on news prose marked by hand.

#include <fstream>
#include <set>

#include "article/sentences.h"
#include "read.h"

namespace gainsay::testing {
namespace {

/// A paragraph with its lines joined by a space, and where its sentences end.
struct Paragraph {
  std::string text;
  std::set<std::uint32_t> ends;
};

std::vector<Paragraph> read_marked(const std::string& path) {
  std::ifstream in(path);
  std::vector<Paragraph> paragraphs(1);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    Paragraph& now = paragraphs.back();
    if (!line.empty()) {
      now.text += (now.text.empty() ? "" : " ") + line;
      now.ends.insert(static_cast<std::uint32_t>(now.text.size()));
    } else if (!now.text.empty()) {
      paragraphs.emplace_back();
    }
  }
  return paragraphs;
}

TEST_CASE("98 % of the boundaries in marked news prose are found, and 98 % of those found are right") {
  std::size_t marked = 0, found = 0, right = 0;
  for (const Paragraph& paragraph : read_marked("fixtures/sentences/news.txt")) {
    for (const Span span : split_sentences(paragraph.text, reading_lists(kRules).abbreviations)) {
      ++found;
      const bool is_end = paragraph.ends.contains(span.end);
      right += is_end ? 1 : 0;
      if (!is_end) MESSAGE("ends too early: " << slice(paragraph.text, span));
    }
    marked += paragraph.ends.size();
  }
  CAPTURE(marked);
  CAPTURE(found);
  CAPTURE(right);
  REQUIRE(marked >= 200);
  CHECK(right * 100 >= marked * 98);
  CHECK(right * 100 >= found * 98);
}

}  // namespace
}  // namespace gainsay::testing
