#include <algorithm>
#include <unordered_map>

#include "article/boilerplate.h"
#include "article/formats.h"
#include "article/html_page.h"
#include "article/html_text.h"
#include "text/json_source.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

/// Browsers stop nesting at 512 elements; a page beyond that is broken or hostile.
constexpr int kMaxDepth = 512;
/// A name like "related" on an element that holds more of the story's text than this is not believed.
constexpr double kMaxNamedShare = 0.4;
/// A list item or a line of which this much is links leads elsewhere.
constexpr double kLinkShare = 0.7;

bool is_void(std::string_view tag) {
  constexpr std::string_view kVoid[] = {"area", "base", "br",    "col",    "embed", "hr",    "img", "input",
                                        "link", "meta", "param", "source", "track", "wbr",   "p",   "li",
                                        "td",   "th",   "tr",    "dt",     "dd",    "option"};
  return std::find(std::begin(kVoid), std::end(kVoid), tag) != std::end(kVoid);
}

/// How deep the tags nest at most, without parsing: the parser's time grows with the square of the depth.
/// Elements that close themselves don't count. Gives the place where the limit is passed, or npos.
std::size_t find_too_deep(std::string_view html) {
  int depth = 0;
  for (std::size_t at = html.find('<'); at != std::string_view::npos && at + 1 < html.size();
       at = html.find('<', at + 1)) {
    if (html.substr(at).starts_with("<!--")) {
      at = std::min(html.find("-->", at), html.size() - 1);
      continue;
    }
    const bool closes = html[at + 1] == '/';
    const std::size_t name = at + (closes ? 2 : 1);
    std::size_t end = name;
    while (end < html.size() && end - name < 12 && is_letter(static_cast<unsigned char>(html[end]))) ++end;
    const std::string tag = to_lower(html.substr(name, end - name));
    if (tag.empty() || is_void(tag)) continue;
    if (!closes && (tag == "script" || tag == "style")) {
      at = std::min(html.find("</" + tag, end), html.size() - 1);
    } else if (closes) {
      depth = std::max(0, depth - 1);
    } else if (++depth > kMaxDepth) {
      return at;
    }
  }
  return std::string_view::npos;
}

bool is_dropped(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
      return true;
    default:
      return false;
  }
}

/// Elements that are furniture wherever they stand.
bool is_furniture(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_MENU:
      return true;
    default:
      return false;
  }
}

bool is_inline(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN:
      return true;
    default:
      return false;
  }
}

bool is_hidden(const GumboNode* node) {
  if (gumbo_get_attribute(&node->v.element.attributes, "hidden") != nullptr) return true;
  const std::string style = to_lower(attribute(node, "style"));
  return style.find("display:none") != std::string::npos ||
         style.find("display: none") != std::string::npos ||
         style.find("visibility:hidden") != std::string::npos;
}

bool is_named_furniture(const GumboNode* node, const BoilerplateWords& words) {
  for (const char* name : {"class", "id", "role"}) {
    if (is_boilerplate_name(attribute(node, name), words)) return true;
  }
  return false;
}

/// Bytes of running text below each element: text nodes of a line's length and more, outside links and
/// furniture.
class TextWeights {
 public:
  explicit TextWeights(const GumboNode* root) { weigh(root); }
  std::size_t of(const GumboNode* node) const {
    const auto found = weights_.find(node);
    return found == weights_.end() ? 0 : found->second;
  }

 private:
  std::size_t weigh(const GumboNode* node) {
    constexpr std::size_t kLine = 30;
    if (node->type == GUMBO_NODE_TEXT) {
      const std::size_t size = trimmed(node->v.text.text).size();
      return size >= kLine ? size : 0;
    }
    if (node->type == GUMBO_NODE_ELEMENT) {
      const GumboTag tag = node->v.element.tag;
      if (is_dropped(tag) || is_furniture(tag) || tag == GUMBO_TAG_A) return 0;
    }
    std::size_t sum = 0;
    for (const GumboNode* child : GumboChildren(node)) sum += weigh(child);
    if (sum > 0) weights_.emplace(node, sum);
    return sum;
  }

  std::unordered_map<const GumboNode*, std::size_t> weights_;
};

class MainFinder {
 public:
  explicit MainFinder(const GumboNode* root) : weights_(root), root_(root) { collect(root); }

