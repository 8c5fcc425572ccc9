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

/// Starts programs from a process of its own that holds next to no memory: what the starter holds, the system
/// counts as the most that the program held. So it has to be made before anything large.
class Starter {
 public:
  Starter();
  ~Starter();
  Starter(const Starter&) = delete;
  Starter& operator=(const Starter&) = delete;

  /// Runs a program; `input` (a file; empty = none) becomes its standard input.
  ProcessRun run(const std::vector<std::string>& arguments, const std::string& input = {}) const;

 private:
  int socket_ = -1;
};

}  // namespace gainsay::bench
