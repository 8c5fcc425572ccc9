#include "rule/rule_set.h"

#include <algorithm>
#include <filesystem>
#include <optional>

#include "rule/rule_file.h"
#include "rule/rule_image.h"
#include "text/compiled.h"

namespace gainsay {
namespace {

Compiled compiled_form(const std::vector<std::string>& dirs, const std::string& data_dir) {
  std::vector<CompiledSource> sources;
  for (std::size_t i = 0; i < dirs.size(); ++i) {
    add_json_sources(dirs[i], std::to_string(i), sources);
  }
  return Compiled(data_dir, "rules", std::move(sources));
}

// The value, or nothing and the error among the others.
template <class T>
std::optional<T> taken(Result<T> result, Errors& errors) {
  if (result) return std::move(*result);
  errors.push_back(result.error());
  return std::nullopt;
}

}  // namespace

RuleSet RuleSet::load(const std::vector<std::string>& dirs, Errors& errors, const std::string& data_dir) {
  if (data_dir.empty()) return parse(dirs, errors);
  const Compiled compiled = compiled_form(dirs, data_dir);
  RuleSet rules;
  if (compiled.read(rules, rules.image_)) {
    rules.move_files(dirs);
  } else {
    const std::size_t faults = errors.size();
    rules = parse(dirs, errors);
    if (errors.size() == faults) compiled.keep(rules);
  }
  if (auto kinds = taken(NounKinds::open(data_dir + "/noun.kinds"), errors))
    rules.lexicon_.set_kinds(std::move(*kinds));
  if (auto kin = taken(WordKin::open(data_dir + "/word.kin"), errors))
    rules.lexicon_.set_word_kin(std::move(*kin));
  return rules;
}

std::string RuleSet::compile(const std::string& rules_dir, Errors& errors) {
  const Compiled compiled = compiled_form({rules_dir}, "");
  RuleSet rules = parse({rules_dir}, errors);
  return compiled.image(rules);
}

// The image may have been made where the same files lay in other folders.
void RuleSet::move_files(const std::vector<std::string>& dirs) {
  for (ClaimType& type : types_) {
    for (std::size_t i = 0; i < dirs.size() && i < dirs_.size(); ++i) {
      if (!type.file.starts_with(dirs_[i] + "/")) continue;
      type.file = dirs[i] + type.file.substr(dirs_[i].size());
      break;
    }
  }
  dirs_ = dirs;
}

RuleSet RuleSet::parse(const std::vector<std::string>& dirs, Errors& errors) {
  RuleSet rules;
  rules.dirs_ = dirs;
  rules.lexicon_ = Lexicon::load(dirs, errors);
  for (const std::string& dir : dirs) {
    rules.issues_.load(dir, errors);
    WordLists::Origins origins;
    for (const char* file :
         {"counting.json", "figures.json", "measures.json", "namings.json", "sayings.json", "sequences.json",
          "nicknames.json", "series.json", "settings.json", "courses.json", "credits.json", "gates.json",
          "phases.json", "portfolios.json", "doings.json", "pronouns.json", "narrowing.json"}) {
      const std::string path = dir + "/lexicon/" + file;
      if (std::filesystem::exists(path)) rules.words_.add_file(path, origins, errors);
    }
    const std::string calendar = dir + "/lexicon/dates.json";
    if (std::filesystem::exists(calendar)) rules.words_.add_lists(calendar, {"month", "weekday"}, errors);
    const std::string numbers = dir + "/lexicon/numbers.json";
    if (std::filesystem::exists(numbers)) rules.words_.add_lists(numbers, {"cardinal"}, errors);
    std::vector<std::string> paths;
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(dir, ignored)) {
      const std::string name = entry.path().filename().string();
      if (entry.path().extension() == ".json" && !name.ends_with(".schema.json"))
        paths.push_back(entry.path().string());
    }
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths) {
      std::optional<ClaimType> type = read_rule_file(path, rules.lexicon_, rules.words_, errors);
      if (!type) continue;
      const ClaimType* first = rules.type(type->name);
      if (first &&
          std::filesystem::path(first->file).parent_path() == std::filesystem::path(path).parent_path()) {
        errors.push_back({ErrorCode::kBadRule, path, 1, 1,
                          "a second file for claim type '" + type->name + "'",
                          "the first is " + first->file});
        continue;
      }
      std::erase_if(rules.types_, [&](const ClaimType& other) { return other.name == type->name; });
      rules.types_.push_back(std::move(*type));
    }
  }
  rules.words_.add_inverse("topics_of", "series_topics", "series_");
  rules.words_.add_inverse("phases_of", "phase_kinds", "phase_");
  for (const char* dimension :
       {"money", "length", "area", "mass", "volume", "temperature", "speed", "duration"}) {
    const std::string name = dimension;
    rules.words_.add_inverse("measured " + name, name + "_measures", name + "_");
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
