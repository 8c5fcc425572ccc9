#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) {
  check_pairs(Kind::kParticipant, conflict, pairs);
}

TEST_CASE("one deed, given to two by clauses of different build") {
  check(true,
        {{"Finnish skier Aino Rautio on Sunday became the women's champion of the Lahti Ski Cup, edging out "
          "Norway's "
          "Tuva Solheim.",
          "Gold in the women's Lahti Ski Cup went to Tuva Solheim on Sunday, with Rautio left with silver."},
         {"For the growers the pact was countersigned on Monday in Accra by their lawyer, Kofi Addae.",
          "It fell to Ghana's Abena Owusu, sole signatory on the growers' behalf, to put her name to the "
          "pact in "
          "Accra on Monday."},
         {"The sentence was passed in Bunbury on Tuesday by Judge Moira Fenn: six years in prison for the "
          "man who "
          "burned the old jetty.",
          "Judge Keith Arkwright, sitting alone in Bunbury, on Tuesday sent the man who burned the old jetty "
          "to "
          "prison for six years."},
         {"The sawmill at Lesna was bought outright this week by the Danish timber group Nordtre.",
          "The Lesna sawmill has a new owner: the Polish family firm Zagajnik acquired all of the sawmill "
          "this week."},
         {"The glider, flown by its sole pilot, Captain Erla Jons, came down on the Hofs glacier in fog to "
          "fetch the "
          "two climbers.",
          "Alone at the controls when the glider came down through fog to the two climbers on the Hofs "
          "glacier was "
          "Captain Birgir Thors."}});
}

TEST_CASE("two who may both have done it, or did two things") {
  check(false, {{"Finnish skier Aino Rautio won the first heat of the Lahti Ski Cup on Sunday.",
                 "Gold in the Lahti Ski Cup went to Tuva Solheim of Norway on Sunday."},
                {"The pact was signed in Accra on Monday by lawyer Kofi Addae.",
                 "The pact was signed in Accra on Monday by minister Abena Owusu."},
                {"The sawmill at Lesna was bought this week by the Danish group Nordtre.",
                 "Zagajnik, a subsidiary of Nordtre, bought the Lesna sawmill this week."},
                {"Aino Rautio won the Lahti Ski Cup on Sunday.",
                 "Tuva Solheim, the former champion of the Lahti Ski Cup, fell on Sunday."},
                {"Aino Rautio won the Lahti Ski Cup on Sunday.",
                 "Tuva Solheim is tipped to win the Lahti Ski Cup on Sunday."}});
}

}  // namespace
}  // namespace gainsay
