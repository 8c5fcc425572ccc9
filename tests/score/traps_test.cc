// The traps that fool a contradiction finder, by number: traps.jsonl has at least three wordings of each that
// have to be left in peace, and one beside them that must not be silenced. A case that the program gets wrong
// is marked "known" with the reason; their number may only fall (floor.json).
#include <doctest/doctest.h>

#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>

#include "score.h"

namespace gainsay {
namespace {

using nlohmann::json;

constexpr int kTraps = 25;
constexpr int kBlame = 22;  ///< the trap of saying who is wrong: its cases are conflicts whose words are read

std::vector<json> traps() {
  std::vector<json> all;
  std::ifstream in("tests/score/traps.jsonl");
  for (std::string line; std::getline(in, line);) all.push_back(json::parse(line));
  return all;
}

std::vector<Finding> flags_of(const json& pair) {
  const Bundle bundle = test::pair_bundle(test::built_models(), pair);
  std::vector<Finding> findings = cli::check_bundle(test::built_models(), bundle, {}, 1).findings;
  std::erase_if(findings, [](const Finding& finding) { return !test::flags_pair(finding); });
  return findings;
}

TEST_CASE("every trap has three wordings and something beside it that must be found") {
  std::array<int, kTraps + 1> wordings{}, conflicts{};
  std::set<std::string> ids;
  for (const json& pair : traps()) {
    const int trap = pair.at("trap");
    REQUIRE(trap >= 1);
    REQUIRE(trap <= kTraps);
    CHECK(ids.insert(pair.at("id")).second);
    (pair.at("label") == "compatible" || trap == kBlame ? wordings : conflicts)[trap] += 1;
  }
  for (int trap = 1; trap <= kTraps; ++trap) {
    CAPTURE(trap);
    CHECK(wordings[trap] >= 3);
    CHECK((trap == kBlame || conflicts[trap] >= 1));
  }
}

TEST_CASE("no wording of a trap is flagged, and what stands beside it is") {
  int known_alarms = 0, known_misses = 0;
  for (const json& pair : traps()) {
    const bool conflict = pair.at("label") != "compatible";
    const std::vector<Finding> flags = flags_of(pair);
    const std::string trap = "trap " + std::to_string(pair.at("trap").get<int>()) + ", " +
                             pair.at("id").get<std::string>() + ": " + pair.at("why").get<std::string>();
    const bool right = conflict != flags.empty();
    if (!pair.contains("known")) {
      CHECK_MESSAGE(right, trap << (flags.empty() ? "" : " but: " + flags.front().why));
      continue;
    }
    if (right) MESSAGE(trap << " works now: its mark \"known\" can go");
    (conflict ? known_misses : known_alarms) += 1;
  }
  MESSAGE(known_alarms << " traps known to be flagged, " << known_misses << " conflicts known to be missed");
  CHECK(known_alarms <= test::floor_of("traps", "known_alarms"));
  CHECK(known_misses <= test::floor_of("traps", "known_misses"));
}

TEST_CASE("no finding says who is wrong (trap 22)") {
  const std::regex blame(
      R"(\b(wrong|incorrect|false|falsely|mistaken|mistake|error|erroneous|liar?|lies|untrue)\b)",
      std::regex::icase);
  int read = 0;
  for (const json& pair : traps()) {
    for (const Finding& finding : flags_of(pair)) {
      ++read;
      CAPTURE(finding.why);
      CHECK_FALSE(std::regex_search(finding.why, blame));
      CHECK_FALSE(std::regex_search(finding.reconciles_if, blame));
    }
  }
  CHECK(read >= 20);
}

}  // namespace
}  // namespace gainsay
