#include "cli/ordered_stream.h"

#include <algorithm>

namespace gainsay::cli {

OrderedStream::OrderedStream(std::ostream& out, int threads, std::size_t waiting)
    : out_(out), limit_(static_cast<std::size_t>(std::max(1, threads)) * waiting) {
  if (threads <= 1) return;
  for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

OrderedStream::~OrderedStream() {
  {
    const std::lock_guard lock(mutex_);
    closed_ = true;
  }
  changed_.notify_all();
}

void OrderedStream::put(std::function<std::string()> job) {
  if (threads_.empty()) {
    out_ << job() << std::flush;
    return;
  }
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return tasks_.size() < limit_; });
  tasks_.push_back({std::move(job), "", false, false});
  lock.unlock();
  changed_.notify_all();
}

void OrderedStream::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    const auto free =
        std::find_if(tasks_.begin(), tasks_.end(), [](const Task& task) { return !task.taken; });
    if (free == tasks_.end()) {
      if (closed_) return;
      changed_.wait(lock);
      continue;
    }
    Task& task = *free;
    task.taken = true;
    lock.unlock();
    std::string text = task.job();
    lock.lock();
    task.text = std::move(text);
    task.done = true;
    write_done();
    changed_.notify_all();
  }
}

void OrderedStream::write_done() {
  bool wrote = false;
  for (; !tasks_.empty() && tasks_.front().done; tasks_.pop_front()) {
    out_ << tasks_.front().text;
    wrote = true;
  }
  if (wrote) out_ << std::flush;
}

}  // namespace gainsay::cli
