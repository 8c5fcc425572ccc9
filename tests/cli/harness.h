#pragma once

#include <string>
#include <vector>

#include "cli/run.h"

namespace gainsay::cli {

struct Ran {
  int code = 0;
  std::string out, err;
};

/// The folders of the source tree and of the build that the test belongs to.
Folders test_folders();

/// Runs gainsay in this process as from a pipe, with `in` on standard input.
Ran ran(const std::vector<std::string>& arguments, const std::string& in = "");

/// A folder that lives as long as the test.
class TemporaryFolder {
 public:
  TemporaryFolder();
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;

  /// Writes a file, its folders included, and gives its path.
  std::string write(const std::string& name, const std::string& text) const;
  std::string path(const std::string& name = "") const;

 private:
  std::string path_;
};

/// The whole file; empty where there is none.
std::string read_file(const std::string& path);

/// Sets an environment variable for as long as the test lives; nullptr unsets it.
class Environment {
 public:
  Environment(const char* name, const char* value);
  ~Environment();
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  const char* name_;
  bool was_set_;
  std::string before_;
};

}  // namespace gainsay::cli
