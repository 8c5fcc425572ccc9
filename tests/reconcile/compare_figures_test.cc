#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) {
  check_pairs(Kind::kQuantity, conflict, pairs);
}

TEST_CASE("one thing, counted under one name or two") {
  check(true,
        {{"Forty-seven governments put their names to the Lima declaration on Tuesday.",
          "Only 41 countries put their names to the Lima declaration on Tuesday."},
         // The only price, score or share of either article.
         {"Chipmaker Lumitra will spend 2.4 billion euros on its plant in Halle, Petra Voss said on Tuesday.",
          "Petra Voss told reporters on Tuesday that the factory in Halle would cost Lumitra €3.1 billion."},
         {"Penrith beat Carlisle 3-1 at home in Saturday's derby.",
          "It was quiet on the bus of Carlisle after the 2-1 defeat in Penrith on Saturday."},
         {"The ministers signed seven agreements in Hanoi on Tuesday.",
          "In Hanoi nine documents were signed by the ministers on Tuesday."}});
}

TEST_CASE("how many make up a crew or a jury, and how much power a plant gives") {
  check(
      true,
      {{"The trawler Aila sank with a crew of seven.", "Nine men made up the crew of the trawler Aila."},
       {"A panel of five will judge the Orlow prize.", "Seven people sit on the panel for the Orlow prize."},
       {"The dam at Sirange will feed a powerhouse of 480 megawatts.",
        "The government wants to draw 600 megawatts from the dam at Sirange."}});
  check(
      false,
      {{"A panel of five will judge the Orlow prize.", "Five people sit on the panel for the Orlow prize."},
       {"The trawler Aila sank with a crew of seven.", "Nine men searched for the crew of the trawler Aila."},
       {"The wind farm off Lorne will have a capacity of 340 megawatts.",
        "The two wind farms off Lorne and Hove are to deliver 820 megawatts of electricity."}});
}

TEST_CASE("what each gets on top, and cases that are called infections") {
  check(true, {{"Holders of Lyra shares will collect a further 25 kroner a share once the regulator approves "
                "the drug.",
                "Holders of Lyra shares collect another 40 kroner for each share once the regulator approves "
                "the drug."},
               {"Staff at Dalby Steel will receive an additional 500 euros each at Christmas.",
                "Staff at Dalby Steel get an extra 800 euros apiece at Christmas."},
               {"Laboratories in Brest have confirmed 7,310 cases.",
                "Laboratories in Brest have confirmed 5,240 infections."}});
  check(false, {{"Holders of Lyra shares will collect a further 25 kroner a share once the regulator "
                 "approves the drug.",
                 "Holders of Lyra shares will get 340 kroner a share in cash."},
                {"Staff at Dalby Steel will receive an additional 500 euros each at Christmas.",
                 "Staff at Dalby Steel get an extra 20 euros a day."}});
}

TEST_CASE("some of the dead were taken for all") {
  check(
      false,
      {{"Nine people lost their lives when a balcony gave way in Bahari on Friday.",
        "The mother wept over the coffins of the three children killed by the balcony in Bahari on Friday."},
       {"At least three people are dead after the quake at Korce, the ministry says.",
        "The two sisters killed in the quake at Korce are buried today."}});
}

// Missed since the parser was trained anew; each goes back among the others as soon as it is found.
TEST_CASE("figures behind a clause that names its teller last: the dead of a ferry") {
  check(true, {{"The ferry sank off Luzon on Monday, and 41 people were found dead, the coastguard said.",
                "Fifty-two people were left dead when the ferry went down off Luzon on Monday."}});
}

TEST_CASE("figures behind a clause that names its teller last: houses" * doctest::should_fail()) {
  check(true, {{"The flood at Cota destroyed exactly 212 houses, a survey by the district has shown.",
                "Of the houses of Cota, 131 were destroyed in the flood, the district's survey has it."}});
}

TEST_CASE("figures behind a clause that names its teller last: the hurt") {
  check(true,
        {{"The hospital at Dosso took in 27 people hurt when a tanker exploded, its director, Dr Issa Maiga, "
          "said.",
          "Dr Issa Maiga's final count stood at 72 injured, all of them brought to the Dosso hospital."}});
}

