#include "rule/rule_set.h"

#include <algorithm>
#include <filesystem>

#include "rule/rule_file.h"

namespace gainsay {

RuleSet RuleSet::load(const std::vector<std::string>& dirs, Errors& errors) {
  RuleSet rules;
  rules.lexicon_ = Lexicon::load(dirs, errors);
  for (const std::string& dir : dirs) {
    rules.issues_.load(dir, errors);
    for (const char* file : {"figures.json", "namings.json", "sayings.json", "sequences.json",
                             "nicknames.json", "series.json", "settings.json"}) {
      const std::string path = dir + "/lexicon/" + file;
      if (std::filesystem::exists(path)) rules.words_.add_file(path, errors);
    }
    const std::string calendar = dir + "/lexicon/dates.json";
    if (std::filesystem::exists(calendar)) rules.words_.add_lists(calendar, {"month", "weekday"}, errors);
    std::vector<std::string> paths;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(dir, ignored)) {
      const std::string name = entry.path().filename().string();
      if (entry.path().extension() == ".json" && !name.ends_with(".schema.json"))
        paths.push_back(entry.path().string());
    }
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths) {
      std::optional<ClaimType> type = read_rule_file(path, rules.lexicon_, errors);
      if (!type) continue;
      std::erase_if(rules.types_, [&](const ClaimType& other) { return other.name == type->name; });
      rules.types_.push_back(std::move(*type));
    }
  }
  std::sort(rules.types_.begin(), rules.types_.end(),
            [](const ClaimType& a, const ClaimType& b) { return a.name < b.name; });
  return rules;
}

const ClaimType* RuleSet::type(std::string_view name) const {
  for (const ClaimType& type : types_) {
    if (type.name == name) return &type;
  }
  return nullptr;
}

}  // namespace gainsay
