#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("posts of whom words around give the name") {
  check_pairs(Kind::kRole, true,
              {{"Sophie Ferrand has been named chief financial officer of Belmar, the French retailer said "
                "on Tuesday. She comes from the bank Credit Rhone.",
                "French supermarket chain Belmar has a new chief executive: Sophie Ferrand, 47, a former "
                "banker. The appointment, made public on Tuesday, lifted the shares 3 percent.",
                "2024-05-15", "2024-05-15"},
               {"Paul Deakin, who chairs Thornbury parish council, told Monday's meeting that the library "
                "would close. About 60 people attended.",
                "There were boos at Monday's meeting when the clerk to Thornbury parish council, Paul "
                "Deakin, announced the closure of the library. \"Shame on you,\" one woman shouted.",
                "2024-05-15", "2024-05-15"},
               {"The defendant, a teacher at Northgate High School named Brian Coyle, was found guilty on "
                "two counts of fraud on Tuesday.",
                "Brian Coyle worked as the caretaker of Northgate High School when the money went missing. A "
                "jury convicted him on Tuesday of two counts of fraud.",
                "2024-05-15", "2024-05-15"}});
  check_pairs(
      Kind::kRole, false,
      {{"The defendant, a teacher at Northgate High School named Brian Coyle, was found guilty on Tuesday.",
        "A teacher at Northgate High School who reported Brian Coyle gave evidence on Tuesday.", "2024-05-15",
        "2024-05-15"},
       {"Sophie Ferrand has been named chief financial officer of Belmar, the retailer said on Tuesday.",
        "Belmar, which has a new chief executive since May, named Sophie Ferrand chief financial officer on "
        "Tuesday.",
        "2024-05-15", "2024-05-15"},
       {"The chief is Anton Holm, a retired dentist.",
        "Anton Holm, a retired dentist and amateur boxer, died on Friday.", "2024-05-15", "2024-05-15"}});
}

TEST_CASE("who had so many, who put it forward, who built it long ago") {
  check_pairs(
      Kind::kParticipant, true,
      {{"Residents of Pinewood Drive had asked for the speed bumps, said councillor Ann Rooke, who tabled "
        "the motion. The council approved them by nine votes to four on Wednesday.",
        "Speed bumps are coming to Pinewood Drive. Wednesday's motion, which passed by nine votes to four, "
        "was put forward by councillor Derek Lyle, a former bus driver.",
        "2024-05-15", "2024-05-15"},
       {"The Halden dam was built by an Italian firm, Costruzioni Breda, between 1962 and 1965. A crack was "
        "found in it in April.",
        "Engineers from the French company Sogelac, which built the Halden dam in the 1960s, have been "
        "called back to inspect the crack found in April. The authorities said there was no danger.",
        "2024-05-15", "2024-05-15"},
       {"The Monarchs beat Dayton 88-81 on Friday thanks to 31 points from guard Jalen Ross. Center Mike "
        "Oduya had 14 rebounds.",
        "Oduya led the Monarchs with 31 points in the 88-81 victory over Dayton on Friday night. Coach Bill "
        "Hanley said his team had found its rhythm.",
        "2024-05-15", "2024-05-15"}});
  check_pairs(
      Kind::kParticipant, false,
      {{"The Monarchs beat Dayton 88-81 on Friday thanks to 31 points from guard Jalen Ross.",
        "Mike Oduya had 14 rebounds and Ross 31 points as the Monarchs beat Dayton 88-81 on Friday.",
        "2024-05-15", "2024-05-15"},
       {"Residents had asked for the speed bumps, said councillor Ann Rooke, who tabled the motion, which "
        "passed by nine votes to four on Wednesday.",
        "Wednesday's motion on speed bumps, seconded by councillor Derek Lyle, passed by nine votes to four.",
        "2024-05-15", "2024-05-15"}});
}

}  // namespace
}  // namespace gainsay