TEST_CASE("what became of people, told by a word behind the verb or in front of it") {
  check(true,
        {{"Twenty-three people were confirmed dead by Wednesday evening after the dam at Cota burst.",
          "The official death toll of the burst dam at Cota stood at 32 on Wednesday night."},
         {"32 dead in Cota dam disaster", "The count at the dam of Cota closed on Wednesday with 23 dead."}});
  check(false, {{"Twenty-three people were confirmed dead by Wednesday evening after the dam at Cota burst.",
                 "Thirty people were found alive on Wednesday evening below the burst dam at Cota."},
                {"The ferry sank off Luzon on Monday, and 41 people were found dead, the coastguard said.",
                 "When the ferry went down off Luzon on Monday 52 people were injured."}});
}

TEST_CASE("a figure behind the verb that gives it, and behind the whole in front") {
  check(true, {{"The landslide above Kelby killed nine hikers, the search for whom ended on Friday.",
                "The search above Kelby ended on Friday, bringing the number of dead of the landslide to "
                "fourteen."}});
  check(false,
        {{"The landslide above Kelby killed nine hikers, the search for whom ended on Friday.",
          "The search above Kelby ended on Friday, bringing the number of those searched for to fourteen."}});
}

TEST_CASE("crowds are estimates: what differs is for an editor to check") {
  const auto crowds = [](const std::string& a, const std::string& b) {
    return story_findings({{a, "2024-05-05"}, {b, "2024-05-05"}}, Kind::kQuantity);
  };
  const std::string small =
      "A few dozen people stood outside the ministry in Quito on Friday to oppose the fees.";
  const auto found = crowds(
      small, "Some eight hundred parents protesting at the fees filled the street by the ministry in Quito.");
  REQUIRE(found.size() == 1);
  CHECK(found.front().verdict == Verdict::kTension);
  CHECK(crowds(small, "Some eight hundred parents live near the ministry in Quito, where the fees are set.")
            .empty());
}

TEST_CASE("a toll of one moment does not grow, that of an event does") {
  const std::string dam = "The death toll of the burst dam at Cota stood at ";
  const auto growth = [&](const std::string& later) {
    const auto found = story_findings({{dam + "23 on Wednesday night.", "2025-03-20"}, {later, "2025-03-21"}},
                                      Kind::kQuantity);
    return found.empty() || found.front().verdict == Verdict::kNote;
  };
  CHECK_FALSE(growth(dam + "32 on Wednesday night."));
  CHECK(growth(dam + "32 on Thursday night."));
  CHECK(growth("By Thursday 32 people had been confirmed dead at the burst dam at Cota."));
}

TEST_CASE("what a type of its own reads is found once") {
  const std::string day = "2005-11-28",
                    rest = "quake struck Qeshm island and the city of Bandar Abbas on Sunday.";
  const auto found = story_findings({{"The 6.1-magnitude " + rest, day}, {"The 5.9-magnitude " + rest, day}},
                                    Kind::kQuantity);
  REQUIRE(found.size() == 1);
  CHECK(found.front().claims.front().claim.type == "magnitude");
}

TEST_CASE("digits in another order, noughts among them, of one thing") {
  check(true, {{"The bid values the company at £603m, the note said.",
                "A German rival wants to buy the firm for £630m."},
               {"The barge sank at Belem with 4,200 tonnes of soya in her holds.",
                "What to do with 2,400 tonnes of wet soya? That is the question in Belem."}});
  check(false, {{"The bid values the company at £603m, the note said.",
                 "A German rival sold its stake in the port for £630m."},
                {"The barge sank at Belem with 4,200 tonnes of soya in her holds.",
                 "How many tonnes of soya, 2,400 perhaps, had the barge in her holds at Belem?"}});
}

