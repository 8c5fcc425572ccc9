#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "mention/mention.h"
#include "text/error.h"

namespace re2 {
class RE2;
}

namespace gainsay {

/// Whether phrases see mentions of the type. Titles and quotations hold words that phrases want to see.
constexpr bool is_shown_to_phrases(MentionType type) {
  return type != MentionType::kTitle && type != MentionType::kQuotation;
}

/// A phrase pattern, "{person:visitor}'s first <visit> to {place:destination} in {duration:gap}".
///
///     {type:slot} {a|b:slot} {type}   a mention
///     <class>                         a word or phrase of a lexicon class ("<visit>", "<event:sign>",
///     "<office:mayor>") word                            itself, any case; [word] = any form of that lemma
///     *                               any one word
///     ..                              up to six words inside the clause
///     ( a | b )  x?                   as usual
///
/// It is translated to RE2 over the sentence as phrase_text() writes it, and compiled on first need.
class Phrase {
 public:
  Phrase() = default;
  /// Translates `source`. On a fault: the message, and in `at` the byte offset in `source`.
  static tl::expected<Phrase, std::string> parse(std::string_view source, std::size_t& at);

  bool empty() const { return source_.empty(); }
  const std::string& source() const { return source_; }
  /// Names of the captured slots, in the order of their groups.
  const std::vector<std::string>& slots() const { return slots_; }
  /// Sense names one of which a sentence must hold; empty where the phrase has no class outside an optional
  /// part.
  const std::vector<std::string>& classes() const { return classes_; }
  const std::string& regex() const { return regex_; }
  /// Whether a text as phrase_text() writes it holds the pieces without which there is no match. Costs far
  /// less than matching, and a phrase of which this is never true is never compiled.
  bool may_match(std::string_view text) const;
  /// The compiled expression. Thread-safe.
  const re2::RE2& compiled() const;

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    auto& [source, regex, slots, classes, needs, lazy] = *this;
    io(source, regex, slots, classes, needs);
    if (Io::kReads && !empty()) make_lazy();
  }

 private:
  void make_lazy();
  struct Lazy;
  std::string source_, regex_;
  std::vector<std::string> slots_;
  std::vector<std::string> classes_;
  std::vector<std::vector<std::string>> needs_;  ///< one piece of each list
  std::shared_ptr<Lazy> lazy_;
};

}  // namespace gainsay
