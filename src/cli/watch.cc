#include "cli/watch.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <ostream>
#include <thread>

#include "cli/config.h"

namespace gainsay::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds kLook{250};  ///< between two looks at the files
constexpr const char* kClearScreen = "\x1b[2J\x1b[3J\x1b[H";

volatile std::sig_atomic_t stopped = 0;

void add_state(const fs::path& path, const std::vector<std::string>& except, FileStates& states) {
  const std::string name = path.lexically_normal().string();
  if (std::find(except.begin(), except.end(), name) != except.end()) return;
  std::error_code error;
  const auto written = fs::last_write_time(path, error);
  if (error) return;
  const auto size = fs::file_size(path, error);
  if (!error) states[name] = {written.time_since_epoch().count(), size};
}

/// The files that -o writes, named as states_of() names them.
std::vector<std::string> written_files(const Options& options) {
  std::vector<std::string> files;
  for (const std::string& output : options.outputs) {
    if (const auto equals = output.find('='); equals != std::string::npos)
      files.push_back(fs::path(output.substr(equals + 1)).lexically_normal().string());
  }
  return files;
}

/// Waits for a change and until the files have come to rest; false where a signal ends the watch.
bool wait_for_change(const Options& options, FileStates& known) {
  const std::vector<std::string> except = written_files(options);
  for (FileStates last = known; stopped == 0;) {
    std::this_thread::sleep_for(kLook);
    FileStates now = states_of(watched_paths(options), except);
    if (now != known && now == last) {
      known = std::move(now);
      return true;
    }
    last = std::move(now);
  }
  return false;
}

}  // namespace

FileStates states_of(const std::vector<std::string>& paths, const std::vector<std::string>& except) {
  FileStates states;
  std::error_code error;
  for (const std::string& path : paths) {
    if (!fs::is_directory(path, error)) {
      add_state(path, except, states);
      continue;
    }
    for (fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, error), end;
         !error && at != end; at.increment(error)) {
      std::error_code ignored;
      if (at->is_regular_file(ignored)) add_state(at->path(), except, states);
    }
  }
  return states;
}

std::vector<std::string> watched_paths(Options options) {
  std::vector<Setting> settings;
  Errors told_by_the_run;
  apply_config(options, settings, told_by_the_run);
  std::vector<std::string> paths = options.paths;
  paths.insert(paths.end(), options.rules.begin(), options.rules.end());
  paths.insert(paths.end(), options.names.begin(), options.names.end());
  for (const char* name : {"gainsay.json", "gainsay.accept.json", "gainsay.baseline.json"}) {
    if (std::string path = nearest_upward(config_start(options), name); !path.empty())
      paths.push_back(std::move(path));
  }
  for (const std::string& path : {options.accept, options.baseline}) {
    if (!path.empty()) paths.push_back(path);
  }
  return paths;
}

int run_again(Session& session, const std::function<int()>& once, const std::function<bool()>& wait) {
  for (;;) {
    if (session.out_is_terminal) session.out << kClearScreen;
    const int code = once();
    session.out << std::flush;
    session.err << "gainsay: waiting for a change; Ctrl-C ends" << std::endl;
    if (!wait()) return code;
  }
}

int watch(Session& session, const std::function<int()>& once) {
  stopped = 0;
  struct sigaction stop = {};
  stop.sa_handler = [](int) { stopped = 1; };
  sigaction(SIGINT, &stop, nullptr);
  sigaction(SIGTERM, &stop, nullptr);
  const Options& options = session.options;
  FileStates known;
  // The state before the run: what changes while it lasts is a change, too.
  const auto run = [&] {
    known = states_of(watched_paths(options), written_files(options));
    return once();
  };
  return run_again(session, run, [&] { return wait_for_change(options, known); });
}

}  // namespace gainsay::cli