  const GumboNode* run() const {
    const std::size_t all = weights_.of(root_);
    // An article among others (cards of teasers) is the page's story only if it holds a fair part of its
    // text.
    for (const auto& [candidates, share] :
         {std::pair(&articles_, 0.35), std::pair(&mains_, 0.3), std::pair(&bodies_, 0.3)}) {
      const GumboNode* best = heaviest(*candidates);
      if (best != nullptr && static_cast<double>(weights_.of(best)) >= share * static_cast<double>(all))
        return best;
    }
    return narrow();
  }

 private:
  void collect(const GumboNode* node) {
    if (node->type == GUMBO_NODE_ELEMENT) {
      const GumboTag tag = node->v.element.tag;
      if (tag == GUMBO_TAG_ARTICLE || attribute(node, "role") == "article") articles_.push_back(node);
      if (tag == GUMBO_TAG_MAIN || attribute(node, "role") == "main") mains_.push_back(node);
      if (attribute(node, "itemprop") == "articleBody") bodies_.push_back(node);
    }
    for (const GumboNode* child : GumboChildren(node)) collect(child);
  }

  const GumboNode* heaviest(const std::vector<const GumboNode*>& nodes) const {
    const GumboNode* best = nullptr;
    for (const GumboNode* node : nodes) {
      if (best == nullptr || weights_.of(node) > weights_.of(best)) best = node;
    }
    return best;
  }

  /// Without markup: down from the body as long as one child holds most of the text.
  const GumboNode* narrow() const {
    const GumboNode* at = root_;
    while (true) {
      const GumboNode* heavy = nullptr;
      for (const GumboNode* child : GumboChildren(at)) {
        if (child->type == GUMBO_NODE_ELEMENT && weights_.of(child) * 10 >= weights_.of(at) * 8 &&
            weights_.of(child) > 0) {
          heavy = child;
        }
      }
      const bool paragraph =
          heavy != nullptr && (is_inline(heavy->v.element.tag) || is_element(heavy, GUMBO_TAG_P));
      if (heavy == nullptr || paragraph) return at;
      at = heavy;
    }
  }

  TextWeights weights_;
  const GumboNode* root_;
  std::vector<const GumboNode*> articles_, mains_, bodies_;
};

class BodyReader {
 public:
  BodyReader(const MappedText& source, const GumboNode* root, const BoilerplateWords& words)
      : source_(source), words_(words), weights_(root), main_(find_main(root)), text_(source) {
    headline_outside_ = !has_headline(main_);
  }

  std::vector<DraftBlock> run(const GumboNode* root) {
    visit(root, {});
    flush({});
    return std::move(blocks_);
  }
  const GumboNode* main() const { return main_; }

 private:
  struct Context {
    BlockKind kind = BlockKind::kBody;
    bool told = false;
    bool inside = false;     ///< below the main element
    bool furniture = false;  ///< below something that is not the story
    bool link = false;
  };

  static bool has_headline(const GumboNode* node) {
    if (is_element(node, GUMBO_TAG_H1)) return true;
    for (const GumboNode* child : GumboChildren(node)) {
      if (has_headline(child)) return true;
    }
    return false;
  }

