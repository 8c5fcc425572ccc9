// What fixtures/names shows, as rules/lexicon/README.md tells it.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "harness.h"

namespace gainsay::cli {
namespace {

std::set<std::string> kinds_found(const std::vector<std::string>& options) {
  std::vector<std::string> arguments = {"check", "-f", "json", "fixtures/names/story"};
  arguments.insert(arguments.end(), options.begin(), options.end());
  std::set<std::string> kinds;
  const auto report = nlohmann::json::parse(ran(arguments).out);
  for (const auto& finding : report["findings"]) kinds.insert(finding["kind"].get<std::string>());
  return kinds;
}

TEST_CASE("a newsroom's names join two mayors and part two towns") {
  const std::set<std::string> without = kinds_found({});
  CHECK(without.contains("role"));
  CHECK_FALSE(without.contains("venue"));
  CHECK(kinds_found({"--names", "fixtures/names/newsroom.json"}) == std::set<std::string>{"venue"});
}

TEST_CASE("a faulty file of names is told line by line, and the check goes on") {
  const Ran run = ran({"check", "--names", "fixtures/names/faulty.json", "fixtures/names/story"});
  CHECK(run.code == kExitFailed);
  CHECK(run.err.find("faulty.json:2:") != std::string::npos);
  CHECK(run.err.find("unknown key \"nam\"") != std::string::npos);
  CHECK(run.err.find("faulty.json:3:") != std::string::npos);
  CHECK(run.err.find("no place is called \"Nowhereville\"") != std::string::npos);
  CHECK(run.out.find("mayor") != std::string::npos);
}

}  // namespace
}  // namespace gainsay::cli