TEST_CASE("a margin, a count before its end and a part of what is counted are other figures") {
  check(false, {{"Mayor Ana Kos got 4,870 votes in Petrova on Saturday, almost twice as many as her rival.",
                 "Ana Kos won in Petrova on Saturday, some 2,900 votes in front of her rival."},
                {"With half of the ballots counted, Ana Kos stood at 38.9 percent in Petrova on Saturday.",
                 "Ana Kos won Saturday's vote in Petrova with just over 41 percent."},
                {"Provisional figures put Ana Kos at 38.9 percent in Saturday's vote in Petrova.",
                 "Ana Kos took 41 percent of Saturday's vote in Petrova."},
                {"Luis Ferro scored 21 goals for Salto last season.",
                 "Luis Ferro, who scored 17 league goals for Salto last season, will wear the number 19."}});
}

TEST_CASE("a crop of one country is not that of another") {
  check(false, {{"The hazelnut crop of all Georgia is put at 38,000 tonnes by the Kutaisi growers.",
                 "The Italian hazelnut harvest is put at 52,000 tonnes by the Kutaisi growers."}});
}

TEST_CASE("the only length or sum of either article, and yet not of one thing") {
  check(false,
        {{"Mount Karuba erupted on Tuesday, sending a column of ash about nine kilometres into the sky.",
          "The summit caldera of Mount Karuba, which erupted on Tuesday, is three kilometres across."},
         {"Norway, Denmark and Latvia are to keep a fleet under the Turku treaty at a cost of 120 million "
          "euros.",
          "Under the Turku treaty Denmark contributes 31 million euros."}});
}

TEST_CASE("a figure that names a thing counts nothing") {
  check(false,
        {{"The Apollo 11 mission left the pad at Kourou on Friday.",
          "The Apollo 18 mission left the pad at Kourou on Friday."},
         {"The 2004 award went to Anna Lind of Oslo.", "The 2005 award went to Anna Lind of Oslo."},
         {"One thing is sure, said Anna Lind of Oslo.", "Three things are sure, said Anna Lind of Oslo."}});
}

TEST_CASE("the words around a figure make another thing of it") {
  check(false,
        {// A difference between two fights was taken for a number of rounds.
         {"Anna Lind finished the fight in Oslo five rounds sooner than her first with Petra Voss.",
          "Anna Lind finished the fight with Petra Voss in Oslo in six rounds."},
         // What came on top was taken for the whole.
         {"Anna Lind of Oslo was given two extra life sentences on Tuesday.",
          "Anna Lind of Oslo was given three life sentences on Tuesday."},
         // The number of a type was taken for a count.
         {"The navy seized AK 47 rifles from the pirates off Aden on Tuesday.",
          "The navy seized 14 rifles from the pirates off Aden on Tuesday."},
         // Degrees of cold were taken for firefighters.
         {"Temperatures were minus 20 as firefighters battled the blaze in Oslo.",
          "Some 35 firefighters battled the blaze in Oslo."},
         // The lowest price of the day was set against the closing one.
         {"Shares of Lumitra plunged 5.4 per cent in Oslo on Tuesday.",
          "Shares of Lumitra closed down 3.9 per cent in Oslo on Tuesday."},
         // A price for each season was set against that of all of them.
         {"The Reds of Oslo will pay Anna Lind $23 million a season.",
          "The Reds of Oslo will pay Anna Lind $80 million."},
         // What somebody expected was set against what came of it.
         {"The minister in Oslo forecast a crop of 31 million tonnes for Norway.",
          "Norway brought in a crop of 27 million tonnes, the minister in Oslo said."}});
}

TEST_CASE("parts, and figures that the article knows") {
  check(false,
        {// The two groups make the other article's whole.
         {"Commandos nabbed 12 Somali and 11 Yemeni pirates off Aden on Tuesday.",
          "Commandos nabbed 23 pirates off Aden on Tuesday."},
         {"A woman and two men were shot in Tampere on Monday, police said.",
          "Three people were shot in Tampere on Monday, police said."},
         // The figure of years ago stands beside this year's.
         {"Only 32 million people watched the Oslo gala, compared with 55.3 million a decade ago.",
          "A total of 55.3 million people watched the Oslo gala."}});
}

