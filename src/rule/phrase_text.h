#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "mention/mention.h"
#include "syntax/syntax.h"

namespace gainsay {

/// What a phrase asks for as one number, so that a sentence can tell quickly whether it holds it. Different
/// things may have one number, which costs a search in vain.
namespace phrase_key {
constexpr std::uint64_t of_word(std::uint64_t hash) { return hash | 1; }
constexpr std::uint64_t of_lemma(std::uint64_t hash) { return (hash ^ 0x5851f42d4c957f2dull) | 1; }
constexpr std::uint64_t of_sense(std::uint64_t hash) { return (hash ^ 0xd1342543de82ef95ull) | 1; }
constexpr std::uint64_t of_mention(MentionType type) {
  return ((std::uint64_t{1} + static_cast<std::uint64_t>(type)) * 0x9e3779b97f4a7c15ull) | 1;
}
}  // namespace phrase_key

/// A sentence as phrases see it: items one after the other, each a token or a mention in the place of the
/// tokens that it covers.
class PhraseText {
 public:
  struct Item {
    std::uint64_t word = 0, lemma = 0;  ///< fold_hash(); 0 of a mention
    std::uint32_t first_token = 0;
    std::uint32_t mention = kAbsent;  ///< its number; kAbsent of a token
    MentionType type{};               ///< of a mention
    bool is_mark = false;             ///< a token at which a gap ends
    std::uint32_t first_sense = 0;    ///< in senses(); they end where those of the next item begin
  };
  /// A sense that begins at an item, and over how many items it goes.
  struct Sense {
    std::uint64_t name = 0;  ///< fold_hash()
    std::uint32_t items = 1;
  };

  /// Adds a token; a gap ends at a word that begins with a mark of punctuation.
  void add_token(std::uint32_t token, std::string_view word, std::uint64_t hash, std::uint64_t lemma);
  /// Gives the item added last a sense.
  void add_sense(std::string_view name, std::uint32_t items);
  void add_mention(std::uint32_t token, MentionType type, std::uint32_t mention);

  std::span<const Item> items() const { return items_; }
  std::span<const Sense> senses_of(std::size_t item) const;
  /// Whether something in it has the key (phrase_key).
  bool has(std::uint64_t key) const {
    if (keys_.empty()) return false;
    const std::size_t mask = keys_.size() - 1;
    for (std::size_t at = key >> 1 & mask; keys_[at] != 0; at = (at + 1) & mask) {
      if (keys_[at] == key) return true;
    }
    return false;
  }

 private:
  void add_key(std::uint64_t key);

  std::vector<Item> items_;
  std::vector<Sense> senses_;
  std::vector<std::uint64_t> keys_;  ///< open addressing, a power of two of slots at most half full; 0 = free
  std::size_t key_count_ = 0;
};

}  // namespace gainsay
