#include "reconcile/conflict.h"

namespace gainsay {

void compare_history(const Group&, std::vector<Conflict>&) {}

}  // namespace gainsay
