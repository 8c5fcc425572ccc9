#include "cli/options.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <array>
#include <map>

namespace gainsay::cli {
namespace {

constexpr CommandSpec kCommands[] = {
    {"check", "BUNDLE...", "find where the articles of a story gainsay one another (the default)"},
    {"syntax", "BUNDLE...", "clauses, groups and relations"},
    {"mentions", "BUNDLE...", "dates, numbers, people and places with what they mean"},
    {"claims", "BUNDLE...", "what each article claims, a line of JSON a claim"},
    {"reconcile", "CLAIMS", "findings from lines that `claims` printed (- for standard input)"},
    {"baseline", "write|prune|show BUNDLE...", "adopt what is found today, so that only what is new fails"},
    {"config", "[BUNDLE]", "each setting and where it comes from"},
    {"init", "[FOLDER]", "write a gainsay.json with comments and, with --hook, a git hook"},
    {"explain", "[ID...] BUNDLE...", "findings down to the values that were compared"},
    {"rules", "list|lint|schema", "the rules, what they lack, their JSON Schema"},
    {"test", "[RULES...]", "run the examples and counter-examples of the rules"},
    {"completion", "bash|zsh|fish", "print a completion script"},
    {"man", "", "print the manual page"},
};

constexpr std::string_view kBundleCommands = "check syntax mentions claims config";
constexpr std::string_view kFindingCommands = "check reconcile";
constexpr std::string_view kSettingCommands = "check reconcile config";

constexpr OptionSpec kOptions[] = {
    {"-f,--format", "FORMAT", "text, markdown, html, json, sarif, github, junit, rdjson", "",
     "check reconcile syntax mentions claims config", &Options::format},
    {"-o,--output", "FORMAT=FILE", "also write a report to FILE (repeatable)", "", kFindingCommands,
     &Options::outputs},
    {"--fail-on", "VERDICT", "exit with 1 from this on", "contradiction|tension|note|never", kSettingCommands,
     &Options::fail_on},
    {"--notes", "", "show what is explained, too: updates, disputes, roundings", "", kSettingCommands,
     &Options::notes},
    {"--changed", "FILE...", "only findings that touch these articles", "", "check", &Options::changed, true},
    {"--stdin", "", "read one draft from standard input and check it with the bundle", "", "check",
     &Options::use_stdin},
    {"--stdin-path", "NAME", "the path that the draft has, or will have, in the bundle", "", "check",
     &Options::stdin_path},
    {"--watch", "", "check again whenever a file changes, until Ctrl-C", "", "check", &Options::watch},
    {"--baseline", "FILE", "findings that are known and fail nothing", "", "check baseline config",
     &Options::baseline},
    {"--accept", "FILE", "acceptances, if not the nearest gainsay.accept.json", "", "check config",
     &Options::accept},
    {"--as-of", "DATE", "ignore what was published later", "", kFindingCommands, &Options::as_of},
    {"--rules", "DIR", "further rule files (repeatable)", "",
     "check mentions claims reconcile test baseline config rules explain", &Options::rules},
    {"--names", "FILE", "names of your own people and places (repeatable)", "",
     "check mentions claims test baseline config explain", &Options::names},
    {"-j,--jobs", "N", "threads; the answer is the same for any number", "", kBundleCommands, &Options::jobs},
    {"--colour", "WHEN", "colour the text report", "auto|always|never", kSettingCommands, &Options::colour},
    {"--hook", "", "also install a git hook that refuses a contradicting commit", "", "init", &Options::hook},
    {"--time", "", "say on standard error how long each stage and rule took", "", kBundleCommands,
     &Options::time},
    {"-h,--help", "", "show this help", "", "", &Options::help},
    {"-V,--version", "", "show the version", "", "", &Options::version},
};

bool applies(const OptionSpec& option, std::string_view command) {
  return option.commands.empty() ||
         (' ' + std::string(option.commands) + ' ').find(' ' + std::string(command) + ' ') !=
             std::string::npos;
}

bool is_command(std::string_view word) {
  return std::any_of(std::begin(kCommands), std::end(kCommands),
                     [&](const auto& c) { return c.name == word; });
}

std::string long_name(const OptionSpec& option) {
  return std::string(option.flags.substr(option.flags.find("--")));
}

Error usage(std::string message, std::string hint) {
  return {ErrorCode::kBadUsage, "", 0, 0, std::move(message), std::move(hint)};
}

std::map<std::string, const OptionSpec*> add_options(CLI::App& app, Options& options) {
  std::map<std::string, const OptionSpec*> specs;
  for (const OptionSpec& spec : kOptions) {
    const std::string flags(spec.flags);
    CLI::Option* option = std::visit(
        [&](auto member) -> CLI::Option* {
          auto& target = options.*member;
          if constexpr (std::is_same_v<std::decay_t<decltype(target)>, bool>) {
            return app.add_flag(flags, target);
          } else {
            CLI::Option* added = app.add_option(flags, target);
            if constexpr (std::is_same_v<std::decay_t<decltype(target)>, std::vector<std::string>>) {
              added->allow_extra_args(spec.takes_rest);
            } else {
              added->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
            }
            return added;
          }
        },
        spec.target);
    specs[option->get_name()] = &spec;
  }
  return specs;
}

/// Whether each option given belongs to the command and has one of its choices.
std::optional<Error> misused(const CLI::App& app, const std::map<std::string, const OptionSpec*>& specs,
                             const Options& options) {
  for (const CLI::Option* option : app.get_options()) {
    const auto spec = specs.find(option->get_name());
    if (option->count() == 0 || spec == specs.end()) continue;
    const std::string name = long_name(*spec->second);
    if (!applies(*spec->second, options.command)) {
      return usage(name + " does not go with " + options.command,
                   "see gainsay " + options.command + " --help");
    }
    const std::string choices = '|' + std::string(spec->second->choices) + '|';
    for (const std::string& given : option->results()) {
      if (spec->second->choices.empty() || choices.find('|' + given + '|') != std::string::npos) continue;
      return usage(name + ": no such choice: " + given, "one of " + std::string(spec->second->choices));
    }
  }
  return std::nullopt;
}

Error unknown_flag(const std::string& flag, const Options& options) {
  std::vector<std::string> known;
  for (const OptionSpec& spec : kOptions) {
    if (applies(spec, options.command)) known.push_back(long_name(spec));
  }
  const std::string near = nearest_word(flag.substr(0, flag.find('=')), known);
  return usage("unknown option " + flag, near.empty() ? "see gainsay --help" : "did you mean " + near + "?");
}

void take_positionals(std::vector<std::string> words, Options& options) {
  if (!words.empty() && is_command(words.front())) {
    options.command = words.front();
    words.erase(words.begin());
  }
  options.paths = std::move(words);
}

}  // namespace

std::span<const CommandSpec> command_specs() { return kCommands; }
std::span<const OptionSpec> option_specs() { return kOptions; }

Result<Options> parse_options(const std::vector<std::string>& arguments) {
  Options options;
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  const auto specs = add_options(app, options);
  std::vector<std::string> words;
  app.add_option("paths", words);
  try {
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    app.parse(reversed);
  } catch (const CLI::ParseError& error) {
    return tl::unexpected(usage(error.what(), "see gainsay --help"));
  }
  take_positionals(std::move(words), options);
  if (options.jobs < 0) return tl::unexpected(usage("--jobs: not a number of threads", "1 or more"));
  for (const std::string& extra : app.remaining()) {
    return tl::unexpected(unknown_flag(extra, options));
  }
  if (const auto error = misused(app, specs, options)) return tl::unexpected(*error);
  return options;
}

std::string help_text(std::string_view command) {
  std::string out;
  const auto pad = [](std::string text, std::size_t width) {
    if (text.size() < width) text.resize(width, ' ');
    return text;
  };
  if (command.empty()) {
    out =
        "gainsay [COMMAND] [OPTION...] BUNDLE...\n\n"
        "Shows where the articles of one story gainsay one another. A BUNDLE is a folder of\n"
        "articles, a bundle.json, or files; - reads JSON Lines from standard input.\n\nCommands:\n";
    for (const CommandSpec& spec : kCommands)
      out += "  " + pad(std::string(spec.name), 12) + std::string(spec.help) + "\n";
  } else {
    for (const CommandSpec& spec : kCommands) {
      if (spec.name != command) continue;
      out = "gainsay " + std::string(spec.name) + " [OPTION...] " + std::string(spec.arguments) + "\n\n" +
            std::string(spec.help) + "\n";
    }
  }
  out += "\nOptions:\n";
  for (const OptionSpec& spec : kOptions) {
    if (!applies(spec, command.empty() ? "check" : command)) continue;
    std::string left(spec.flags);
    if (left.front() == '-' && left.size() > 3 && left[2] == ',') left.insert(3, " ");
    if (left.rfind("--", 0) == 0) left.insert(0, "    ");
    if (!spec.value.empty()) left += " " + std::string(spec.value);
    std::string help(spec.help);
    if (!spec.choices.empty()) help += ": " + std::string(spec.choices);
    out += "  " + pad(std::move(left), 26) + help + "\n";
  }
  return out + "\nExit codes: 0 nothing found at or above --fail-on, 1 something is, 2 did not run whole.\n";
}

std::string nearest_word(std::string_view word, const std::vector<std::string>& known) {
  std::string best;
  std::size_t best_distance = std::max<std::size_t>(2, word.size() / 3) + 1;
  for (const std::string& candidate : known) {
    std::vector<std::size_t> row(candidate.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= word.size(); ++i) {
      std::size_t diagonal = row[0];
      row[0] = i;
      for (std::size_t j = 1; j <= candidate.size(); ++j) {
        const std::size_t substituted = diagonal + (word[i - 1] != candidate[j - 1]);
        diagonal = row[j];
        row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
      }
    }
    if (row.back() < best_distance) {
      best_distance = row.back();
      best = candidate;
    }
  }
  return best;
}

}  // namespace gainsay::cli
