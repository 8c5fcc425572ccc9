#include <sys/stat.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <ostream>

#include "cli/commands.h"
#include "cli/finding_output.h"
#include "text/visible.h"

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kConfig = R"({
  // Settings of gainsay for the articles in this folder and below. Paths are relative to this file. What stands on
  // the command line goes before; `gainsay config` shows what holds.

  // The gravest verdict that passes lies below this one: "contradiction", "tension", "note" or "never".
  "fail_on": "contradiction"

  // Show what is explained, too: updates, disputes, roundings.
  // , "notes": true

  // Folders of your own rules, and files of names of people and places that you write about.
  // , "rules": ["house-rules"]
  // , "names": ["names.json"]

  // Findings to live with, and those that were there before you started; the nearest files of these names are
  // found by themselves.
  // , "accept": "gainsay.accept.json"
  // , "baseline": "gainsay.baseline.json"
}
)";

/// What git prints for a question, without its line feed; empty where it fails.
std::string ask_git(const std::string& question) {
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(("git " + question + " 2>/dev/null").c_str(), "r"),
                                                   pclose);
  std::string answer;
  std::array<char, 256> part{};
  while (pipe && fgets(part.data(), part.size(), pipe.get()) != nullptr) answer += part.data();
  while (!answer.empty() && answer.back() == '\n') answer.pop_back();
  return answer;
}

std::string hook_text(const std::string& program) {
  return "#!/bin/sh\n"
         "# Written by `gainsay init --hook`: refuses a commit whose articles contradict their story.\n"
         "program=gainsay\n"
         "command -v \"$program\" >/dev/null 2>&1 || program=" +
         shell_word(program) +
         "\n"
         "git diff --cached --name-only -z --diff-filter=ACMR | xargs -0 -r \"$program\" check --changed || "
         "{\n"
         "  echo 'To live with a finding: <!-- gainsay-accept ID -- reason --> in the article, or an entry "
         "in' >&2\n"
         "  echo 'gainsay.accept.json: { \"accept\": [ { \"id\": \"ID\", \"reason\": \"...\" } ] }' >&2\n"
         "  exit 1\n"
         "}\n";
}

/// Writes a file that is not there yet.
std::optional<Error> write_new(const std::string& path, const std::string& text) {
  std::error_code ignored;
  if (fs::exists(path, ignored)) {
    return Error{ErrorCode::kUnwritableOutput, path, 0, 0, "is there already", "move it away first"};
  }
  return write_file(path, text);
}

std::optional<Error> write_hook(Session& session) {
  const std::string folder = ask_git("rev-parse --git-path hooks");
  if (folder.empty()) {
    return Error{ErrorCode::kMissingInput, ".git", 0, 0, "this is no git repository", "git init makes one"};
  }
  std::error_code ignored;
  fs::create_directories(folder, ignored);
  const std::string path = folder + "/pre-commit";
  if (auto error = write_new(path, hook_text(session.program))) return error;
  fs::permissions(path, fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec,
                  fs::perm_options::add, ignored);
  session.out << "wrote " << visible(path) << '\n';
  return std::nullopt;
}

}  // namespace

/// Writes gainsay.json into the folder given (default: the working folder) and, with --hook, a git hook.
int run_init(Session& session) {
  const std::string folder = session.options.paths.empty() ? "." : session.options.paths.front();
  const std::string path = (fs::path(folder) / "gainsay.json").lexically_normal().string();
  std::error_code ignored;
  Errors errors;
  if (session.options.hook && fs::exists(path, ignored)) {
    session.out << visible(path) << " stays as it is\n";
  } else if (auto error = write_new(path, kConfig)) {
    errors.push_back(std::move(*error));
  } else {
    session.out << "wrote " << visible(path) << '\n';
  }
  if (session.options.hook) {
    if (auto error = write_hook(session)) errors.push_back(std::move(*error));
  }
  return finish(session, errors, kExitClean);
}

}  // namespace gainsay::cli
