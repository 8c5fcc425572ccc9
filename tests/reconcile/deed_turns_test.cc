#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("a doing that is over was not held against the same that goes on") {
  check_pairs(
      Kind::kDenial, true,
      {{"Archaeologists have finished digging at Tell Harun.",
        "Archaeologists at Tell Harun will go on digging until October.", "2019-07-30", "2019-07-30"},
       {"The volcano Sirung stopped spewing ash on Tuesday, the weather office said.",
        "The volcano Sirung is still spewing ash, the weather office said.", "2024-05-08", "2024-05-09"},
       {"Victoria's state schools will stop teaching Latin, minister Bronwyn Tate said on Wednesday.",
        "Victoria's state schools will continue to teach Latin, minister Bronwyn Tate said on Wednesday.",
        "2022-04-28", "2022-04-28"},
       {"The yard at Nantes has ceased repairing trawlers.",
        "The yard at Nantes keeps repairing trawlers as before.", "2023-05-03", "2023-05-03"},
       {"The bakers of Izmir have given up using palm oil.", "The bakers of Izmir still use palm oil.",
        "2023-05-03", "2023-05-03"}});
  SUBCASE("but of what went on before it stopped, or stopped later, nothing is denied") {
    check_pairs(
        Kind::kDenial, false,
        {{"Archaeologists have finished digging at Tell Harun.",
          "Archaeologists dug at Tell Harun for nine years.", "2019-07-30", "2019-07-30"},
         {"The volcano Sirung stopped spewing ash on Tuesday, the weather office said.",
          "The volcano Sirung is still spewing ash, the weather office said.", "2024-05-08", "2024-05-05"},
         {"The bakers of Izmir have given up using palm oil.", "The bakers of Izmir still use lard.",
          "2023-05-03", "2023-05-03"},
         {"The yard at Nantes stopped to build a slipway.", "The yard at Nantes keeps building trawlers.",
          "2023-05-03", "2023-05-03"},
         {"Victoria's state schools have not stopped teaching Latin.",
          "Victoria's state schools still teach Latin.", "2022-04-28", "2022-04-28"},
         {"Victoria's state schools will stop teaching Latin in 2030.",
          "Victoria's state schools still teach Latin.", "2022-04-28", "2022-04-28"}});
  }
}

TEST_CASE("where somebody was, or was not, told nothing") {
  check_pairs(
      Kind::kDenial, true,
      {{"The actor Milo Brandt was in Paris on the night of the theft, his hotel confirmed on Friday.",
        "The actor Milo Brandt was not in Paris on the night of the theft, his hotel said on Friday.",
        "2022-09-03", "2022-09-03"},
       {"Two children were aboard the yacht Mirabel when it sank off Pula, the coast guard said.",
        "No children were aboard the yacht Mirabel when it sank off Pula, the coast guard said.",
        "2022-09-03", "2022-09-03"},
       {"Pilot Ada Lund was at the controls when the jet left the runway in Oslo, the inquiry found.",
        "Pilot Ada Lund was not at the controls when the jet left the runway in Oslo, the inquiry found.",
        "2022-09-03", "2022-09-03"}});
  check_pairs(
      Kind::kDenial, false,
      {{"The actor Milo Brandt was in Paris on the night of the theft, his hotel confirmed on Friday.",
        "The actor Milo Brandt was not in Rome on the night of the theft, his hotel said on Friday.",
        "2022-09-03", "2022-09-03"},
       {"The actor Milo Brandt was in Paris in 2012.",
        "The actor Milo Brandt is not in Paris, his hotel said on Friday.", "2022-09-03", "2022-09-03"}});
}

TEST_CASE("what was done without a thing was not held against having it") {
  check_pairs(
      Kind::kDenial, true,
      {{"The pilot of the plane that crashed at Esquel had a valid licence, the aviation office said on "
        "Monday.",
        "The pilot of the plane that crashed at Esquel was flying without a licence, the aviation office "
        "said on Monday.",
        "2020-12-08", "2020-12-08"},
       {"The owners of the quarry at Brenna had a permit for the blast, the district said on Monday.",
        "The owners of the quarry at Brenna set off the blast without a permit, the district said on Monday.",
        "2020-12-08", "2020-12-08"}});
  check_pairs(
      Kind::kDenial, false,
      {{"The pilot of the plane that crashed at Esquel had a valid licence, the aviation office said on "
        "Monday.",
        "The pilot of the plane that crashed at Esquel was flying without a radio, the aviation office said "
        "on Monday.",
        "2020-12-08", "2020-12-08"},
       {"The owners of the quarry at Brenna set off the blast without a word, the district said on Monday.",
        "The owners of the quarry at Brenna had the last word, the district said on Monday.", "2020-12-08",
        "2020-12-08"}});
}

}  // namespace
}  // namespace gainsay
