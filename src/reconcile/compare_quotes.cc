#include "reconcile/conflict.h"

namespace gainsay {

void compare_quotes(const Group&, std::vector<Conflict>&) {}

}  // namespace gainsay
