#include "golden.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

namespace gainsay {
namespace {

/// "line 3: «old» is now «new»" for the first line that differs.
std::string first_difference(const std::string& golden, const std::string& report) {
  std::istringstream before(golden), after(report);
  for (int line = 1;; ++line) {
    std::string old_line, new_line;
    const bool more_before = static_cast<bool>(std::getline(before, old_line));
    const bool more_after = static_cast<bool>(std::getline(after, new_line));
    if (!more_before && !more_after) return "only the end of the last line";
    if (old_line == new_line && more_before == more_after) continue;
    return "line " + std::to_string(line) + ": «" + old_line.substr(0, 200) + "» is now «" +
           new_line.substr(0, 200) + "»";
  }
}

}  // namespace

void check_golden(const std::string& file, const std::string& report) {
  const std::string path = "fixtures/reports/" + file;
  if (std::getenv("GAINSAY_UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << report;
    return;
  }
  std::ifstream stream(path, std::ios::binary);
  const std::string golden(std::istreambuf_iterator<char>(stream), {});
  if (golden == report) return;
  FAIL_CHECK(path << " differs, " << first_difference(golden, report)
                  << "\nIf the change is meant: ninja -C build update-golden, then read `git diff "
                     "fixtures/reports` and commit it.");
}

}  // namespace gainsay
