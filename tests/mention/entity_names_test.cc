// How far a name reaches: tables of names in their sentences, each with what stands beside a name and is no
// part of it.
#include <doctest/doctest.h>

#include "mention/entity_fixture.h"

namespace gainsay {
namespace {

TEST_CASE("generations and regnal numbers end a name, with or without a comma") {
  check_meanings(
      {{"Orso Melnik Jr. was freed.", "Orso Melnik Jr.", "person Orso Melnik Jr."},
       {"A guard shot Helen Marsh, Sr., on Monday.", "Helen Marsh, Sr.", "person Helen Marsh, Sr."},
       {"His cousin, Arthur Tollen II, of Kerrin, said so.", "Arthur Tollen II", "person Arthur Tollen II"},
       {"Paul Dressen III, 38, said nothing.", "Paul Dressen III", "person Paul Dressen III"},
       {"They fought in the Lowland War II.", "Lowland War II", "thing Lowland War II"},
       {"Helen Marsh, Senator Poe and others came.", "Helen Marsh", "person Helen Marsh"}});
}

TEST_CASE("figures belong to the names of roads, channels and craft") {
  check_meanings(
      {{"It was the Route 12 Harvest Festival.", "Route 12 Harvest Festival",
        "thing Route 12 Harvest Festival"},
       {"They boxed him in on Interstate 45.", "Interstate 45", "place Interstate 45"},
       {"She told Tamber Radio 4.", "Tamber Radio 4", "organisation Tamber Radio 4"},
       {"The Vennel 9 rocket blew up.", "Vennel 9", "thing Vennel 9"},
       {"A screen test at 20th Century Vennel failed.", "20th Century Vennel", "thing 20th Century Vennel"},
       {"He lives on 117th Street.", "117th Street", "place 117th Street"},
       {"He was held on E. 52nd St. that night.", "E. 52nd St.", "place E. 52nd St."},
       {"It was his 12th Grand Prix.", "12th Grand Prix", "nothing"},
       {"The 45th United States president left.", "United States", "place United States"},
       {"Helen Marsh 12 times said no.", "Helen Marsh", "person Helen Marsh"}});
}

TEST_CASE("institutions are one name across and, in, on and at") {
  check_meanings(
      {{"The Central Polling and Recount Commission agreed.", "Central Polling and Recount Commission",
        "organisation Central Polling and Recount Commission"},
       {"They stayed at the Kerrin Bay Resort and Casino.", "Kerrin Bay Resort and Casino",
        "place Kerrin Bay Resort and Casino"},
       {"Crews of Tamber Fire and Rescue came.", "Tamber Fire and Rescue",
        "organisation Tamber Fire and Rescue"},
       {"The head of Tamber Fire and Rescue Service came.", "Tamber Fire and Rescue Service",
        "organisation Tamber Fire and Rescue Service"},
       {"The Organization for Trade and Development in Europe met.",
        "Organization for Trade and Development in Europe",
        "organisation Organization for Trade and Development in Europe"},
       {"The Kerrin Select Committee on Armed Services met.", "Kerrin Select Committee on Armed Services",
        "organisation Kerrin Select Committee on Armed Services"},
       {"The University of Texas at Austin closed.", "University of Texas at Austin",
        "organisation University of Texas at Austin"},
       {"The University of Oslo in Norway closed.", "University of Oslo", "organisation University of Oslo"},
       {"The Department of Tides in Washington agreed.", "Department of Tides",
        "organisation Department of Tides"},
       {"It met the Society for Birds and the Commonwealth.", "Society for Birds",
        "organisation Society for Birds"},
       {"The Kerrin Capital Bank and Gazprom agreed.", "Gazprom", "organisation Gazprom"},
       {"They marched along Elm Ave. and Fern St. at noon.", "Elm Ave.", "place Elm Ave."}});
}

TEST_CASE("a body keeps its country and its place, and known bodies stand beside theirs") {
  check_meanings(
      {{"According to the US Kelp Bureau it rose.", "US Kelp Bureau", "organisation US Kelp Bureau"},
       {"The US Interior and Commerce departments agreed.", "US", "place United States"},
       {"The British Royal Navy came.", "Royal Navy", "organisation Royal Navy"},
       {"She told Florida Today so.", "Florida Today", "organisation Florida Today"},
       {"She reached Florida today.", "Florida today", "nothing"},
       {"On Monday the House Kelp Committee Chairman Orso Holt spoke.", "House Kelp Committee",
        "organisation House Kelp Committee"},
       {"Tamber Police Chief Orso Holt spoke.", "Orso Holt", "person Orso Holt"},
       {"The Energia Rocket and Space Corporation built it.", "Energia Rocket and Space Corporation",
        "organisation Energia Rocket and Space Corporation"},
       {"She works for American Bird Conservancy now.", "American Bird Conservancy",
        "organisation American Bird Conservancy"},
       {"Congress gave the American People a gift.", "American", "place United States"},
       {"The Russian President spoke in the hall.", "Russian", "place Russia"},
       {"On Monday Kerrin Music president Ann Poe resigned.", "Kerrin", "nothing"},
       {"It was Secretary of the Interior Dirk Poe who agreed.", "Dirk Poe", "person Dirk Poe"},
       {"Rules of the Kelp and Tide Service hold.\nThey asked Kelp and Tide Service scientists.",
        "Tide Service", "nothing"},
       {"On Monday Marion County Sheriff Russ Poe said so.", "Marion County", "place Marion County"},
       {"They asked the Defenders of Wildlife and Center for Kelp.", "Center for Kelp",
        "organisation Center for Kelp"},
       {"It is Kerrin Banking Group and Virgin Oil that pay.", "Kerrin Banking Group",
        "organisation Kerrin Banking Group"},
       {"She visited Alaska Gov. and former candidate Ann Poe.", "Alaska", "place Alaska"},
       {"The Republican U.S. senator agreed.", "U.S.", "place United States"},
       {"The old Catholic Church was shut.", "Catholic Church", "organisation Catholic Church"},
       {"At 6pm EST on Monday it rained.", "EST", "nothing"}});
}

TEST_CASE("possessives inside a name") {
  check_meanings(
      {{"He was at the Men's Central Jail.", "Men's Central Jail", "place Men's Central Jail"},
       {"She died in Tamber Children's Hospital.", "Tamber Children's Hospital",
        "organisation Tamber Children's Hospital"},
       {"He went to St. Mary's Hospital.", "St. Mary's Hospital", "organisation St. Mary's Hospital"},
       {"On Monday morning they rang the Orne County Sheriff's Murder Bureau.",
        "Orne County Sheriff's Murder Bureau", "organisation Orne County Sheriff's Murder Bureau"},
       {"It was Germany's Supreme Court.", "Germany", "place Germany"},
       {"They met at Arlov's Paisley Park.", "Arlov's Paisley Park", "nothing"}});
}

TEST_CASE("what opens a sentence or tells who somebody is stays outside the name") {
  check_meanings(
      {{"Former Kerrin University football player Orso Holt has received another life sentence.",
        "Kerrin University", "organisation Kerrin University"},
       {"The poet Ann Poe died.\nHermit Ann Poe wrote it.\nAnn Poe was 80.", "Hermit Ann Poe", "nothing"},
       {"It was led by the prominent Democrat Estes Kelvar.", "Estes Kelvar", "person Estes Kelvar"},
       {"They won with Brit Jay Kelvar scoring.", "Jay Kelvar", "person Jay Kelvar"},
       {"It aired on NBC Philadelphia last week.", "NBC Philadelphia", "organisation NBC Philadelphia"},
       {"In the street Reuters People were seen fleeing.", "Reuters", "organisation Reuters"},
       {"Festival NORTH Kerrin Hotel and more was on the map.", "NORTH", "nothing"},
       {"He hit 33 homers and 121 RBI.", "RBI", "nothing"},
       {"The Bureau of Alcohol, Tobacco, Firearms and Explosives came.",
        "Bureau of Alcohol, Tobacco, Firearms and Explosives",
        "organisation Bureau of Alcohol, Tobacco, Firearms and Explosives"},
       {"It was led by Democrat Helen Marsh.", "Helen Marsh", "person Helen Marsh"},
       {"He beat his guard, Deputy Cynthia Hall, badly.", "Cynthia Hall", "person Cynthia Hall"},
       {"They won with Italian Carla Rossi scoring.", "Carla Rossi", "person Carla Rossi"},
       {"He told Getty Images Carla Rossi was ill.", "Carla Rossi", "person Carla Rossi"},
       {"Nobody has read Helen Marsh\nHe left.", "Helen Marsh", "person Helen Marsh"},
       {"The Queen Elizabeth Hall was shut.", "Queen Elizabeth Hall", "place Queen Elizabeth Hall"},
       {"The rest of the Columbus-which is old-sank.", "Columbus-which", "nothing"},
       {"Prime Minister Theresa May spoke.", "Theresa May", "person Theresa May"},
       {"Marc Stone He has covered it.", "Marc Stone", "person Marc Stone"}});
}

TEST_CASE("offices, labels and cries are no names") {
  check_meanings({{"He talked to the U.S. Attorney about it.", "U.S.", "place United States"},
                  {"He talked to the U.S. Attorney about it.", "U.S. Attorney", "nothing"},
                  {"The German Chancellor spoke.", "German Chancellor", "nothing"},
                  {"The DA's office was shut.", "DA", "nothing"},
                  {"It was Juror No. 12 who spoke.", "No.", "nothing"},
                  {"The marches came at noon.", "The marches", "nothing"},
                  {"Torsk Vennel police spokesperson Const. Tim Fanning spoke.", "Const.", "nothing"},
                  {"EXIT STAIRS HALLWAY ENTRANCE 200 FEET", "FEET", "nothing"},
                  {"WHO WINS THE TITLE NOW ORSO", "TITLE", "nothing"},
                  {"Detroit Pistons fans sang.", "Detroit Pistons", "organisation Detroit Pistons"}});
}

TEST_CASE("titles of works reach from mark to mark") {
  check_meanings(
      {{"She starred in \"The Cat in the Window.\"", "The Cat in the Window", "thing Cat in the Window"},
       {"A paper, entitled Probing Moons in Distant Systems, was published.",
        "Probing Moons in Distant Systems", "thing Probing Moons in Distant Systems"},
       {"He wrote a book, A Last Look at Ann Poe.", "A Last Look at Ann Poe", "thing Last Look at Ann Poe"},
       {"They sat under the \"Welcome to Fabulous Tamber\" sign.", "Welcome to Fabulous Tamber",
        "thing Welcome to Fabulous Tamber"},
       {"He said, \"Pray for Oslo.\"", "Oslo", "place Oslo"},
       {"He was called the \"Mark Zuckerberg of Russia\".", "Russia", "place Russia"},
       {"She starred in \"American Pie\" and others.", "American Pie", "thing American Pie"},
       {"She starred in \"American Pie\".\nThe American Pie actress left.", "American Pie actress",
        "nothing"},
       {"She wrote the film \"Tasmania\" last year.", "Tasmania", "thing Tasmania"},
       {"She wrote \"Tasmania\" on the map.", "Tasmania", "place Tasmania"},
       {"It ran beside the drama \"Private Practice\" for years.", "Private Practice",
        "thing Private Practice"},
       {"He is known as \"Ann Poe\" there.", "Ann Poe", "person Ann Poe"}});
}

TEST_CASE("a work is known again without its quotation marks") {
  const EntityBundle bundle(
      {"She starred in \"Man of Tamber Woods\" twice.\nThe Man of Tamber Woods sequel failed."});
  int works = 0;
  for (const Mention& mention : bundle.mentions()) {
    const auto* value = std::get_if<EntityValue>(&mention.value);
    works += value != nullptr && value->key == "thing:man-of-tamber-woods" ? 1 : 0;
  }
  CHECK(works == 2);
}

TEST_CASE("initials with full stops are whoever of that name is told of most") {
  const std::string text =
      "Antonio Brenner was hurt and Artie Bolt played on.\nBrenner had missed a week.\nThey kept thinking of "
      "A.B. ";
  CHECK(EntityBundle({text + "all day."}).value("A.B.").key == "antonio-brenner");
  CHECK(EntityBundle({"Antonio Brenner and Artie Bolt came.\nThey kept thinking of A.B. all day."})
            .value("A.B.")
            .key != "antonio-brenner");
}

TEST_CASE("headlines know the names that the article tells") {
  const EntityBundle bundle(
      {"Convicted Forger Orsolo Josef Melnikov Jr. Still Missing Tonight\n"
       "Guards shot at Orsolo Josef Melnikov Jr. on Monday."});
  CHECK(bundle.meaning("Orsolo Josef Melnikov Jr.") == "person Orsolo Josef Melnikov Jr.");
  CHECK(bundle.meaning("Forger") == "nothing");
  const EntityBundle stranger(
      {"Convicted Forger Orsolo Melnikov Still Missing Tonight\nGuards shot at him."});
  CHECK(stranger.find("Orsolo Melnikov") == nullptr);
  CHECK(EntityBundle({"Prison Inmate Arden Josef Comb Jr Steals Weapon From Guard"})
            .find("Arden Josef Comb Jr") != nullptr);
}

}  // namespace
}  // namespace gainsay
