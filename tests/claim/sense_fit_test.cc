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

void check_events(bool told, const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(tells(c, "event") == told);
  }
}

TEST_CASE("who is fatally injured was told as injured") {
  check_events(false, {{"Mr Gray was fatally injured by a lorry.", "event:injure"}});
  check_events(true, {{"Mr Gray was badly injured by a lorry.", "event:injure"}});
}

TEST_CASE("a noun that names a thing, or only qualifies another noun, tells no event") {
  check_events(false, {{"The buildings stood empty.", "event:build"},
                       {"A fire officer spoke.", "event:fire-break-out"},
                       {"The release says little.", "event:release"},
                       {"In the end nobody came.", "event:conclude-talks"},
                       {"The murder trial opened in Leeds.", "event:kill"},
                       {"The offer pleased the striker.", "event:bid-company"}});
  check_events(true, {{"The building of the bridge began in May.", "event:build"},
                      {"The release of the hostages was delayed.", "event:release"},
                      {"The crash happened near Leeds.", "event:crash"},
                      {"A fire broke out in the warehouse.", "event:fire-break-out"}});
}

TEST_CASE("a verb tells what its subject and object can do and undergo") {
  check_events(false, {{"The suspect took off running.", "event:take-off"},
                       {"His business died.", "event:die"},
                       {"The losing side went home.", "event:crash-craft"},
                       {"Falling ice hit the roof.", "event:collapse-government"},
                       {"Clashes broke out in the capital.", "event:outbreak"},
                       {"The fire grew quickly.", "event:growth"},
                       {"The trial could run into 20 years.", "event:crash"}});
  check_events(true, {{"The plane took off from Oslo.", "event:take-off"},
                      {"The miner died in hospital.", "event:die"},
                      {"The government collapsed on Monday.", "event:collapse-government"},
                      {"Cholera broke out in the capital.", "event:outbreak"},
                      {"The economy grew quickly.", "event:growth"},
                      {"The bus crashed into a wall.", "event:crash"}});
}

TEST_CASE("any noun of the kind fits, whether or not a list has it") {
  CHECK(tells({"The glassblower died in hospital.", "event:die"}, "event"));
  CHECK_FALSE(tells({"The glassware died in hospital.", "event:die"}, "event"));
}

}  // namespace
}  // namespace gainsay
