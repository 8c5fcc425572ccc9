#include <doctest/doctest.h>

#include "../reconcile/story.h"

namespace gainsay {
namespace {

struct Case {
  const char* text;
  const char* type;
  const char* slot;
  const char* filler;  ///< as printed; empty: none of the claims has any
};

std::string filler_of(const Case& c) {
  std::string all;
  for (const Claim& claim : story_claims({{c.text, "2024-05-02"}})) {
    const auto slot = claim.slots.find(c.slot);
    if (claim.type != c.type || slot == claim.slots.end()) continue;
    const std::string& text = slot->second.front().text;
    if (all == text) continue;  // another class of the same word
    all += (all.empty() ? "" : " / ") + text;
  }
  return all;
}

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(filler_of(c) == c.filler);
  }
}

TEST_CASE("a nationality is no place, and a place hangs on what happens there") {
  check({{"The Finnish driver crashed his car.", "event", "place", ""},
         {"A New York woman was killed in the crash.", "event", "place", ""},
         {"The driver crashed his car near Turku.", "event", "place", "Turku"}});
}

TEST_CASE("what is measured fills the role, not how much of it") {
  check({{"Pirates seized a number of vessels.", "event", "theme", "vessels"},
         {"The storm killed a total of ten people.", "event", "theme", "ten people"}});
}

TEST_CASE("a title is no end of a name, and no mark of the title behind it") {
  check({{"Fire officer Peter Guest spoke.", "role", "role", ""},
         {"The museum's director, Jon Owen, spoke.", "role", "role", "director"},
         {"Film director Jon Owen spoke.", "role", "role", "Film director"}});
}

TEST_CASE("a day inside a name or before another noun is not the day of what is told") {
  check({{"The publisher of the Free Sunday newspapers sold the firm.", "event", "when", ""},
         {"He sold the firm on Sunday.", "event", "when", "Sunday"}});
}

}  // namespace
}  // namespace gainsay
