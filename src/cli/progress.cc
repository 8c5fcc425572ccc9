#include "cli/progress.h"

#include <ostream>

namespace gainsay::cli {
namespace {

constexpr const char* kEraseLine = "\r\x1b[K";

}  // namespace

ProgressLine::ProgressLine(std::ostream* out, Milliseconds patience, Milliseconds pause)
    : out_(out), patience_(patience), pause_(pause) {
  if (out_ != nullptr) thread_ = std::jthread([this] { work(); });
}

ProgressLine::~ProgressLine() { end(); }

void ProgressLine::begin(std::string stage, std::size_t count) {
  const std::lock_guard lock(mutex_);
  stage_ = std::move(stage);
  count_ = count;
  done_ = 0;
}

void ProgressLine::end() {
  {
    const std::lock_guard lock(mutex_);
    over_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
  if (shown_) *out_ << kEraseLine << std::flush;
  shown_ = false;
}

void ProgressLine::work() {
  std::unique_lock lock(mutex_);
  const auto over = [this] { return over_; };
  if (changed_.wait_for(lock, patience_, over)) return;
  do {
    shown_ = true;
    *out_ << kEraseLine << line() << std::flush;
  } while (!changed_.wait_for(lock, pause_, over));
}

std::string ProgressLine::line() const {
  const auto seconds =
      std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - start_);
  std::string text = "gainsay: " + stage_;
  if (count_ > 0) text += ": " + std::to_string(done_) + " of " + std::to_string(count_) + " articles";
  return text + ", " + std::to_string(seconds.count()) + " s";
}

}  // namespace gainsay::cli
