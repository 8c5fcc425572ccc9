#pragma once

#include <optional>
#include <vector>

#include "claim/scene.h"

namespace gainsay {

/// How a connective orders what it governs (the inner happening) and what it hangs on (the outer one).
enum class Order : std::uint8_t { kNone, kOuterFirst, kInnerFirst };

/// A word or words that say which of two happenings came first.
struct Connective {
  enum class Sort : std::uint8_t {
    kBefore,  ///< "before", "ahead of", "by the time": the outer one came first
    kAfter,   ///< "after", "once": the inner one did
    kUntil,   ///< "until": the inner one, with a negation only
    kWhen,    ///< "when", "as": by the verbs' tenses
    kWhile,   ///< "while": the outer one, where the inner one is still being done
    kSooner,  ///< "no sooner … than"
  } sort = Sort::kBefore;
  std::uint32_t first = 0, last = 0;  ///< tokens, both included
  bool takes_noun = false;            ///< may govern a noun group: "after the vote"
};

/// The connectives of a sentence, in order; those of `sequence_connective` in lexicon/sequences.json.
std::vector<Connective> connectives(const Scene& scene);

/// The order of the two. `outer` and `inner` are verb groups, kAbsent where a noun tells it; `from` is the
/// first token of what the connective hangs on.
Order order_of(const Scene& scene, const Connective& connective, std::uint32_t from, std::uint32_t outer,
               std::uint32_t inner);

}  // namespace gainsay
