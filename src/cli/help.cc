#include "cli/help.h"

#include <algorithm>
#include <vector>

#include "cli/options.h"

namespace gainsay::cli {
namespace {

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(separator, at), text.size());
    parts.emplace_back(text.substr(at, end - at));
    at = end + 1;
  }
  return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : std::string(separator)) + part;
  return text;
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const CommandSpec& spec : command_specs()) names.emplace_back(spec.name);
  return names;
}

/// `text` between single quotes of a shell.
std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' ? "'\\''" : std::string(1, c);
  return out + "'";
}

std::string bash_script() {
  std::vector<std::string> flags;
  std::string cases;
  for (const OptionSpec& option : option_specs()) {
    for (const std::string& flag : split(option.flags, ',')) flags.push_back(flag);
    if (option.choices.empty()) continue;
    cases += "    " + join(split(option.flags, ','), "|") + ") COMPREPLY=($(compgen -W " +
             quoted(join(split(option.choices, '|'), " ")) + " -- \"$word\")); return ;;\n";
  }
  return "# gainsay: completion for bash; source it, or put it into /etc/bash_completion.d\n"
         "_gainsay() {\n"
         "  local word=${COMP_WORDS[COMP_CWORD]}\n"
         "  case ${COMP_WORDS[COMP_CWORD-1]} in\n" +
         cases +
         "  esac\n"
         "  case $word in\n"
         "    -*) COMPREPLY=($(compgen -W " +
         quoted(join(flags, " ")) +
         " -- \"$word\")) ;;\n"
         "    *)\n"
         "      COMPREPLY=($(compgen -f -- \"$word\"))\n"
         "      [ \"$COMP_CWORD\" -ne 1 ] || COMPREPLY+=($(compgen -W " +
         quoted(join(command_names(), " ")) +
         " -- \"$word\")) ;;\n"
         "  esac\n"
         "}\n"
         "complete -o filenames -F _gainsay gainsay\n";
}

std::string zsh_script() {
  std::string text =
      "#compdef gainsay\n# gainsay: completion for zsh; put it as _gainsay into a folder of $fpath\n"
      "_arguments -s \\\n";
  for (const OptionSpec& option : option_specs()) {
    for (const std::string& flag : split(option.flags, ',')) {
      std::string help;
      for (const char c : option.help)
        help += (c == ':' || c == '[' || c == ']') ? std::string("\\") + c : std::string(1, c);
      std::string spec = "*" + flag + "[" + help + "]";
      if (!option.value.empty()) {
        spec += ":" + std::string(option.value) + ":";
        spec += option.choices.empty() ? "_files" : "(" + join(split(option.choices, '|'), " ") + ")";
      }
      text += "  " + quoted(spec) + " \\\n";
    }
  }
  return text + "  " + quoted("1:command or bundle:{ compadd " + join(command_names(), " ") + "; _files }") +
         " \\\n  '*:bundle:_files'\n";
}

std::string fish_script() {
  std::string text = "# gainsay: completion for fish; put it into ~/.config/fish/completions/gainsay.fish\n";
  for (const CommandSpec& command : command_specs()) {
    text += "complete -c gainsay -n __fish_use_subcommand -a " + std::string(command.name) + " -d " +
            quoted(command.help) + "\n";
  }
  for (const OptionSpec& option : option_specs()) {
    text += "complete -c gainsay";
    for (const std::string& flag : split(option.flags, ',')) {
      text += flag.rfind("--", 0) == 0 ? " -l " + flag.substr(2) : " -s " + flag.substr(1);
    }
    if (!option.value.empty()) text += " -r";
    if (!option.choices.empty()) text += " -f -a " + quoted(join(split(option.choices, '|'), " "));
    text += " -d " + quoted(option.help) + "\n";
  }
  return text;
}

/// Text for roff: hyphens as hyphens, no line that starts with a control character.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\\' || c == '-') out += '\\';
    out += c;
  }
  return out.empty() || (out.front() != '.' && out.front() != '\'') ? out : "\\&" + out;
}

}  // namespace

Result<std::string> completion_script(const std::string& shell) {
  if (shell == "bash") return bash_script();
  if (shell == "zsh") return zsh_script();
  if (shell == "fish") return fish_script();
  return tl::unexpected(
      Error{ErrorCode::kBadUsage, "", 0, 0, "completion: no such shell: " + shell, "bash, zsh or fish"});
}

std::string man_page(const std::string& version) {
  std::string text =
      ".TH GAINSAY 1 \"\" \"gainsay " + roff(version) +
      "\"\n.SH NAME\ngainsay \\- show where the articles of a story gainsay one another\n"
      ".SH SYNOPSIS\n.B gainsay\n[\\fICOMMAND\\fR] [\\fIOPTION\\fR...] \\fIBUNDLE\\fR...\n.SH DESCRIPTION\n"
      "A bundle is a folder of articles, a bundle.json, or files named together; \\- reads JSON Lines from "
      "standard input.\n.SH COMMANDS\n";
  for (const CommandSpec& command : command_specs()) {
    text += ".TP\n.B " + roff(command.name) + " \\fR" + roff(command.arguments) + "\n" + roff(command.help) +
            "\n";
  }
  text += ".SH OPTIONS\n";
  for (const OptionSpec& option : option_specs()) {
    text += ".TP\n.B " + roff(join(split(option.flags, ','), ", "));
    if (!option.value.empty()) text += " \\fI" + roff(option.value) + "\\fR";
    text += "\n" + roff(option.help);
    if (!option.choices.empty()) text += ": " + roff(join(split(option.choices, '|'), ", "));
    text += ".\n";
    if (!option.commands.empty()) text += "With: " + roff(join(split(option.commands, ' '), ", ")) + ".\n";
  }
  return text +
         ".SH EXIT STATUS\n.TP\n.B 0\nran whole, nothing at or above \\-\\-fail\\-on\n.TP\n.B 1\nsomething "
         "is\n.TP\n.B 2\ndid not run whole\n"
         ".SH FILES\ngainsay.json (settings), gainsay.accept.json (acceptances), gainsay.baseline.json (what "
         "was known), each the nearest upward\n"
         ".SH ENVIRONMENT\nNO_COLOR, GITHUB_STEP_SUMMARY\n";
}

}  // namespace gainsay::cli
