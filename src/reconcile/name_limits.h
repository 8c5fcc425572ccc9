#pragma once

#include "reconcile/name_apart.h"

namespace gainsay {

/// Whether something tells that two names belong to two bearers, or are two forms of one name, whatever else
/// speaks for a slip: two ages or sexes, a past and a present holder, relatives of one surname, a pet form, a
/// name from another script. Symmetric.
bool are_two_names(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                   const NameWords& x, const NameWords& y, const WordsApart& words);

}  // namespace gainsay
