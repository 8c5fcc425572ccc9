#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "text/error.h"
#include "text/offset_map.h"
#include "text/span.h"
#include "value/value.h"

namespace gainsay {

/// What part of an article a piece of text is. Only kBoilerplate yields no claims.
enum class BlockKind : std::uint8_t {
  kHeadline,
  kStandfirst,
  kDateline,
  kByline,
  kBody,
  kSubheading,
  kCaption,
  kListItem,
  kQuotation,
  kBoilerplate
};

struct Block {
  BlockKind kind = BlockKind::kBody;
  Span span;  ///< into Article::text
};

struct Sentence {
  Span span;                ///< into Article::text; at most some 2 KB
  std::uint32_t block = 0;  ///< index into Article::blocks
};

/// What a wire or the text itself says about this version of the story.
enum class ArticleStatus : std::uint8_t { kUsable, kCorrected, kWithdrawn };

/// One text of a bundle as the later stages see it. Owns its text; spans of all stages point into `text`, and
/// `offsets` leads from there to the bytes of the file on disk.
struct Article {
  std::string path;    ///< as the manifest has it, relative to the bundle; the id for JSON Lines
  std::string source;  ///< publisher; empty where unknown
  std::string title;
  std::string url;
  std::optional<Day> published;
  std::string
      published_from;  ///< "manifest", "front matter", "page", "wire", "dateline"; empty where unknown
  ArticleStatus status = ArticleStatus::kUsable;
  int version = 0;  ///< of a wire's item; 0 = none told

  std::string text;  ///< UTF-8, mojibake repaired, one blank line between blocks
  OffsetMap offsets;
  std::vector<Block> blocks;        ///< in text order
  std::vector<Sentence> sentences;  ///< in text order, none across blocks
  /// Line starts of the file on disk, for line and column (1-based, columns in characters).
  std::vector<std::uint32_t> line_starts;
  std::string
      file_bytes;  ///< the file as it lies on disk (or the article's text where it came from a stream)

  std::optional<std::uint32_t> copy_of;  ///< index of the article of the bundle that this nearly repeats
};

/// Something that could not be checked, and why.
struct Unchecked {
  std::string article;
  std::string why;
};

/// The articles of one story.
struct Bundle {
  std::string title;
  std::string root;  ///< the folder that paths are relative to; empty for a stream
  std::vector<Article> articles;
  std::vector<Unchecked> unchecked;
  Errors errors;  ///< what could not be read; the rest is there all the same
};

/// Reads a bundle: a folder (with or without bundle.json), a manifest, or files. Directory listings are
/// sorted. Near-copies are marked. Never throws on bad input: what is wrong is in Bundle::errors. `data_dir`
/// is the folder of `rules/`, for the boilerplate and abbreviation lists.
Bundle read_bundle(const std::vector<std::string>& paths, const std::string& data_dir);

/// Reads one article from bytes, as read_bundle would read a file of that name. `path` decides the format
/// only where the content doesn't. Errors go to `errors`; nullopt where nothing could be read.
std::optional<Article> read_article(std::string bytes, const std::string& path, const std::string& data_dir,
                                    Errors& errors);

/// Reads JSON Lines (id, text, title, source, published, url), an article a line, and hands each on before it
/// reads the next. A line that can't be read goes to `errors` and is skipped (`take` gets no call).
void read_json_lines(std::istream& in, const std::string& name, const std::string& data_dir, Errors& errors,
                     const std::function<void(Article&&)>& take);

/// Line and column of a byte of the file on disk, both 1-based, the column in characters.
struct Place {
  int line = 1;
  int column = 1;
};
Place place_of(const Article& article, std::uint32_t file_offset);

}  // namespace gainsay
