#pragma once

#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// The sentence's annotations without the events and states that its words can't mean here: what the class
/// asks of who does it, of what it is done to or of what is in the state (`objects`, `subjects`, `holders`)
/// has to fit, a noun has to name a happening, and of several classes of one word those remain whose roles
/// fit best, with their kin. Pronouns and unknown names neither fit nor contradict.
std::vector<Annotation> fitting_senses(const Scene& scene);

/// Whether the noun group can fill the agent's or the theme's role ("agent", "theme") of an event class: as
/// its lists say, or where it has none, unless the noun names a time, a quantity or the like.
bool can_fill(const Scene& scene, std::uint32_t group, const EventClass& event, std::string_view role);

}  // namespace gainsay
