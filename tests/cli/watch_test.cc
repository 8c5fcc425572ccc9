#include "cli/watch.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>

#include "harness.h"

namespace gainsay::cli {
namespace {

TEST_CASE("a file that is written, added or removed changes the states, a report of the run's own does not") {
  const TemporaryFolder folder;
  folder.write("story/a.txt", "one");
  folder.write("story/deep/b.txt", "one");
  const auto states = [&] { return states_of({folder.path("story")}, {folder.path("story/report.md")}); };
  const FileStates before = states();
  CHECK(before.size() == 2);
  CHECK(states() == before);
  folder.write("story/report.md", "a report");
  CHECK(states() == before);
  folder.write("story/deep/b.txt", "longer");
  const FileStates written = states();
  CHECK(written != before);
  folder.write("story/c.txt", "new");
  CHECK(states().size() == 3);
  std::filesystem::remove(folder.path("story/a.txt"));
  CHECK(states().size() == 2);
  CHECK(states_of({folder.path("nowhere")}, {}).empty());
}

TEST_CASE("the config and what it names are watched beside the bundle") {
  const TemporaryFolder folder;
  folder.write("gainsay.json", "{ \"rules\": [\"own\"], \"accept\": \"yes.json\" }");
  folder.write("gainsay.baseline.json", "{}");
  folder.write("story/a.txt", "one");
  Options options;
  options.paths = {folder.path("story")};
  const auto paths = watched_paths(options);
  for (const char* name : {"story", "gainsay.json", "gainsay.baseline.json", "own", "yes.json"}) {
    CAPTURE(name);
    CHECK(std::count(paths.begin(), paths.end(), folder.path(name)) == 1);
  }
}

TEST_CASE("a watch runs again after each change and ends with the code of the last run") {
  std::istringstream in;
  std::ostringstream out, err;
  Session session{.options = {}, .folders = {}, .in = in, .out = out, .err = err};
  int runs = 0;
  const auto once = [&] { return runs++ == 0 ? kExitFindings : kExitClean; };
  CHECK(run_again(session, once, [] { return false; }) == kExitFindings);
  CHECK(runs == 1);
  CHECK(run_again(session, once, [&] { return runs < 4; }) == kExitClean);
  CHECK(runs == 4);
  CHECK(out.str().empty());
  session.out_is_terminal = true;
  run_again(session, once, [] { return false; });
  CHECK(out.str() == "\x1b[2J\x1b[3J\x1b[H");
}

TEST_CASE("a stream can't be watched") {
  CHECK(ran({"check", "--watch", "-"}).code == kExitFailed);
  CHECK(ran({"check", "--watch"}).code == kExitFailed);
}

}  // namespace
}  // namespace gainsay::cli
