#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string_view>

#include "cli/run.h"

namespace {

std::string directory_of_program(const char* name) {
  std::error_code error;
  const auto path = std::filesystem::read_symlink("/proc/self/exe", error);
  return (error ? std::filesystem::absolute(name, error) : path).parent_path().string();
}

/// What tells of the program itself works wherever it lies.
bool needs_no_rules(std::string_view argument) {
  for (const char* known : {"man", "completion", "config", "init", "--help", "-h", "--version", "-V"}) {
    if (argument == known) return true;
  }
  return false;
}

int terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return 100;
}

}  // namespace

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  const std::string directory = directory_of_program(argv[0]);
  auto folders = gainsay::cli::find_folders(directory);
  if (!folders && argc > 1 && needs_no_rules(argv[1])) folders = gainsay::cli::Folders{};
  if (!folders) {
    std::cerr << "gainsay: " << folders.error().to_line() << '\n';
    return gainsay::cli::kExitFailed;
  }
  return gainsay::cli::run({argv + 1, argv + argc}, {.options = {},
                                                     .folders = *folders,
                                                     .in = std::cin,
                                                     .out = std::cout,
                                                     .err = std::cerr,
                                                     .out_is_terminal = isatty(STDOUT_FILENO) != 0,
                                                     .err_is_terminal = isatty(STDERR_FILENO) != 0,
                                                     .width = terminal_width(),
                                                     .program = directory + "/gainsay",
                                                     .ends_process = true});
}
