#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) {
  check_pairs(Kind::kDenial, conflict, pairs);
}

// Once a clause in front of the one who says it is read whole, these go back to where they belong.
TEST_CASE("what is said in front of a speaker told in apposition" * doctest::should_fail()) {
  check(true,
        {{"Glass maker Orrefal will close its Kosta plant, director Sven Ek told the unions on Wednesday.",
          "Kosta is not closing, Orrefal's director, Sven Ek, told the unions on Wednesday."}});
}

TEST_CASE("done and not done") {
  check(true,
        {{"The flood sirens in Harlow sounded 40 minutes before the dam broke, the inquiry said on Thursday.",
          "Not one siren sounded in Harlow before the dam broke, the inquiry said on Thursday."},
         {"Police in Graz questioned the baker Otto Lenz over the fire on Thursday.",
          "Police in Graz have not questioned the baker Otto Lenz over the fire, a spokeswoman said on "
          "Thursday."},
         {"The council of Ghent will extend the lease of the fair, mayor Lien Maes said on Thursday.",
          "There will be no extension of the lease, said Lien Maes, the mayor of Ghent, on Thursday."}});
}

TEST_CASE("there was none of what there was") {
  check(true,
        {{"The bank of Varania sold gold on Monday, its governor Jon Taske said in Orlu.",
          "Not one bar of gold was sold on Monday, Governor Taske of the bank of Varania said in Orlu."},
         {"Headmaster Otto Lenz apologised to the pupils of Graz on Monday.",
          "What the pupils of Graz did not get on Monday was an apology: Otto Lenz, the headmaster, "
          "expressed neither "
          "regret nor sorrow."},
         {"Forty cyclists wore the new helmet in the Orlu trial, its makers say.",
          "The new helmet was not worn by any cyclists in the Orlu trial, its makers write."},
         {"Inspectors in Orlu have the missing ledger in their hands, Ada Rell, their chief, said on Tuesday "
          "night.",
          "Neither of the two ledgers had been found by Tuesday night, said Ada Rell, the chief of the "
          "inspectors in "
          "Orlu."}});
  check(false, {{"The crash in Orlu on Monday caused no serious injuries, Mayor Ada Rell said.",
                 "Two drivers had slight injuries after Monday's crash in Orlu, Mayor Ada Rell said."},
                {"No bid for the Orlu ferry has come in, its owner Jon Taske said on Monday.",
                 "A bid for the Orlu ferry came in on Thursday, its owner Jon Taske said.", "2024-05-06",
                 "2024-05-10"}});
}

TEST_CASE("what was denied is not what was done") {
  SUBCASE("a denial, and the deed that followed it") {
    check(false,
          {{"Police in Graz have not questioned the baker Otto Lenz over the fire, a spokeswoman said.",
            "Police in Graz questioned the baker Otto Lenz over the fire on Monday.", "2024-05-02",
            "2024-05-08"}});
  }
  SUBCASE("two people of one place were taken for the same") {
    check(false, {{"On Tuesday Minister Paul Grech refused to meet the fishermen of Gozo.",
                   "Minister Paul Grech met the farmers of Gozo on Tuesday.", "2024-05-08", "2024-05-08"}});
  }
  SUBCASE("\"no-one\" written with a hyphen was taken for somebody") {
    check(false, {{"No-one has been hurt in the fire at the mill in Harlow, the firm said on Thursday.",
                   "No one was hurt in the fire at the mill in Harlow, the firm said on Thursday."}});
  }
  SUBCASE("one clinic and another were taken for one") {
    check(false, {{"Singer Ada Lund never checked into Fairview on Thursday, her lawyer Bo Ek said.",
                   "Singer Ada Lund checked into the Lindgren Centre on Thursday, said Bo Ek, her lawyer."}});
  }
}

}  // namespace
}  // namespace gainsay
