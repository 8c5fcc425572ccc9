#pragma once

#include <string>
#include <vector>

namespace gainsay::bench {

/// One run of a program, its output thrown away.
struct ProcessRun {
  double seconds = 0;  ///< of the wall clock, from start to end
  double cpu_seconds = 0;
  double megabytes = 0;  ///< most memory held at once
};

/// Runs a program; `input` (a file; empty = none) becomes its standard input.
ProcessRun run_process(const std::vector<std::string>& arguments, const std::string& input = {});

}  // namespace gainsay::bench
