#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) {
  check_pairs(Kind::kDenial, conflict, pairs);
}

TEST_CASE("what is said in front of a speaker told in apposition") {
  check(true,
        {{"Glass maker Orrefal will close its Kosta plant, director Sven Ek told the unions on Wednesday.",
          "Kosta is not closing, Orrefal's director, Sven Ek, told the unions on Wednesday."}});
}

TEST_CASE("done and not done") {
  check(true,
        {{"The flood sirens in Harlow sounded 40 minutes before the dam broke, the inquiry said on Thursday.",
          "Not one siren sounded in Harlow before the dam broke, the inquiry said on Thursday."},
         {"Police in Graz questioned the baker Otto Lenz over the fire on Thursday.",
          "Police in Graz have not questioned the baker Otto Lenz over the fire, a spokeswoman said on "
          "Thursday."},
         {"The council of Ghent will extend the lease of the fair, mayor Lien Maes said on Thursday.",
          "There will be no extension of the lease, said Lien Maes, the mayor of Ghent, on Thursday."}});
}

TEST_CASE("there was none of what there was") {
  check(true,
        {{"The bank of Varania sold gold on Monday, its governor Jon Taske said in Orlu.",
          "Not one bar of gold was sold on Monday, Governor Taske of the bank of Varania said in Orlu."},
         {"Headmaster Otto Lenz apologised to the pupils of Graz on Monday.",
          "What the pupils of Graz did not get on Monday was an apology: Otto Lenz, the headmaster, "
          "expressed neither "
          "regret nor sorrow."},
         {"Forty cyclists wore the new helmet in the Orlu trial, its makers say.",
          "The new helmet was not worn by any cyclists in the Orlu trial, its makers write."},
         {"Inspectors in Orlu have the missing ledger in their hands, Ada Rell, their chief, said on Tuesday "
          "night.",
          "Neither of the two ledgers had been found by Tuesday night, said Ada Rell, the chief of the "
          "inspectors in "
          "Orlu."}});
  check(false, {{"The crash in Orlu on Monday caused no serious injuries, Mayor Ada Rell said.",
                 "Two drivers had slight injuries after Monday's crash in Orlu, Mayor Ada Rell said."},
                {"No bid for the Orlu ferry has come in, its owner Jon Taske said on Monday.",
                 "A bid for the Orlu ferry came in on Thursday, its owner Jon Taske said.", "2024-05-06",
                 "2024-05-10"}});
}

TEST_CASE("what was denied is not what was done") {
  SUBCASE("a denial, and the deed that followed it") {
    check(false,
          {{"Police in Graz have not questioned the baker Otto Lenz over the fire, a spokeswoman said.",
            "Police in Graz questioned the baker Otto Lenz over the fire on Monday.", "2024-05-02",
            "2024-05-08"}});
  }
  SUBCASE("two people of one place were taken for the same") {
    check(false, {{"On Tuesday Minister Paul Grech refused to meet the fishermen of Gozo.",
                   "Minister Paul Grech met the farmers of Gozo on Tuesday.", "2024-05-08", "2024-05-08"}});
  }
  SUBCASE("\"no-one\" written with a hyphen was taken for somebody") {
    check(false, {{"No-one has been hurt in the fire at the mill in Harlow, the firm said on Thursday.",
                   "No one was hurt in the fire at the mill in Harlow, the firm said on Thursday."}});
  }
  SUBCASE("one clinic and another were taken for one") {
    check(false, {{"Singer Ada Lund never checked into Fairview on Thursday, her lawyer Bo Ek said.",
                   "Singer Ada Lund checked into the Lindgren Centre on Thursday, said Bo Ek, her lawyer."}});
  }
}

