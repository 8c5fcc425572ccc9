#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <sstream>

#include "../report/golden.h"
#include "harness.h"

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

/// A claim a line, without what the story's text says again and again: the sentence and the words around it.
std::string claims_of(const std::string& path) {
  const Ran run = ran({"claims", path});
  CHECK(run.err.empty());
  std::istringstream lines(run.out);
  std::string out;
  for (std::string line; std::getline(lines, line);) {
    Json claim = Json::parse(line);
    claim.erase("context");
    claim.erase("sentence");
    out += claim.dump() + '\n';
  }
  return out;
}

TEST_CASE("the story in each format and encoding gives its golden mentions and claims") {
  std::vector<fs::path> stories;
  for (const auto& entry : fs::directory_iterator("fixtures/formats")) {
    if (entry.is_regular_file()) stories.push_back(entry.path());
  }
  std::sort(stories.begin(), stories.end());
  CHECK(stories.size() >= 16);
  for (const fs::path& story : stories) {
    const std::string name = "formats/" + story.filename().string();
    check_golden(name + ".mentions", ran({"mentions", story.string()}).out);
    check_golden(name + ".claims", claims_of(story.string()));
  }
}

}  // namespace
}  // namespace gainsay::cli
