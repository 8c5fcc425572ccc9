#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "mention/mention.h"
#include "rule/phrase_text.h"
#include "text/error.h"
#include "text/image.h"

namespace gainsay {

/// Whether phrases see mentions of the type. Titles and quotations hold words that phrases want to see.
constexpr bool is_shown_to_phrases(MentionType type) {
  return type != MentionType::kTitle && type != MentionType::kQuotation;
}

/// A stretch of a sentence that a phrase matches.
struct PhraseMatch {
  std::uint32_t first = 0, end = 0;     ///< items of the PhraseText; `end` is not part of it
  std::vector<std::uint32_t> mentions;  ///< by slot of the phrase: the mention that fills it, or kAbsent
};

/// A phrase pattern, "{person:visitor}'s first <visit> to {place:destination} in {duration:gap}".
///
///     {type:slot} {a|b:slot} {type}   a mention
///     <class>                         a word or phrase of a lexicon class ("<visit>", "<event:sign>",
///     "<office:mayor>") word                            itself, any case; [word] = any form of that lemma
///     *                               any one word
///     ..                              up to six words inside the clause
///     ( a | b )  x?                   as usual
///
/// It is translated to steps over the items of a PhraseText. Of several ways to match, the one counts that
/// begins first, then the one that takes the earlier of two alternatives and goes on where it can, as in a
/// regular expression. The time is linear in the length of the sentence: what failed at an item once isn't
/// tried there again.
class Phrase {
 public:
  Phrase() = default;
  /// Translates `source`. On a fault: the message, and in `at` the byte offset in `source`.
  static tl::expected<Phrase, std::string> parse(std::string_view source, std::size_t& at);

  bool empty() const { return source_.empty(); }
  const std::string& source() const { return source_; }
  /// Names of the captured slots, in the order in which they stand in the phrase; a name may come twice.
  const std::vector<std::string>& slots() const { return slots_; }
  /// Names of the senses that it asks for, as the lexicon has them ("class:visit").
  const std::vector<std::string>& classes() const { return classes_; }
  /// Whether the sentence holds the pieces without which there is no match. Costs far less than matching.
  bool may_match(const PhraseText& text) const;
  /// The first match that begins at item `from` or behind it; false where there is none.
  bool find(const PhraseText& text, std::size_t from, PhraseMatch& match) const;

  /// One step of a match. Those that take items go on with the step behind.
  struct Step {
    enum class Op : std::uint32_t {
      kWord,     ///< takes a token: `value` is the hash of the word
      kLemma,    ///< the same of the lemma
      kOneOf,    ///< a token that is one of the words in the next `other` steps, sorted by hash
      kMention,  ///< takes a mention: `value` has a bit for each type; `other` is the slot that it fills or
                 ///< kAbsent
      kSense,    ///< takes what has the sense of that name
      kAnyWord,  ///< takes a token that is no mark
      kAnyItem,  ///< the same or a mention
      kSplit,    ///< tries the step behind, then the one `other` steps on
      kJump,     ///< goes `other` steps on
      kEnd
    };
    std::uint64_t value = 0;
    Op op = Op::kEnd;
    std::uint32_t other = 0;
  };

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    auto& [source, slots, classes, steps, needs] = *this;
    io(source, slots, classes, steps, needs);
  }

 private:
  std::string source_;
  std::vector<std::string> slots_, classes_;
  FlatArray<Step> steps_;
  FlatArray<std::uint64_t>
      needs_;  ///< groups of keys, each after its size; a match has one key of each group
};

}  // namespace gainsay
