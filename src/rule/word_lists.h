#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <iterator>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/error.h"
#include "text/hashed_keys.h"
#include "text/image.h"

namespace gainsay {

/// The name of a word list with its hash, which for a literal is taken while compiling.
class ListName {
 public:
  template <std::size_t N>
  consteval ListName(const char (&literal)[N]) : text_(literal, N - 1), hash_(hash_of(text_)) {}
  template <class Text>
  requires std::same_as<Text, const char*> || std::same_as<Text, std::string> ||
      std::same_as<Text, std::string_view>
      ListName(const Text& text) : text_(text), hash_(hash_of(text_)) {}

  std::string_view text() const { return text_; }
  std::uint64_t hash() const { return hash_; }

 private:
  static constexpr std::uint64_t hash_of(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325ull;  // FNV-1a
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
    return (hash ^ (hash >> 32)) * 0x9fb21c651e98df25ull;
  }

  std::string_view text_;
  std::uint64_t hash_;
};

/// In which lists a word is, but not for sure: it isn't in those for which this says no.
struct ListMask {
  std::array<std::uint64_t, 2> bits{};

  void add(const ListName& list) { bits[list.hash() >> 63] |= bit_of(list); }
  bool may_hold(const ListName& list) const { return (bits[list.hash() >> 63] & bit_of(list)) != 0; }
  ListMask& operator|=(const ListMask& other) {
    for (std::size_t i = 0; i < bits.size(); ++i) bits[i] |= other.bits[i];
    return *this;
  }

 private:
  static std::uint64_t bit_of(const ListName& list) { return std::uint64_t{1} << (list.hash() >> 56 & 63); }
};

class WordLists;

/// Words and phrases of a list with their values, in order. Refers to the WordLists, which outlive it.
class WordRange {
 public:
  using Item = std::pair<std::string_view, std::string_view>;
  /// Goes through the items; each is made when it is asked for.
  class Iterator {
   public:
    using iterator_category = std::input_iterator_tag;
    using value_type = Item;
    using difference_type = std::ptrdiff_t;
    using pointer = const Item*;
    using reference = Item;
    Iterator(const WordLists* lists, std::uint32_t at) : lists_(lists), at_(at) {}
    Item operator*() const;
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    bool operator==(const Iterator& other) const { return at_ == other.at_; }

   private:
    const WordLists* lists_;
    std::uint32_t at_;
  };

  WordRange() = default;
  WordRange(const WordLists* lists, std::uint32_t first, std::uint32_t count)
      : lists_(lists), first_(first), count_(count) {}
  Iterator begin() const { return {lists_, first_}; }
  Iterator end() const { return {lists_, first_ + count_}; }
  std::size_t size() const { return count_; }
  bool empty() const { return count_ == 0; }

 private:
  const WordLists* lists_ = nullptr;
  std::uint32_t first_ = 0, count_ = 0;
};

/// Small lists and tables of words that extractors and comparers ask for by name: units of time, words of
/// direction, short forms of given names. Loaded once, read by any number of threads. All lie in one hash
/// table, so that asking for a word of a list costs one look-up; a list's values are empty.
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
  bool has(ListName list, std::string_view word) const;
  /// The same of a word whose fold_hash() is known.
  bool has(ListName list, std::string_view word, std::uint64_t hash) const;
  /// The value of a folded word in a table; empty where it isn't there.
  std::string_view value(ListName table, std::string_view word) const;
  /// A whole list or table; empty where there is no such list.
  WordRange all(ListName list) const;
  /// Those whose first word has this fold_hash(): the word itself, and phrases that it begins.
  WordRange beginning_with(ListName list, std::uint64_t first_word) const;

  /// The lists that hold a word, and those that hold it or a phrase that begins with it.
  struct Masks {
    ListMask whole, first;
  };
  /// Those of the word with this fold_hash().
  Masks masks_of(std::uint64_t word) const;

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    auto& [text, items, lists, by_name, words, item_of_word, firsts, runs, told, masks] = *this;
    io(text, items, lists, by_name, words, item_of_word, firsts, runs, told, masks);
  }

 private:
  friend class WordRange::Iterator;
  using Drafts = std::map<std::string, std::map<std::string, std::string>>;
  /// A part of text_.
  struct Piece {
    std::uint32_t first, size;
  };
  struct StoredItem {
    Piece word, value;
  };
  struct StoredList {
    Piece name;
    std::uint32_t first, count;
  };
  /// Items that share a list and their first word.
  struct Run {
    std::uint32_t first, count;
  };

  static bool read_list(const std::string& name, const nlohmann::json& node, Drafts& drafts);
  Drafts drafts() const;
  void build(const Drafts& drafts);
  void index_words();
  std::string_view text(const Piece& piece) const {
    const auto part = text_.part(piece.first, piece.size);
    return {part.data(), part.size()};
  }
  const StoredItem* find(const ListName& list, std::string_view word, std::uint64_t hash) const;

  FlatArray<char> text_;
  FlatArray<StoredItem> items_;            ///< list by list, by word
  FlatArray<StoredList> lists_;            ///< by name
  FlatIndex by_name_;                      ///< of lists_, by ListName::hash()
  HashedKeys words_;                       ///< list and fold_hash() of the word in one, for each item
  FlatArray<std::uint32_t> item_of_word_;  ///< of items_, by number of words_
  HashedKeys firsts_;                      ///< list and fold_hash() of the first word
  FlatArray<Run> runs_;                    ///< by number of firsts_
  HashedKeys told_;                        ///< fold_hash() of all words and first words
  FlatArray<Masks> masks_;                 ///< by number of told_
};

}  // namespace gainsay