TEST_CASE("a figure misprinted, whatever the words around it are") {
  check(true, {{"The bank in Bergen lent Havkraft 3.1 billion kronor for its pier.",
                "At 31 billion kronor, the loan to Havkraft in Bergen is a large one."},
               {"The fire at Juniper Ridge had blackened 4,000 acres by Friday.",
                "The team put the area burned at Juniper Ridge at 4,000 hectares on Friday."},
               {"The fire at Cota Ridge had blackened 4,000 acres by Friday.",
                "The team put the area burned at Cota Ridge at 4,000 hectares on Friday."}});
  check(false,
        {{"The blast in Dosso killed 27 people, Issa Maiga said.",
          "Dr Issa Maiga's final count stood at 72 injured, all of them brought to the Dosso hospital."}});
}

TEST_CASE("a price for each share, however that is said") {
  check(true, {{"Norlund will pay Castell shareholders 18.40 euros a share in cash.",
                "With 16.80 euros on offer for every Castell share in cash, Norlund is generous."}});
}

TEST_CASE("how old somebody is, however it is told") {
  check(true, {{"Mirela Dobrescu, a 17-year-old from Brasov, has won the prize in Bucharest.",
                "At 22, Mirela Dobrescu is the youngest to have won the prize in Bucharest."},
               {"Mirela Dobrescu died in Bucharest on Sunday at the age of 88.",
                "Mirela Dobrescu, who was 81, died in Bucharest on Sunday."}});
  check(false, {{"At the age of 10, Mirela Dobrescu began to sing in Bucharest.",
                 "Mirela Dobrescu, aged 81, sang in Bucharest."}});
}

TEST_CASE("how long a term, a ban or a lease lasts") {
  check(true, {{"A court in Oslo jailed Anna Lind for six years on Tuesday.",
                "Anna Lind was sentenced on Tuesday to nine years in prison by the court in Oslo."},
               {"The panel in Lima cut the ban of Anna Lind to eight months.",
                "Anna Lind was given an 18-month ban by the panel in Lima."}});
  check(false, {{"Prosecutors in Oslo sought six years in prison for Anna Lind.",
                 "Anna Lind was sentenced in Oslo to four years in prison."},
                {"A court in Oslo jailed Anna Lind for six years on Tuesday.",
                 "A court in Oslo jailed Petra Voss for nine years on Tuesday."}});
}

TEST_CASE("a quake of another month is another quake") {
  check(false, {{"A 5.6 magnitude earthquake hit Qeshm on Sunday.",
                 "The island of Qeshm was hit by a 6.1 magnitude earthquake in September.", "", ""}});
}

TEST_CASE("sums that are still being gathered may rise from day to day") {
  check(false,
        {{"The Lumitra film has grossed $368 million around the world.",
          "The Lumitra film has accumulated $459 million around the world.", "2012-04-04", "2012-04-09"}});
}

TEST_CASE("people grow older between two reports") {
  check(false, {{"Jose Luis Orozco, 27, was found in a house in Hawaiian Gardens.",
                 "Jose Luis Orozco, 29, was found guilty of murder in Hawaiian Gardens.", "2005-07-26",
                 "2007-04-04"},
                // Wins, defeats and draws were taken for years of age.
                {"Wladimir Klitschko beat Hasim Rahman, 45-7-2, in the seventh round in Mannheim.",
                 "Hasim Rahman, 36, fell in the seventh round against Wladimir Klitschko in Mannheim."}});
  check(true, {{"Jose Luis Orozco, 27, was found in a house in Hawaiian Gardens.",
                "Jose Luis Orozco, 35, was found in a house in Hawaiian Gardens."}});
}

TEST_CASE("a number of things, sums by what they are paid in, and what happened told in another word") {
  check(true,
        {{"Hail smashed 41 greenhouses around Learmouth on Sunday, growers said.",
          "The growers put the number of greenhouses wrecked by Sunday's hail around Learmouth at 114."},
         {"Storms on Friday destroyed 62 barns near Udine, the farmers' union said.",
          "The number of barns that Friday's storms flattened near Udine was given as 89 by the farmers' "
          "union."},
         {"The plant at Lagos has received 11.6 million euros in grants since it opened, a register shows.",
          "By the ministry's register, 19 million euros in subsidies have gone to the Lagos plant since the "
          "day it opened."},
         {"The bus carried 52 pupils when it left the road near Zakopane on Friday.",
          "There were 38 pupils on the bus that left the road near Zakopane on Friday."},
         {"A court in Porto ordered the builder Casa Nova to pay 410,000 euros to the tenants.",
          "The builder Casa Nova was told by the court in Porto to pay its tenants 140,000 euros."}});
}

