#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) {
  check_pairs(Kind::kDenial, conflict, pairs);
}

TEST_CASE("done and not done") {
  check(true,
        {{"The flood sirens in Harlow sounded 40 minutes before the dam broke, the inquiry said on Thursday.",
          "Not one siren sounded in Harlow before the dam broke, the inquiry said on Thursday."},
         {"Police in Graz questioned the baker Otto Lenz over the fire on Thursday.",
          "Police in Graz have not questioned the baker Otto Lenz over the fire, a spokeswoman said on "
          "Thursday."},
         {"Glass maker Orrefal will close its Kosta plant, director Sven Ek told the unions on Wednesday.",
          "Kosta is not closing, Orrefal's director, Sven Ek, told the unions on Wednesday."},
         {"The council of Ghent will extend the lease of the fair, mayor Lien Maes said on Thursday.",
          "There will be no extension of the lease, said Lien Maes, the mayor of Ghent, on Thursday."}});
}

TEST_CASE("what was denied is not what was done") {
  SUBCASE("a denial, and the deed that followed it") {
    check(false,
          {{"Police in Graz have not questioned the baker Otto Lenz over the fire, a spokeswoman said.",
            "Police in Graz questioned the baker Otto Lenz over the fire on Monday.", "2024-05-02",
            "2024-05-08"}});
  }
  SUBCASE("two people of one place were taken for the same") {
    check(false, {{"Minister Paul Grech refused on Tuesday to meet the fishermen of Gozo.",
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
