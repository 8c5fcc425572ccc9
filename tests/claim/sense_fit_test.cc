#include <doctest/doctest.h>

#include <algorithm>

#include "../reconcile/story.h"

namespace gainsay {
namespace {

struct Case {
  const char* text;
  const char* sense;
};

// The senses of a claim type ("event", "state") that a sentence gives claims of.
std::vector<std::string> senses_of(const char* text, const char* type) {
  std::vector<std::string> senses;
  for (const Claim& claim : story_claims({{text, "2024-05-02"}})) {
    const auto slot = claim.slots.find(type);
    if (claim.type != type || slot == claim.slots.end()) continue;
    if (const auto* value = std::get_if<TextValue>(&slot->second.front().value))
      senses.push_back(value->lemma);
  }
  return senses;
}

bool tells(const Case& c, const char* type) {
  const std::vector<std::string> senses = senses_of(c.text, type);
  return std::find(senses.begin(), senses.end(), c.sense) != senses.end();
}

TEST_CASE("a noun that names a thing, or only qualifies another noun, tells no event") {
  for (const Case& c : {Case{"The buildings stood empty.", "event:build"},
                        Case{"A fire officer spoke.", "event:fire-break-out"},
                        Case{"The release says little.", "event:release"},
                        Case{"In the end nobody came.", "event:conclude-talks"},
                        Case{"The murder trial opened in Leeds.", "event:kill"},
                        Case{"The offer pleased the striker.", "event:bid-company"}}) {
    CAPTURE(c.text);
    CHECK_FALSE(tells(c, "event"));
  }
  for (const Case& c : {Case{"The building of the bridge began in May.", "event:build"},
                        Case{"The release of the hostages was delayed.", "event:release"},
                        Case{"The crash happened near Leeds.", "event:crash"},
                        Case{"A fire broke out in the warehouse.", "event:fire-break-out"}}) {
    CAPTURE(c.text);
    CHECK(tells(c, "event"));
  }
}

TEST_CASE("a verb tells what its subject and object can do and undergo") {
  for (const Case& c :
       {Case{"The suspect took off running.", "event:take-off"}, Case{"His business died.", "event:die"},
        Case{"The losing side went home.", "event:crash-craft"},
        Case{"Falling ice hit the roof.", "event:collapse-government"},
        Case{"Clashes broke out in the capital.", "event:outbreak"},
        Case{"The fire grew quickly.", "event:growth"},
        Case{"The trial could run into 20 years.", "event:crash"}}) {
    CAPTURE(c.text);
    CHECK_FALSE(tells(c, "event"));
  }
  for (const Case& c : {Case{"The plane took off from Oslo.", "event:take-off"},
                        Case{"The miner died in hospital.", "event:die"},
                        Case{"The government collapsed on Monday.", "event:collapse-government"},
                        Case{"Cholera broke out in the capital.", "event:outbreak"},
                        Case{"The economy grew quickly.", "event:growth"},
                        Case{"The bus crashed into a wall.", "event:crash"}}) {
    CAPTURE(c.text);
    CHECK(tells(c, "event"));
  }
}

TEST_CASE("any noun of the kind fits, whether or not a list has it") {
  CHECK(tells({"The glassblower died in hospital.", "event:die"}, "event"));
  CHECK_FALSE(tells({"The glassware died in hospital.", "event:die"}, "event"));
}

}  // namespace
}  // namespace gainsay
