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

bool says(const Draft& draft, const std::vector<std::string>& phrases) {
  return std::any_of(draft.blocks.begin(), draft.blocks.end(), [&](const DraftBlock& block) {
    const std::string line = fold_line(block.text.text.substr(0, 400));
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const std::string& phrase) { return line.find(phrase) != std::string::npos; });
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
  if (says(draft, lists.boilerplate.withdrawn)) {
    metadata.status = ArticleStatus::kWithdrawn;
  } else if (says(draft, lists.boilerplate.corrected)) {
    metadata.status = ArticleStatus::kCorrected;
  }
}

}  // namespace gainsay
