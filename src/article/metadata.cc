#include "article/metadata.h"

#include <algorithm>

#include "article/boilerplate.h"
#include "article/printed_date.h"

namespace gainsay {
namespace {

std::string headline_of(const Draft& draft) {
  for (const DraftBlock& block : draft.blocks) {
    if (block.kind == BlockKind::kHeadline) return block.text.text;
  }
  return {};
}

/// The date in the lines between headline and story; what follows "updated" only where nothing else is told.
std::optional<Day> date_of_head(const Draft& draft, const ReadingLists& lists) {
  for (const DraftBlock& block : draft.blocks) {
    if (block.kind != BlockKind::kDateline && block.kind != BlockKind::kByline) continue;
    if (const auto printed = find_full_date(block.text.text, lists.abbreviations)) return printed->day;
  }
  return std::nullopt;
}

/// The first lines of each block, folded.
std::vector<std::string> folded_openings(const Draft& draft) {
  constexpr std::size_t kFirstLines = 400;
  std::vector<std::string> lines;
  for (const DraftBlock& block : draft.blocks)
    lines.push_back(fold_line(std::string_view(block.text.text).substr(0, kFirstLines)));
  return lines;
}

/// Whether one of the blocks that open with `lines` opens with one of `starts` or has one of `pieces` there.
bool says(const std::vector<std::string>& lines, const std::vector<std::string>& starts,
          const std::vector<std::string>& pieces) {
  return std::any_of(lines.begin(), lines.end(), [&](const std::string& line) {
    const auto opens = [&](const std::string& start) { return starts_with_words(line, start); };
    const auto has = [&](const std::string& piece) { return line.find(piece) != std::string::npos; };
    return std::any_of(starts.begin(), starts.end(), opens) || std::any_of(pieces.begin(), pieces.end(), has);
  });
}

}  // namespace

void complete_metadata(Draft& draft, const ReadingLists& lists) {
  Metadata& metadata = draft.metadata;
  if (metadata.title.empty()) metadata.title = headline_of(draft);
  if (!metadata.published) {
    metadata.published = date_of_head(draft, lists);
    if (metadata.published) metadata.published_from = "dateline";
  }
  if (metadata.status != ArticleStatus::kUsable) return;
  const BoilerplateWords& words = lists.boilerplate;
  const std::vector<std::string> lines = folded_openings(draft);
  if (says(lines, words.withdrawn_starting, words.withdrawn_containing)) {
    metadata.status = ArticleStatus::kWithdrawn;
  } else if (says(lines, words.corrected_starting, words.corrected_containing)) {
    metadata.status = ArticleStatus::kCorrected;
  }
}

}  // namespace gainsay
