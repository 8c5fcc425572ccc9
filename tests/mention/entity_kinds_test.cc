// What a name names: tables of names in their sentences, each with others that look like it and are not.
#include <doctest/doctest.h>

#include "mention/entity_fixture.h"

namespace gainsay {
namespace {

TEST_CASE("events, works, ships and aircraft are things") {
  check_meanings(
      {{"The Korean War ended in 1953.", "Korean War", "thing Korean War"},
       {"Crews flew the P-9 Marlin over the bay.", "P-9 Marlin", "thing P-9 Marlin"},
       {"He watched the film Velvet Harbinger twice.", "Velvet Harbinger", "thing Velvet Harbinger"},
       {"The ferry Aegean Lark ran aground.\nThe Aegean Lark was towed.", "Aegean Lark", "thing Aegean Lark"},
       {"Two men were aboard the Torsk Vennel when it sank.", "Torsk Vennel", "thing Torsk Vennel"},
       {"She won the Medal of Valor.", "Medal of Valor", "thing Medal of Valor"},
       {"The singer Torsk Vennel was aboard.", "Torsk Vennel", "person Torsk Vennel"},
       {"Torsk Vennel, 52, was aboard.", "Torsk Vennel", "person Torsk Vennel"}});
}

TEST_CASE("a name of unknown words is a person's only with personal evidence") {
  check_meanings({{"The dairy Mat Hollow closed.\nMat Hollow had sold milk since 1950.", "Mat Hollow",
                   "organisation Mat Hollow"},
                  {"Mat Hollow, a dairy in the valley, closed.", "Mat Hollow", "organisation Mat Hollow"},
                  {"Mat Hollow, a dairy farmer, died.", "Mat Hollow", "person Mat Hollow"},
                  {"Shares in Kelvar Brunt fell.\nKelvar Brunt said sales were weak.", "Kelvar Brunt",
                   "organisation Kelvar Brunt"},
                  {"The man's lawyer, Kelvar Brunt, said so.", "Kelvar Brunt", "person Kelvar Brunt"},
                  {"Kelvar Brunt's wife was there.", "Kelvar Brunt", "person Kelvar Brunt"},
                  {"They skied on Marrow Skarn glacier.", "Marrow Skarn", "place Marrow Skarn"},
                  {"Hundreds live in Marrow Skarn.", "Marrow Skarn", "place Marrow Skarn"},
                  {"It was quick, said Tamber Public Safety Director Jon Owen on Tuesday.",
                   "Tamber Public Safety", "organisation Tamber Public Safety"},
                  {"He sang after defeating the Cleveland Indians.\nThe Cleveland Indians lost.",
                   "Cleveland Indians", "organisation Cleveland Indians"},
                  {"The Austin Bears lost.", "Austin Bears", "organisation Austin Bears"},
                  {"They drew with the Madison Pilots.", "Madison Pilots", "organisation Madison Pilots"},
                  {"Madison Rogers won.", "Madison Rogers", "person Madison Rogers"},
                  {"Lennox Lewis beat him.\nLewis was glad.", "Lennox Lewis", "person Lennox Lewis"}});
}

TEST_CASE("titles and ranks with a full stop are no part of the name") {
  check_meanings({{"Former Gov. Sarah Pell spoke.", "Sarah Pell", "person Sarah Pell"},
                  {"He told Sgt. Shayne La Croix.", "Shayne La Croix", "person Shayne La Croix"},
                  {"Dist. Atty. Steve Coolidge spoke.", "Steve Coolidge", "person Steve Coolidge"},
                  {"Undersheriff Larry Waldo said so.", "Larry Waldo", "person Larry Waldo"},
                  {"Deputy D.A. Lowell Angerer said so.", "Lowell Angerer", "person Lowell Angerer"},
                  {"Qeshm Gov. Heidar Alavi said so.", "Heidar Alavi", "person Heidar Alavi"},
                  {"Traded were AAA RHP Nick Adenhart and others.", "Nick Adenhart", "person Nick Adenhart"},
                  {"A school in Port St. Lucie closed.", "Port St. Lucie", "place Port St. Lucie"}});
}

TEST_CASE("organisations are read whole") {
  check_meanings(
      {{"He flew with All Borneo Airways to Perth.", "All Borneo Airways", "organisation All Borneo Airways"},
       {"All British airports were shut.", "All British", "nothing"},
       {"The Los Angeles County Sheriff's Department said so.", "Los Angeles County Sheriff's Department",
        "organisation Los Angeles County Sheriff's Department"},
       {"The Alaska Association For Historic Preservation objects.",
        "Alaska Association For Historic Preservation",
        "organisation Alaska Association For Historic Preservation"},
       {"LAX Airport Police came.", "LAX Airport Police", "organisation LAX Airport Police"},
       {"The Tamber Department of Natural Resources agreed.", "Tamber Department of Natural Resources",
        "organisation Tamber Department of Natural Resources"}});
}

TEST_CASE("a place's name alone is not the body named after it") {
  const EntityBundle bundle({"Palmer Fire Department came at noon.\nThe Palmer tank farm burnt."});
  CHECK(bundle.meaning("Palmer Fire Department") == "organisation Palmer Fire Department");
  CHECK(bundle.meaning("Palmer") == "place Palmer");
  const EntityBundle firm({"Halden Drills plc rose.\nHalden said so."});
  CHECK(firm.value("Halden").key == firm.value("Halden Drills").key);
}

TEST_CASE("abbreviations join what they abbreviate, in the article and in the bundle") {
  const EntityBundle bundle({"The Korean Central Television (KCTV) reported it. KCTV showed photos.",
                             "KCTV was silent.",
                             "The National Aerospace Bureau (NAB) spoke.\nNAB was late."});
  CHECK(bundle.value("KCTV").key == bundle.value("Korean Central Television").key);
  CHECK(bundle.value("KCTV", 1).key == bundle.value("Korean Central Television").key);
  CHECK(bundle.value("NAB", 2).key == bundle.value("National Aerospace Bureau", 2).key);
  const EntityBundle initials({"Justin Tanberg sang.\nJT wore black."});
  CHECK(initials.value("JT").key == "justin-tanberg");
  CHECK(EntityBundle({"Justin Tanberg sang.\nJB wore black."}).value("JB").key != "justin-tanberg");
  CHECK(EntityBundle({"He has 46 KO wins."}).meaning("KO") == "nothing");
}

TEST_CASE("a surname alone means the one told of most till then, or who has the title before it") {
  const EntityBundle family(
      {"Deputy Jerry Ortega was shot.\nOrtega had served for years.\nRosa Ortega, his mother, wept.\n"
       "Ortega had knocked at the door.\nHis brother Art Ortega spoke.\nDeputy Ortega was 35."});
  for (const Mention& mention : family.mentions()) {
    const auto* value = std::get_if<EntityValue>(&mention.value);
    if (value != nullptr && value->how == "surname") CHECK(value->key == "jerry-ortega");
  }
  CHECK(family.value("Rosa Ortega").key == "rosa-ortega");
}

TEST_CASE("nicknames in brackets and quotation marks are inside the name") {
  const EntityBundle bundle(
      {"Luis Gerardo (Jerry) Ortega was shot.", "Jerry Ortega was 35.", "Luis \"Jerry\" Ortega was buried."});
  CHECK(bundle.value("Luis Gerardo (Jerry) Ortega").key == bundle.value("Jerry Ortega", 1).key);
  CHECK(bundle.value("Luis \"Jerry\" Ortega", 2).key == bundle.value("Jerry Ortega", 1).key);
  CHECK(EntityBundle({"Luis Ortega (Reuters) Moran"}).meaning("Luis Ortega") == "person Luis Ortega");
}

TEST_CASE("places beside what holds them, parts of places, and the kind behind the name") {
  check_meanings({{"It began in Palmer Alaska.", "Alaska", "place Alaska"},
                  {"Quakes shook Southern Iran.", "Southern Iran", "place Southern Iran"},
                  {"Officials in Washington declined.", "Washington", "place Washington D.C."},
                  {"Farmers in Washington state agreed.", "Washington", "place Washington"},
                  {"It ended in Washington, DC, on Friday.", "DC", "place Washington D.C."},
                  {"They met at Terval Arena.", "Terval Arena", "place Terval Arena"},
                  {"He was held in OFER PRISON.", "OFER PRISON", "place OFER PRISON"}});
  const EntityBundle south({"Quakes shook Southern Iran."});
  const auto& within = south.value("Southern Iran").within;
  CHECK(std::find(within.begin(), within.end(), "place:IR") != within.end());
}

TEST_CASE("words in capitals that name nothing") {
  check_meanings(
      {{"Riddick Bower, Former Heavyweight Champion, won.", "Heavyweight Champion", "nothing"},
       {"The first ever Daring Fireball post appeared.", "Daring Fireball", "thing Daring Fireball"}});
}

TEST_CASE("one name read in two ways joins by the better evidence") {
  const EntityBundle bundle(
      {"Torsk Vennel, 52, resigned.\nVennel was tired.", "A note of Torsk Vennel was found."});
  CHECK(bundle.value("Torsk Vennel", 1).key == "torsk-vennel");
}

TEST_CASE("words beside names that no list had: sides of places, former holders") {
  check_meanings({{"It lies on the outskirts of Marrow Skarn.", "Marrow Skarn", "place Marrow Skarn"},
                  {"He drove through the centre of Marrow Skarn.", "Marrow Skarn", "place Marrow Skarn"},
                  {"He spoke of Marrow Skarn, 52, a plumber.", "Marrow Skarn", "person Marrow Skarn"},
                  {"Mayor Ann Poe spoke.\nThe former mayor left.", "mayor", "nothing"}});
}

}  // namespace
}  // namespace gainsay
