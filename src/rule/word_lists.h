#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "text/error.h"
#include "text/image.h"

namespace gainsay {

/// One list or table of WordLists: words and phrases with their values, in order. A list's values are empty.
class WordList {
 public:
  using Item = std::pair<std::string, std::string>;
  WordList() = default;
  explicit WordList(std::vector<Item> items);

  /// All of them, by word.
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  std::span<const Item> items() const { return items_; }
  /// Those whose first word has this fold_hash(): the word itself, and phrases that it begins.
  std::span<const Item> beginning_with(std::uint64_t first_word) const;
  /// The item of a folded word or phrase; nullptr where it isn't there.
  const Item* find(std::string_view word) const;
  bool contains(std::string_view word) const { return find(word) != nullptr; }

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    auto& [items, runs, by_first] = *this;
    io(items, runs, by_first);
  }

 private:
  struct Run {
    std::uint32_t first, count;
  };
  std::vector<Item> items_;
  FlatArray<Run> runs_;  ///< items that share their first word
  FlatIndex by_first_;   ///< of runs_, by the fold_hash() of that word
};

/// Small lists and tables of words that extractors and comparers ask for by name: units of time, words of
/// direction, short forms of given names. Loaded once, read by any number of threads.
///
/// A file is one object: `"list": ["word" …]`, or `"table": {"word": "value" …}`. Words are folded
/// (append_folded()); a word of several parts has single spaces between them.
class WordLists {
 public:
  /// In which file each list of a folder stands.
  using Origins = std::map<std::string, std::string>;

  /// Adds the file at `path`; a faulty file is an error and adds nothing. A list of a name that `origins`
  /// has from another file is an error at its place and left out; one that was added before, from another
  /// folder, is joined.
  void add_file(const std::string& path, Origins& origins, Errors& errors);
  /// Adds nothing but the named lists of a file that also holds other things.
  void add_lists(const std::string& path, const std::vector<std::string>& names, Errors& errors);

  /// Adds the table `name` that tells of each word of the lists `prefix`X, X of the list `kinds`, in which X
  /// it is: by name, with spaces between them.
  void add_inverse(const std::string& name, std::string_view kinds, const std::string& prefix);

  /// Whether the list or table holds the folded word.
  bool has(std::string_view list, std::string_view word) const;
  /// The value of a folded word in a table; empty where it isn't there.
  std::string_view value(std::string_view table, std::string_view word) const;
  /// A whole list or table; empty where there is no such list.
  const WordList& all(std::string_view list) const;

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    auto& [lists] = *this;
    io(lists);
  }

 private:
  struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view s) const { return std::hash<std::string_view>{}(s); }
  };
  bool add_list(const std::string& name, const nlohmann::json& node);

  std::unordered_map<std::string, WordList, StringHash, std::equal_to<>> lists_;
};

}  // namespace gainsay
