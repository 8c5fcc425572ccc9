#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/error.h"

namespace gainsay::cli {

/// What the command line asks for. One struct for all commands: an option means the same wherever it is
/// accepted.
struct Options {
  std::string command = "check";
  std::vector<std::string> paths;  ///< what stands behind the command: bundles, or what the command calls for
  std::vector<std::string> rules;  ///< further folders of rule files
  std::vector<std::string> names;  ///< files of a newsroom's own names
  std::string format;              ///< of standard output; empty = the command's own
  std::vector<std::string> outputs;  ///< FORMAT=FILE
  std::string fail_on;               ///< contradiction, tension, note, never; empty = contradiction
  std::string colour;                ///< auto, always, never; empty = auto
  std::string as_of;                 ///< day; empty = no limit
  std::string stdin_path;
  std::string baseline;  ///< file; empty = the nearest gainsay.baseline.json
  std::string accept;    ///< file; empty = the nearest gainsay.accept.json
  std::vector<std::string> changed;
  int jobs = 0;  ///< 0 = as many as there are processors
  bool notes = false, time = false, hook = false, use_stdin = false, watch = false, help = false,
       version = false;
};

/// A command's name, its arguments for --help and what it does in a line.
struct CommandSpec {
  std::string_view name, arguments, help;
};
std::span<const CommandSpec> command_specs();

/// The one definition of an option, from which parsing, --help, shell completion and the man page are made.
struct OptionSpec {
  std::string_view flags;     ///< "-f,--format"
  std::string_view value;     ///< "FORMAT"; empty for a switch
  std::string_view help;      ///< one line
  std::string_view choices;   ///< "auto|always|never" where only these are allowed, else empty
  std::string_view commands;  ///< space-separated; empty = all
  std::variant<bool Options::*, int Options::*, std::string Options::*, std::vector<std::string> Options::*>
      target;
  bool takes_rest = false;  ///< a list that takes every argument up to the next option
};
std::span<const OptionSpec> option_specs();

/// Reads the arguments without the program's name. The first that is no option and names a command is the
/// command, else it is `check`. An unknown option is an error (kBadUsage) that names the nearest known one.
Result<Options> parse_options(const std::vector<std::string>& arguments);

/// Text of --help: of the program where `command` is empty. Fits a screen.
std::string help_text(std::string_view command);

/// The word of `known` nearest to `word`; empty where none is near.
std::string nearest_word(std::string_view word, const std::vector<std::string>& known);

}  // namespace gainsay::cli
