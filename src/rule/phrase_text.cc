#include "rule/phrase_text.h"

#include <utility>

namespace gainsay {

void PhraseText::add_token(std::uint32_t token, std::string_view word, std::uint64_t hash,
                           std::uint64_t lemma) {
  constexpr std::string_view kMarks = ",;:.()?!\"";
  Item item;
  item.word = hash;
  item.lemma = lemma;
  item.first_token = token;
  item.is_mark = word.empty() || kMarks.find(word.front()) != std::string_view::npos;
  item.first_sense = static_cast<std::uint32_t>(senses_.size());
  items_.push_back(item);
  add_key(phrase_key::of_word(hash));
  add_key(phrase_key::of_lemma(lemma));
}

void PhraseText::add_sense(std::string_view name, std::uint32_t items) {
  const std::uint64_t hash = fold_hash(name);
  senses_.push_back({hash, items});
  add_key(phrase_key::of_sense(hash));
}

void PhraseText::add_mention(std::uint32_t token, MentionType type, std::uint32_t mention) {
  Item item;
  item.first_token = token;
  item.mention = mention;
  item.type = type;
  item.first_sense = static_cast<std::uint32_t>(senses_.size());
  items_.push_back(item);
  add_key(phrase_key::of_mention(type));
}

std::span<const PhraseText::Sense> PhraseText::senses_of(std::size_t item) const {
  const std::size_t first = items_[item].first_sense;
  const std::size_t end = item + 1 < items_.size() ? items_[item + 1].first_sense : senses_.size();
  return std::span(senses_).subspan(first, end - first);
}

void PhraseText::add_key(std::uint64_t key) {
  constexpr std::size_t kFirstSize = 256;
  if (has(key)) return;
  if (key_count_ * 2 >= keys_.size()) {
    const std::size_t size = keys_.empty() ? kFirstSize : keys_.size() * 2;
    const std::vector<std::uint64_t> old = std::exchange(keys_, std::vector<std::uint64_t>(size));
    key_count_ = 0;
    for (const std::uint64_t other : old) {
      if (other != 0) add_key(other);
    }
  }
  const std::size_t mask = keys_.size() - 1;
  std::size_t at = key >> 1 & mask;
  while (keys_[at] != 0) at = (at + 1) & mask;
  keys_[at] = key;
  ++key_count_;
}

}  // namespace gainsay
