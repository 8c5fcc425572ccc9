#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <ostream>
#include <string>
#include <thread>
#include <vector>

namespace gainsay::cli {

/// Runs jobs on threads and writes the text of each to a stream in the order in which they were put in, as
/// soon as it and all before it are done; what is written is flushed, so a partner that waits for an answer
/// gets it. With one thread put() itself runs the job. put() waits where too many are under way.
class OrderedStream {
 public:
  /// `waiting`: how many jobs a thread may be under way or waiting before put() waits.
  OrderedStream(std::ostream& out, int threads, std::size_t waiting = 16);
  /// Waits for all that was put in.
  ~OrderedStream();
  OrderedStream(const OrderedStream&) = delete;
  OrderedStream& operator=(const OrderedStream&) = delete;

  /// `job` gives the text to write. It must not throw.
  void put(std::function<std::string()> job);

 private:
  struct Task {
    std::function<std::string()> job;
    std::string text;
    bool taken = false, done = false;
  };
  void work();
  void write_done();

  std::ostream& out_;
  std::size_t limit_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Task> tasks_;  ///< in order; references stay valid while others are added or taken away
  bool closed_ = false;
  std::vector<std::jthread> threads_;
};

}  // namespace gainsay::cli
