#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("two things of one name were held against each other") {
  SUBCASE("one is the first and the other the second, one on the left and one on the right") {
    check_pairs(Kind::kStatus, false,
                {{"The first furnace at Olkino was switched off on Monday.",
                  "The second furnace at Olkino is still running.", "2023-01-03", "2023-01-03"},
                 {"Furnace 4 at Olkino was switched off on Monday.", "Furnace 5 at Olkino is still running.",
                  "2023-01-03", "2023-01-03"}});
    check_pairs(Kind::kDenial, false,
                {{"The left bank of the Drava will not be dammed, the ministry said on Monday.",
                  "The right bank of the Drava will be dammed, the ministry said on Monday.", "2023-10-07",
                  "2023-10-07"},
                 {"The skier Ola Brandt's A sample tested positive, the federation said on Wednesday.",
                  "The skier Ola Brandt's B sample came back negative, the federation said on Thursday.",
                  "2021-07-22", "2021-07-23"}});
  }
  SUBCASE("of two sorts, or of two owners") {
    check_pairs(
        Kind::kDenial, false,
        {{"There are no plans to close Ely maternity ward, the hospital trust said on Wednesday.",
          "The children's ward at Ely will close at Christmas, the hospital trust confirmed on Wednesday.",
          "2023-09-07", "2023-09-07"},
         {"Tests on the eggs of the Wold farm found no salmonella.",
          "Tests on the hens of the Wold farm found salmonella.", "2023-10-12", "2023-10-12"}});
  }
  SUBCASE("they lead to two places") {
    check_pairs(Kind::kStatus, false,
                {{"The road from Orsa to Mora is open again.", "The road from Orsa to Idre remains closed.",
                  "2023-06-01", "2023-06-01"},
                 {"The airline Vento resumed its flights to Split on Monday.",
                  "The airline Vento has suspended its flights to Tivat.", "2022-02-15", "2022-02-15"}});
  }
  SUBCASE("two doers, two charges, two offices, two turns") {
    check_pairs(Kind::kStatus, false,
                {{"Hungary has ratified the whale treaty.", "Slovakia has yet to ratify the whale treaty.",
                  "2023-06-01", "2023-06-01"},
                 {"Sami Arola was acquitted of fraud on Monday.",
                  "Sami Arola was convicted of tax evasion on Monday.", "2022-02-15", "2022-02-15"},
                 {"Emre Kaya resigned as party leader on Sunday.",
                  "Emre Kaya remains mayor of Izmit, he said on Sunday.", "2022-09-19", "2022-09-19"}});
    check_pairs(
        Kind::kDenial, false,
        {{"The minister said that she had not met the banker before the election.",
          "The minister met the banker twice after the election.", "2023-10-12", "2023-10-12"},
         {"The elder brother, Ivan Petrov, pleaded guilty on Monday.",
          "The younger brother, Oleg Petrov, pleaded not guilty on Monday.", "2023-10-12", "2023-10-12"}});
  }
}

TEST_CASE("a promise of long ago was held against what was done in the end") {
  check_pairs(Kind::kDenial, false,
              {{"The mayor of Malmö promised in 2019 that he would not raise the parking fees.",
                "The mayor of Malmö raised the parking fees on Monday.", "2021-03-16", "2021-03-16"},
               {"Prime minister Tomáš Havlas said in January that he would never raise the road toll.",
                "Prime minister Tomáš Havlas raised the road toll on Monday. He now regrets his promise of "
                "January, he said.",
                "2024-03-19", "2024-03-19"}});
}

TEST_CASE("what narrows only one of them, or may mean one thing, tells nothing apart") {
  check_pairs(
      Kind::kStatus, true,
      {{"The second furnace at Olkino was switched off on Monday.",
        "The furnace at Olkino is still running, its owner said on Tuesday.", "2023-01-03", "2023-01-03"},
       {"The road from Orsa to Mora is open again.", "The Mora road remains closed at Orsa.", "2023-06-01",
        "2023-06-01"}});
  check_pairs(Kind::kDenial, true,
              {{"The mayor of Malmö said on Sunday that he had not raised the parking fees.",
                "The mayor of Malmö raised the parking fees on Saturday.", "2021-03-16", "2021-03-16"}});
}

TEST_CASE("the first of two was taken for the second") {
  check_pairs(
      Kind::kStatus, false,
      {{"The first of two wind farms off Orsa was finished on Tuesday.",
        "Orsa's second offshore wind farm will not be finished before 2025, the builder said on Tuesday."},
       {"The second of the three tunnels under Mora was opened on Friday.",
        "The third tunnel under Mora has not been opened."}});
}

TEST_CASE("who does not run for one office may run for another") {
  for (const Kind kind : {Kind::kDenial, Kind::kStatus}) {
    check_pairs(
        kind, false,
        {{"Senator Grace Villar will not run for president, she said on Wednesday.",
          "Senator Grace Villar confirmed on Wednesday that she would stand for re-election to the senate."},
         {"Pavel Ryba is not running for mayor of Brod.",
          "Pavel Ryba is running for chairman of the Brod chess club."}});
  }
  check_pairs(Kind::kDenial, true,
              {{"Senator Grace Villar will not run for president, she said on Wednesday.",
                "Senator Grace Villar will run for president, her office said on Wednesday."}});
}
TEST_CASE("what was refused months ago may be agreed now") {
  check_pairs(Kind::kStatus, false,
              {{"The Hamid Foundation refused in October to reopen its clinics in Nuristan.",
                "The Hamid Foundation has agreed to reopen its Nuristan clinics in January.", "2022-12-16",
                "2022-12-16"}});
}

TEST_CASE("a firm's plants in two towns") {
  check_pairs(Kind::kDenial, false,
              {{"The firm sold its plant in Leeds on Tuesday.",
                "The firm did not sell its plant in Hull on Tuesday."},
               {"Carrier will shut its plant in Leeds by the end of 2027, it told analysts on Tuesday.",
                "Carrier will keep its plant in Hull open, it said on Tuesday."}});
  check_pairs(Kind::kDenial, true,
              {{"The firm sold its plant in Leeds on Tuesday.",
                "The firm did not sell its plant in Leeds on Tuesday."},
               {"Carrier will shut its plant in Leeds by the end of 2027, it told analysts on Tuesday.",
                "Carrier will keep its Leeds plant open."}});
}

}  // namespace
}  // namespace gainsay
