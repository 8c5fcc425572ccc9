#include <doctest/doctest.h>

#include <sstream>

#include "harness.h"

namespace gainsay::cli {
namespace {

// The indented block of rules/README.md that begins with a brace, and the sentences in *"…"* in front of it.
struct Walk {
  std::string rule;
  std::vector<std::string> sentences;
};

Walk walk_of(const std::string& readme) {
  Walk walk;
  std::istringstream lines(readme);
  bool inside = false;
  for (std::string line; std::getline(lines, line);) {
    for (std::size_t at = 0; !inside && (at = line.find("*\"", at)) != std::string::npos;) {
      const std::size_t end = line.find("\"*", at);
      if (end == std::string::npos) break;
      walk.sentences.push_back(line.substr(at + 2, end - at - 2));
      at = end;
    }
    inside = inside || line == "    {";
    if (inside) walk.rule += line + "\n";
    if (inside && line == "    }") break;
  }
  return walk;
}

TEST_CASE("the walk of rules/README.md gives the finding that it promises") {
  const Walk walk = walk_of(read_file("rules/README.md"));
  REQUIRE(walk.sentences.size() == 2);
  const TemporaryFolder folder;
  folder.write("mine/fare.json", walk.rule);
  folder.write("story/a.txt", walk.sentences[0] + "\n");
  folder.write("story/b.txt", walk.sentences[1] + "\n");
  CHECK(ran({"test", "--rules", folder.path("mine")}).code == kExitClean);
  const Ran check = ran({"check", "--rules", folder.path("mine"), folder.path("story")});
  CAPTURE(check.out);
  CHECK(check.code == kExitFindings);
  CHECK(check.out.find("as the price") != std::string::npos);
  const Ran without = ran({"check", folder.path("story")});
  CHECK(without.out.find("as the price") == std::string::npos);
}

TEST_CASE("README's first screen shows the finding that the program prints") {
  std::istringstream lines(read_file("README.md"));
  std::string shown;
  for (std::string line; std::getline(lines, line) && !line.starts_with("**Verdicts.");) {
    if (line.starts_with("    contradiction") || (!shown.empty() && line.starts_with("    ")))
      shown += line.substr(4) + "\n";
  }
  const Ran check = ran({"check", "fixtures/serbia-turkmenistan-summit"});
  REQUIRE_FALSE(shown.empty());
  CHECK(check.out.find(shown) != std::string::npos);
}

}  // namespace
}  // namespace gainsay::cli
