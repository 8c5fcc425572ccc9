// A text on one line of any length takes time in proportion to its length.

#include <doctest/doctest.h>

#include <algorithm>
#include <ctime>

#include "harness.h"

namespace gainsay::cli {
namespace {

/// A story of that many bytes without a line end, with people, places, offices, quotations and figures.
std::string long_line(std::size_t size) {
  const std::string report =
      "Transport Minister Paulo Brandão said on Monday that 14 passengers were injured near Funchal. “We "
      "felt two blows,” "
      "said Zoë Lindqvist of Coastal Wire. Brandão will meet Maria Brandão on 18 March; it was the "
      "minister's third visit "
      "to Portugal since 2019. \"The ferry, he said, ";  // the quotation mark is never closed
  std::string text;
  while (text.size() < size) text += report;
  return text;
}

/// Processor time of one run.
double seconds(const std::vector<std::string>& arguments) {
  const std::clock_t begin = std::clock();
  const Ran run = ran(arguments);
  CHECK(run.code <= kExitFindings);
  return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

TEST_CASE("three times the line takes about three times as long") {
  const TemporaryFolder folder;
  const std::string small = folder.write("small.txt", long_line(60'000));
  const std::string large = folder.write("large.txt", long_line(180'000));
  for (const std::string command : {"mentions", "check"}) {
    CAPTURE(command);
    // What is not in proportion to the text (loading the rules) makes the ratio smaller; a square makes it
    // nine.
    double least = 100;
    for (int attempt = 0; attempt < 3 && least > 4.5; ++attempt)
      least = std::min(least, seconds({command, large}) / seconds({command, small}));
    CHECK(least <= 4.5);
  }
}

}  // namespace
}  // namespace gainsay::cli
