#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "text/error.h"

namespace gainsay::cli {

/// A setting as a run uses it, and where it comes from.
struct Setting {
  std::string key, value;
  std::string origin;  ///< "default", "command line" or "gainsay.json:3"
};

/// The nearest file of that name in `start` (a folder, or a file in it) or above it; empty where there is
/// none.
std::string nearest_upward(const std::string& start, const std::string& name);

/// The folder from which config, acceptances and baseline are looked for: the bundle's, or the working folder
/// where the bundle comes from a stream.
std::string config_start(const Options& options);

/// Fills what the command line leaves open from the nearest gainsay.json; paths in it are relative to its
/// folder. Comments are allowed, an unknown key is an error with a suggestion. `settings` gets every setting
/// with its origin.
void apply_config(Options& options, std::vector<Setting>& settings, Errors& errors);

}  // namespace gainsay::cli
