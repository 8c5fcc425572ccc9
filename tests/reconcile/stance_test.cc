#include <doctest/doctest.h>

#include <vector>

#include "story.h"

namespace gainsay {
namespace {

struct Case {
  const char* text;
  const char* event;
  Stance stance;
};

// The stance of what is told of an event class; of an event that nobody tells of, "asked" stands for none.
Stance stance_of(const Case& c) {
  for (const Claim& claim : story_claims({{c.text, "2024-05-02"}})) {
    const auto event = claim.slots.find("event");
    if (claim.type != "event" || event == claim.slots.end()) continue;
    const auto* value = std::get_if<TextValue>(&event->second.front().value);
    if (value && value->lemma == c.event) return claim.stance;
  }
  return Stance::kAsked;
}

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(stance_of(c) == c.stance);
  }
}

TEST_CASE("what nobody says the reason or the place of is granted, not denied") {
  check({{"Police didn't say why the driver was arrested.", "event:arrest", Stance::kAsserted},
         {"The firm would not say when the ministers signed the treaty.", "event:sign", Stance::kAsserted},
         {"Nobody knew where the hostages died.", "event:die", Stance::kAsserted},
         {"Police did not say that the driver was arrested.", "event:arrest", Stance::kPossible},
         {"The minister did not believe that the driver was arrested.", "event:arrest", Stance::kDenied},
         {"The minister denied that the driver was arrested.", "event:arrest", Stance::kDenied}});
}

TEST_CASE("who or what is none denies the verb") {
  check({{"Nobody died in the fire.", "event:die", Stance::kDenied},
         {"No party won the election.", "event:win-election", Stance::kDenied},
         {"The firms signed no treaty in Rome.", "event:sign", Stance::kDenied},
         {"No-one died in the fire.", "event:die", Stance::kDenied},
         {"There was no strike on Monday.", "event:strike", Stance::kDenied},
         {"There was no strike until the owners gave in.", "event:strike", Stance::kPossible},
         {"No fewer than 20 people died.", "event:die", Stance::kAsserted},
         {"Twenty people died in the fire.", "event:die", Stance::kAsserted},
         {"The firms signed a treaty in Rome.", "event:sign", Stance::kAsserted}});
}

TEST_CASE("what comes after something still to come was told as done") {
  check({{"The ships will leave once the ministers have signed the treaty.", "event:sign", Stance::kPlanned},
         {"The guards will stay until the ministers have signed the treaty.", "event:sign", Stance::kPlanned},
         {"The ships left after the ministers signed the treaty.", "event:sign", Stance::kAsserted},
         {"The ships left when the ministers had signed the treaty.", "event:sign", Stance::kAsserted}});
}

TEST_CASE("a headline's guess was told as done") {
  check({{"Iceland seen holding rates on Thursday", "event:hold-rate", Stance::kPossible},
         {"Iceland's central bank held its key rate on Thursday.", "event:hold-rate", Stance::kAsserted}});
}

TEST_CASE("what is asked, tried, feared or supposed is not asserted") {
  check({{"Firefighters worked all night to contain the blaze.", "event:contain-fire", Stance::kPlanned},
         {"Firefighters managed to contain the blaze.", "event:contain-fire", Stance::kAsserted},
         {"The miner was near death.", "event:die", Stance::kPossible},
         {"The miner's death was announced.", "event:die", Stance::kAsserted},
         {"\"Did the firms sign the treaty?\" she asked.", "event:sign", Stance::kAsked},
         {"The unions threatened a strike.", "event:strike", Stance::kPlanned}});
}

TEST_CASE("a negated verb denies what it says happens, not what is known to have happened") {
  check({{"The strike never took place.", "event:strike", Stance::kDenied},
         {"The takeover bid was never made public.", "event:bid-company", Stance::kAsserted},
         {"This fire didn't spread.", "event:fire-break-out", Stance::kAsserted},
         {"We would not have built the bridge without it.", "event:build", Stance::kPossible}});
}

}  // namespace
}  // namespace gainsay
