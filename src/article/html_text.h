#pragma once

#include <string_view>

#include "text/mapped_text.h"

namespace gainsay {

/// Builds one block's text out of text nodes, with white space collapsed as a browser does and every byte
/// traced to where it stood, entities included. Refers to `source` as long as it lives.
class HtmlText {
 public:
  explicit HtmlText(const MappedText& source) : source_(source) {}

  /// Adds a text node: `decoded` is its text as the parser gives it, `original` where it stood in `source`.
  /// Tags that the parser dropped inside of it are stepped over.
  void add(std::string_view decoded, Span original);
  /// Adds characters that stand nowhere (a bar between two table cells).
  void add_written(std::string_view text);
  /// A break that shows as a space, such as a line end.
  void add_space() { space_pending_ = !empty(); }

  bool empty() const { return text_.empty() && copy_.empty(); }
  std::uint32_t size() const { return text_.size() + copy_.size(); }
  /// Hands over what was built, without white space at its ends, and starts anew.
  MappedText take();

 private:
  void put(std::string_view written, Span original, bool same);
  void flush_copy();

  const MappedText& source_;
  MappedText text_;
  Span copy_{0, 0};  ///< bytes of `source_` that are still to be copied
  bool space_pending_ = false;
  Span space_{0, 0};
};

}  // namespace gainsay
