#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.h"

namespace gainsay {

/// Small lists and tables of words that extractors and comparers ask for by name: units of time, words of
/// direction, short forms of given names. Loaded once, read by any number of threads.
///
/// A file is one object: `"list": ["word" …]`, or `"table": {"word": "value" …}`. Words are folded
/// (append_folded()); a word of several parts has single spaces between them.
class WordLists {
 public:
  /// Adds the file at `path`; a faulty file is an error and adds nothing. A list that stands in two files is
  /// joined.
  void add_file(const std::string& path, Errors& errors);
  /// Adds nothing but the named lists of a file that also holds other things.
  void add_lists(const std::string& path, const std::vector<std::string>& names, Errors& errors);

  /// Whether the list or table holds the folded word.
  bool has(std::string_view list, std::string_view word) const;
  /// The value of a folded word in a table; empty where it isn't there.
  std::string_view value(std::string_view table, std::string_view word) const;
  /// All words of a list with their values, by word; empty where there is no such list.
  const std::map<std::string, std::string, std::less<>>& all(std::string_view list) const;

  /// All parts, for an image.
  template <class Io>
  void fields(Io& io) {
    auto& [lists] = *this;
    io(lists);
  }

 private:
  bool add_list(const std::string& name, const nlohmann::json& node);

  std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> lists_;
};

}  // namespace gainsay
