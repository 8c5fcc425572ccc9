#pragma once

#include <cstddef>
#include <functional>

namespace gainsay {

/// Calls task(i) for every i below `count`, on up to `jobs` threads (0 = as many as there are processors),
/// this one among them; returns when all are done. One job or one task starts no thread.
void for_each_index(std::size_t count, int jobs, const std::function<void(std::size_t)>& task);

}  // namespace gainsay
