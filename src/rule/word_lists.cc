#include "rule/word_lists.h"

#include <algorithm>

#include "syntax/syntax.h"
#include "text/json_source.h"

namespace gainsay {
namespace {

constexpr auto kNone = ~std::uint32_t{0};

std::string_view first_word(std::string_view phrase) { return phrase.substr(0, phrase.find(' ')); }

// The hash of a word in a list.
std::uint64_t in_list(const ListName& list, std::uint64_t word) {
  const std::uint64_t mixed = (list.hash() ^ word) * 0x9fb21c651e98df25ull;
  return mixed ^ (mixed >> 32);
}

}  // namespace

WordRange::Item WordRange::Iterator::operator*() const {
  const auto& item = lists_->items_[at_];
  return {lists_->text(item.word), lists_->text(item.value)};
}

bool WordLists::read_list(const std::string& name, const nlohmann::json& node, Drafts& drafts) {
  if (!node.is_array() && !node.is_object()) return false;
  std::map<std::string, std::string>& words = drafts[name];
  for (const auto& [word, value] : node.items()) {
    if (node.is_array()) {
      if (value.is_string()) words[folded(value.get<std::string>())];
    } else if (value.is_string()) {
      words[folded(word)] = folded(value.get<std::string>());
    } else if (value.is_number_integer()) {
      words[folded(word)] = std::to_string(value.get<int>());
    }
  }
  return true;
}

void WordLists::add_file(const std::string& path, Origins& origins, Errors& errors) {
  const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadLexicon);
  if (!source) {
    errors.push_back(source.error());
    return;
  }
  if (!source->root().is_object()) {
    errors.push_back(source->error_at("", "a file of word lists is one object"));
    return;
  }
  Drafts all = drafts();
  for (const auto& [name, node] : source->root().items()) {
    if (const auto [first, fresh] = origins.emplace(name, path); !fresh && first->second != path) {
      errors.push_back(source->error_at_key("/" + pointer_step(name), "a second word list '" + name + "'",
                                            "the first is in " + first->second));
      continue;
    }
    if (read_list(name, node, all)) continue;
    errors.push_back(
        source->error_at("/" + pointer_step(name), "'" + name + "' is neither a list of words nor a table"));
  }
  build(all);
}

void WordLists::add_lists(const std::string& path, const std::vector<std::string>& names, Errors& errors) {
  const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadLexicon);
  if (!source) {
    errors.push_back(source.error());
    return;
  }
  Drafts all = drafts();
  for (const std::string& name : names) {
    const auto found = source->root().find(name);
    if (found != source->root().end()) read_list(name, *found, all);
  }
  build(all);
}

void WordLists::add_inverse(const std::string& name, std::string_view kinds, const std::string& prefix) {
  std::map<std::string, std::string> words;
  for (const auto& [kind, ignored] : all(kinds)) {
    for (const auto& [word, value] : all(prefix + std::string(kind))) {
      std::string& in = words[std::string(word)];
      if (!in.empty()) in += ' ';
      in += kind;
    }
  }
  Drafts all = drafts();
  all[name] = std::move(words);
  build(all);
}

WordLists::Drafts WordLists::drafts() const {
  Drafts drafts;
  for (const StoredList& list : lists_.all()) {
    auto& words = drafts[std::string(text(list.name))];
    for (const StoredItem& item : items_.part(list.first, list.count))
      words.emplace(text(item.word), text(item.value));
  }
  return drafts;
}

void WordLists::build(const Drafts& drafts) {
  std::vector<char> text;
  const auto put = [&text](std::string_view piece) {
    const Piece at = {static_cast<std::uint32_t>(text.size()), static_cast<std::uint32_t>(piece.size())};
    text.insert(text.end(), piece.begin(), piece.end());
    return at;
  };
  std::vector<StoredItem> items;
  std::vector<StoredList> lists;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> by_name;
  for (const auto& [name, words] : drafts) {
    by_name.emplace_back(ListName(name).hash(), static_cast<std::uint32_t>(lists.size()));
    lists.push_back(
        {put(name), static_cast<std::uint32_t>(items.size()), static_cast<std::uint32_t>(words.size())});
    for (const auto& [word, value] : words) items.push_back({put(word), put(value)});
  }
  text_ = FlatArray<char>(std::move(text));
  items_ = FlatArray<StoredItem>(std::move(items));
  lists_ = FlatArray<StoredList>(std::move(lists));
  by_name_ = FlatIndex(by_name);
  index_words();
}

void WordLists::index_words() {
  std::vector<Run> runs;
  std::vector<Masks> masks;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> by_word, by_first, by_mask;
  std::map<std::uint64_t, std::uint32_t> mask_numbers;
  const auto masks_of_word = [&](std::string_view word) -> Masks& {
    const auto [at, fresh] = mask_numbers.emplace(fold_hash(word), static_cast<std::uint32_t>(masks.size()));
    if (fresh) masks.emplace_back();
    return masks[at->second];
  };
  for (const StoredList& list : lists_.all()) {
    const ListName name(text(list.name));
    std::string_view before;
    for (std::uint32_t i = list.first; i < list.first + list.count; ++i) {
      const std::string_view word = text(items_[i].word), first = first_word(word);
      by_word.emplace_back(in_list(name, fold_hash(word)), i);
      masks_of_word(word).whole.add(name);
      // A space sorts before what can stand in a word, so phrases follow the word that begins them.
      if (i > list.first && first == before) {
        ++runs.back().count;
        continue;
      }
      before = first;
      masks_of_word(first).first.add(name);
      by_first.emplace_back(in_list(name, fold_hash(first)), static_cast<std::uint32_t>(runs.size()));
      runs.push_back({i, 1});
    }
  }
  by_mask.assign(mask_numbers.begin(), mask_numbers.end());
  runs_ = FlatArray<Run>(std::move(runs));
  masks_ = FlatArray<Masks>(std::move(masks));
  by_word_ = FlatIndex(by_word);
  by_first_ = FlatIndex(by_first);
  by_mask_ = FlatIndex(by_mask);
}

const WordLists::StoredItem* WordLists::find(const ListName& list, std::string_view word,
                                             std::uint64_t hash) const {
  const std::uint32_t at = by_word_.find(in_list(list, hash), kNone);
  return at != kNone && text(items_[at].word) == word ? &items_[at] : nullptr;
}

bool WordLists::has(ListName list, std::string_view word) const { return has(list, word, fold_hash(word)); }

bool WordLists::has(ListName list, std::string_view word, std::uint64_t hash) const {
  return find(list, word, hash) != nullptr;
}

std::string_view WordLists::value(ListName table, std::string_view word) const {
  const StoredItem* found = find(table, word, fold_hash(word));
  return found == nullptr ? std::string_view{} : text(found->value);
}

WordRange WordLists::all(ListName list) const {
  const std::uint32_t at = by_name_.find(list.hash(), kNone);
  return at == kNone ? WordRange() : WordRange(this, lists_[at].first, lists_[at].count);
}

WordRange WordLists::beginning_with(ListName list, std::uint64_t first_word) const {
  const std::uint32_t run = by_first_.find(in_list(list, first_word), kNone);
  return run == kNone ? WordRange() : WordRange(this, runs_[run].first, runs_[run].count);
}

WordLists::Masks WordLists::masks_of(std::uint64_t word) const {
  const std::uint32_t at = by_mask_.find(word, kNone);
  return at == kNone ? Masks{} : masks_[at];
}

}  // namespace gainsay
