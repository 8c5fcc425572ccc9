#include "reconcile/conflict.h"

namespace gainsay {

void check_arithmetic(const Group&, std::vector<Conflict>&) {}

}  // namespace gainsay
