#pragma once

#include <cstdint>
#include <string>

#include "claim/scene.h"

namespace gainsay {

/// How a sentence puts what is said at one of its tokens, and whom it credits.
struct Attitude {
  Stance stance = Stance::kAsserted;
  std::string speaker;       ///< as printed; empty where the article speaks itself
  bool doubted = false;      ///< told in order to be refuted ("a clip says … It has not")
  bool so_far = false;       ///< "has yet to sign": not done up to now
  bool told_future = false;  ///< "said that it would close": still to come when it was said
  bool conditional = false;  ///< kPossible for no more than a condition: "if she won she would be the first"
  bool able = false;         ///< no more than that somebody can, or can't ("we cannot prolong it for ever")
};

/// The attitude at a token: the negation, tense and mood of its verb group, what that hangs on ("denied
/// that"), its clause ("if", "whether"), a question mark, and reported speech around it. Scope is the clause.
Attitude attitude_at(const Scene& scene, std::uint32_t token);

/// Whether what a verb group denies may have come about after: "could not be reached before the tide
/// turned", "there was no applause until the curtain fell".
bool is_open_after(const Scene& scene, const VerbGroup& denied);

/// "Did not sign until 9 May": what a verb group of the past denies was done on the day, so that it says that
/// it was.
bool is_done_by_day(const Scene& scene, const VerbGroup& denied);

}  // namespace gainsay
