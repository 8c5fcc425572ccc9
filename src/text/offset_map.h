#pragma once

#include <cstdint>
#include <vector>

#include "text/span.h"

namespace gainsay {

/// Maps byte offsets of a decoded text back to byte offsets of the file that it was read from. Built by
/// appending runs in text order; a run either copies bytes one to one or stands for bytes that were rewritten
/// (an entity, a re-encoded character), where every offset inside maps to the run's ends. Text that has no
/// counterpart in the file (a paragraph break put between two HTML blocks) is a rewritten run of zero file
/// bytes.
class OffsetMap {
 public:
  /// The next `text_size` bytes of the text are the file's bytes from `file_begin` on, unchanged.
  void append_copied(std::uint32_t text_size, std::uint32_t file_begin);
  /// The next `text_size` bytes of the text stand for the file's bytes `file`.
  void append_rewritten(std::uint32_t text_size, Span file);

  /// The next bytes of the text are `span` of another text, unchanged, which `through` maps to the same file.
  void append_mapped(Span span, const OffsetMap& through);

  /// The smallest file span that holds the text's `span`. An empty map is the identity.
  Span to_file(Span span) const;
  std::uint32_t text_size() const { return text_size_; }

 private:
  struct Run {
    std::uint32_t text_begin;
    std::uint32_t file_begin;
    std::uint32_t file_end;
    bool copied;
  };
  const Run& run_at(std::uint32_t text_offset) const;

  std::vector<Run> runs_;
  std::uint32_t text_size_ = 0;
};

}  // namespace gainsay
