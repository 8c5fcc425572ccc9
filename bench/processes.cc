#include "processes.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>

namespace gainsay::bench {
namespace {

constexpr std::size_t kLongestRequest = 4096;  // bytes: the input and the arguments, each with a 0 behind it

ProcessRun run_process(const std::vector<std::string>& arguments, const std::string& input) {
  std::vector<char*> argv;
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, input.empty() ? "/dev/null" : input.c_str(), O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environ) != 0) std::exit(2);
  int status = 0;
  struct rusage usage {};
  ::wait4(child, &status, 0, &usage);
  ProcessRun run;
  run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  const auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  run.cpu_seconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
  run.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
  posix_spawn_file_actions_destroy(&actions);
  return run;
}

[[noreturn]] void serve(int socket) {
  char request[kLongestRequest];
  for (;;) {
    const ssize_t size = ::read(socket, request, sizeof request);
    if (size <= 0) ::_exit(0);
    std::vector<std::string> parts;
    for (const char* at = request; at < request + size; at += parts.back().size() + 1) parts.emplace_back(at);
    const ProcessRun run = run_process({parts.begin() + 1, parts.end()}, parts.front());
    if (::write(socket, &run, sizeof run) != sizeof run) ::_exit(1);
  }
}

}  // namespace

Starter::Starter() {
  int sockets[2];
  if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, sockets) != 0) std::exit(2);
  const pid_t child = ::fork();
  if (child < 0) std::exit(2);
  ::close(sockets[child == 0 ? 0 : 1]);
  if (child == 0) serve(sockets[1]);
  socket_ = sockets[0];
}

Starter::~Starter() { ::close(socket_); }

ProcessRun Starter::run(const std::vector<std::string>& arguments, const std::string& input) const {
  std::string request = input + '\0';
  for (const std::string& argument : arguments) request += argument + '\0';
  ProcessRun run;
  const bool done = request.size() <= kLongestRequest &&
                    ::write(socket_, request.data(), request.size()) > 0 &&
                    ::read(socket_, &run, sizeof run) == sizeof run;
  if (!done) std::exit(2);
  return run;
}

}  // namespace gainsay::bench
