#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>
#include <sstream>
#include <thread>

#include "cli/changed_bundles.h"
#include "cli/config.h"
#include "cli/ordered_stream.h"
#include "harness.h"

namespace gainsay::cli {
namespace {

const std::string kBundle = "fixtures/serbia-turkmenistan-summit";

TEST_CASE("the same bytes come out whatever the number of threads") {
  for (const std::string command : {"check", "mentions", "claims", "syntax"}) {
    const std::vector<std::string> arguments = {command, "-f", "json", kBundle};
    auto with_jobs = [&](const char* jobs) {
      std::vector<std::string> all = arguments;
      all.insert(all.end(), {"--jobs", jobs});
      return ran(all).out;
    };
    const std::string one = with_jobs("1");
    CHECK(one.size() > 100);
    CHECK(with_jobs("8") == one);
    CHECK(with_jobs("8") == one);
  }
}

TEST_CASE("reconciling printed claims gives the findings of check") {
  const Ran claims = ran({"claims", kBundle});
  REQUIRE(claims.code == kExitClean);
  const auto from_claims = nlohmann::json::parse(ran({"reconcile", "-", "-f", "json"}, claims.out).out);
  const auto from_check = nlohmann::json::parse(ran({"check", kBundle, "-f", "json"}).out);
  CHECK(from_claims["findings"] == from_check["findings"]);
}

TEST_CASE("plain text on standard input is one article") {
  const Ran syntax = ran({"syntax", "-"}, "The treaty was not signed by Arlov, who left on Monday.\n");
  CHECK(syntax.code == kExitClean);
  CHECK(syntax.out.find("main: was not signed [past passive negated") != std::string::npos);
  CHECK(syntax.out.find("object=The treaty") != std::string::npos);
  CHECK(ran({"syntax", "-f", "words", "-"}, "Arlov left.\n").out.find("left\tleave\tVERB") !=
        std::string::npos);
  CHECK(ran({"mentions", "-"}, "Arlov landed on Monday.\n").out.find("Monday") != std::string::npos);
}

TEST_CASE("JSON Lines are answered line by line, in order, whatever the threads") {
  std::string lines;
  for (int i = 0; i < 100; ++i) {
    lines += "{\"id\": \"a" + std::to_string(i) + "\", \"text\": \"Arlov landed on Monday.\"}\n";
  }
  for (const std::string command : {"mentions", "syntax"}) {
    const Ran one = ran({command, "-f", "json", "--jobs", "1", "-"}, lines);
    const Ran many = ran({command, "-f", "json", "--jobs", "4", "-"}, lines);
    CHECK(one.code == kExitClean);
    CHECK(one.out == many.out);
    std::istringstream answers(one.out);
    int number = 0;
    for (std::string line; std::getline(answers, line); ++number) {
      CHECK(nlohmann::json::parse(line)["article"] == "a" + std::to_string(number));
    }
    CHECK(number == 100);
  }
}

TEST_CASE("an ordered stream writes in order though the first job is the slowest") {
  std::ostringstream out;
  {
    OrderedStream stream(out, 3);
    for (int i = 0; i < 20; ++i) {
      stream.put([i] {
        if (i == 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return std::to_string(i) + ' ';
      });
    }
  }
  CHECK(out.str() == "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 ");
}

TEST_CASE("help and version fit a screen") {
  const Ran help = ran({"--help"});
  CHECK(help.code == kExitClean);
  CHECK(std::count(help.out.begin(), help.out.end(), '\n') <= 50);
  std::istringstream lines(help.out);
  for (std::string line; std::getline(lines, line);) CHECK(line.size() <= 100);
  CHECK(ran({"claims", "--help"}).out.rfind("gainsay claims ", 0) == 0);
  CHECK(ran({"--version"}).out.rfind("gainsay ", 0) == 0);
}

TEST_CASE("each format can be written to a file beside another on standard output") {
  const TemporaryFolder folder;
  const Ran run = ran({"check", kBundle, "-f", "json", "-o", "markdown=" + folder.path("a.md"), "-o",
                       "html=" + folder.path("a.html"), "--fail-on", "never"});
  CHECK(run.code == kExitClean);
  CHECK(nlohmann::json::parse(run.out)["version"] == 1);
  CHECK(read_file(folder.path("a.md")).rfind("# Consistency report", 0) == 0);
  CHECK(read_file(folder.path("a.html")).rfind("<!DOCTYPE html>", 0) == 0);
}

TEST_CASE("colour is honoured where asked for and absent from a pipe") {
  CHECK(ran({"check", kBundle}).out.find('\x1b') == std::string::npos);
}

TEST_CASE("the nearest config counts, the command line goes before it, and config tells which") {
  const TemporaryFolder folder;
  folder.write("gainsay.json", "{\n  // for all\n  \"fail_on\": \"note\", \"jobs\": 2\n}");
  folder.write("near/gainsay.json", "{ \"fail_on\": \"tension\", \"rules\": [\"own\"] }");
  folder.write("near/story/a.txt", "Text.\n");
  const Ran run = ran({"config", folder.path("near/story"), "--colour", "never"});
  CHECK(run.code == kExitClean);
  CAPTURE(run.out);
  CHECK(run.out.find("tension") != std::string::npos);
  CHECK(run.out.find(folder.path("near/gainsay.json") + ":1") != std::string::npos);
  CHECK(run.out.find(folder.path("near/own")) != std::string::npos);
  CHECK(run.out.find("command line") != std::string::npos);
  CHECK(run.out.find("all processors") != std::string::npos);
}

TEST_CASE("a faulty config is told by place with the way out") {
  struct Case {
    const char *text, *message;
  };
  const Case cases[] = {
      {"{\n \"fail-on\": \"note\" }", ":2:2: unknown key \"fail-on\" (did you mean \"fail_on\"?)"},
      {"{ \"fail_on\": \"maybe\" }",
       "\"fail_on\" has no such value (one of contradiction|tension|note|never)"},
      {"{ \"jobs\": 0 }", "\"jobs\" has no such value (a whole number above 0)"},
      {"[]", "a config is an object"},
      {"{", "gainsay.json:1"},
  };
  for (const Case& c : cases) {
    const TemporaryFolder folder;
    folder.write("gainsay.json", c.text);
    folder.write("a.txt", "Text.\n");
    const Ran run = ran({"check", folder.path()});
    CAPTURE(run.err);
    CHECK(run.code == kExitFailed);
    CHECK(run.err.find(c.message) != std::string::npos);
  }
}

TEST_CASE("init writes a config that holds, and overwrites nothing") {
  const TemporaryFolder folder;
  CHECK(ran({"init", folder.path()}).code == kExitClean);
  CHECK(ran({"config", folder.path()}).code == kExitClean);
  folder.write("gainsay.json", "{}");
  CHECK(ran({"init", folder.path()}).code == kExitFailed);
  CHECK(read_file(folder.path("gainsay.json")) == "{}");
}

TEST_CASE("a changed article stands for its bundle") {
  const TemporaryFolder folder;
  folder.write("story/bundle.json", "{}");
  CHECK(bundles_of({folder.path("story/day1/a.md"), folder.path("story/b.txt"), folder.path("loose/c.md"),
                    folder.path("loose/code.cc")}) ==
        std::vector<std::string>{folder.path("loose"), folder.path("story")});
  CHECK(bundles_of({"a.md"}) == std::vector<std::string>{"."});
  CHECK(bundles_of({"Makefile"}).empty());
}

TEST_CASE("a draft from standard input takes the place of its stored article") {
  const TemporaryFolder folder;
  folder.write("a.txt", "Arlov landed in Tessaly.\n");
  folder.write("b.txt", "Arlov landed in Tessaly.\n");
  const auto articles = [&](const std::string& name) {
    const Ran run =
        ran({"check", "--stdin", "--stdin-path", name, "-f", "json", folder.path()}, "A new text.\n");
    const auto json = nlohmann::json::parse(run.out);
    std::vector<std::string> names;
    for (const auto& article : json["articles"]) names.push_back(article["article"]);
    return names;
  };
  CHECK(articles("a.txt") == std::vector<std::string>{"a.txt", "b.txt"});
  CHECK(articles(folder.path("a.txt")) == std::vector<std::string>{"a.txt", "b.txt"});
  CHECK(articles("c.txt") == std::vector<std::string>{"a.txt", "b.txt", "c.txt"});
}

TEST_CASE("a report tells the command line that gives the same findings") {
  const TemporaryFolder folder;
  folder.write("a b/a.txt", "Arlov landed in Tessaly.\n");
  folder.write("a b/gainsay.json", "{ \"notes\": true }");
  const std::string bundle = folder.path("a b");
  const auto told = [](const std::vector<std::string>& arguments) {
    const std::string report = ran(arguments, "A draft.\n").out;
    const auto at = report.rfind("\n\n    gainsay ");
    return at == std::string::npos ? "" : report.substr(at + 6);
  };
  CHECK(told({"check", "-f", "markdown", "--as-of", "2024-03-04", "-j", "2", bundle}) ==
        "gainsay check --notes --as-of 2024-03-04 '" + bundle + "'\n");
  CHECK(told({"check", "-f", "markdown", bundle, "--changed", "a.txt"}) ==
        "gainsay check --notes '" + bundle + "' --changed a.txt\n");
  CHECK(told({"check", "-f", "markdown", "--stdin", "--stdin-path", "c.txt", bundle}) ==
        "gainsay check --notes --stdin --stdin-path c.txt '" + bundle + "'\n");
}

}  // namespace
}  // namespace gainsay::cli
