#pragma once

#include <string>
#include <string_view>

#include "text/offset_map.h"
#include "text/span.h"

namespace gainsay {

/// UTF-8 text together with where each of its bytes stood in the file. Text read from a wrapping (HTML inside
/// an RSS item, a JSON string) is a MappedText made from another; the map always leads straight to the file.
struct MappedText {
  std::string text;
  OffsetMap offsets;  ///< empty: the text is the file

  bool empty() const { return text.empty(); }
  std::uint32_t size() const { return static_cast<std::uint32_t>(text.size()); }

  /// Adds `span` of `from`, unchanged. `from` must map to the same file.
  void append(const MappedText& from, Span span) {
    offsets.append_mapped(span, from.offsets);
    text.append(from.text, span.begin, span.size());
  }
  /// Adds `written`, which stands for `span` of `from` (an entity's character for the entity).
  void append_for(std::string_view written, const MappedText& from, Span span) {
    offsets.append_rewritten(static_cast<std::uint32_t>(written.size()), from.offsets.to_file(span));
    text += written;
  }
};

}  // namespace gainsay
