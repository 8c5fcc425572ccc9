#include "reconcile/conflict.h"

namespace gainsay {

void compare_names(const Group&, std::vector<Conflict>&) {}

}  // namespace gainsay
