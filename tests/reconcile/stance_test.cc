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

}  // namespace
}  // namespace gainsay
