#pragma once

#include <cstdint>
#include <optional>

#include "claim/figure_list.h"

namespace gainsay {

/// Both sides of a vote: "by 905 votes to 860", "61 votes for and 48 against", "612 votes, against 498".
struct Poll {
  double more = 0, fewer = 0;
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  std::uint32_t won = 0, lost = 0;    ///< mentions; one and the same for a score
};

/// The first vote among the figures of a sentence, `figures` in order, in which the figure of the mention
/// `except` has no part (kAbsent: any may have).
std::optional<Poll> poll_in(const Scene& scene, const Figures& figures, std::uint32_t except);

/// Whether a word of the list stands within three tokens behind `token`, no mark and no figure between.
bool is_next(const Scene& scene, std::uint32_t token, const ListName& list);

}  // namespace gainsay
