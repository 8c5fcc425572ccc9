#include "reconcile/gate.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace gainsay {
namespace {

WordLists lists_of(const std::string& json) {
  const std::string path = (std::filesystem::temp_directory_path() / "gainsay-evidence-test.json").string();
  std::ofstream(path) << json;
  WordLists lists;
  WordLists::Origins origins;
  Errors errors;
  lists.add_file(path, origins, errors);
  std::remove(path.c_str());
  REQUIRE(errors.empty());
  return lists;
}

TEST_CASE("signs of one name add up, and none of no strength is kept") {
  Signs evidence;
  evidence.add("names", 2);
  evidence.add("lone", 0);
  evidence.add("names", 0.5);
  REQUIRE(evidence.signs().size() == 1);
  CHECK(evidence.signs().front().second == doctest::Approx(2.5));
}

TEST_CASE("a gate opens from its threshold on and tells every candidate") {
  const WordLists lists =
      lists_of(R"({"gate door": {"threshold": "0.5", "bias": "-1", "names": "0.75", "far": "-2"}})");
  std::vector<std::string> seen;
  const CandidateSink sink = [&](const Candidate& candidate) { seen.emplace_back(candidate.gate); };
  const Gate gate(lists, "door", &sink);
  const Claim a, b;
  Signs evidence;
  evidence.add("names", 1);
  CHECK(gate.odds(evidence) == doctest::Approx(-0.25));
  CHECK_FALSE(gate.opens(a, b, Kind::kQuantity, evidence));
  evidence.add("names", 1);
  CHECK(gate.opens(a, b, Kind::kQuantity, evidence));
  evidence.add("a sign without a weight", 9);
  CHECK(gate.opens(a, b, Kind::kQuantity, evidence));
  evidence.add("far");
  CHECK_FALSE(gate.opens(a, b, Kind::kQuantity, evidence));
  CHECK(seen == std::vector<std::string>(4, "door"));
}

TEST_CASE("a gate that no table has never opens") {
  const WordLists lists = lists_of(R"({"gate door": {"bias": "9"}})");
  Signs evidence;
  evidence.add("names", 100);
  CHECK(Gate(lists, "door", nullptr).opens({}, {}, Kind::kQuantity, evidence));
  CHECK_FALSE(Gate(lists, "window", nullptr).opens({}, {}, Kind::kQuantity, evidence));
}

}  // namespace
}  // namespace gainsay
