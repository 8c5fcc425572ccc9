// Works, products and other things, nicknames and second bearers of a name: tables, each case with others
// that look like it.
#include <doctest/doctest.h>

#include "mention/entity_fixture.h"

namespace gainsay {
namespace {

/// Whether all mentions of the words, whichever they are, have the key.
bool all_have(const EntityBundle& bundle, std::string_view key, std::initializer_list<const char*> words) {
  return std::all_of(words.begin(), words.end(),
                     [&](const char* name) { return bundle.value(name).key == key; });
}

TEST_CASE("a noun in an apposition before the name tells what it is") {
  check_meanings(
      {{"She will direct the sequel, Falling Embers.", "Falling Embers", "thing Falling Embers"},
       {"He sold the rights to his second novel, Marrow Skarn.", "Marrow Skarn", "thing Marrow Skarn"},
       {"They sang their new single, Torsk Vennel, on Friday.", "Torsk Vennel", "thing Torsk Vennel"},
       {"Workers left its parent company, Marrow Skarn.", "Marrow Skarn", "organisation Marrow Skarn"},
       {"They went back to their home town, Marrow Skarn.", "Marrow Skarn", "place Marrow Skarn"},
       {"He wrote to his older brother, Tolben.", "Tolben", "person Tolben"},
       {"In the film, Jon Owen plays a cook.", "Jon Owen", "person Jon Owen"},
       {"When he saw the film, Torsk Vennel, 52, wept.", "Torsk Vennel", "person Torsk Vennel"},
       {"He sold a novel, Jon Owen said.", "Jon Owen", "person Jon Owen"}});
}

TEST_CASE("films, franchises and flicks beside a name of one word") {
  check_meanings({{"Fans of the Duskfall films queued.", "Duskfall", "thing Duskfall"},
                  {"Much like the Duskfall franchise, it sold well.", "Duskfall", "thing Duskfall"},
                  {"She was in the horror flick Vipers.", "Vipers", "thing Vipers"},
                  {"He had a part in the sitcom Scrubs.", "Scrubs", "thing Scrubs"},
                  {"He is seen in the movie “Trolls”.\nIn “Trolls” he sings.", "Trolls", "thing Trolls"},
                  {"It was a red car.\nHe called it a Red car.", "Red", "nothing"},
                  {"The Marrow program manager spoke.", "Marrow", "nothing"}});
}

TEST_CASE("works, products and awards that the tables hold") {
  check_meanings(
      {{"It was taken off the App Store on Monday.", "App Store", "thing App Store"},
       {"She hosted the Oscars on Sunday.", "Oscars", "thing Academy Award"},
       {"Nobody had seen Harry Potter.", "Harry Potter", "thing Harry Potter"},
       {"It was unlike Twilight, he said.", "Twilight", "thing Twilight"},
       {"Twilight fell over the town.", "Twilight", "nothing"},
       {"They walked in the twilight.", "twilight", "nothing"},
       {"He told “The Hollywood Reporter” so.", "Hollywood Reporter", "organisation The Hollywood Reporter"},
       {"He watched 60 Minutes on Sunday.", "60 Minutes", "thing 60 Minutes"},
       {"It took 60 minutes.", "60 minutes", "nothing"},
       {"A silver Ford Fusion was found.", "Ford Fusion", "thing Ford Fusion"},
       {"Oscar Poe, 40, hosted it.", "Oscar Poe", "person Oscar Poe"}});
}

TEST_CASE("what a firm makes is not the firm") {
  check_meanings({{"He is sending a Tesla to Mars.", "Tesla", "thing Tesla"},
                  {"She bought a Ferrari.", "Ferrari", "thing Ferrari"},
                  {"Tesla said so.", "Tesla", "organisation Tesla"},
                  {"A Tesla spokesman said so.", "Tesla", "organisation Tesla"},
                  {"He worked at a Walmart.", "Walmart", "organisation Walmart"}});
}

TEST_CASE("two names on the way from one to the other are no title") {
  check_meanings(
      {{"His whole “Tesla to Mars” thing is a joke.", "Tesla to Mars", "nothing"},
       {"Her book “Letters to Marrow” sold well.", "Letters to Marrow", "thing Letters to Marrow"}});
}

TEST_CASE("short forms of what the tables hold, and abbreviations told once in brackets") {
  const EntityBundle label({"Universal Music Group signed her.\nShe left Universal in May."});
  CHECK(all_have(label, "org:universal-music-group", {"Universal Music Group", "Universal"}));
  const EntityBundle rocket({"The Falcon 9 flew.\nIt was the fifth Falcon booster."});
  CHECK(rocket.value("Falcon").key == "thing:falcon-9");
  const EntityBundle agency({"The Environmental Protection Agency agreed.\nEnvironmental groups did not."});
  CHECK(agency.meaning("Environmental") == "nothing");
  const EntityBundle command({"It was told by the Iranian Students News Agency (ISNA).\nISNA said so."});
  CHECK(command.value("Iranian Students News Agency").key == command.value("ISNA").key);
  const EntityBundle paper({"The New York Times said so.\nShe told the Times on Friday."});
  CHECK(paper.value("Times").key == paper.value("New York Times").key);
  const EntityBundle papers({"The New York Times and the Irish Times said so.\nShe told the Times."});
  CHECK(papers.value("Times").key != papers.value("New York Times").key);
}

TEST_CASE("nicknames made of the begins of two names") {
  const EntityBundle bundle(
      {"Torsten Lomax checked out.\nThen ToLo was seen again, 31, said his lawyer.\n"
       "His lawyer told ToLo, 31, so.\nMr. ToLo wept."});
  CHECK(bundle.value("ToLo").key == "torsten-lomax");
  const EntityBundle other({"Torsten Lomax checked out.\nMr. McKay wept."});
  CHECK(other.value("McKay").key == "mckay");
  const EntityBundle two({"Tom Lomax, 52, and Tony Lorne, 41, met.\nMr. ToLo wept."});
  CHECK(two.value("ToLo").key == "tolo");
  const EntityBundle across({"Torsten Lomax checked out.", "Mr. ToLo wept."});
  CHECK(across.value("ToLo", 1).key == "torsten-lomax");
}

TEST_CASE("a surname's second bearer, told apart by the form of address") {
  const EntityBundle bundle(
      {"Mr. John Askew was shot.\nMs. Askew wept.\nMr. Askew was 52.", "Mr. Askew was buried."});
  CHECK(bundle.value("Askew", 1).key == "john-askew");
  const std::vector<Mention>& all = bundle.mentions();
  std::vector<std::string> keys;
  for (const Mention& mention : all) {
    if (const auto* value = std::get_if<EntityValue>(&mention.value)) keys.push_back(value->key);
  }
  CHECK(keys == std::vector<std::string>{"john-askew", "ms-askew", "john-askew"});
  CHECK(EntityBundle({"John Askew was shot.\nMr. Askew was 52."}).value("Askew").key == "john-askew");
}

TEST_CASE("what somebody is called by is no part of a name before or behind it") {
  check_meanings({{"U.S. Customs Agent David Askew was shot.", "U.S. Customs", "organisation U.S. Customs"},
                  {"U.S. Customs Agent David Askew was shot.", "David Askew", "person David Askew"},
                  {"Prosecutors in the Crimes Against Police Officers Section spoke.", "Section", "nothing"},
                  {"An official named Adrienne Day wrote it.", "Adrienne Day", "person Adrienne Day"},
                  {"Dale Hall, who directs it, spoke.", "Dale Hall", "person Dale Hall"},
                  {"They met in Dale Hall.", "Dale Hall", "place Dale Hall"},
                  {"Poe, of Marrow Skarn, left.", "Marrow Skarn", "place Marrow Skarn"}});
  const EntityBundle called(
      {"Filmmaker Orso Poe left.", "Orso Poe left.\nOrso Poe was tired.\nPoe slept.\nPoe woke."});
  CHECK(called.value("Orso Poe", 1).key == "orso-poe");
}

TEST_CASE("a counted event, a ship without its prefix, a part of the world") {
  const EntityBundle bundle({"He sang at Super Bowl LII on Sunday.\nThe Super Bowl was watched by many.",
                             "MV Torvik sank.", "Pirates took the merchant vessel Torvik."});
  CHECK(bundle.value("Super Bowl LII").key == "thing:super-bowl");
  CHECK(bundle.value("Torvik", 2).key == bundle.value("MV Torvik", 1).key);
  CHECK(
      EntityBundle({"She got a letter from the West on Friday.\nThe West wants to trade."}).meaning("West") !=
      "person West");
  CHECK(EntityBundle({"He wrote “Jon Owen” on the wall."}).meaning("Jon Owen") == "person Jon Owen");
}

TEST_CASE("bodies beside committees of their own, abbreviations of what the article tells, crossheads") {
  const EntityBundle senate({"The Senate Works Committee met.\nThe bill died in the Senate, she said."});
  CHECK(senate.value("Senate").key != senate.value("Senate Works Committee").key);
  const EntityBundle act({"They changed the Endangered Species Act.\nThe ESA is old."});
  CHECK(act.value("ESA").key == act.value("Endangered Species Act").key);
  CHECK(EntityBundle({"The ESA launched it."}).meaning("ESA") == "organisation European Space Agency");
  check_meanings({{"Loans came from the EU & IMF.", "EU", "organisation European Union"},
                  {"Shares in Marrow & Skarn rose.", "Marrow & Skarn", "organisation Marrow & Skarn"},
                  {"It went on.\nBIG PROTEST\nIt ended.", "BIG PROTEST", "nothing"},
                  {"They live in the Pacific Northwest.", "Pacific Northwest", "place Pacific Northwest"},
                  {"Adam West left.", "Adam West", "person Adam West"},
                  {"He said so, terminal manager Jasper Hall.", "Jasper Hall", "person Jasper Hall"},
                  {"She was a figure in Torsk Vennel's fourth novel.\nTorsk Vennel, 52, wrote it.",
                   "Torsk Vennel", "person Torsk Vennel"}});
}

TEST_CASE("a side's nickname behind another place is another side's") {
  check_meanings(
      {{"The coach of the Waikato Chargers spoke.", "Chargers", "organisation Chargers"},
       {"The Lisbon Eagles won.", "Eagles", "organisation Eagles"},
       {"The Chargers lost to the Dallas Cowboys.", "Chargers", "organisation San Diego Chargers"},
       {"He plays for the San Diego Chargers.", "San Diego Chargers", "organisation San Diego Chargers"}});
}

TEST_CASE("states by their neighbours and kinds, and towns that people are called like") {
  check_meanings({{"He lives in Seattle, Washington.", "Washington", "place Washington"},
                  {"He lives in the state of Washington.", "Washington", "place Washington"},
                  {"He was seen in Fountain Valley, CA, on Friday.", "CA", "place California"},
                  {"The CA said so.", "CA", "nothing"}});
  const EntityBundle bundle({"Michelle Lyons, a spokeswoman, spoke.", "Lyons said so on Friday."});
  CHECK(bundle.value("Lyons", 1).key == "michelle-lyons");
  const EntityBundle town({"Michelle Lyons, a spokeswoman, spoke.", "It happened in Lyons in France."});
  CHECK(town.value("Lyons", 1).key != "michelle-lyons");
}

}  // namespace
}  // namespace gainsay
