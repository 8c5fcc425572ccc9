#include "rule/word_lists.h"

#include <algorithm>
#include <map>

#include "syntax/syntax.h"
#include "text/json_source.h"

namespace gainsay {
namespace {

std::string_view first_word(std::string_view phrase) { return phrase.substr(0, phrase.find(' ')); }

}  // namespace

WordList::WordList(std::vector<Item> items) : items_(std::move(items)) {
  std::sort(items_.begin(), items_.end());
  std::vector<Run> runs;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> by_first;
  for (std::uint32_t i = 0; i < items_.size(); ++i) {
    // A space sorts before what can stand in a word, so phrases follow the word that begins them.
    if (i > 0 && first_word(items_[i].first) == first_word(items_[i - 1].first)) {
      ++runs.back().count;
      continue;
    }
    by_first.emplace_back(fold_hash(first_word(items_[i].first)), static_cast<std::uint32_t>(runs.size()));
    runs.push_back({i, 1});
  }
  runs_ = FlatArray<Run>(std::move(runs));
  by_first_ = FlatIndex(by_first);
}

std::span<const WordList::Item> WordList::beginning_with(std::uint64_t first_word) const {
  constexpr auto kNone = ~std::uint32_t{0};
  const std::uint32_t run = by_first_.find(first_word, kNone);
  if (run == kNone) return {};
  return std::span(items_).subspan(runs_[run].first, runs_[run].count);
}

const WordList::Item* WordList::find(std::string_view word) const {
  for (const Item& item : beginning_with(fold_hash(first_word(word)))) {
    if (item.first == word) return &item;
  }
  return nullptr;
}

bool WordLists::add_list(const std::string& name, const nlohmann::json& node) {
  if (!node.is_array() && !node.is_object()) return false;
  const auto before = all(name).items();
  std::map<std::string, std::string> words(before.begin(), before.end());
  for (const auto& [word, value] : node.items()) {
    if (node.is_array()) {
      if (value.is_string()) words[folded(value.get<std::string>())];
    } else if (value.is_string()) {
      words[folded(word)] = folded(value.get<std::string>());
    } else if (value.is_number_integer()) {
      words[folded(word)] = std::to_string(value.get<int>());
    }
  }
  lists_[name] = WordList({words.begin(), words.end()});
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
  for (const auto& [name, node] : source->root().items()) {
    if (const auto [first, fresh] = origins.emplace(name, path); !fresh && first->second != path) {
      errors.push_back(source->error_at_key("/" + pointer_step(name), "a second word list '" + name + "'",
                                            "the first is in " + first->second));
      continue;
    }
    if (add_list(name, node)) continue;
    errors.push_back(
        source->error_at("/" + pointer_step(name), "'" + name + "' is neither a list of words nor a table"));
  }
}

void WordLists::add_lists(const std::string& path, const std::vector<std::string>& names, Errors& errors) {
  const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadLexicon);
  if (!source) {
    errors.push_back(source.error());
    return;
  }
  for (const std::string& name : names) {
    const auto found = source->root().find(name);
    if (found != source->root().end()) add_list(name, *found);
  }
}

void WordLists::add_inverse(const std::string& name, std::string_view kinds, const std::string& prefix) {
  std::map<std::string, std::string> words;
  for (const auto& [kind, ignored] : all(kinds)) {
    for (const auto& [word, value] : all(prefix + kind)) {
      std::string& in = words[word];
      if (!in.empty()) in += ' ';
      in += kind;
    }
  }
  lists_[name] = WordList({words.begin(), words.end()});
}

bool WordLists::has(std::string_view list, std::string_view word) const { return all(list).contains(word); }

std::string_view WordLists::value(std::string_view table, std::string_view word) const {
  const WordList::Item* found = all(table).find(word);
  return found == nullptr ? std::string_view{} : std::string_view(found->second);
}

const WordList& WordLists::all(std::string_view list) const {
  static const WordList kNone;
  const auto found = lists_.find(list);
  return found == lists_.end() ? kNone : found->second;
}

}  // namespace gainsay
