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

}  // namespace
}  // namespace gainsay