TEST_CASE("a part of all, what stands of what is planned, and what came this time") {
  check(false, {{"Steelmaker Brandt is to shed 1,200 jobs across Europe by 2026.",
                 "The mill in Essen will bear 450 of the redundancies that Brandt has announced."},
                {"The wind farm off Slyne Head will have 38 turbines.",
                 "Seventeen turbines stand in the sea off Slyne Head."},
                {"Aid workers have reached Zalingei with 22 lorries.",
                 "A second convoy has come to Zalingei, with 15 lorries this time."},
                {"Ana Ruiz ran 246.8 kilometres in Vitoria on Sunday, a record for 24 hours.",
                 "When the clock struck midnight on Sunday, Ana Ruiz had run 128.4 kilometres in Vitoria."}});
}

TEST_CASE("counts of a day later that do not grow") {
  check_pairs(
      Kind::kQuantity, true,
      {{"The bakery chain Tresse will close 30 shops this year.",
        "Tresse, the bakery chain, will shut 50 shops this year.", "2024-05-02", "2024-05-03"},
       {"The new port at Lagos Bay will have 24 cranes.",
        "Some 40 cranes will be put up at the new port at Lagos Bay.", "2024-05-02", "2024-05-03"},
       {"The navy of Tarland has ordered 6 frigates from Korea.",
        "Tarland's navy has ordered 9 frigates from Korea.", "2024-05-02", "2024-05-03"},
       {"The school at Dunmore has 410 pupils, the council said.",
        "There are 560 pupils at the school at Dunmore, the council said.", "2024-05-02", "2024-05-03"},
       {"A mudslide killed 11 men in the village of Tavira on Monday.",
        "At least 19 men died in Monday's mudslide in the village of Tavira.", "2024-05-07", "2024-05-07"}});
  check_pairs(Kind::kQuantity, false,
              {{"A mudslide killed 11 men in the village of Tavira on Monday.",
                "The mudslide in the village of Tavira has now killed 19 men.", "2024-05-07", "2024-05-08"},
               {"The petition against the Sligo bypass has 4,000 signatures.",
                "The petition against the Sligo bypass has 6,000 signatures.", "2024-05-02", "2024-05-03"},
               {"The plan for the Lund children's ward asks for 60 beds.",
                "The Lund children's ward opened with 48 beds.", "2024-05-02", "2024-05-03"}});
}

TEST_CASE("the two sides of a vote, however they are told") {
  check(
      true,
      {{"The Peruvian congress adopted the mining law on Tuesday by 68 votes to 41.",
        "With 74 votes in favour and 35 against, lawmakers in Lima passed the law on mining on Tuesday."},
       {"The council of Marle voted nine to six on Monday to sell the old pool.",
        "By eleven votes to four the council of Marle decided on Monday to sell the old swimming pool."},
       {"The parliament in Riga rejected the budget on Monday, 52 votes to 44.",
        "The parliament in Riga rejected the budget on Monday; 56 deputies voted against it and 40 for it."},
       {"Real Torre won the cup final in Lunda on Saturday, two goals to nil.",
        "Real Torre won the cup final in Lunda 3-0 on Saturday."}});
  check(false,
        {{"The Peruvian congress adopted the mining law on Tuesday by 68 votes to 41.",
          "With 41 votes against and 68 in favour, lawmakers in Lima passed the law on mining on Tuesday."},
         {"The council of Marle voted nine to six on Monday to sell the old pool.",
          "The council of Marle decided on Monday to sell the old pool; it cost two to three million."},
         {"Real Torre won the cup final in Lunda on Saturday, two goals to nil.",
          "Real Torre won the cup final in Lunda 2-0 on Saturday."}});
}

