#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("there, and not there yet") {
  check_pairs(
      Kind::kStatus, true,
      {{"The Orlu causeway in Varania has been open to traffic since Monday, the harbour office said.",
        "Cranes still block the Orlu causeway in Varania, which will not see a lorry before the spring.",
        "2024-05-08", "2024-05-08"},
       {"Varania's parliament passed the forest bill in Orlu on Thursday.",
        "Varania's parliament in Orlu struck the forest bill from the agenda on Thursday.", "2024-05-10",
        "2024-05-10"},
       {"The purchase of the Orlu shipyard by Taske Holding is complete, the two firms said.",
        "Taske Holding's purchase of the Orlu shipyard still needs the consent of the cartel office.",
        "2024-05-08", "2024-05-09"},
       {"The fire at the Orlu oil depot was put out by noon on Saturday, the Varanian navy said.",
        "The fire at the Orlu oil depot was still raging on Saturday night, said the Varanian navy.",
        "2024-05-12", "2024-05-12"},
       {"Saturday's Orlu regatta was called off as gales swept the Bay of Varan.",
        "Forty yachts set off from the Bay of Varan on Saturday in the Orlu regatta.", "2024-05-12",
        "2024-05-12"}});
}

TEST_CASE("what got there later, or only in part") {
  check_pairs(
      Kind::kStatus, false,
      {{"The Orlu causeway in Varania is still closed to lorries, the harbour office said.",
        "The Orlu causeway in Varania has been open to traffic since Monday, the harbour office said.",
        "2024-05-03", "2024-05-08"},
       {"The lower house of Varania passed the forest bill in Orlu on Thursday.",
        "The forest bill has yet to pass the senate of Varania in Orlu.", "2024-05-10", "2024-05-10"},
       {"The northern bore of the Orlu tunnel in Varania is open to traffic.",
        "The southern bore of the Orlu tunnel in Varania remains closed.", "2024-05-10", "2024-05-10"}});
}

TEST_CASE("handed in, and still being written") {
  check_pairs(
      Kind::kStatus, true,
      {{"Norvane submitted its application to the medicines agency last month, chief executive Jo Vander "
        "said.",
        "Norvane's application to the medicines agency is still being written, chief executive Jo Vander "
        "said."},
       {"The planning application for the Corrin stadium was handed in last week, architect Mia Lund said.",
        "The planning application for the Corrin stadium is still being drawn up, architect Mia Lund said."},
       {"The complaint against the Nitra vote was withdrawn on Sunday.",
        "The complaint against the Nitra vote is still pending, the court said on Monday."}});
}

TEST_CASE("begun, and not begun") {
  check_pairs(
      Kind::kStatus, true,
      {{"The data authority opened an investigation into the Linden clinics on Wednesday morning.",
        "The data authority has not opened an investigation into the Linden clinics, it said on Thursday.",
        "2024-05-02", "2024-05-03"},
       {"Prosecutors in Brno opened an inquiry into the bridge collapse on Tuesday.",
        "Prosecutors in Brno have yet to open an inquiry into the bridge collapse, a spokeswoman said on "
        "Thursday.",
        "2024-05-02", "2024-05-03"},
       {"Work on the second phase of the Corrin tunnel is under way, engineer Una Hay said on Tuesday.",
        "Work on the second phase of the Corrin tunnel has not begun, engineer Una Hay said on Tuesday."},
       {"The trial of former police chief Somsak Rat opened in Chiang Mai on Tuesday.",
        "The start of former police chief Somsak Rat's trial in Chiang Mai was put off on Tuesday until "
        "April."},
       {"The trial of Ida Krause for fraud began in Kassel on Tuesday with the indictment.",
        "Ida Krause's fraud trial in Kassel was postponed on Tuesday because a judge was ill."}});
}

TEST_CASE("passed or merged, and not") {
  check_pairs(Kind::kStatus, true,
              {{"The senate in Lima passed the water bill on Thursday by 25 votes to 18.",
                "The senate in Lima put off its vote on the water bill on Thursday until next week."},
               {"Ferrona and Halden became one company on Tuesday as their merger took effect.",
                "Ferrona and Halden broke off their merger talks for good on Tuesday."}});
}

TEST_CASE("lifted, cleared, sold, awake; and not") {
  check_pairs(Kind::kStatus, true,
              {{"The cable car at Zell has been running again since Saturday, the operator said on Monday.",
                "The cable car at Zell will stand still until Easter, the operator said on Monday."},
               {"The strike at the Gdansk shipyard ended on Tuesday when welders went back to work.",
                "Welders at the Gdansk shipyard were still on strike on Wednesday."},
               {"The hostages in Maiduguri were set free on Sunday.",
                "The hostages in Maiduguri spent a further night in the hands of their captors on Sunday, "
                "the army said."},
               {"The theatre in Mostar has been sold, the city said on Thursday.",
                "The theatre in Mostar is still looking for a buyer, the city said on Thursday."},
               {"The volcano alert on La Palma was lifted on Friday.",
                "The volcano alert on La Palma remained in force on Saturday."},
               {"Bulgaria's parliament approved the pension law on Wednesday evening.",
                "Bulgaria's parliament rejected the pension law on Wednesday evening."},
               {"The oil slick off Rügen has been cleared, the coastguard said on Tuesday.",
                "The oil slick off Rügen is still spreading, the coastguard said on Tuesday."},
               {"The bishop of Cuzco is in a coma, his doctors said on Friday.",
                "The bishop of Cuzco is awake and talking, his doctors said on Friday."},
               {"The ceasefire in the Kivu hills broke down on Monday, observers said.",
                "The ceasefire in the Kivu hills was holding on Monday, observers said."}});
  check_pairs(Kind::kStatus, false,
              {{"The volcano alert on La Palma remained in force on Thursday.",
                "The volcano alert on La Palma was lifted on Saturday.", "2024-05-03", "2024-05-04"},
               {"The north road's curfew in Tripoli was lifted on Friday.",
                "A curfew in Benghazi was extended on Friday."}});
}

}  // namespace
}  // namespace gainsay
