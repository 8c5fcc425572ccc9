#include "article/blocks.h"

#include <algorithm>

#include "article/boilerplate.h"
#include "article/dateline.h"
#include "article/printed_date.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

using Blocks = std::vector<DraftBlock>;
constexpr std::size_t kNone = static_cast<std::size_t>(-1);

/// Headlines rarely pass 120 bytes; tabloids with a second deck in one line reach 200.
constexpr std::size_t kMaxHeadline = 220;
constexpr std::size_t kMaxSubheading = 100;
/// Lines between headline and story that carry a date or a name.
constexpr std::size_t kMaxHeadLine = 160;
/// What stands behind the story without a full stop and is longer is a sentence that lost it.
constexpr std::size_t kMaxTailLine = 100;
/// An end heading counts only when this much of the story stands before it, so that a "Leave a comment" link
/// under the headline doesn't hide the article.
constexpr std::size_t kLeastStory = 400;

/// Whether a text ends as a sentence does, perhaps inside quotation marks or brackets.
bool ends_as_sentence(std::string_view text) {
  text = trimmed(text);
  while (!text.empty()) {
    const CodePoint last = code_point_before(text, text.size());
    const char32_t c = last.value;
    if (c == '.' || c == '!' || c == '?' || c == 0x2026 || c == ':') return true;
    const bool closer =
        c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201d || c == 0x2019 || c == 0xbb;
    if (!closer) return false;
    text = trimmed(text.substr(0, text.size() - last.size));
  }
  return false;
}

