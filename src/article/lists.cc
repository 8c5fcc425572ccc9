#include "article/lists.h"

#include <map>
#include <memory>
#include <mutex>

#include "text/json_source.h"

namespace gainsay {
namespace {

using Strings = std::vector<std::string>;
using Words = std::unordered_set<std::string>;

void fill(const nlohmann::json& json, const char* key, Strings& list) {
  const auto found = json.find(key);
  if (found == json.end() || !found->is_array()) return;
  for (const auto& entry : *found) {
    if (entry.is_string()) list.push_back(entry.get<std::string>());
  }
}

void fill(const nlohmann::json& json, const char* key, Words& words) {
  Strings list;
  fill(json, key, list);
  words.insert(list.begin(), list.end());
}

void load(const std::string& path, BoilerplateWords& words, Errors& errors) {
  const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadLexicon);
  if (!source) {
    errors.push_back(source.error());
    return;
  }
  const nlohmann::json& json = source->root();
  fill(json, "teaser_headings", words.teaser_headings);
  fill(json, "end_headings", words.end_headings);
  fill(json, "lines_starting", words.lines_starting);
  fill(json, "lines_being", words.lines_being);
  fill(json, "lines_containing", words.lines_containing);
  fill(json, "labels", words.labels);
  fill(json, "bar_words", words.bar_words);
  fill(json, "html_names", words.html_names);
  fill(json, "byline_starts", words.byline_starts);
  fill(json, "caption_starts", words.caption_starts);
  fill(json, "caption_contains", words.caption_contains);
  fill(json, "corrected_starting", words.corrected_starting);
  fill(json, "corrected_containing", words.corrected_containing);
  fill(json, "withdrawn_starting", words.withdrawn_starting);
  fill(json, "withdrawn_containing", words.withdrawn_containing);
}

void load(const std::string& path, Abbreviations& words, Errors& errors) {
  const Result<JsonSource> source = JsonSource::read(path, ErrorCode::kBadLexicon);
  if (!source) {
    errors.push_back(source.error());
    return;
  }
  const nlohmann::json& json = source->root();
  fill(json, "before_name", words.before_name);
  fill(json, "before_number", words.before_number);
  fill(json, "inside", words.inside);
  fill(json, "anywhere", words.anywhere);
  fill(json, "openers", words.openers);
  fill(json, "reporting", words.reporting);
  fill(json, "with_mark", words.with_mark);
  fill(json, "weekdays", words.weekdays);
  fill(json, "place_words", words.place_words);
  fill(json, "time_words", words.time_words);
  if (const auto months = json.find("months"); months != json.end() && months->is_object()) {
    for (const auto& [name, number] : months->items()) {
      if (number.is_number_unsigned()) words.months.emplace(name, number.get<unsigned>());
    }
  }
}

}  // namespace

const ReadingLists& reading_lists(const std::string& data_dir) {
  static std::mutex mutex;
  static std::map<std::string, std::unique_ptr<ReadingLists>> loaded;
  const std::lock_guard<std::mutex> lock(mutex);
  std::unique_ptr<ReadingLists>& lists = loaded[data_dir];
  if (!lists) {
    lists = std::make_unique<ReadingLists>();
    load(data_dir + "/lexicon/boilerplate.json", lists->boilerplate, lists->errors);
    load(data_dir + "/lexicon/abbreviations.json", lists->abbreviations, lists->errors);
  }
  return *lists;
}

}  // namespace gainsay
