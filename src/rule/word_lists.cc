#include "rule/word_lists.h"

#include <algorithm>

#include "syntax/syntax.h"
#include "text/json_source.h"

namespace gainsay {
namespace {

constexpr auto kNone = ~std::uint32_t{0};

std::string_view first_word(std::string_view phrase) { return phrase.substr(0, phrase.find(' ')); }

// Hashes with what belongs to each, by number of the hash.
template <class T>
void lay_out(const std::map<std::uint64_t, T>& all, HashedKeys& keys, FlatArray<T>& values) {
  std::vector<std::uint64_t> hashes;
  std::vector<T> in_order;
  for (const auto& [hash, value] : all) {
    hashes.push_back(hash);
    in_order.push_back(value);
  }
  keys = HashedKeys(hashes);
  values = FlatArray<T>(std::move(in_order));
}

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
  std::map<std::uint64_t, std::uint32_t> words;
  std::map<std::uint64_t, Run> firsts;
  std::map<std::uint64_t, Masks> told;
  for (const StoredList& list : lists_.all()) {
    const ListName name(text(list.name));
    Run* run = nullptr;
    std::string_view before;
    for (std::uint32_t i = list.first; i < list.first + list.count; ++i) {
      const std::string_view word = text(items_[i].word), first = first_word(word);
      words.emplace(in_list(name, fold_hash(word)), i);
      told[fold_hash(word)].whole.add(name);
      // A space sorts before what can stand in a word, so phrases follow the word that begins them.
      if (run == nullptr || first != before) run = &firsts[in_list(name, fold_hash(first))];
      if (run->count++ == 0) run->first = i;
      told[fold_hash(first)].first.add(name);
      before = first;
    }
  }
  lay_out(words, words_, item_of_word_);
  lay_out(firsts, firsts_, runs_);
  lay_out(told, told_, masks_);
}

const WordLists::StoredItem* WordLists::find(const ListName& list, std::string_view word,
                                             std::uint64_t hash) const {
  const auto at = words_.find(in_list(list, hash));
  if (!at) return nullptr;
  const StoredItem& item = items_[item_of_word_[*at]];
  return text(item.word) == word ? &item : nullptr;
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
  const auto run = firsts_.find(in_list(list, first_word));
  return run ? WordRange(this, runs_[*run].first, runs_[*run].count) : WordRange();
}

WordLists::Masks WordLists::masks_of(std::uint64_t word) const {
  const auto at = told_.find(word);
  return at ? masks_[*at] : Masks{};
}

}  // namespace gainsay
