#include "text/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace gainsay {

void for_each_index(std::size_t count, int jobs, const std::function<void(std::size_t)>& task) {
  const std::size_t wanted =
      jobs > 0 ? static_cast<std::size_t>(jobs) : std::max(1u, std::thread::hardware_concurrency());
  const std::size_t threads = std::min(wanted, count);
  if (threads <= 1) {
    for (std::size_t i = 0; i < count; ++i) task(i);
    return;
  }
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < count; i = next++) task(i);
  };
  std::vector<std::jthread> pool;
  for (std::size_t i = 1; i < threads; ++i) pool.emplace_back(work);
  work();
}

}  // namespace gainsay
