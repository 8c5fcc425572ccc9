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
    // Where a way ends is told by a claim of its own.
    if (claim.type != c.type || claim.rule == "setting/goal" || slot == claim.slots.end()) continue;
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

TEST_CASE("the end of a way was taken for the place of what went before") {
  check({{"The inmate escaped when he was being taken to a prison in Turku.", "setting", "place", ""},
         {"The coffin was carried to the graveyard at Turku, where the poet was buried.", "setting", "place",
          "Turku"}});
}

TEST_CASE("a unit behind a fraction was taken for what is counted") {
  check({{"The bank cut its key rate by a quarter of a point.", "figure", "of", ""},
         {"The storm destroyed a quarter of the harvest.", "figure", "of", "the harvest"}});
}

TEST_CASE("a feast that names a sort of show was taken for the day") {
  check({{"Two people were injured when a barge with a New Year fireworks display caught fire.", "setting",
          "around", ""},
         {"The rocket was a Long March 5.", "setting", "when", ""}});
}

TEST_CASE("a deputy's mother was taken for a deputy mother") {
  check({{"The deputy's mother, Rosa Ortiz, spoke.", "role", "held", ""},
         {"The deputy mayor, Rosa Ortiz, spoke.", "role", "role", "deputy mayor"}});
}

TEST_CASE("the name of what lies in a country, a town or beside a sort of place is the place") {
  check({{"The treaty was signed in the Kenyan port of Merrin.", "setting", "place", "Merrin"},
         {"The treaty was signed in Karvia's capital, Lunev.", "setting", "place", "Lunev"},
         {"The flats burned down in Edinburgh's Gorgie district.", "setting", "place", "Gorgie"},
         {"The factory burned down in the Leith area of Edinburgh.", "setting", "place", "Leith"},
         {"He was arrested in the capital of France.", "setting", "place", "France"},
         {"The congress opened in Ho Chi Minh City.", "setting", "place", "Ho Chi Minh City"},
         {"They were housed in the Baptist church in Dayford.", "setting", "place", "Dayford"}});
}

TEST_CASE("what is confirmed to be there is found there, what somebody confirms is only said there") {
  check({{"Bird flu was confirmed at a farm in Norfolk.", "setting", "place", "Norfolk"},
         {"It was confirmed in Oslo that the plan is dead.", "setting", "place", ""}});
}

TEST_CASE("what somebody's wife says is hers") {
  check({{"“It sounded like a waterfall,” said Hosmer's wife Lorna.", "quotation", "speaker", "Lorna"},
         {"“It sounded like a train,” said farmer Bud Hosmer.", "quotation", "speaker", "Bud Hosmer"}});
}

TEST_CASE("a verb with a particle that says nothing of its doing's end is another verb") {
  check({{"The men finished digging the tunnel.", "deed", "stops", "finished digging"},
         {"The clerk gave up counting the votes.", "deed", "stops", "gave up counting"},
         {"The men ended up digging the tunnel.", "deed", "stops", ""}});
}

TEST_CASE("a verb that opens its sentence in front of a connective is none that it governs") {
  check({{"sang before the coffin was brought into Armagh cathedral", "sequence", "earlier", ""},
         {"The choir sang before the coffin was brought into Armagh cathedral.", "sequence", "earlier",
          "The choir sang"}});
}

TEST_CASE("a duration may end its sentence, without a stop") {
  check({{"from 6 May 1921 to 17 January 2009 is 87 years", "span", "duration", "87 years"},
         {"from 6 May 1921 to 17 January 2009 is 87 years.", "span", "duration", "87 years"}});
}

}  // namespace
}  // namespace gainsay