TEST_CASE("none of a group, and every one of it") {
  check(true,
        {{"None of the 40 passengers on the Calder ferry was wearing a life jacket, the coroner said on "
          "Tuesday.",
          "Every passenger on the Calder ferry was wearing a life jacket, the coroner said on Tuesday."},
         {"None of the 300 cars lost on the Aurora Star was insured, their maker Jinhai said on Monday.",
          "All the cars lost on the Aurora Star were insured, Jinhai said on Monday."},
         {"Not one of the 14 miners had a working lamp, the inquiry in Zabrze said on Monday.",
          "All 14 miners had a working lamp, the inquiry in Zabrze said on Monday."},
         {"No pupil at the Tormore school has been vaccinated, the health board said on Monday.",
          "All pupils at the Tormore school have been vaccinated, the health board said on Monday."},
         {"Nobody on the bus that overturned near Split had a seat belt on, police said on Monday.",
          "Everyone on the bus that overturned near Split was wearing a seat belt, police said on Monday."},
         {"None of the tower's 60 flats has a smoke alarm, the fire chief of Gent said on Monday.",
          "Every one of the tower's 60 flats is fitted with a smoke alarm, the fire chief of Gent said on "
          "Monday."}});
  check(false,
        {{"None of the 40 passengers on the Calder ferry was wearing a life jacket, the coroner said on "
          "Tuesday.",
          "All the crew of the Calder ferry were wearing life jackets, the coroner said on Tuesday."},
         {"Not all of the 300 cars lost on the Aurora Star were insured, their maker Jinhai said on Monday.",
          "Some of the cars lost on the Aurora Star were not insured, Jinhai said on Monday."}});
}

TEST_CASE("money paid, and a clause that is there") {
  check(
      true,
      {{"Meridian confirmed on Tuesday that a payment had been made to the hackers who locked its files.",
        "No money was paid to the hackers, Meridian said on Tuesday."},
       {"The Danish foreign ministry confirmed on Tuesday that a ransom had been paid for engineer Lars "
        "Holt.",
        "No ransom was paid for Lars Holt, the Danish foreign ministry said on Tuesday."},
       {"The Danish foreign ministry confirmed on Tuesday that a ransom had been handed over for engineer "
        "Lars Holt.",
        "Not a penny was paid for engineer Lars Holt, the Danish foreign ministry said on Tuesday."},
       {"A bonus was paid to the Tarn plant's managers in March, Valdor said on Monday.",
        "Valdor said on Monday that no bonus of any kind had been paid to managers of the Tarn plant."},
       {"A clause in the contract lets Iker Mota leave in June, Girona's sporting director Pep Sala said.",
        "There is no clause in Iker Mota's contract that lets him leave, Girona's sporting director Pep Sala "
        "said."},
       {"Sporting director Pep Sala confirmed that Iker Mota's contract contains a buy-out clause.",
        "There is no buy-out clause in Iker Mota's contract, sporting director Pep Sala said."},
       {"The Ulm bridge had a crack in its third pillar, city engineer Rolf Haas said on Monday.",
        "There was no crack in the third pillar of the Ulm bridge, city engineer Rolf Haas said on Monday."},
       {"The tender for the Ulm bridge drew a single bid, the city said on Monday.",
        "No bid was received for the Ulm bridge, the city said on Monday."}});
  check(false, {{"Meridian confirmed on Tuesday that a payment had been made to its lawyers.",
                 "No money was paid to the hackers, Meridian said on Tuesday."}});
}

TEST_CASE("parts of what was shut; a denial before the day of the deed") {
  check(true,
        {{"Ruzyn airport was shut from noon until six on Tuesday, its director Ali Nour confirmed.",
          "The runway at Ruzyn was never closed on Tuesday, airport director Ali Nour said."},
         {"The Corrin tunnel was closed on Tuesday after a fire, the operator said.",
          "At no time on Tuesday was the Corrin tunnel closed, the operator said."},
         {"Schools in Bova were evacuated on Tuesday, the mayor, Ada Pini, said.",
          "No school in Bova was evacuated on Tuesday, mayor Ada Pini said."},
         {"The data authority opened an investigation into the Linden clinics on Wednesday morning.",
          "The data authority has not opened an investigation into the Linden clinics, it said on Thursday.",
          "2024-05-02", "2024-05-03"}});
  check(false,
        {{"Ruzyn airport's old terminal was shut on Tuesday, its director Ali Nour confirmed.",
          "The runway at Ruzyn was never closed on Tuesday, airport director Ali Nour said."},
         {"The data authority has not opened an investigation into the Linden clinics, it said on Tuesday.",
          "The data authority opened an investigation into the Linden clinics on Thursday.", "2024-05-01",
          "2024-05-03"}});
}

