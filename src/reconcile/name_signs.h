#pragma once

#include <optional>

#include "reconcile/gate.h"
#include "reconcile/name_evidence.h"

namespace gainsay {

/// What speaks for and against two names of two articles being given to one bearer, for the gate "name": how
/// the words are spelt, what the two are called, what is shared around them. Nothing where they are one name,
/// where an article of the story has both, or where nothing ties the two. Symmetric.
std::optional<Signs> name_signs(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                                const NameWords& x, const NameWords& y);

}  // namespace gainsay
