#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.h"

namespace gainsay {

/// The files below rules/lexicon that names are compiled from. What can't be read goes to the errors, and
/// what it would have held is empty.
class NameSources {
 public:
  /// `errors` outlives this.
  NameSources(std::string folder, Errors& errors) : folder_(std::move(folder)), errors_(errors) {}

  /// A JSON file by its name below the folder.
  nlohmann::json json(const std::string& name) const;
  /// Any file by its path.
  std::ifstream open(const std::string& path) const;
  void fault(const std::string& name, const std::string& message) const;
  const std::string& folder() const { return folder_; }

 private:
  std::string folder_;
  Errors& errors_;
};

/// The strings listed under a key; none where it is absent.
std::vector<std::string> list_at(const nlohmann::json& object, const char* key);
/// The fields of a line.
std::vector<std::string_view> split(std::string_view line, char mark);
/// 0 for what is no number.
int number_of(std::string_view digits);

}  // namespace gainsay
