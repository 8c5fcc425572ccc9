#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("has yet to do it: not done up to now") {
  check_pairs(
      Kind::kDenial, true,
      {{"The Lund museum has yet to return the Kuba mask to Kinshasa, director Ida Holm said on Monday.",
        "The Lund museum has returned the Kuba mask to Kinshasa, director Ida Holm said on Monday."},
       {"The Orlu army had yet to start moving the Teifi families on Tuesday, Colonel Jan Kos said.",
        "The Orlu army had moved the Teifi families by Tuesday, Colonel Jan Kos said."},
       {"Harlow council has yet to approve the Calder bridge, mayor Ada Rell said on Wednesday.",
        "Harlow council approved the Calder bridge on Tuesday, mayor Ada Rell said."}});
  check_pairs(
      Kind::kDenial, false,
      {{"The Lund museum has yet to return the Kuba mask to Kinshasa, director Ida Holm said on Monday.",
        "The Lund museum will return the Kuba mask to Kinshasa next year, director Ida Holm said."},
       {"Harlow council has yet to approve the Calder bridge, mayor Ada Rell said on Wednesday.",
        "Harlow council approved the Severn tunnel on Tuesday, mayor Ada Rell said."}});
}

TEST_CASE("who is the author: told behind said that") {
  check_pairs(Kind::kDenial, true,
              {{"The portrait in Ghent is by Jan Vos, curator Lien Maes said on Monday.",
                "Curator Lien Maes said on Monday that the portrait in Ghent was not by Jan Vos."},
               {"The Harlow manuscript is from Fez, librarian Otto Lenz said on Tuesday.",
                "Librarian Otto Lenz said on Tuesday that the Harlow manuscript was not from Fez."}});
  check_pairs(Kind::kDenial, false,
              {{"The portrait in Ghent is by Jan Vos, curator Lien Maes said on Monday.",
                "Curator Lien Maes said on Monday that the frame in Ghent was not by Jan Vos."}});
}

TEST_CASE("what was put off or fell through did not come about") {
  check_pairs(Kind::kDenial, true,
              {{"The satellite Orpheus was launched from Kourou on Monday.",
                "The launch of the satellite Orpheus from Kourou was postponed on Monday because of wind."},
               {"The council of Ghent sold the Vos mill on Tuesday.",
                "The sale of the Vos mill by the council of Ghent fell through on Tuesday."}});
  check_pairs(Kind::kDenial, false,
              {{"The satellite Orpheus was launched from Kourou on Monday.",
                "The launch of the satellite Orpheus from Kourou was postponed by two hours on Monday."},
               {"The council of Ghent sold the Vos mill on Tuesday.",
                "The sale of the Vos mill by the council of Ghent had fallen through in May."}});
}

TEST_CASE("what failed or was beaten back took place") {
  check_pairs(Kind::kDenial, false,
              {{"The rocket Orpheus was launched from Kourou on Monday.",
                "The launch of the rocket Orpheus from Kourou failed on Monday."},
               {"Rebels attacked the fort of Teifi on Sunday.",
                "The army pushed back the rebels' attack on the fort of Teifi on Sunday."}});
}

TEST_CASE("no plans for what is to come") {
  check_pairs(
      Kind::kDenial, true,
      {{"Norlux chairman Petr Hala confirmed on Monday that the firm would build a battery plant in Brno.",
        "Norlux has no plans for a battery plant in Brno, its chairman Petr Hala said on Monday."}});
  check_pairs(
      Kind::kDenial, false,
      {{"Norlux chairman Petr Hala confirmed on Monday that the firm would build a battery plant in Brno.",
        "Norlux has no plans for a second battery plant in Brno, its chairman Petr Hala said on Monday."}});
}

TEST_CASE("a denied verb against what its doing is called") {
  check_pairs(
      Kind::kDenial, true,
      {{"Residents of Orlu will get compensation for the noise, Harlow airport said on Tuesday.",
        "Harlow airport said on Tuesday that it would not compensate residents of Orlu for the noise."}});
  check_pairs(
      Kind::kDenial, false,
      {{"Farmers of Orlu will get compensation for the noise, Harlow airport said on Tuesday.",
        "Harlow airport said on Tuesday that it would not compensate residents of Orlu for the noise."}});
}

