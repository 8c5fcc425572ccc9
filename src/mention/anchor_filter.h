#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace gainsay {

/// Tells sentences apart that can't hold a date or a number, at a fraction of what cutting them into lexemes
/// costs: a set of the beginnings of all words that such a value can't do without (the anchors, see
/// ValueOpener). It may take another word for one of them, never one of them for another.
class AnchorFilter {
 public:
  AnchorFilter() = default;
  /// Of the words and phrases that are anchors; figures are without being listed.
  explicit AnchorFilter(const std::vector<std::string>& phrases);
  /// Whether the span may hold a figure or one of the phrases. Linear time.
  bool may_hold(std::string_view text, Span span) const;

  template <class Io>
  void fields(Io& io) {
    io(bits_, always_);
  }

 private:
  void add_word(std::string_view word);
  void add_phrase(std::string_view phrase);
  bool holds_word(const char* block, std::uint64_t starts) const;
  bool has(std::uint64_t bytes) const;

  static constexpr unsigned kWordBits = 10;  ///< of the index of a word of bits

  std::vector<std::uint64_t> bits_ = std::vector<std::uint64_t>(1u << kWordBits);  ///< a Bloom filter
  bool always_ = false;  ///< a phrase has neither letters nor figures nor a sign that is looked for
};

}  // namespace gainsay
