#include <doctest/doctest.h>

#include "harness.h"

namespace gainsay::cli {
namespace {

TEST_CASE("an article without a date says how many of its dates stay open") {
  const TemporaryFolder folder;
  folder.write("a.txt",
               "Bridge shut\n\nThe bridge was shut on Tuesday after a crash, the council said. It will be "
               "open again next "
               "week, it hopes.\n");
  folder.write("b.txt", "Bridge shut\n\nThe bridge was shut on Tuesday after a crash, the council said.\n");
  folder.write("c.txt",
               "Bridge shut\n\nThe bridge was shut on 4 March 2024 after a crash, the council said.\n");
  folder.write(
      "d.txt",
      "Bridge shut\n\n5 March 2024\n\nThe bridge was shut on Tuesday after a crash, the council said.\n");
  const Ran run = ran({"check", folder.path()});
  CAPTURE(run.out);
  CHECK(run.out.find("a.txt: no publication date: 2 relative dates stay unanchored\n") != std::string::npos);
  CHECK(run.out.find("b.txt: no publication date: 1 relative date stays unanchored\n") != std::string::npos);
  CHECK(run.out.find("c.txt: no publication date\n") != std::string::npos);
  CHECK(run.out.find("d.txt: no") == std::string::npos);
}

}  // namespace
}  // namespace gainsay::cli