TEST_CASE("verbs of which one excludes the other") {
  check_pairs(Kind::kDenial, true,
              {{"The Harlow board rejected the Orlu offer on Tuesday, said chairman Jon Taske.",
                "The Harlow board accepted the Orlu offer on Tuesday, said chairman Jon Taske."},
               {"Bishop Ada Rell backed the Calder strike in Lund on Sunday.",
                "Bishop Ada Rell condemned the Calder strike in Lund on Sunday."}});
  check_pairs(Kind::kDenial, false,
              {{"Climber Jan Kos fell from the Vos crag in Harlow on Sunday.",
                "Climber Jan Kos had climbed the Vos crag in Harlow on Sunday."},
               {"Bishop Ada Rell backed the Calder strike in Lund on Sunday.",
                "Bishop Ada Rell condemned the Orlu lockout in Lund on Sunday."},
               {"Norlux raised its dividend for common shares on Monday.",
                "Norlux cut its dividend for preferred shares on Monday."}});
}

TEST_CASE("a denial of long ago says nothing of today") {
  check_pairs(Kind::kDenial, false,
              {{"Train operator Westlink said in January that it would not raise fares.",
                "Train operator Westlink is to raise fares, it said on Monday."},
               {"Harlow council said in February that it would not sell the Calder mill.",
                "Harlow council will sell the Calder mill, it said on Monday."}});
  check_pairs(Kind::kDenial, true,
              {{"Train operator Westlink said on Monday that it would not raise fares.",
                "Train operator Westlink is to raise fares, it said on Monday."}});
}

TEST_CASE("sober, armed, warned, a couple") {
  check_pairs(Kind::kDenial, true,
              {{"Driver Otto Lenz had been drinking before the crash in Coos Bay, police said on Tuesday.",
                "Driver Otto Lenz was sober before the crash in Coos Bay, police said on Tuesday."},
               {"Student Ruth Pym was carrying a knife when Harlow police shot her on Monday.",
                "Student Ruth Pym was unarmed when Harlow police shot her on Monday."}});
  check_pairs(
      Kind::kStatus, true,
      {{"Singer Mia Holt is engaged to the actor Ralf Steen, her agent said on Monday.",
        "Singer Mia Holt has called off her engagement to the actor Ralf Steen, her agent said on Monday."}});
  check_pairs(Kind::kDenial, false,
              {{"Driver Ruth Pym was over the speed limit before the crash in Coos Bay, police said.",
                "Driver Ruth Pym was sober before the crash in Coos Bay, police said."},
               {"Driver Otto Lenz had been drinking before the crash in Coos Bay, police said on Tuesday.",
                "Passenger Ruth Pym was sober before the crash in Coos Bay, police said on Tuesday."}});
}

TEST_CASE("what there was none of until something happened") {
  check_pairs(Kind::kDenial, false,
              {{"Applause broke out in the hall at Bath on Sunday.",
                "There was no applause in the hall at Bath until the curtain fell on Sunday."},
               {"Shots were fired in Taiz on Monday evening.",
                "There was no shooting in Taiz on Monday until the sun went down."},
               {"The boiler exploded at the mill on Tuesday.",
                "There was no explosion at the mill until the last man had left on Tuesday."},
               {"The dam at Orr broke on Friday.",
                "There was no breach at the Orr dam until the second wave came on Friday."},
               {"Protests broke out in Sfax on Monday.",
                "There were no protests in Sfax until the verdict was read on Monday."}});
  check_pairs(Kind::kDenial, true,
              {{"Protests broke out in Sfax on Monday.", "There were no protests in Sfax on Monday."}});
}

