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
    for (const Format& format : formats) {
      const Ran run = ran({"check", "--notes", "-f", format.name, "fixtures/" + story});
      CHECK(run.code == kExitFindings);
      CHECK(run.err == "");
      check_golden("stories/" + story + "." + format.ending, run.out);
    }
  }
}

}  // namespace
}  // namespace gainsay::cli
