#include "rule/word_lists.h"

#include "syntax/syntax.h"
#include "text/json_source.h"

namespace gainsay {
bool WordLists::add_list(const std::string& name, const nlohmann::json& node) {
  if (!node.is_array() && !node.is_object()) return false;
  auto& list = lists_[name];
  for (const auto& [word, value] : node.items()) {
    if (node.is_array()) {
      if (value.is_string()) list[folded(value.get<std::string>())];
    } else if (value.is_string()) {
      list[folded(word)] = folded(value.get<std::string>());
    } else if (value.is_number_integer()) {
      list[folded(word)] = std::to_string(value.get<int>());
    }
  }
  return true;
}

void WordLists::add_file(const std::string& path, Errors& errors) {
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

bool WordLists::has(std::string_view list, std::string_view word) const { return all(list).contains(word); }

std::string_view WordLists::value(std::string_view table, std::string_view word) const {
  const auto& words = all(table);
  const auto found = words.find(word);
  return found == words.end() ? std::string_view{} : std::string_view(found->second);
}

const std::map<std::string, std::string, std::less<>>& WordLists::all(std::string_view list) const {
  static const std::map<std::string, std::string, std::less<>> kNone;
  const auto found = lists_.find(list);
  return found == lists_.end() ? kNone : found->second;
}

}  // namespace gainsay