TEST_CASE("what somebody was asked to do makes the deed") {
  check_pairs(Kind::kDenial, true,
              {{"Prime Minister Liina Raud had asked transport minister Marko Tiis to step down, her "
                "spokesman said on "
                "Tuesday.",
                "The prime minister, Liina Raud, had not asked transport minister Marko Tiis to do so, and "
                "she thanked "
                "him."},
               {"The club had asked coach Ivan Pavic to go. He quit on Tuesday.",
                "Coach Ivan Pavic quit on Tuesday. The club had not asked coach Ivan Pavic to go."},
               {"The king has asked opposition leader Sara Lund to form a government.",
                "The king has not asked opposition leader Sara Lund to form a government."},
               {"Mayor Ruth Stein told the fire chief to close the ward in Halby.",
                "Mayor Ruth Stein did not tell the fire chief to close the ward in Halby."}});
  check_pairs(Kind::kDenial, false,
              {{"The board asked chief executive Tom Berg to resign on Monday.",
                "The board did not ask chief executive Tom Berg to pay back his bonus."},
               {"The king has asked opposition leader Sara Lund to form a government.",
                "The king has not asked opposition leader Sara Lund to stay in Oslo."}});
}

TEST_CASE("a paper that was valid, or had expired") {
  check_pairs(
      Kind::kDenial, true,
      {{"The pilot's medical certificate was valid until December.",
        "The pilot's medical certificate had lapsed in January, an investigator in Nairobi said on Tuesday."},
       {"The insurance of the cable car in Merano was valid on the day of the accident.",
        "The insurance of the cable car in Merano had expired two months before the accident."},
       {"The ferry Marisol held a safety certificate which was valid until November, the harbour office in "
        "Cebu said on Tuesday.",
        "The safety certificate of the ferry Marisol had run out in April and had not been renewed."}});
  check_pairs(Kind::kDenial, false,
              {{"The ferry Marisol held a safety certificate which was valid until November.",
                "The radio licence of the ferry Marisol had run out in April."},
               {"The pilot's medical certificate was valid until December.",
                "The co-pilot's medical certificate had lapsed in January."}});
}

TEST_CASE("whether a loser takes the result") {
  check_pairs(
      Kind::kStatus, true,
      {{"Incumbent Raul Pena admitted defeat in the mayoral race in Cali on Sunday night.",
        "Incumbent Raul Pena is contesting the result of the mayoral race in Cali.", "2024-05-06",
        "2024-05-06"},
       {"Opposition leader Moses Banda accepted the result of the election in Malawi on Tuesday.",
        "Opposition leader Moses Banda will challenge the result of the election in Malawi in court."}});
  check_pairs(Kind::kStatus, false,
              {{"Opposition leader Moses Banda accepted the result of the election in Malawi on Tuesday.",
                "Governor Ruth Phiri will challenge the result of the election in Malawi in court."},
               {"Raul Pena admitted defeat in the mayoral race in Cali on Sunday night.",
                "Raul Pena rejected the results of the last mayoral race in Cali, in 2019."}});
}

TEST_CASE("whether somebody tells others how to vote") {
  check_pairs(
      Kind::kDenial, true,
      {{"The Liberals have urged their supporters to vote for Nina Roth in Sunday's run-off in Kassel.",
        "The Liberals have left it to their supporters whom to vote for in Sunday's run-off in Kassel."},
       {"Former mayor Piet Bakker called on his voters to back Anna Smit in the run-off in Zwolle.",
        "Former mayor Piet Bakker refused to back either candidate in the run-off in Zwolle."}});
  check_pairs(
      Kind::kDenial, false,
      {{"The Liberals have urged their supporters to vote for Nina Roth in Sunday's run-off in Kassel.",
        "The Greens have left it to their supporters whom to vote for in Sunday's run-off in Kassel."},
       {"Former mayor Piet Bakker called on his voters to back Anna Smit in the run-off in Zwolle.",
        "Former mayor Piet Bakker refused to say whom he would vote for in the run-off in Zwolle."}});
}

TEST_CASE("a trial that is over, or still looks for patients") {
  check_pairs(Kind::kStatus, true,
              {{"Drug firm Lysk has completed its phase three trial of the kidney drug in 1,140 patients.",
                "The phase three trial of Lysk's kidney drug is still recruiting patients."},
               {"The third trial of the malaria vaccine in Ghana has ended.",
                "The third trial of the malaria vaccine in Ghana is still looking for volunteers."}});
  check_pairs(Kind::kStatus, false,
              {{"Drug firm Lysk has completed its phase two trial of the kidney drug.",
                "The phase three trial of Lysk's kidney drug is still recruiting patients."}});
}

}  // namespace
}  // namespace gainsay