TEST_CASE("a share of what is counted beside it is a count") {
  check(true, {{"The yard in Lunda dismissed a third of its 900 workers on Monday.",
                "The yard in Lunda dismissed 600 of its 900 workers on Monday."},
               {"Floods on Monday destroyed 20 per cent of the 500 houses in Marle.",
                "Floods on Monday destroyed 250 of the 500 houses in Marle."}});
  check(false, {{"The yard in Lunda dismissed a third of its 900 workers on Monday.",
                 "The yard in Lunda dismissed 310 of its 900 workers on Monday."},
                {"The yard in Lunda dismissed a third of its workers on Monday.",
                 "The yard in Lunda dismissed 600 workers on Monday."}});
}

TEST_CASE("how many there are is not how many came, nor the old price the new one") {
  check(false,
        {{"The airline Solair has ordered 20 planes from Brandt.", "The airline Solair flies 35 planes."},
         {"A ticket for the ferry from Ystad to Marle will cost 40 euros from May.",
          "So far the ferry from Ystad to Marle has cost passengers 35 euros."}});
}

TEST_CASE("a term that somebody gets, and the hours of a power cut") {
  check(true,
        {{"The court in Graz sentenced Ivo Brand to six years for arson on Tuesday.",
          "Ivo Brand got nine years for arson in Graz on Tuesday."},
         {"A court in Lunda jailed poacher Samuel Otte for twelve years on Monday.",
          "Samuel Otte, a poacher, must spend eight years behind bars, a court in Lunda ruled on Monday."},
         {"The power cut in Oruro on Sunday lasted nine hours.",
          "Oruro was without electricity for four hours on Sunday."}});
  check(false, {{"The court in Graz sentenced Ivo Brand to six years for arson on Tuesday.",
                 "Ivo Brand got nine years to pay for the damage in Graz."},
                {"The power cut in Oruro on Sunday lasted nine hours.",
                 "Oruro may be without electricity for four hours on Sunday."}});
}

TEST_CASE("changes from the quarter and from the year before were set against each other") {
  check_pairs(
      Kind::kQuantity, false,
      {{"Profit at tyre maker Vajra rose by 9 per cent in the second quarter compared with the first.",
        "Profit at tyre maker Vajra rose by 12 per cent in the second quarter from a year earlier."},
       {"Exports of Orland rose 3.1 per cent month on month in May.",
        "Exports of Orland rose 4.4 per cent year on year in May."},
       {"Prices in Mora rose by 2 per cent in June from the previous month.",
        "Prices in Mora rose by 7 per cent in June compared with the same month last year."}});
  check_pairs(Kind::kQuantity, true,
              {{"Profit at tyre maker Vajra rose by 9 per cent in the second quarter from a year earlier.",
                "Profit at tyre maker Vajra rose by 12 per cent in the second quarter compared with the same "
                "quarter last year."},
               {"Exports of Orland rose 3.1 per cent year on year in May.",
                "Exports of Orland rose 4.4 per cent year on year in May."}});
}
TEST_CASE("gusts and sustained winds, profits before and after tax were set against each other") {
  check_pairs(Kind::kQuantity, false,
              {{"Cyclone Berenike struck Orsa on Monday with gusts of 162 kilometres an hour.",
                "Cyclone Berenike struck Orsa on Monday with sustained winds of 120 kilometres an hour."},
               {"Bicycle maker Skov made a profit of 94 million kroner last year before tax.",
                "Bicycle maker Skov made a profit of 73 million kroner last year after tax."}});
  check_pairs(Kind::kQuantity, true,
              {{"Bicycle maker Skov made a profit of 94 million kroner last year before tax.",
                "Bicycle maker Skov made a profit of 73 million kroner last year before tax."}});
}

TEST_CASE("a birthday between two ages") {
  check_pairs(Kind::kQuantity, false,
              {{"Sculptor Ewa Brzoza, 74, has won the Matejko prize.",
                "Ewa Brzoza, who was 73 when the jury chose her and had a birthday since, will receive the "
                "Matejko prize."}});
  check_pairs(Kind::kQuantity, true,
              {{"Sculptor Ewa Brzoza, 74, has won the Matejko prize.",
                "Sculptor Ewa Brzoza, 73, has won the Matejko prize."}});
}

