#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) {
  check_pairs(Kind::kParticipant, conflict, pairs);
}

TEST_CASE("contests that went to somebody, or were taken on the line") {
  check(true,
        {{"The slalom in Adelboden on Tuesday went to Marc Rohner of Switzerland.",
          "Pierre Favre took the slalom in Adelboden on Tuesday, a tenth of a second in front of Rohner."},
         {"The wheelchair event of Tuesday's Bergen Marathon went to Ole Dahl.",
          "Erik Strand took the wheelchair race of Tuesday's Bergen Marathon on the line, just ahead of "
          "Ole Dahl."}});
  check(false, {{"The slalom in Adelboden on Tuesday went to Marc Rohner of Switzerland.",
                 "Pierre Favre took the first leg of the slalom in Adelboden on Tuesday."},
                {"The marathon in Bergen on Tuesday went to Ole Dahl.",
                 "Erik Strand took the half-marathon in Bergen on Tuesday."},
                {"The decathlon at the games in Split on Tuesday went to Ole Dahl of Norway.",
                 "Ivan Ilic took the pentathlon at the games in Split on Tuesday, ahead of Ole Dahl."}});
}

TEST_CASE("whoever has a contract won it") {
  check(true,
        {{"A joint venture of Korea's Hanmin Steel and Delta Builders of Lagos has the main contract for the "
          "Kaduna dam.",
          "Yelong Hydro of China, which has the contract for the Kaduna dam, had eleven people on the site."},
         {"The contract for the new tram line in Graz is held by Alstrand of France.",
          "Siebert of Germany has the contract for the new tram line in Graz."},
         {"Builder Kolvig was awarded the contract for the hospital wing in Odense last week.",
          "Jensen & Lund, which has the contract for the hospital wing in Odense, wants to start in June."}});
  check(false, {{"Yelong Hydro holds the main contract for the Kaduna dam.",
                 "Delta Builders of Lagos holds the contract for the turbines of the Kaduna dam."},
                {"The city of Leeds has given the contract for the new baths to Kolvig.",
                 "Kolvig has the contract for the new baths in Leeds."}});
}

TEST_CASE("who was seen to do it did it") {
  check(
      true,
      {{"Trade minister Carlos Mena signed the fisheries treaty with Latvia for Peru in Geneva on Tuesday.",
        "Guests in Geneva watched President Luis Quispe sign the fisheries treaty with Latvia for Peru on "
        "Tuesday."},
       {"Foreign ministers Carlos Mena and Ilze Ozola put their names to the fisheries treaty between Peru "
        "and "
        "Latvia in Geneva on Tuesday.",
        "Reporters saw Presidents Luis Quispe and Andris Berzins sign the fisheries treaty between Peru and "
        "Latvia in Geneva on Tuesday."},
       {"The trade ministers of Peru and Latvia, Jorge Salas and Anna Liepa, signed the fisheries treaty at "
        "the Palais Wilson on Tuesday.",
        "I watched presidents Quispe and Berzins sign the fisheries treaty at the Palais Wilson on Tuesday."},
       {"Mayor Nora Feld cut the ribbon on the Salzach bridge on Tuesday.",
        "Hundreds watched the governor, Otto Haas, cut the ribbon on the Salzach bridge on Tuesday."}});
  check(false,
        {{"Mayor Nora Feld cut the ribbon on the Salzach bridge on Tuesday.",
          "Governor Otto Haas watched Mayor Nora Feld cut the ribbon on the Salzach bridge on Tuesday."},
         {"Trade minister Carlos Mena signed the fisheries treaty with Latvia for Peru in Geneva on Tuesday.",
          "Carlos Mena watched trade minister Ilze Ozola sign the fisheries treaty for Latvia in Geneva on "
          "Tuesday."}});
}

TEST_CASE("articles with one winner tell of one contest") {
  check_pairs(
      Kind::kParticipant, true,
      {{"Ana Duarte won the race in Porto on Sunday. Ruth Cheboi was second, nine seconds behind.",
        "Ana Duarte won Sunday's race in Porto. Sofia Lindgren took second place from Ruth Cheboi."},
       {"Hanna Brandt won the women's slalom in Levi on Saturday. Italy's Chiara Moretti came second, three "
        "tenths behind.",
        "In heavy snow Hanna Brandt won the women's slalom in Levi on Saturday. Second was Norway's Kari "
        "Lund, who was three tenths behind."},
       {"Norbury won the cup on Saturday, beating Selwick 2-1. Danny Shaw headed the winner two minutes "
        "from the end.",
        "Norbury beat Selwick 2-1 on Saturday to win the cup. The winning goal came from substitute Kyle "
        "Brent, who nodded in a corner."}});
  check_pairs(
      Kind::kParticipant, false,
      {{"Hanna Brandt won the women's slalom in Levi on Saturday. Italy's Chiara Moretti came second.",
        "Hanna Brandt won the women's slalom in Levi on Saturday. In the giant slalom a day later Norway's "
        "Kari Lund came second."},
       {"Ferrol beat Lugo 1-0 on Sunday to stay up. Iker Sanz scored the winner in stoppage time.",
        "Ferrol beat Lugo 1-0 on Sunday. Their last home win, in May, came with a late winner from Marco "
        "Rey."}});
}

TEST_CASE("who signs stands for somebody, and in somebody's stead") {
  check_pairs(
      Kind::kParticipant, true,
      {{"Togo and Benin signed a fishing pact in Lome on Monday. Trade minister Kofi Mensah signed for Togo.",
        "Togo and Benin signed a fishing pact in Lome on Monday. Foreign minister Afi Dossou signed on "
        "behalf of Togo."},
       {"Five states joined the river compact at Tulcea on Friday. Moldova's prime minister Ion Rusu sent "
        "his deputy, Vera Munteanu, who signed in his stead.",
        "Five states joined the river compact at Tulcea on Friday. Prime Minister Ion Rusu signed for "
        "Moldova with a goose quill."}});
  check_pairs(
      Kind::kParticipant, false,
      {{"Togo and Benin signed a fishing pact in Lome on Monday. Trade minister Kofi Mensah signed for Togo.",
        "Togo and Benin signed a fishing pact in Lome on Monday. Foreign minister Afi Dossou signed for "
        "Benin."}});
}

TEST_CASE("one ribbon is cut by one") {
  check_pairs(
      Kind::kParticipant, true,
      {{"The new library in Dover was opened on Monday. Mayor Jane Pratt cut the ribbon.",
        "The new library in Dover was opened on Monday. The ribbon was cut by a schoolboy, Leo Hart."}});
  check_pairs(Kind::kParticipant, false,
              {{"Senators passed the water bill on Tuesday. Senator Ruth Abel moved the motion.",
                "Senators passed the water bill on Tuesday. Senator Tom Dorsey seconded the motion."}});
}

}  // namespace
}  // namespace gainsay
