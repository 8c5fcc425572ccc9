#include "text/offset_map.h"

#include <algorithm>

namespace gainsay {

void OffsetMap::append_copied(std::uint32_t text_size, std::uint32_t file_begin) {
  if (text_size == 0) return;
  if (!runs_.empty() && runs_.back().copied && runs_.back().file_end == file_begin) {
    runs_.back().file_end += text_size;
  } else {
    runs_.push_back({text_size_, file_begin, file_begin + text_size, true});
  }
  text_size_ += text_size;
}

void OffsetMap::append_rewritten(std::uint32_t text_size, Span file) {
  if (text_size == 0) return;
  runs_.push_back({text_size_, file.begin, file.end, false});
  text_size_ += text_size;
}

void OffsetMap::append_mapped(Span span, const OffsetMap& through) {
  if (through.runs_.empty()) {
    append_copied(span.size(), span.begin);
    return;
  }
  if (span.empty()) return;
  for (const Run* run = &through.run_at(span.begin); span.begin < span.end; ++run) {
    const bool last = run == &through.runs_.back();
    const std::uint32_t run_end = last ? span.end : std::min(span.end, (run + 1)->text_begin);
    const std::uint32_t size = run_end - span.begin;
    if (run->copied) {
      append_copied(size, run->file_begin + (span.begin - run->text_begin));
    } else {
      append_rewritten(size, {run->file_begin, run->file_end});
    }
    span.begin = run_end;
  }
}

const OffsetMap::Run& OffsetMap::run_at(std::uint32_t text_offset) const {
  const auto after = std::upper_bound(runs_.begin(), runs_.end(), text_offset,
                                      [](std::uint32_t at, const Run& run) { return at < run.text_begin; });
  return after == runs_.begin() ? runs_.front() : *std::prev(after);
}

Span OffsetMap::to_file(Span span) const {
  if (runs_.empty()) return span;
  const Run& first = run_at(span.begin);
  const std::uint32_t begin =
      first.copied ? first.file_begin + (span.begin - first.text_begin) : first.file_begin;
  if (span.empty()) return {begin, begin};
  const Run& last = run_at(span.end - 1);
  const std::uint32_t end = last.copied ? last.file_begin + (span.end - last.text_begin) : last.file_end;
  return {begin, std::max(begin, end)};
}

}  // namespace gainsay
