#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/pipeline.h"

namespace gainsay::cli {

/// What a command works with: its surroundings, so that a test can give it others.
struct Session {
  Options options;
  Folders folders;
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool out_is_terminal = false;
  bool err_is_terminal = false;     ///< a long run says there what it is at
  int width = 100;                  ///< columns of the terminal
  std::string program = "gainsay";  ///< how to call the program again
  bool ends_process = false;        ///< what a run loaded needn't be taken down behind it
};

inline constexpr int kExitClean = 0;     ///< ran whole, nothing at or above --fail-on
inline constexpr int kExitFindings = 1;  ///< ran whole, something is
inline constexpr int kExitFailed = 2;    ///< did not run whole

/// Runs the command that `arguments` (without the program's name) name and returns the exit code.
int run(const std::vector<std::string>& arguments, Session session);

/// Prints each error on a line of its own, and gives kExitFailed where there are any, else `otherwise`.
int finish(Session& session, const Errors& errors, int otherwise);

/// Standard error where it is a terminal, for a ProgressLine; else nullptr.
std::ostream* progress_terminal(Session& session);

/// The error of a command that needs a bundle and got none.
Error no_bundle();

/// The number of threads that --jobs asks for, at least 1.
int thread_count(const Options& options);

/// Says what is wrong with --format where it is none of `known`; `known.front()` stands for an empty one.
Result<std::string> chosen_format(const Options& options, const std::vector<std::string>& known);

}  // namespace gainsay::cli
