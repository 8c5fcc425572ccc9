#include <doctest/doctest.h>

#include "../reconcile/story.h"

namespace gainsay {
namespace {

struct Case {
  const char* text;
  const char* event;
  const char* speaker;
};

// The speaker of what a text tells of an event class; "?" where it tells nothing of it.
std::string speaker_of(const Case& c) {
  for (const Claim& claim : story_claims({{c.text, "2024-05-02"}})) {
    const auto event = claim.slots.find("event");
    if (claim.type != "event" || event == claim.slots.end()) continue;
    const auto* value = std::get_if<TextValue>(&event->second.front().value);
    if (value && value->lemma == c.event) return claim.speaker;
  }
  return "?";
}

TEST_CASE("who is credited in the same sentence is the speaker, in front, behind and turned round") {
  for (const Case& c :
       {Case{"Police say two people were killed in the crash.", "event:kill", "Police"},
        Case{"Two people were killed in the crash, police said.", "event:kill", "police"},
        Case{"Two people were killed in the crash, said the sheriff.", "event:kill", "the sheriff"},
        Case{"Two people were killed, according to the sheriff's department.", "event:kill",
             "the sheriff's department"},
        Case{"According to the ministry, two people were killed.", "event:kill", "the ministry"},
        Case{"Two people were killed, an aviation source said on Friday.", "event:kill",
             "an aviation source"},
        Case{"Two people were killed in the crash.", "event:kill", ""},
        Case{"Two people were killed as police said a prayer.", "event:kill", ""},
        Case{"After two people were killed, police said they would patrol.", "event:kill", ""}}) {
    CAPTURE(c.text);
    CHECK(speaker_of(c) == c.speaker);
  }
}

TEST_CASE("a quotation is its speaker's over all its sentences") {
  CHECK(speaker_of({"\"The train was late. Two people were killed. We mourn them,\" Anna Lind said.",
                    "event:kill", ""}) == "Anna Lind");
}

TEST_CASE("a report said that something was said by It") {
  const auto meant = [](const char* text) {
    for (const Claim& claim : story_claims({{text, "2024-05-02"}})) {
      if (claim.type == "event" && !claim.speaker.empty()) return claim.speaker_meant;
    }
    return std::string("?");
  };
  CHECK(meant("Two people were killed in the crash, it said.") == "a speaker the article calls “it”");
  CHECK(meant("It said two people were killed in the crash.") == "a speaker the article calls “it”");
  CHECK(meant("Mira Tal came at noon. Two people were killed in the crash, she said.") == "Mira Tal");
  CHECK(meant("Two people were killed in the crash, police said.").empty());
  CHECK(meant("Two people were killed in the crash, said Mira Tal.").empty());
}

}  // namespace
}  // namespace gainsay
