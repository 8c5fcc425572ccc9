#include "harness.h"

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace gainsay::cli {

namespace fs = std::filesystem;

Folders test_folders() {
  const fs::path build = fs::read_symlink("/proc/self/exe").parent_path().parent_path();
  return {"rules", (build / "rules" / "lexicon").string()};
}

Ran ran(const std::vector<std::string>& arguments, const std::string& in) {
  std::istringstream input(in);
  std::ostringstream out, err;
  const int code = run(arguments, {.options = {},
                                   .folders = test_folders(),
                                   .in = input,
                                   .out = out,
                                   .err = err,
                                   .out_is_terminal = false,
                                   .width = 100,
                                   .program = "gainsay"});
  return {code, out.str(), err.str()};
}

TemporaryFolder::TemporaryFolder() {
  static std::atomic<int> count{0};
  path_ = (fs::temp_directory_path() /
           ("gainsay-test-" + std::to_string(getpid()) + "-" + std::to_string(++count)))
              .string();
  fs::create_directories(path_);
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& text) const {
  const fs::path file = fs::path(path_) / name;
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
  return file.string();
}

std::string TemporaryFolder::path(const std::string& name) const {
  return name.empty() ? path_ : (fs::path(path_) / name).string();
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Environment::Environment(const char* name, const char* value) : name_(name) {
  const char* before = std::getenv(name);
  was_set_ = before != nullptr;
  if (was_set_) before_ = before;
  if (value != nullptr) {
    setenv(name, value, 1);
  } else {
    unsetenv(name);
  }
}

Environment::~Environment() {
  if (was_set_) {
    setenv(name_, before_.c_str(), 1);
  } else {
    unsetenv(name_);
  }
}

}  // namespace gainsay::cli
