#include <md4c.h>

#include <utility>

#include "article/entities.h"
#include "article/formats.h"
#include "article/front_matter.h"
#include "article/html_text.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

/// Collects blocks from md4c's calls. Texts that md4c reports point into the source, which is how they keep
/// their place; what it makes up itself (a line break) is a space.
class MarkdownReader {
 public:
  MarkdownReader(const MappedText& source, std::uint32_t begin, std::vector<DraftBlock>& blocks)
      : source_(source), begin_(begin), blocks_(blocks), text_(source) {}

  bool run() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEURLAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<MarkdownReader*>(self)->enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->leave(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->span(type, true);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<MarkdownReader*>(self)->span(type, false);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<MarkdownReader*>(self)->add(type, {text, size});
    };
    const std::string_view text = std::string_view(source_.text).substr(begin_);
    return md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, this) == 0;
  }

 private:
  int enter(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_H:
        flush();
        kind_ = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level == 1 ? BlockKind::kHeadline
                                                                    : BlockKind::kSubheading;
        break;
      case MD_BLOCK_QUOTE:
        flush();
        ++quotes_;
        break;
      case MD_BLOCK_LI:
        flush();
        ++items_;
        break;
      case MD_BLOCK_TR:
        flush();
        kind_ = BlockKind::kListItem;
        break;
      case MD_BLOCK_TD:
      case MD_BLOCK_TH:
        if (!text_.empty()) text_.add_written(" | ");
        break;
      case MD_BLOCK_CODE:
      case MD_BLOCK_HTML:
        flush();
        skip_ = true;
        break;
      default:
        flush();
    }
    return 0;
  }

  int leave(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) return 0;
    flush();
    if (type == MD_BLOCK_QUOTE) --quotes_;
    if (type == MD_BLOCK_LI) --items_;
    skip_ = false;
    kind_ = BlockKind::kBody;
    return 0;
  }

  int span(MD_SPANTYPE type, bool entering) {
    if (type == MD_SPAN_A) link_ = entering;
    if (type == MD_SPAN_IMG) image_ = entering;
    return 0;
  }

  int add(MD_TEXTTYPE type, std::string_view text) {
    if (skip_ || image_ || type == MD_TEXT_HTML) return 0;
    const std::string_view whole = source_.text;
    const bool inside =
        text.data() >= whole.data() && text.data() + text.size() <= whole.data() + whole.size();
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR || !inside) {
      text_.add_space();
      return 0;
    }
    const auto begin = static_cast<std::uint32_t>(text.data() - whole.data());
    const Span span{begin, begin + static_cast<std::uint32_t>(text.size())};
    const std::uint32_t before = text_.size();
    text_.add(type == MD_TEXT_ENTITY ? decode_entity(text) : std::string(text), span);
    if (link_) linked_ += text_.size() - before;
    return 0;
  }

  void flush() {
    const std::uint32_t linked = std::exchange(linked_, 0);
    DraftBlock block;
    block.text = text_.take();
    if (block.text.empty()) return;
    block.kind = kind_;
    if (kind_ == BlockKind::kBody && quotes_ > 0) block.kind = BlockKind::kQuotation;
    if (kind_ == BlockKind::kBody && items_ > 0) block.kind = BlockKind::kListItem;
    block.told = block.kind != BlockKind::kBody;
    block.paragraph = !block.told;
    // A list item or a line that is nothing but a link leads to another story.
    const bool heading = block.kind == BlockKind::kHeadline || block.kind == BlockKind::kSubheading;
    if (!heading && linked == block.text.size() && !block.text.text.ends_with('.')) {
      block.kind = BlockKind::kBoilerplate;
      block.told = true;
      block.paragraph = false;
    }
    blocks_.push_back(std::move(block));
  }

  const MappedText& source_;
  std::uint32_t begin_;
  std::vector<DraftBlock>& blocks_;
  HtmlText text_;
  BlockKind kind_ = BlockKind::kBody;
  int quotes_ = 0;
  int items_ = 0;
  std::uint32_t linked_ = 0;
  bool skip_ = false;
  bool link_ = false;
  bool image_ = false;
};

}  // namespace

Draft read_markdown(const MappedText& source, const std::string& name, const ReadingLists& lists,
                    Errors& errors) {
  Draft draft;
  const std::uint32_t begin = read_front_matter(source, name, lists.abbreviations, draft.metadata, errors);
  if (!MarkdownReader(source, begin, draft.blocks).run()) {
    errors.push_back({ErrorCode::kUnreadableInput, name, 0, 0, "the Markdown can't be parsed", ""});
  }
  return draft;
}

}  // namespace gainsay
