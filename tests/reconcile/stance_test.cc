#include <doctest/doctest.h>

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

TEST_CASE("what nobody says the reason or the place of is granted, not denied") {
  for (const Case& c :
       {Case{"Police didn't say why the driver was arrested.", "event:arrest", Stance::kAsserted},
        Case{"The firm would not say when the ministers signed the treaty.", "event:sign", Stance::kAsserted},
        Case{"Nobody knew where the hostages died.", "event:die", Stance::kAsserted},
        Case{"Police did not say that the driver was arrested.", "event:arrest", Stance::kDenied},
        Case{"The minister denied that the driver was arrested.", "event:arrest", Stance::kDenied}}) {
    CAPTURE(c.text);
    CHECK(stance_of(c) == c.stance);
  }
}

TEST_CASE("who or what is none denies the verb") {
  for (const Case& c : {Case{"Nobody died in the fire.", "event:die", Stance::kDenied},
                        Case{"No party won the election.", "event:win-election", Stance::kDenied},
                        Case{"The firms signed no treaty in Rome.", "event:sign", Stance::kDenied},
                        Case{"No-one died in the fire.", "event:die", Stance::kDenied},
                        Case{"No fewer than 20 people died.", "event:die", Stance::kAsserted},
                        Case{"Twenty people died in the fire.", "event:die", Stance::kAsserted},
                        Case{"The firms signed a treaty in Rome.", "event:sign", Stance::kAsserted}}) {
    CAPTURE(c.text);
    CHECK(stance_of(c) == c.stance);
  }
}

TEST_CASE("what is asked, tried, feared or supposed is not asserted") {
  for (const Case& c :
       {Case{"Firefighters worked all night to contain the blaze.", "event:contain-fire", Stance::kPlanned},
        Case{"Firefighters managed to contain the blaze.", "event:contain-fire", Stance::kAsserted},
        Case{"The miner was near death.", "event:die", Stance::kPossible},
        Case{"The miner's death was announced.", "event:die", Stance::kAsserted},
        Case{"\"Did the firms sign the treaty?\" she asked.", "event:sign", Stance::kAsked},
        Case{"The unions threatened a strike.", "event:strike", Stance::kPlanned}}) {
    CAPTURE(c.text);
    CHECK(stance_of(c) == c.stance);
  }
}

TEST_CASE("a negated verb denies what it says happens, not what is known to have happened") {
  for (const Case& c :
       {Case{"The strike never took place.", "event:strike", Stance::kDenied},
        Case{"The takeover bid was never made public.", "event:bid-company", Stance::kAsserted},
        Case{"This fire didn't spread.", "event:fire-break-out", Stance::kAsserted},
        Case{"We would not have built the bridge without it.", "event:build", Stance::kPossible}}) {
    CAPTURE(c.text);
    CHECK(stance_of(c) == c.stance);
  }
}

}  // namespace
}  // namespace gainsay
