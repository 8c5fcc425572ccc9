#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// What a frame's slots are looked for around.
struct Trigger {
  Annotation annotation;
  std::uint32_t verb = kAbsent;   ///< its verb group, where it is a verb
  std::uint32_t group = kAbsent;  ///< its noun group, where it is a noun
  std::uint32_t clause = 0;
};

Trigger make_trigger(const Scene& scene, const Annotation& annotation);

/// The noun groups at a position relative to the trigger, the likeliest first. Positions: "subject",
/// "object", "indirect", "possessor", "head", "modifier", "apposition", "by", "of" or prepositions
/// ("in|at|near"), "role:NAME", "clause", "sentence"; "object-of:run|head" (the subject of such a verb whose
/// object is the trigger), "of-noun:charge" (who such a noun is said of, where the trigger hangs on it by
/// "of"), "possessor-of:POSITION",
/// "made-by:appoint|name" (who is made what the trigger names: "named Roe as its chairman"),
/// "who-as" ("Roe, who as minister …"), "whose" ("Roe, whose ministry …").
std::vector<std::uint32_t> groups_at(const Scene& scene, const Trigger& trigger, const std::string& position);

/// The tokens in which a mention counts as being at that position: "clause", "sentence", "before", "after".
bool token_range(const Scene& scene, const Trigger& trigger, const std::string& position,
                 std::uint32_t& first, std::uint32_t& last);

/// Whether `holds` of one of the pieces of `list` between `separator`s.
template <class Holds>
bool any_of_list(std::string_view list, char separator, Holds holds) {
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(separator, at), list.size());
    if (holds(list.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace gainsay
