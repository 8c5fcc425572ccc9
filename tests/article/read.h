#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "article/article.h"

namespace gainsay::testing {

inline constexpr const char* kRules = "rules";

/// Reads one article from a literal; the test fails where that gives errors.
inline Article read(std::string bytes, const std::string& name = "a.txt") {
  Errors errors;
  std::optional<Article> article = read_article(std::move(bytes), name, kRules, errors);
  for (const Error& error : errors) FAIL_CHECK(error.to_line());
  REQUIRE(article.has_value());
  return std::move(*article);
}

/// The one error that reading the literal gives.
inline std::string error_of(std::string bytes, const std::string& name = "a.txt") {
  Errors errors;
  const std::optional<Article> article = read_article(std::move(bytes), name, kRules, errors);
  CHECK_FALSE(article.has_value());
  REQUIRE(errors.size() == 1);
  return errors[0].to_line();
}

inline std::string file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(in), {});
  REQUIRE(in.good());
  return bytes;
}

inline std::string_view name_of(BlockKind kind) {
  constexpr std::string_view kNames[] = {"headline", "standfirst", "dateline", "byline",    "body",
                                         "heading",  "caption",    "item",     "quotation", "furniture"};
  return kNames[static_cast<std::size_t>(kind)];
}

/// "kind: text" a block, without furniture unless wanted.
inline std::vector<std::string> blocks_of(const Article& article, bool furniture = true) {
  std::vector<std::string> out;
  for (const Block& block : article.blocks) {
    if (!furniture && block.kind == BlockKind::kBoilerplate) continue;
    out.push_back(std::string(name_of(block.kind)) + ": " + std::string(slice(article.text, block.span)));
  }
  return out;
}

using Lines = std::vector<std::string>;

/// What the file holds where a piece of the article's text stands.
inline std::string in_file(const Article& article, std::string_view piece) {
  const std::size_t at = article.text.find(piece);
  REQUIRE(at != std::string::npos);
  const auto begin = static_cast<std::uint32_t>(at);
  const Span span = article.offsets.to_file({begin, begin + static_cast<std::uint32_t>(piece.size())});
  return std::string(slice(article.file_bytes, span));
}

inline std::string published(const Article& article) {
  return article.published ? date::format("%F", *article.published) : "";
}

}  // namespace gainsay::testing
