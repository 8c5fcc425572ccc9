#include "cli/progress.h"

#include <doctest/doctest.h>

#include <sstream>
#include <thread>

namespace gainsay::cli {
namespace {

using std::chrono::milliseconds;

TEST_CASE("a run that is soon over shows no progress") {
  std::ostringstream out;
  {
    ProgressLine progress(&out, milliseconds(60'000));
    progress.begin("mentions", 3);
    progress.step();
  }
  CHECK(out.str().empty());
}

TEST_CASE("a long run shows its stage on one line, and takes the line away") {
  std::ostringstream out;
  ProgressLine progress(&out, milliseconds(0), milliseconds(5));
  progress.begin("reading");
  std::this_thread::sleep_for(milliseconds(50));
  progress.begin("mentions", 40);
  progress.step();
  progress.step();
  std::this_thread::sleep_for(milliseconds(50));
  progress.end();
  const std::string written = out.str();
  CHECK(written.find("\r\x1b[Kgainsay: reading, 0 s") != std::string::npos);
  CHECK(written.find("\r\x1b[Kgainsay: mentions: 2 of 40 articles, 0 s") != std::string::npos);
  CHECK(written.find('\n') == std::string::npos);
  CHECK(written.ends_with("\r\x1b[K"));
  progress.end();
  CHECK(out.str() == written);
}

TEST_CASE("without a terminal there is no progress") {
  ProgressLine progress(nullptr, milliseconds(0), milliseconds(0));
  progress.begin("reading");
  progress.step();
  progress.end();
}

}  // namespace
}  // namespace gainsay::cli
