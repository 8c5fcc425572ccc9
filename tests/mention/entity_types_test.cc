// The type of a name and which of several bearers it means: tables, each case with others that look like it.
#include <doctest/doctest.h>

#include "mention/entity_fixture.h"

namespace gainsay {
namespace {

/// Whether the first words of the first article and those of the second have one key.
bool joins(const char* first, const char* words, const char* second, const char* other) {
  const EntityBundle bundle({first, second});
  CAPTURE(words);
  CAPTURE(other);
  const std::string key = bundle.value(words).key;
  CHECK(!key.empty());
  return key == bundle.value(other, 1).key;
}

TEST_CASE("teams are organisations, whoever else is called like their town") {
  check_meanings(
      {{"They beat the Houston Otters.\nHouston Otters striker Jon Poe scored.", "Houston Otters",
        "organisation Houston Otters"},
       {"The Houston Otters lost.\nFor the Otters it was the fifth time.", "Otters",
        "organisation Houston Otters"},
       {"Houston Otters won again.\nThe Otters were glad.", "Houston Otters", "organisation Houston Otters"},
       {"The Houston Otters lost in Houston.", "Houston", "place Houston"},
       {"Houston Brooks, 52, lost.\nBrooks was sad.", "Houston Brooks", "person Houston Brooks"},
       {"The Houston Brooks family lost.", "Houston Brooks", "person Houston Brooks"}});
}

TEST_CASE("a town beside what teams do and have is its team, where the article tells of the team") {
  const std::string team = "The Houston Otters lost.\nThe Otters were glad.\n";
  check_meanings({{team + "Houston cornerback Jon Poe fell.", "Houston", "organisation Houston Otters"},
                  {team + "They beat Houston.", "Houston", "organisation Houston Otters"},
                  {team + "Houston's next possession began.", "Houston", "organisation Houston Otters"},
                  {team + "Houston (4-11) led.", "Houston", "organisation Houston Otters"},
                  {team + "The game was in Houston (Texas).", "Houston", "place Houston"},
                  {team + "Houston police came.", "Houston", "place Houston"},
                  {"They beat Houston.\nA Houston cornerback fell in Houston.", "Houston", "place Houston"}});
}

TEST_CASE("places, papers and partnerships that begin with a given name") {
  check_meanings(
      {{"It is on Nicola Avenue.", "Nicola Avenue", "place Nicola Avenue"},
       {"He is held at Florence Federal Correctional Complex.", "Florence Federal Correctional Complex",
        "place Florence Federal Correctional Complex"},
       {"They live in Bruce Township.", "Bruce Township", "place Bruce Township"},
       {"Jessica Park said so.", "Jessica Park", "person Jessica Park"},
       {"Nathan Lane said so.", "Nathan Lane", "person Nathan Lane"},
       {"He told the Tamber Journal-Constitution.", "Tamber Journal-Constitution",
        "organisation Tamber Journal-Constitution"},
       {"Anita Taff-Rice said so.", "Anita Taff-Rice", "person Anita Taff-Rice"},
       {"A truck drove along the Promenade des Anges.", "Promenade des Anges", "place Promenade des Anges"},
       {"He got it at a shop, Ropes & Kettles.", "Ropes & Kettles", "organisation Ropes & Kettles"},
       {"TJ Corvane was late.", "TJ Corvane", "person TJ Corvane"},
       {"The Saturn V Boreal flew.", "Saturn V Boreal", "thing Saturn V Boreal"}});
}

TEST_CASE("ships and storms by their last word, though a town or a woman is called so") {
  check_meanings({{"The destroyer INS Mysore came.\nThe Mysore fired.", "Mysore", "thing INS Mysore"},
                  {"Navy ship HMAS Torsk came.", "HMAS Torsk", "thing HMAS Torsk"},
                  {"Hurricane Irma came.\nIrma hit the coast.", "Irma", "thing Hurricane Irma"},
                  {"Hurricane Irma came.\nIrma Vance, 52, fled.\nIrma wept.", "Irma", "person Irma Vance"},
                  {"He was born in Mysore.\nHe lives in Mysore.", "Mysore", "place Mysore"}});
}

TEST_CASE("words whose capital is that of the sentence name nobody") {
  check_meanings({{"Certainly, king or not, he has to go.", "Certainly", "nothing"},
                  {"Police have told nothing.\nPolice who came late said so.", "Police", "nothing"},
                  {"Jon Poe, a Republican who lost, spoke.", "Republican", "nothing"},
                  {"Ann Poe, the president's adviser, spoke.\nThe president smiled.", "president", "nothing"},
                  {"Ann Poe, the president, spoke.\nThe president smiled.", "president", "person Ann Poe"}});
}

TEST_CASE("single words with personal cues that are nobody") {
  check_meanings({{"Deputies of the Guild said so.\nThe Guild told reporters.\nThe Guild met him.", "Guild",
                   "organisation Guild"},
                  {"He told MyTamberNews.com.\nMyTamberNews.com said so.", "MyTamberNews.com",
                   "organisation MyTamberNews.com"},
                  {"He was charged with DWI.\nThe D.A. said so.", "DWI", "nothing"},
                  {"He was charged with DWI.\nThe D.A. said so.", "D.A.", "nothing"},
                  {"The TFD said so.", "TFD", "organisation TFD"},
                  {"Marns said so.\nMarns, who left, wept.", "Marns", "person Marns"},
                  {"He beat deputy H. Dale Hall.", "H. Dale Hall", "person H. Dale Hall"},
                  {"They sang in Tamber Hall.", "Tamber Hall", "place Tamber Hall"}});
}

TEST_CASE("who speaks on is whom the article has just named in full") {
  const EntityBundle family(
      {"Deputy Jerry Ortega was shot.\nOrtega had served for years.\nOrtega was 35.\n\"I wept,\" said Rosa "
       "Ortega, his mother.\n\"He was good,\" Ortega said.\nOrtega had knocked at the door."});
  std::vector<std::string> keys;
  for (const Mention& mention : family.mentions()) {
    const auto* value = std::get_if<EntityValue>(&mention.value);
    if (value != nullptr && value->how == "surname") keys.push_back(value->key);
  }
  CHECK(keys == std::vector<std::string>{"jerry-ortega", "jerry-ortega", "rosa-ortega", "jerry-ortega"});
}

TEST_CASE("namesakes among places: states and countries, towns and what holds them") {
  const auto key = [](const char* text, const char* words) { return EntityBundle({text}).value(words).key; };
  CHECK(key("Georgia law is strict.\nA judge in Atlanta said so.", "Georgia") == "place:US.GA");
  CHECK(key("Georgia's troops left.\nGeorgian officials in Tbilisi said so.", "Georgia") == "place:GE");
  CHECK(key("It struck Florida.", "Florida") == "place:US.FL");
  CHECK(key("It struck Florida in Uruguay.", "Florida") != "place:US.FL");
  CHECK(key("The army of Niger met that of Nigeria in Abuja.", "Niger") == "place:NE");
  CHECK(key("It happened in Aden.", "Aden") == "place:415189");
  CHECK(key("It is so in England and Wales.", "Wales") == "place:GB.WLS");
  CHECK(key("They flew over China and the United States.", "China") == "place:CN");
  CHECK(key("They live in Palmer in Alaska.", "Palmer") == "place:5871146");
}

TEST_CASE("cities that are surnames too") {
  check_meanings(
      {{"Claude Paris took it.\nParis was quiet.", "Paris", "place Paris"},
       {"Claude Paris spoke.\nParis said he knew.\nParis, who left, wept.", "Paris", "person Claude Paris"},
       {"Bella Swan came.\nBella left for Rome.", "Bella", "person Bella Swan"}});
}

TEST_CASE("what a name begins with, what stands around it, and quotation marks") {
  check_meanings(
      {{"Chipmaker Lumo rose.\nLumo said so.", "Lumo", "organisation Lumo"},
       {"She drove a Toyota Vestral.", "Toyota Vestral", "thing Toyota Vestral"},
       {"They saw it with the Chandra X-ray Observatory.\nThe Chandra data are new.", "Chandra",
        "thing Chandra X-ray Observatory"},
       {"The Corvane Observatory is on a hill.", "Corvane Observatory", "organisation Corvane Observatory"},
       {"Guests join a club called Marrow Paradise.", "Marrow Paradise", "organisation Marrow Paradise"},
       {"Guests came in a ship named Marrow Paradise.", "Marrow Paradise", "thing Marrow Paradise"},
       {"She starred in \"Brazen Marrow\" last year.", "Brazen Marrow", "thing Brazen Marrow"},
       {"Bruce Arvane spoke.\nThe Arvane Family Foundation helps.\nArvane said so.", "Arvane",
        "person Bruce Arvane"}});
}

TEST_CASE("what holds a town, abbreviated, holds it all over the article") {
  const EntityBundle nevada(
      {"He lived in Mesquite, Nev., for years.\nA shop in Mesquite sold it.\nTexas is far."});
  CHECK(nevada.value("Mesquite").key == "place:5508180");
  for (const Mention& mention : nevada.mentions()) {
    const auto* value = std::get_if<EntityValue>(&mention.value);
    if (value != nullptr && value->name == "Mesquite") CHECK(value->key == "place:5508180");
  }
  CHECK(nevada.value("Nev").key == "place:US.NV");
  CHECK(EntityBundle({"Miss. Poe spoke."}).value("Miss").key.empty());
}

TEST_CASE("a hotel's name without what it is, where nothing else is told of a town of that name") {
  const EntityBundle hotel({"Guests left the Luxor Hotel.\nThey came from the Luxor."});
  CHECK(hotel.value("Luxor").key == hotel.value("Luxor Hotel").key);
  const EntityBundle town({"Guests left the Luxor Hotel.\nThe mayor of Luxor, Egypt, came from Cairo."});
  CHECK(town.value("Luxor").key == "place:360502");
  CHECK(joins("They stayed in Marrow Cay Resort.", "Marrow Cay Resort", "They stayed at Marrow Cay Casino.",
              "Marrow Cay Casino"));
  CHECK(!joins("They stayed in Marrow Bay Resort.", "Marrow Bay Resort", "They stayed in Tolben Bay Resort.",
               "Tolben Bay Resort"));
}

TEST_CASE("generations: Jr. is no surname, and tells a son from a father") {
  const EntityBundle son({"Arthur Joseph Comeaux Jr. fled.\nComeaux was seen.", "Comeaux, 49, fled.",
                          "Arthur Comeaux was caught."});
  CHECK(son.value("Comeaux").key == "arthur-joseph-comeaux-jr");
  CHECK(son.value("Comeaux", 1).key == "arthur-joseph-comeaux-jr");
  CHECK(son.value("Arthur Comeaux", 2).key == "arthur-joseph-comeaux-jr");
  const EntityBundle both({"Martin Poe Sr. and Martin Poe Jr. came."});
  CHECK(both.value("Martin Poe Sr.").key != both.value("Martin Poe Jr.").key);
}

TEST_CASE("forms of one name join over the articles of a bundle") {
  CHECK(joins("They met in Marrow Olympic Park.", "Marrow Olympic Park", "They met in Olympic Park.",
              "Olympic Park"));
  CHECK(joins("He fled from Tamber County Courthouse.", "Tamber County Courthouse",
              "He fled from Tamber Courthouse.", "Tamber Courthouse"));
  CHECK(!joins("They met in Marrow Park.", "Marrow Park", "They met in Tolben Park.", "Tolben Park"));
  CHECK(
      joins("The Tamber Gate Herald told it.", "Tamber Gate Herald", "The TG Herald told it.", "TG Herald"));
  CHECK(
      !joins("The Tamber Gate Herald told it.", "Tamber Gate Herald", "The TK Herald told it.", "TK Herald"));
  CHECK(joins("The network Tam-TV showed it.", "Tam-TV", "The network TamTV showed it.", "TamTV"));
  CHECK(joins("Bill Orvane spoke.", "Bill Orvane", "William Orvane spoke.", "William Orvane"));
  CHECK(joins("Bob Orvane spoke.", "Bob Orvane", "Robert Orvane spoke.", "Robert Orvane"));
  CHECK(!joins("Bill Orvane spoke.", "Bill Orvane", "Robert Orvane spoke.", "Robert Orvane"));
  CHECK(!joins("Bill Orvane spoke.", "Bill Orvane", "William Tarvane spoke.", "William Tarvane"));
  CHECK(joins("They met in Exarchia.", "Exarchia", "They met in Exarcheia.", "Exarcheia"));
  CHECK(!joins("It left Larsen Barrow.", "Larsen Barrow", "It left Larsen Sparrow.", "Larsen Sparrow"));
  CHECK(joins("Giannis Panagopoulos spoke.", "Giannis Panagopoulos", "Yiannis Panagopoulos spoke.",
              "Yiannis Panagopoulos"));
  CHECK(!joins("Jason Panagopoulos spoke.", "Jason Panagopoulos", "Mason Panagopoulos spoke.",
               "Mason Panagopoulos"));
  CHECK(joins("Halden Drills Inc. fell.", "Halden Drills Inc.", "Shares of Halden Drills Ltd. fell.",
              "Halden Drills Ltd."));
  CHECK(joins("The Houston Marrens lost.", "Houston Marrens", "The board of Marrens met.", "Marrens"));
}

TEST_CASE("a word that articles read in several ways means what most take it for") {
  const EntityBundle bundle(
      {"Tara Pendel, 52, sang.\nPendel was glad.\nPendel said so.", "The shares of Pendel rose."});
  CHECK(bundle.value("Pendel", 1).key == "tara-pendel");
  const EntityBundle apart(
      {"Tara Pendel, 52, sang.", "The shares of Pendel rose.\nPendel fell.\nPendel was sold."});
  CHECK(apart.value("Pendel", 1).key != "tara-pendel");
}

}  // namespace
}  // namespace gainsay
