#include "cli/config.h"

#include <algorithm>
#include <filesystem>

#include "text/json_source.h"

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;

/// A key of gainsay.json, the option that it stands for, and what it takes.
struct Key {
  std::string_view name;
  std::variant<bool Options::*, int Options::*, std::string Options::*, std::vector<std::string> Options::*>
      target;
  std::string_view standard;  ///< shown by `config` where nothing sets it
  std::string_view choices;   ///< as in OptionSpec
  bool is_path = false;
};

constexpr Key kKeys[] = {
    {"rules", &Options::rules, "none", "", true},
    {"names", &Options::names, "none", "", true},
    {"format", &Options::format, "text", ""},
    {"fail_on", &Options::fail_on, "contradiction", "contradiction|tension|note|never"},
    {"notes", &Options::notes, "false", ""},
    {"colour", &Options::colour, "auto", "auto|always|never"},
    {"jobs", &Options::jobs, "all processors", ""},
    {"baseline", &Options::baseline, "gainsay.baseline.json, if there", "", true},
    {"accept", &Options::accept, "gainsay.accept.json, if there", "", true},
};

std::string shown(bool value) { return value ? "true" : ""; }
std::string shown(int value) { return value == 0 ? "" : std::to_string(value); }
std::string shown(const std::string& value) { return value; }
std::string shown(const std::vector<std::string>& values) {
  std::string text;
  for (const std::string& value : values) text += (text.empty() ? "" : ", ") + value;
  return text;
}

std::string shown(const Options& options, const Key& key) {
  return std::visit([&](auto member) { return shown(options.*member); }, key.target);
}

std::string resolved(const Key& key, const std::string& value, const fs::path& folder) {
  return key.is_path ? (folder / value).lexically_normal().string() : value;
}

/// Takes a value of the file into the option; false where it has the wrong type.
bool take(const nlohmann::json& json, const Key& key, const fs::path& folder, Options& options) {
  if (const auto* flag = std::get_if<bool Options::*>(&key.target)) {
    if (!json.is_boolean()) return false;
    options.** flag = json.get<bool>();
  } else if (const auto* number = std::get_if<int Options::*>(&key.target)) {
    if (!json.is_number_integer() || json.get<int>() < 1) return false;
    options.** number = json.get<int>();
  } else if (const auto* text = std::get_if<std::string Options::*>(&key.target)) {
    if (!json.is_string()) return false;
    const std::string value = json;
    const std::string choices = '|' + std::string(key.choices) + '|';
    if (!key.choices.empty() && choices.find('|' + value + '|') == std::string::npos) return false;
    options.** text = resolved(key, value, folder);
  } else {
    if (!json.is_array()) return false;
    auto& list = options.*std::get<std::vector<std::string> Options::*>(key.target);
    for (const auto& item : json) {
      if (!item.is_string()) return false;
      list.push_back(resolved(key, item, folder));
    }
  }
  return true;
}

std::string expected(const Key& key) {
  if (!key.choices.empty()) return "one of " + std::string(key.choices);
  if (std::holds_alternative<bool Options::*>(key.target)) return "true or false";
  if (std::holds_alternative<int Options::*>(key.target)) return "a whole number above 0";
  if (std::holds_alternative<std::string Options::*>(key.target)) return "text";
  return "a list of texts";
}

Error unknown_key(const JsonSource& source, const std::string& key) {
  std::vector<std::string> known;
  for (const Key& k : kKeys) known.emplace_back(k.name);
  const std::string near = nearest_word(key, known);
  std::string all;
  for (const std::string& k : known) all += (all.empty() ? "" : ", ") + k;
  return source.error_at_key("/" + pointer_step(key), "unknown key \"" + key + "\"",
                             near.empty() ? "one of " + all : "did you mean \"" + near + "\"?");
}

/// Where each key of the file stands ("gainsay.json:3"), after taking it over unless the command line has it.
std::vector<Setting> take_file(const JsonSource& source, Options& options, Errors& errors) {
  std::vector<Setting> origins;
  if (!source.root().is_object()) {
    errors.push_back(source.error_at("", "a config is an object"));
    return origins;
  }
  const fs::path folder = fs::path(source.file()).parent_path();
  for (const auto& [name, json] : source.root().items()) {
    const auto key =
        std::find_if(std::begin(kKeys), std::end(kKeys), [&n = name](const Key& k) { return k.name == n; });
    if (key == std::end(kKeys)) {
      if (name != "$schema") errors.push_back(unknown_key(source, name));
      continue;
    }
    if (!shown(options, *key).empty()) continue;  // the command line has the word
    const std::string pointer = "/" + pointer_step(name);
    if (!take(json, *key, folder, options)) {
      errors.push_back(source.error_at(pointer, "\"" + name + "\" has no such value", expected(*key)));
      continue;
    }
    const int line = line_column(source.text(), source.key_offset_of(pointer)).line;
    origins.push_back({name, "", source.file() + ":" + std::to_string(line)});
  }
  return origins;
}

}  // namespace

std::string nearest_upward(const std::string& start, const std::string& name) {
  std::error_code ignored;
  fs::path folder = fs::weakly_canonical(fs::absolute(start.empty() ? "." : start, ignored), ignored);
  if (!fs::is_directory(folder, ignored)) folder = folder.parent_path();
  for (;; folder = folder.parent_path()) {
    const fs::path file = folder / name;
    if (fs::is_regular_file(file, ignored)) {
      const fs::path near = fs::relative(file, fs::current_path(ignored), ignored);
      const bool inside = !near.empty() && *near.begin() != "..";
      return (inside ? near : file).string();
    }
    if (folder == folder.parent_path()) return "";
  }
}

std::string config_start(const Options& options) {
  return options.paths.empty() || options.paths.front() == "-" ? "." : options.paths.front();
}

void apply_config(Options& options, std::vector<Setting>& settings, Errors& errors) {
  for (const Key& key : kKeys) {
    const std::string value = shown(options, key);
    settings.push_back({std::string(key.name), value, value.empty() ? "default" : "command line"});
  }
  const std::string path = nearest_upward(config_start(options), "gainsay.json");
  if (!path.empty()) {
    if (const auto source = JsonSource::read(path, ErrorCode::kBadConfig)) {
      for (const Setting& origin : take_file(*source, options, errors)) {
        for (Setting& setting : settings) {
          if (setting.key == origin.key) setting.origin = origin.origin;
        }
      }
    } else {
      errors.push_back(source.error());
    }
  }
  for (std::size_t i = 0; i < settings.size(); ++i) {
    const std::string value = shown(options, kKeys[i]);
    settings[i].value = value.empty() ? std::string(kKeys[i].standard) : value;
    if (value.empty() && settings[i].origin != "default") settings[i].value = "false";
  }
}

}  // namespace gainsay::cli
