#include "article/assemble.h"

#include <algorithm>

#include "article/blocks.h"
#include "article/clean.h"
#include "article/encoding.h"
#include "article/metadata.h"
#include "article/sentences.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

/// A longer paragraph, as in a text that is one single line, becomes several blocks of whole sentences: later
/// stages look for what belongs together within a block.
constexpr std::uint32_t kMaxBlock = 16 * 1024;

std::vector<std::uint32_t> line_starts_of(std::string_view bytes, FileEncoding encoding) {
  const bool big = encoding == FileEncoding::kUtf16Big;
  const bool wide = big || encoding == FileEncoding::kUtf16Little;
  std::vector<std::uint32_t> starts{0};
  for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
    const std::size_t other = at ^ 1;  // the other byte of its unit of UTF-16
    if (!wide) {
      starts.push_back(static_cast<std::uint32_t>(at + 1));
    } else if ((at % 2 != 0) == big && other < bytes.size() && bytes[other] == '\0') {
      starts.push_back(static_cast<std::uint32_t>(std::max(at, other) + 1));
    }
  }
  return starts;
}

void clean_blocks(Draft& draft) {
  std::vector<DraftBlock> kept;
  for (DraftBlock& block : draft.blocks) {
    DraftBlock clean{block.kind, block.told, block.paragraph, {}};
    append_clean(clean.text, block.text);
    if (!trimmed(clean.text.text).empty()) kept.push_back(std::move(clean));
  }
  draft.blocks = std::move(kept);
}

void add_blocks(Article& article, const Draft& draft, const Abbreviations& abbreviations) {
  MappedText whole;
  for (const DraftBlock& block : draft.blocks) {
    if (!whole.empty()) {
      const std::uint32_t gap = whole.offsets.to_file({whole.size() - 1, whole.size()}).end;
      whole.offsets.append_rewritten(2, {gap, gap});
      whole.text += "\n\n";
    }
    const std::uint32_t begin = whole.size();
    whole.append(block.text, {0, block.text.size()});
    std::uint32_t piece = begin;
    for (const Span sentence : split_sentences(block.text.text, abbreviations)) {
      const Span span{begin + sentence.begin, begin + sentence.end};
      if (span.end - piece > kMaxBlock) {
        article.blocks.push_back({block.kind, {piece, article.sentences.back().span.end}});
        piece = span.begin;
      }
      article.sentences.push_back({span, static_cast<std::uint32_t>(article.blocks.size())});
    }
    article.blocks.push_back({block.kind, {piece, whole.size()}});
  }
  article.text = std::move(whole.text);
  article.offsets = std::move(whole.offsets);
}

}  // namespace

Article assemble(Draft draft, std::string file_bytes, std::string path, const ReadingLists& lists) {
  clean_blocks(draft);
  classify_blocks(draft, lists);
  complete_metadata(draft, lists);
  Article article;
  article.path = std::move(path);
  article.source = std::move(draft.metadata.source);
  article.title = std::move(draft.metadata.title);
  article.url = std::move(draft.metadata.url);
  article.published = draft.metadata.published;
  article.published_from = std::move(draft.metadata.published_from);
  article.status = draft.metadata.status;
  article.version = draft.metadata.version;
  add_blocks(article, draft, lists.abbreviations);
  article.line_starts = line_starts_of(file_bytes, encoding_of(file_bytes));
  article.file_bytes = std::move(file_bytes);
  return article;
}

}  // namespace gainsay