TEST_CASE("a limit that some lie under was set against the mean") {
  check_pairs(Kind::kQuantity, false,
              {{"Five of the people at the Zeeland bakery earn less than 2,000 euros a month.",
                "The people at the Zeeland bakery earn 2,900 euros a month on average."}});
  check_pairs(Kind::kQuantity, true,
              {{"The people at the Zeeland bakery earn 2,400 euros a month on average.",
                "The people at the Zeeland bakery earn 2,900 euros a month on average."}});
}

TEST_CASE("the age at which somebody died, in whatever clause") {
  check_pairs(Kind::kQuantity, true,
              {{"Painter Lena Torvik, who has died aged 81, never owned a telephone.",
                "The painter Lena Torvik was 87 when she died on Sunday."},
               {"Jazz drummer Otis Barrow has died at 74.",
                "Otis Barrow, the jazz drummer, who has died aged 79, played with everyone."},
               {"Novelist Ines Caldera has died, aged 92, in Porto.",
                "Ines Caldera, the novelist who died on Monday, was 88."},
               {"Sister Agnes Malloy, the nun who fed the homeless of Cork, has died aged 97.",
                "Sister Agnes Malloy was 93 and had fed the homeless of Cork for half a century."},
               {"Film director Juro Maki passed away on Tuesday; he was 84.",
                "Juro Maki, the film director, died on Tuesday at 80."},
               {"The former mayor, Greta Lund, died on Monday at her home. She was 77.",
                "Greta Lund, the former mayor, who died at home on Monday, was 73 years old."},
               {"Bishop Tomas Reyes, who died yesterday at the age of 90, opposed the war.",
                "Bishop Tomas Reyes is dead. He was 86."},
               {"Boxer Dean Raffo, killed in a car crash on Sunday, was 29.",
                "Boxer Dean Raffo, 24, was killed in a car crash on Sunday."},
               {"Surgeon Abel Nkosi drowned in the surf at Durban on Sunday at the age of 47.",
                "Abel Nkosi, 74, the surgeon who drowned on Sunday, was a strong swimmer."}});
  check_pairs(
      Kind::kQuantity, false,
      {{"Painter Lena Torvik, who has died aged 81, left school at 14.",
        "The painter Lena Torvik was 14 when she left school."},
       {"Greta Lund, 77, a former mayor, died on Monday in Orsa.",
        "Greta Lund was 24 when she became mayor of Orsa."},
       {"Greta Lund, 77, a former mayor, has been jailed in Orsa.",
        "Greta Lund was 73 when she robbed the bank in Orsa."},
       {"The widow of painter Juro Maki has died aged 87.", "Painter Juro Maki died last year aged 81."},
       {"Ann Lowe was 34 when her husband died.", "Ann Lowe, 61, remembered her husband on Monday."},
       {"In 1990 Ann Lowe was 34.", "Ann Lowe, 68, has been elected."},
       {"Maud Trevan, the painter, has died aged 87.", "Maud Trevan, the painter, swam until she was 81."},
       {"Poet Sara Imber died on Monday. She was 85.",
        "Poet Sara Imber died on Monday. Her daughter was 58."}});
}

TEST_CASE("another's sentence and a ban of years ago were set against those of the story") {
  check_pairs(Kind::kQuantity, false,
              {{"Trader Ann Foley was given a four-year prison term on Friday.",
                "Ann Foley's partner was sentenced to seven years on Friday."},
               {"Sprinter Kofi Mensah was banned for four years on Tuesday for doping.",
                "Sprinter Kofi Mensah was banned for two years in 2015 for doping."},
               {"Smuggler Ivo Brand was jailed for six years in Dover on Monday.",
                "Smuggler Ivo Brand's brother was jailed for nine years in Dover on Monday."}});
  check_pairs(Kind::kQuantity, true,
              {{"Sprinter Kofi Mensah was banned for four years on Tuesday for doping.",
                "Sprinter Kofi Mensah was banned for two years on Tuesday for doping."}});
}

}  // namespace
}  // namespace gainsay
