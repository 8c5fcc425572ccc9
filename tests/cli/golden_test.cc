#include "../report/golden.h"

#include <doctest/doctest.h>

#include "harness.h"

namespace gainsay::cli {
namespace {

/// Three stories of different make: plain text and a summit's history; HTML and Markdown, a strike's; a vote
/// with accents, a sum that is wrong and a note.
TEST_CASE("each format gives the golden report of three labelled stories") {
  const Environment no_summary("GITHUB_STEP_SUMMARY", nullptr);
  struct Format {
    const char *name, *ending;
  };
  const Format formats[] = {{"text", "txt"},        {"markdown", "md"},  {"html", "html"},
                            {"json", "json"},       {"sarif", "sarif"},  {"github", "github"},
                            {"junit", "junit.xml"}, {"rdjson", "rdjson"}};
  for (const std::string story :
       {"serbia-turkmenistan-summit", "airedale-bus-strike", "iceland-salmon-vote"}) {
    const TemporaryFolder folder;
    std::vector<std::string> arguments = {"check", "--notes", "fixtures/" + story};
    for (const Format& format : formats)
      arguments.insert(arguments.end(), {"-o", std::string(format.name) + "=" + folder.path(format.ending)});
    const Ran run = ran(arguments);
    CHECK(run.code == kExitFindings);
    CHECK(run.err == "");
    for (const Format& format : formats)
      check_golden("stories/" + story + "." + format.ending, read_file(folder.path(format.ending)));
    CHECK(run.out == read_file(folder.path("txt")));
  }
}

}  // namespace
}  // namespace gainsay::cli
