#pragma once

#include <gumbo.h>

#include <memory>
#include <string>
#include <string_view>

#include "article/draft.h"
#include "article/lists.h"

namespace gainsay {

// What the two halves of the HTML reader share: the head (metadata) and the body (blocks).

struct GumboDeleter {
  void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using GumboPage = std::unique_ptr<GumboOutput, GumboDeleter>;

/// The children of an element or document; an empty range for anything else.
struct GumboChildren {
  explicit GumboChildren(const GumboNode* node);
  GumboNode* const* begin() const { return begin_; }
  GumboNode* const* end() const { return end_; }

 private:
  GumboNode* const* begin_ = nullptr;
  GumboNode* const* end_ = nullptr;
};

bool is_element(const GumboNode* node, GumboTag tag);
/// An attribute's value; empty where there is none. A view into the page.
std::string_view attribute(const GumboNode* node, const char* name);
/// All text below a node, white space as it stands.
std::string text_below(const GumboNode* node);

/// What JSON-LD, OpenGraph, other meta elements, the canonical link and the title say. `words` reads their
/// dates.
Metadata read_html_head(const GumboNode* root, const Abbreviations& words);

/// The element that holds the story, by markup (article, main, itemprop=articleBody) or by where most of the
/// text is. Never null for a page with a body.
const GumboNode* find_main(const GumboNode* root);

/// The day of the first <time> of the story that is marked as its publication, or that stands before its
/// text.
std::optional<Day> find_time(const GumboNode* main, const Abbreviations& words);

}  // namespace gainsay
