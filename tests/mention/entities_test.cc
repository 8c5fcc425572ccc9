#include <doctest/doctest.h>

#include "mention/entity_fixture.h"

namespace gainsay {
namespace {

TEST_CASE("places of the gazetteer with their derived words") {
  check_meanings(
      {{"The talks in Vladivostok ended.", "Vladivostok", "place Vladivostok"},
       {"He flew to the Ivory Coast on Monday.", "Ivory Coast", "place Ivory Coast"},
       {"A Turkmen delegation came.", "Turkmen", "place Turkmenistan"},
       {"The Danes refused.", "Danes", "place Denmark"},
       {"They met in Sao Tome and Principe.", "Sao Tome and Principe", "place São Tomé and Príncipe"},
       {"Floods hit Guinea-Bissau.", "Guinea-Bissau", "place Guinea-Bissau"},
       {"A ferry sank on Lake Kivu.", "Lake Kivu", "place Lake Kivu"}});
}

TEST_CASE("a town that is an ordinary word counts only with evidence") {
  check_meanings({{"He lived in Reading for years.", "Reading", "place Reading"},
                  {"Reading is good for children.", "Reading", "nothing"},
                  {"The promenade in Nice was closed.", "Nice", "place Nice"},
                  {"Nice weather is expected.", "Nice", "nothing"},
                  {"Of the ten, two were hurt.", "Of", "nothing"},
                  {"In March the talks failed.", "March", "nothing"},
                  {"On Monday nobody came.", "Monday", "nothing"},
                  {"May was the driest month.", "May", "nothing"}});
}

TEST_CASE("people named like places stay people") {
  check_meanings({{"Mr Jordan said he would leave.", "Jordan", "person Jordan"},
                  {"Michael Jordan retired.\nJordan was 40.", "Jordan", "person Michael Jordan"},
                  {"Denzel Washington stars in it.\nWashington plays a pilot.", "Washington",
                   "person Denzel Washington"},
                  {"Officials in Washington declined to comment.", "Washington", "place Washington D.C."},
                  {"King Abdullah of Jordan arrived.", "Jordan", "place Jordan"},
                  {"Paris Hilton was there.", "Paris Hilton", "person Paris Hilton"}});
}

TEST_CASE("full name first, surname later") {
  const EntityBundle bundle(
      {"Finance Minister Jane Doe resigned on Friday.\nDoe had been ill.\n"
       "The minister did not say why."});
  CHECK(bundle.meaning("Doe") == "person Jane Doe");
  CHECK(bundle.value("Doe").how == "surname");
  CHECK(bundle.meaning("minister") == "nothing");
  CHECK(bundle.value("Jane Doe").key == bundle.value("Doe").key);
}

TEST_CASE("two people of one surname stay apart") {
  const EntityBundle bundle({"Helen Marsh, the chief executive, spoke.\nSheila Marsh, a welder, listened."});
  CHECK(bundle.value("Helen Marsh").key != bundle.value("Sheila Marsh").key);
}

TEST_CASE("pronouns go to the nearest person of their gender") {
  const EntityBundle bundle({"Helen Marsh met Tom Askew in Sheffield.\nShe left first."});
  CHECK(bundle.meaning("She") == "person Helen Marsh");
  CHECK(bundle.value("She").weight < 1);
  CHECK(EntityBundle({"Tom Askew smiled.\nShe left."}).meaning("She") == "nothing");
}

TEST_CASE("descriptions find who holds the office") {
  const EntityBundle bundle(
      {"Russian President Vladimir Putin arrived on Monday.\nThe Russian leader was late.",
       "The Russian president was late again."});
  CHECK(bundle.value("leader").key == "vladimir-putin");
  CHECK(bundle.value("leader").how == "description");
  CHECK(bundle.value("president", 1).key == "vladimir-putin");
}

TEST_CASE("a description of another country's office is somebody else") {
  const EntityBundle bundle({"Russian President Vladimir Putin arrived.\nThe Serbian president met him."});
  CHECK(bundle.find("president") != nullptr);
  for (const Mention& mention : bundle.mentions()) {
    const auto* value = std::get_if<EntityValue>(&mention.value);
    if (value != nullptr && value->how == "description") CHECK(value->key != "vladimir-putin");
  }
}

TEST_CASE("seats of power speak for governments") {
  check_meanings({{"The Kremlin said it knew nothing.", "Kremlin", "organisation Russian government"},
                  {"They met in the Kremlin.", "Kremlin", "place Kremlin"},
                  {"Downing Street denied it.", "Downing Street", "organisation British government"}});
}

TEST_CASE("organisations by their head words, suffixes and short forms") {
  check_meanings(
      {{"Brückner AG of Germany made an offer.", "Brückner AG", "organisation Brückner AG"},
       {"Halden Drills plc rose.\nShares in Halden fell later.", "Halden", "organisation Halden Drills"},
       {"The University of Oslo closed.", "University of Oslo", "organisation University of Oslo"},
       {"The World Food Programme (WFP) left.", "WFP", "organisation World Food Programme"},
       {"He works for the UN in Geneva.", "UN", "organisation United Nations"},
       {"Who said that?", "Who", "nothing"}});
}

TEST_CASE("names join across a bundle though they are spelt in other ways") {
  struct Pair {
    std::string a, b;
    bool same;
  };
  for (const auto& [a, b, same] :
       {Pair{"Alexei Navalny", "Alexey Navalny", true}, Pair{"Muammar Gaddafi", "Muammar Gadhafi", true},
        Pair{"José Bové", "Jose Bove", true}, Pair{"Helen Marsh", "Sheila Marsh", false},
        Pair{"Tom Barker", "Tom Parker", false}}) {
    const EntityBundle bundle({"Yesterday " + a + " said no.", "Yesterday " + b + " said yes."});
    CAPTURE(a);
    REQUIRE(bundle.find(a) != nullptr);
    REQUIRE(bundle.find(b, 1) != nullptr);
    CHECK((bundle.value(a).key == bundle.value(b, 1).key) == same);
  }
}

TEST_CASE("the order of articles does not matter") {
  const std::string full = "Begench Orazov, 61, arrived in Belgrade.", brief = "Mr Orazov said nothing.";
  CHECK(EntityBundle({full, brief}).value("Orazov", 1).key ==
        EntityBundle({brief, full}).value("Orazov", 0).key);
}

TEST_CASE("towns of one name: the container beside it, else the country of the text, else size") {
  CHECK(EntityBundle({"A fire broke out in Paris, Texas, on Sunday."}).value("Paris").within[0] ==
        "place:US.TX");
  CHECK(EntityBundle({"A fire broke out in Paris on Sunday."}).value("Paris").within[1] == "place:FR");
}

}  // namespace
}  // namespace gainsay