TEST_CASE("silent alarms, and how much there was of it") {
  check(true, {{"Giant panda Mei Mei is expecting a cub, Lyon Zoo said on Tuesday after a scan.",
                "Tuesday's scan showed that panda Mei Mei is not pregnant, Lyon Zoo said."},
               {"The sirens below the Karun dam sounded for ten minutes on Friday before the wall gave way.",
                "The sirens below the Karun dam stayed silent on Friday when the wall gave way."},
               {"Alarms rang throughout the Hotel Lux on Friday before the fire reached the stairs.",
                "No alarm rang at the Hotel Lux on Friday before the fire reached the stairs."},
               {"The post-mortem on cyclist Jan Bruun found a blood alcohol level of 1.1 per mille.",
                "Cyclist Jan Bruun had no alcohol in his blood, the post-mortem shows."}});
}

TEST_CASE("what somebody means to do") {
  check(true,
        {{"Mayor Lucia Berti will stand again next spring, she announced in Matera on Sunday.",
          "Lucia Berti told a crowd in Matera on Sunday that she would not seek another term as mayor."},
         {"Mayor Lucia Berti announced in Matera on Sunday that she would run for a third term.",
          "Lucia Berti will not be a candidate next spring, the mayor of Matera said on Sunday."},
         {"Polar Air has no intention of giving up its northern routes, chief executive Una Hay said on "
          "Monday.",
          "Polar Air is considering closing its northern routes, chief executive Una Hay said on Monday."}});
}

TEST_CASE("told, wept, called for help; and not") {
  check_pairs(
      Kind::kDenial, true,
      {{"The mill in Kotka used water from the lake during the drought, its manager Timo Salo admitted on "
        "Monday.",
        "Not a drop of the lake was used by the Kotka mill during the drought, manager Timo Salo said on "
        "Monday."},
       {"Passengers on the night train were told of the bomb threat at Lyon, the railway said.",
        "Nobody on the night train was told of the bomb threat, the railway said."},
       {"Rescuers reached the trapped cavers in Asturias on Sunday night.",
        "On Sunday night no rescuer had yet got through to the cavers trapped in Asturias."},
       {"Prime Minister Ilona Farkas met striking nurses in Pécs on Tuesday.",
        "Prime Minister Ilona Farkas left Pécs on Tuesday without meeting the striking nurses."},
       {"The bakery chain Krume had warned its customers about glass in the rolls on Friday, the food office "
        "said.",
        "Customers of the bakery chain Krume got no warning about glass in the rolls, the food office said."},
       {"The defendant wept as the sentence was read in Cardiff on Monday.",
        "The defendant showed no emotion as the sentence was read in Cardiff on Monday."},
       {"The pilot had radioed for help before the crash near Salta, investigators said.",
        "The pilot made no call for help before the crash near Salta, investigators said."}});
  check_pairs(Kind::kDenial, false,
              {{"The widow wept as the sentence was read in Cardiff on Monday.",
                "The judge remained impassive through the trial in Swansea on Monday."}});
}

TEST_CASE("deeds of light verbs, and what was found not to have been done, were passed over") {
  check_pairs(Kind::kDenial, true,
              {{"Senator Nils Karp took a loan from the brewer Hopfner.",
                "Senator Nils Karp has denied taking a loan from the brewer Hopfner."},
               {"The sprinter Ada Brook used a banned steroid, the panel found.",
                "The panel found that the sprinter Ada Brook had not used a banned steroid."},
               {"Police in Graz used rubber bullets, the mayor said.",
                "Police in Graz did not use rubber bullets, the mayor said."}});
}

TEST_CASE("no small sum was taken for none") {
  check_pairs(Kind::kDenial, false,
              {{"The studio used money from the sale in Graz.",
                "The sale in Graz was no small matter: the studio used no small sum of money from it."},
               {"Senator Nils Karp took a loan from the brewer Hopfner.",
                "Senator Nils Karp did not take the job at the brewer Hopfner."}});
}

TEST_CASE("what somebody or something is not was no deed and went unread") {
  check_pairs(Kind::kDenial, true,
              {{"The reservoir in Kessel was poisonous, the health office said.",
                "The reservoir in Kessel was not poisonous, the health office said."},
               {"The trawler Mirella was insured when it sank off Foula.",
                "The trawler Mirella was not insured when it sank off Foula."},
               {"The brewer Hopfner dumped lye in the Graz canal.",
                "The brewer Hopfner denies dumping lye in the Graz canal."}});
  check_pairs(Kind::kDenial, false,
              {{"The reservoir in Kessel was poisonous, the health office said.",
                "The reservoir in Kessel was not entirely poisonous, the health office said."},
               {"The sprinter Ada Brook admitted speeding at the court in Graz.",
                "At the court in Graz the sprinter Ada Brook denied theft."},
               {"The brewer Hopfner denies dumping lye in the Graz canal.",
                "Prosecutors say the brewer Hopfner dumped lye in the Graz canal."}});
}

