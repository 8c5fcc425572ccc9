#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "harness.h"

namespace gainsay::cli {
namespace {

/// A run that must end with exit code 2 and one line on standard error that holds `culprit`.
void check_refused(const Ran& run, const std::string& culprit) {
  CAPTURE(run.err);
  CHECK(run.code == kExitFailed);
  CHECK(std::count(run.err.begin(), run.err.end(), '\n') == 1);
  CHECK(run.err.rfind("gainsay: ", 0) == 0);
  CHECK(run.err.find(culprit) != std::string::npos);
}

TEST_CASE("bad input is one line that names the culprit, and exit code 2") {
  const TemporaryFolder folder;
  folder.write("good/a.txt", "A train left the station on Monday.\n");
  folder.write("broken/bundle.json", "{ \"articles\": [ }");
  folder.write("lacking/bundle.json", "{ \"articles\": [ { \"path\": \"gone.txt\" } ] }");
  std::filesystem::create_directories(folder.path("empty"));
  const std::string good = folder.path("good");
  check_refused(ran({"check"}), "no bundle given");
  check_refused(ran({"check", folder.path("nowhere")}), folder.path("nowhere"));
  check_refused(ran({"check", folder.path("empty")}), folder.path("empty"));
  check_refused(ran({"check", folder.path("broken")}), folder.path("broken/bundle.json"));
  check_refused(ran({"check", folder.path("lacking")}), "gone.txt");
  check_refused(ran({"check", "--frobnicate", good}), "--frobnicate");
  check_refused(ran({"check", "-f", "pdf", good}), "pdf");
  check_refused(ran({"check", "-o", "markdown", good}), "FORMAT=FILE");
  check_refused(ran({"check", "-o", "pdf=x", good}), "pdf");
  check_refused(ran({"check", "-o", "json=" + folder.path("no/such/folder/x.json"), good}),
                "no/such/folder/x.json");
  check_refused(ran({"check", "--as-of", "tomorrow", good}), "tomorrow");
  check_refused(ran({"check", "--jobs", "-3", good}), "--jobs");
  check_refused(ran({"check", "-"}), "standard input is empty");
  check_refused(ran({"check", "-", good}, "{}"), "standard input stands alone");
  check_refused(ran({"check", "--stdin", good}), "--stdin-path");
  check_refused(ran({"reconcile", "-"}, "not json\n"), "-:1");
  check_refused(ran({"reconcile", folder.path("nowhere.jsonl")}), "nowhere.jsonl");
  check_refused(ran({"baseline", "burn", good}), "burn");
  check_refused(ran({"mentions", folder.path("nowhere")}), folder.path("nowhere"));
  check_refused(ran({"syntax", folder.path("nowhere")}), folder.path("nowhere"));
  check_refused(ran({"claims", folder.path("nowhere")}), folder.path("nowhere"));
  check_refused(ran({"mentions"}), "no bundle given");
}

TEST_CASE("what is good beside bad input is still reported") {
  const TemporaryFolder folder;
  folder.write("bundle.json", "{ \"articles\": [ { \"path\": \"gone.txt\" }, { \"path\": \"a.txt\" } ] }");
  folder.write("a.txt", "A train left the station on Monday.\n");
  const Ran run = ran({"check", "-f", "json", folder.path()});
  CHECK(run.code == kExitFailed);
  CHECK(run.out.find("\"article\": \"a.txt\"") != std::string::npos);
}

TEST_CASE("articles that are hardly text are read or reported, never a crash") {
  const TemporaryFolder folder;
  folder.write("a.txt", "A train left the station on Monday.\n");
  folder.write("invalid.txt", "Caf\xff\xfe\xc3( on Monday\n");
  folder.write("empty.txt", "");
  folder.write("long.txt", std::string(1 << 20, 'w'));
  const Ran run = ran({"check", "-f", "json", folder.path()});
  CHECK(run.code <= kExitFailed);
  CHECK(run.out.find("\"version\": 1") != std::string::npos);
}

TEST_CASE("a broken rule is told by place, and the others still work") {
  const TemporaryFolder folder;
  folder.write("rules/bad.json", "{ \"type\": \n oops }");
  folder.write("a.txt", "A train left the station on Monday.\n");
  const Ran run = ran({"check", "--rules", folder.path("rules"), "-f", "json", folder.path("a.txt")});
  CHECK(run.code == kExitFailed);
  CHECK(run.err.find("rules/bad.json:2") != std::string::npos);
  CHECK(run.out.find("a.txt") != std::string::npos);
}

TEST_CASE("a comparison that does not exist is told, and is not silently left out") {
  const TemporaryFolder folder;
  folder.write("rules/fare.json",
               R"({"claim": "fare", "about": "What a ride costs.", "compares": ["slotz"],
                   "slots": {"price": {"takes": ["money"]}},
                   "patterns": [{"id": "costs", "phrase": "fare is {money:price}",
                                 "examples": ["The fare is $3."], "counterexamples": ["The fare rose."]}]})");
  folder.write("a.txt", "A train left the station on Monday.\n");
  const Ran run = ran({"check", "--rules", folder.path("rules"), folder.path("a.txt")});
  CHECK(run.code == kExitFailed);
  CHECK(run.err.find("rules/fare.json:1:63: \"slotz\" in \"compares\" is no comparison") !=
        std::string::npos);
}

TEST_CASE("a comparison whose slots a claim type lacks is told, and does not silently find nothing") {
  const TemporaryFolder folder;
  folder.write("rules/fare.json",
               R"({"claim": "fare", "about": "What a ride costs.", "compares": ["settings", "slots"],
                   "slots": {"what": {"takes": ["noun"]}, "price": {"takes": ["money"]}},
                   "patterns": [{"id": "costs", "phrase": "fare is {money:price}",
                                 "examples": ["The fare is $3."], "counterexamples": ["The fare rose."]}]})");
  folder.write("a.txt", "A train left the station on Monday.\n");
  const Ran run = ran({"check", "--rules", folder.path("rules"), folder.path("a.txt")});
  CHECK(run.code == kExitFailed);
  CHECK(run.err.find(
            "rules/fare.json:1:63: \"settings\" looks for a slot 'place' or 'when', and 'fare' has none") !=
        std::string::npos);
}

}  // namespace
}  // namespace gainsay::cli
