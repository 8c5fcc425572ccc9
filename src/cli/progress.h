#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <iosfwd>
#include <mutex>
#include <string>
#include <thread>

namespace gainsay::cli {

/// A line on a terminal that says what a long run is at: "reading, 3 s", "mentions: 12 of 40 articles, 5 s".
/// It appears only once the run has lasted for `patience`, is written again in place, and is gone when the
/// object is. Without a stream nothing is ever written. All members may be called from any thread.
class ProgressLine {
 public:
  using Milliseconds = std::chrono::milliseconds;

  /// `out`: of a terminal, or nullptr; must outlive the object.
  explicit ProgressLine(std::ostream* out, Milliseconds patience = Milliseconds(2000),
                        Milliseconds pause = Milliseconds(200));
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// A stage begins that goes through `count` articles (0: not known).
  void begin(std::string stage, std::size_t count = 0);
  /// One article of the stage is done.
  void step() { ++done_; }
  /// Takes the line away, for good: the report is about to be written.
  void end();

 private:
  void work();
  std::string line() const;

  std::ostream* out_;
  const Milliseconds patience_, pause_;
  const std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::mutex mutex_;
  std::condition_variable changed_;
  std::string stage_;
  std::size_t count_ = 0;
  std::atomic<std::size_t> done_ = 0;
  bool over_ = false, shown_ = false;
  std::jthread thread_;  ///< last: it uses the others
};

}  // namespace gainsay::cli
