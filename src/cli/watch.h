#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "cli/run.h"

namespace gainsay::cli {

/// The files that a run depends on, each with when it was last written and its size.
using FileStates = std::map<std::string, std::pair<long long, std::uintmax_t>>;

/// The states of the files named and of all files below the folders named. What is not there is left out; so
/// are the files in `except`.
FileStates states_of(const std::vector<std::string>& paths, const std::vector<std::string>& except);

/// What `check` reads: the bundle, the nearest config, acceptances and baseline, rules and names of one's own
/// as the command line or the config names them.
std::vector<std::string> watched_paths(Options options);

/// Calls `once` now and again after each change of the files, until `wait` says that there will be no more.
/// `wait` returns true after a change. Gives the exit code of the last call.
int run_again(Session& session, const std::function<int()>& once, const std::function<bool()>& wait);

/// --watch: run_again() with a wait that ends with SIGINT or SIGTERM.
int watch(Session& session, const std::function<int()>& once);

}  // namespace gainsay::cli
