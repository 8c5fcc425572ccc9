// Compiles what rule files and lexicon load into, so that a run needn't parse them (text/compiled.h).
//
// usage: compile_tables RULES_DIR OUT_RULES OUT_VALUES DEPENDENCIES
//
// DEPENDENCIES becomes a make file that names what was read. A faulty file is told, and leaves an empty
// image: the program itself will tell of it again.

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "mention/value_tables.h"
#include "rule/rule_set.h"

namespace {

bool write(const std::string& path, const std::string& bytes) {
  std::ofstream out(path, std::ios::binary);
  out << bytes;
  out.close();
  if (!out) std::cerr << "compile_tables: can't write " << path << '\n';
  return static_cast<bool>(out);
}

/// All JSON files below a folder, and the folders, since a new file changes those.
std::string files_below(const std::string& folder) {
  std::vector<std::string> paths{folder};
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_directory() || entry.path().extension() == ".json") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  std::string all;
  for (const std::string& path : paths) all += " " + path;
  return all;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "usage: compile_tables RULES_DIR OUT_RULES OUT_VALUES DEPENDENCIES\n";
    return 2;
  }
  gainsay::Errors rule_errors, value_errors;
  std::string rules = gainsay::RuleSet::compile(argv[1], rule_errors);
  std::string values = gainsay::compile_value_tables(argv[1], value_errors);
  for (const auto* errors : {&rule_errors, &value_errors}) {
    for (const gainsay::Error& error : *errors) std::cerr << error.to_line() << '\n';
  }
  if (!rule_errors.empty()) rules.clear();
  if (!value_errors.empty()) values.clear();
  const std::string dependencies = std::string(argv[2]) + ":" + files_below(argv[1]) + "\n";
  return write(argv[2], rules) && write(argv[3], values) && write(argv[4], dependencies) ? 0 : 1;
}