  void visit(const GumboNode* node, Context context) {
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
        node->type == GUMBO_NODE_CDATA) {
      add_text(node->v.text, context);
      return;
    }
    if (node->type == GUMBO_NODE_ELEMENT) {
      visit_element(node, context);
      return;
    }
    for (const GumboNode* child : GumboChildren(node)) visit(child, context);
  }

  void visit_element(const GumboNode* node, Context context) {
    const GumboTag tag = node->v.element.tag;
    if (is_dropped(tag) || is_hidden(node)) return;
    if (tag == GUMBO_TAG_BR) {
      ++breaks_;
      return;
    }
    const Context outer = context;
    if (node == main_) {
      flush(outer);
      context = {};
      context.inside = true;
    }
    if (is_set_apart(node, context)) context.furniture = true;
    if (tag == GUMBO_TAG_A) context.link = true;
    const bool block = !is_inline(tag);
    const bool cell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
    if (cell && !text_.empty()) text_.add_written(" | ");
    if (block && !cell) {
      flush(outer);
      set_kind(tag, context);
    }
    for (const GumboNode* child : GumboChildren(node)) visit(child, context);
    if ((block && !cell) || node == main_) flush(context);
  }

  bool is_set_apart(const GumboNode* node, const Context& context) const {
    const GumboTag tag = node->v.element.tag;
    if (context.furniture || tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY || node == main_)
      return context.furniture;
    if (is_furniture(tag)) return true;
    if (!is_named_furniture(node, words_)) return false;
    return static_cast<double>(weights_.of(node)) <= kMaxNamedShare * static_cast<double>(weights_.of(main_));
  }

  void set_kind(GumboTag tag, Context& context) {
    switch (tag) {
      case GUMBO_TAG_H1:
        context.kind = BlockKind::kHeadline;
        break;
      case GUMBO_TAG_H2:
      case GUMBO_TAG_H3:
      case GUMBO_TAG_H4:
      case GUMBO_TAG_H5:
      case GUMBO_TAG_H6:
        context.kind = BlockKind::kSubheading;
        break;
      case GUMBO_TAG_LI:
      case GUMBO_TAG_TR:
      case GUMBO_TAG_DT:
      case GUMBO_TAG_DD:
        context.kind = BlockKind::kListItem;
        break;
      case GUMBO_TAG_FIGCAPTION:
      case GUMBO_TAG_CAPTION:
        context.kind = BlockKind::kCaption;
        break;
      case GUMBO_TAG_BLOCKQUOTE:
        context.kind = BlockKind::kQuotation;
        break;
      default:
        return;
    }
    context.told = true;
  }

  void add_text(const GumboText& text, const Context& context) {
    const auto begin = static_cast<std::uint32_t>(text.original_text.data - source_.text.data());
    const std::string_view decoded = text.text;
    if (breaks_ > 0 && !trimmed(decoded).empty()) {
      // One <br> before a small letter is a line's end inside a sentence, any other a paragraph's.
      const bool goes_on = breaks_ == 1 && is_lower(code_point_at(trimmed(decoded), 0).value);
      breaks_ = 0;
      if (goes_on) {
        text_.add_space();
      } else {
        flush(context);
      }
    }
    const std::uint32_t before = text_.size();
    text_.add(decoded, {begin, begin + static_cast<std::uint32_t>(text.original_text.length)});
    if (context.link) linked_ += text_.size() - before;
  }

  void flush(const Context& context) {
    DraftBlock block{context.kind, context.told, !context.told, text_.take()};
    const double links = static_cast<double>(std::exchange(linked_, 0));
    breaks_ = 0;
    if (block.text.empty()) return;
    const bool headline = context.kind == BlockKind::kHeadline && headline_outside_ && !context.furniture;
    const bool outside = !context.inside && !headline;
    const bool leads_elsewhere = links >= kLinkShare * block.text.size() &&
                                 context.kind != BlockKind::kHeadline &&
                                 context.kind != BlockKind::kSubheading && !block.text.text.ends_with('.');
    if (outside || context.furniture || leads_elsewhere) {
      block.kind = BlockKind::kBoilerplate;
      block.told = true;
      block.paragraph = false;
    }
    blocks_.push_back(std::move(block));
  }

  const MappedText& source_;
  const BoilerplateWords& words_;
  TextWeights weights_;
  const GumboNode* main_;
  bool headline_outside_ = false;
  HtmlText text_;
  std::uint32_t linked_ = 0;
  int breaks_ = 0;
  std::vector<DraftBlock> blocks_;
};

}  // namespace

const GumboNode* find_main(const GumboNode* root) { return MainFinder(root).run(); }

Draft read_html(const MappedText& source, const std::string& name, const ReadingLists& lists,
                Errors& errors) {
  Draft draft;
  if (const std::size_t deep = find_too_deep(source.text); deep != std::string_view::npos) {
    const LineColumn place = line_column(source.text, deep);
    errors.push_back({ErrorCode::kUnreadableInput, name, place.line, place.column,
                      "the HTML nests its elements more than " + std::to_string(kMaxDepth) + " deep", ""});
    return draft;
  }
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  const GumboPage page(gumbo_parse_with_options(&options, source.text.data(), source.text.size()));
  draft.metadata = read_html_head(page->root, lists.abbreviations);
  BodyReader reader(source, page->root, lists.boilerplate);
  draft.blocks = reader.run(page->root);
  if (!draft.metadata.published) {
    draft.metadata.published = find_time(reader.main(), lists.abbreviations);
    if (draft.metadata.published) draft.metadata.published_from = "page";
  }
  return draft;
}

}  // namespace gainsay