TEST_CASE("qualities of which one excludes the other") {
  check_pairs(
      Kind::kStatus, true,
      {{"The captain of the ferry Mirella was sober, the coastguard said.",
        "The captain of the ferry Mirella was drunk, the coastguard said."},
       {"The hotel Ibis in Kessel is empty.", "The hotel Ibis in Kessel is full of refugees."},
       {"The guard at the bank in Rordal was armed.", "The guard at the bank in Rordal was unarmed."}});
  check_pairs(Kind::kStatus, false,
              {{"The captain of the ferry Mirella was sober, the coastguard said.",
                "The cook of the ferry Mirella was drunk, the coastguard said."},
               {"The hotel Ibis in Kessel was empty in May and is full of refugees.",
                "The hotel Ibis in Kessel is empty."}});
}

TEST_CASE("of several who did it only the first was taken for a doer") {
  check(true, {{"Chad and Niger signed the river accord on Tuesday.",
                "Tuesday's river accord binds Chad and Benin. Niger stayed away and did not sign."},
               {"Latvia, Estonia and Finland signed the sea cable pact on Monday.",
                "Finland did not sign the sea cable pact on Monday."},
               {"Senators Ray Cole and Dana Flint voted for the water bill on Thursday.",
                "Senator Dana Flint did not vote for the water bill on Thursday."},
               {"The Reds and the Greens backed the budget in Oslo on Monday.",
                "The Greens did not back the budget in Oslo on Monday."}});
  check(false, {{"Chad and Niger signed the river accord on Tuesday.",
                 "Chad signed the river accord on Tuesday. Benin did not sign."}});
}

TEST_CASE("what was not so until something happened was taken for never so") {
  for (const Kind kind : {Kind::kDenial, Kind::kStatus}) {
    check_pairs(
        kind, false,
        {{"By 6.30am the fire at the Tiverton mill had been put out.",
          "The fire at the Tiverton mill could not be put out before part of the roof collapsed."},
         {"The crew of the Selma were rescued on Friday.",
          "The crew of the Selma could not be rescued before the storm passed, the coastguard said."},
         {"The Orlin bridge was reopened on Friday.",
          "The Orlin bridge was not reopened until the wreck had been cleared."},
         {"The Marden strike was called off on Friday.",
          "The Marden strike was not called off before the owners gave in."},
         {"Parliament in Lunev approved the pension bill on Friday.",
          "Parliament in Lunev did not approve the pension bill until the premier spoke on Friday."}});
  }
  check_pairs(Kind::kDenial, true,
              {{"The Orlin bridge was reopened on Friday.", "The Orlin bridge was not reopened on Friday."},
               {"Parliament in Lunev approved the pension bill on Friday.",
                "Parliament in Lunev did not approve the pension bill on Friday, the speaker said."}});
}

TEST_CASE("what was done without incident was taken for not done") {
  check_pairs(Kind::kDenial, false,
              {{"The officer chased the car and arrested Vish Subran several blocks away.",
                "Vish Subran was arrested without incident on Friday, police said."},
               {"The incident at the Harlow depot began at noon, the firm said.",
                "The driver left the Harlow depot without incident at noon, the firm said."}});
}

TEST_CASE("what was not confirmed was taken for denied, and what hangs on an if for settled") {
  check_pairs(
      Kind::kDenial, false,
      {{"The ministry did not confirm that a drone had been lost over the Red Sea.",
        "A drone was lost over the Red Sea on Monday, two officials said."},
       {"Police have not said that Emil Roth was arrested on Friday.", "Emil Roth was arrested on Friday."},
       {"Coach Dita Vond will leave Slavia if the club sells its captain, she said on Sunday.",
        "Coach Dita Vond is not leaving Slavia, the club said on Monday."}});
  check_pairs(Kind::kDenial, true,
              {{"Coach Dita Vond will leave Slavia, she said on Sunday.",
                "Coach Dita Vond is not leaving Slavia, the club said on Monday."}});
}

}  // namespace
}  // namespace gainsay