std::size_t count_words(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

/// A paragraph of the story: sentences, not a line.
bool is_paragraph(const DraftBlock& block) {
  if (block.told && block.kind != BlockKind::kBody) return false;
  const std::string& text = block.text.text;
  if (text.size() > kMaxHeadline) return true;
  return ends_as_sentence(text) && count_words(text) >= 5;
}

bool same_line(std::string_view a, std::string_view b) { return fold_line(a) == fold_line(b); }

class Classifier {
 public:
  Classifier(Draft& draft, const ReadingLists& lists)
      : blocks_(draft.blocks), title_(draft.metadata.title), lists_(lists) {}

  void run() {
    if (blocks_.size() > 1) {
      judge_lines();
      const std::size_t headline = find_headline();
      const std::size_t story = first_paragraph(headline == kNone ? 0 : headline + 1);
      mark_head(headline, story);
      mark_teasers(story);
      mark_story(story);
      mark_tail(story);
    }
    split_dateline();
  }

 private:
  bool open(std::size_t i) const { return !blocks_[i].told && blocks_[i].kind == BlockKind::kBody; }
  std::string_view text(std::size_t i) const { return blocks_[i].text.text; }
  void mark(std::size_t i, BlockKind kind) { blocks_[i].kind = kind; }

  void judge_lines() {
    judged_.resize(blocks_.size());
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const bool row =
          blocks_[i].kind == BlockKind::kListItem && text(i).find(" | ") != std::string_view::npos;
      const bool judge = !blocks_[i].told || (blocks_[i].kind != BlockKind::kHeadline && !row);
      judged_[i] = judge ? judge_line(text(i), lists_.boilerplate) : LineKind::kPlain;
      if (judge && text(i).size() <= kMaxHeadline && is_cut_headline(i)) judged_[i] = LineKind::kFurniture;
    }
  }

  std::size_t find_headline() const {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (blocks_[i].kind == BlockKind::kHeadline) return i;
    }
    for (std::size_t i = 0; !title_.empty() && i < std::min<std::size_t>(blocks_.size(), 12); ++i) {
      if (blocks_[i].kind != BlockKind::kBoilerplate && same_line(text(i), title_)) return i;
    }
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) {
      if (blocks_[i].kind == BlockKind::kBoilerplate || judged_[i] != LineKind::kPlain) continue;
      if (is_date_line(i)) continue;
      const bool fits = open(i) && text(i).size() <= kMaxHeadline && !text(i).ends_with('.') &&
                        !text(i).ends_with(':') && dateline_length(text(i), lists_.abbreviations) == 0;
      return fits && first_paragraph(i + 1) < blocks_.size() && !is_byline(text(i), lists_.boilerplate)
                 ? i
                 : kNone;
    }
    return kNone;
  }

  std::size_t first_paragraph(std::size_t from) const {
    for (std::size_t i = from; i < blocks_.size(); ++i) {
      if (blocks_[i].kind != BlockKind::kBoilerplate && judged_[i] == LineKind::kPlain &&
          is_paragraph(blocks_[i]) && !is_date_line(i)) {
        return i;
      }
    }
    return blocks_.size();
  }

  bool is_date_line(std::size_t i) const {
    if (text(i).size() > kMaxHeadLine || text(i).ends_with('.')) return false;
    return is_dateline(text(i), lists_.abbreviations);
  }

  /// Whether a line of the head tells when the article was published or changed.
  bool has_date(std::size_t i) const {
    return text(i).size() <= kMaxHeadLine && (find_full_date(text(i), lists_.abbreviations).has_value() ||
                                              is_time_stamp(text(i), lists_.abbreviations));
  }

  /// What stands before the story's first paragraph.
  void mark_head(std::size_t headline, std::size_t story) {
    for (std::size_t i = 0; i < story && i < blocks_.size(); ++i) {
      if (!open(i)) continue;
      if (i == headline || (headline != kNone && same_line(text(i), text(headline)))) {
        mark(i, BlockKind::kHeadline);
      } else if (headline != kNone && i > headline && has_date(i)) {
        mark(i, is_byline(text(i), lists_.boilerplate) ? BlockKind::kByline : BlockKind::kDateline);
      } else if (judged_[i] != LineKind::kPlain || (headline != kNone && i < headline && is_date_line(i))) {
        mark(i, BlockKind::kBoilerplate);
      } else if (is_byline(text(i), lists_.boilerplate)) {
        mark(i, BlockKind::kByline);
      } else if (has_date(i)) {
        mark(i, BlockKind::kDateline);
      } else if (is_caption(text(i), lists_.boilerplate)) {
        mark(i, BlockKind::kCaption);
      } else if (headline != kNone && story < blocks_.size()) {
        mark(i, i < headline ? BlockKind::kCaption : BlockKind::kStandfirst);
      }
    }
    if (headline != kNone && open(headline)) mark(headline, BlockKind::kHeadline);
  }

  /// A trail of navigation that ends in the cut headline of one of the next lines:
  /// "HomeNewsKim Jong Un to Meet Vladimir...".
  bool is_cut_headline(std::size_t i) const {
    std::string line = fold_line(text(i));
    if (!line.ends_with("...") && !line.ends_with("\xe2\x80\xa6")) return false;
    line.erase(line.size() - 3);
    for (std::size_t next = i + 1; next < std::min(i + 5, blocks_.size()); ++next) {
      const std::string start = fold_line(text(next)).substr(0, 24);
      if (start.size() == 24 && line.find(start) != std::string::npos) return true;
    }
    return false;
  }

  void mark_teasers(std::size_t story) {
    std::size_t before = 0;  // bytes of the story so far
    for (std::size_t i = story; i < blocks_.size(); ++i) {
      if (judged_[i] == LineKind::kEndHeading && before >= kLeastStory) {
        for (; i < blocks_.size(); ++i) mark(i, BlockKind::kBoilerplate);
        return;
      }
      if (judged_[i] == LineKind::kTeaserHeading) {
        mark(i, BlockKind::kBoilerplate);
        while (i + 1 < blocks_.size() && is_teaser(i + 1)) mark(++i, BlockKind::kBoilerplate);
      } else if (judged_[i] != LineKind::kPlain) {
        mark(i, BlockKind::kBoilerplate);
      } else if (blocks_[i].kind != BlockKind::kBoilerplate) {
        before += text(i).size();
      }
    }
  }

  /// What can follow a heading of teasers as one of them.
  bool is_teaser(std::size_t i) const {
    if (blocks_[i].kind == BlockKind::kListItem) return true;
    if (blocks_[i].told && blocks_[i].kind != BlockKind::kBody &&
        blocks_[i].kind != BlockKind::kBoilerplate) {
      return false;
    }
    return text(i).size() <= kMaxHeadline &&
           (!ends_as_sentence(text(i)) || text(i).ends_with('?') || text(i).ends_with('!'));
  }

  void mark_story(std::size_t story) {
    for (std::size_t i = story; i < blocks_.size(); ++i) {
      if (!open(i)) continue;
      if (is_caption(text(i), lists_.boilerplate)) {
        mark(i, BlockKind::kCaption);
      } else if (!blocks_[i].paragraph && text(i).size() <= kMaxSubheading && !ends_as_sentence(text(i)) &&
                 i + 1 < blocks_.size() && blocks_[i + 1].kind != BlockKind::kBoilerplate) {
        mark(i, BlockKind::kSubheading);
      }
    }
  }

  /// Lines behind the last paragraph that are no sentences belong to the page.
  void mark_tail(std::size_t story) {
    std::size_t last = blocks_.size();
    for (std::size_t i = story; i < blocks_.size(); ++i) {
      const BlockKind kind = blocks_[i].kind;
      const bool told_item = (blocks_[i].told || blocks_[i].paragraph) && kind != BlockKind::kBoilerplate;
      if (told_item || (kind == BlockKind::kBody && is_paragraph(blocks_[i])) || kind == BlockKind::kListItem)
        last = i;
    }
    for (std::size_t i = last + 1; i < blocks_.size(); ++i) {
      if (blocks_[i].told || blocks_[i].paragraph) continue;
      if (is_byline(text(i), lists_.boilerplate)) {
        mark(i, BlockKind::kByline);
      } else if (blocks_[i].kind != BlockKind::kCaption && text(i).size() <= kMaxTailLine &&
                 !ends_as_sentence(text(i))) {
        mark(i, BlockKind::kBoilerplate);
      }
    }
  }

  void split_dateline() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      if (blocks_[i].kind != BlockKind::kBody) continue;
      const std::uint32_t length = dateline_length(text(i), lists_.abbreviations);
      if (length > 0 && length < text(i).size()) {
        DraftBlock rest = std::move(blocks_[i]);
        DraftBlock line{BlockKind::kDateline, rest.told, false, {}};
        line.text.append(rest.text, {0, length});
        DraftBlock body{BlockKind::kBody, rest.told, rest.paragraph, {}};
        body.text.append(rest.text, {length, rest.text.size()});
        blocks_[i] = std::move(line);
        blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(body));
      }
      return;
    }
  }

  Blocks& blocks_;
  const std::string& title_;
  const ReadingLists& lists_;
  std::vector<LineKind> judged_;
};

}  // namespace

void classify_blocks(Draft& draft, const ReadingLists& lists) { Classifier(draft, lists).run(); }

}  // namespace gainsay
