#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) {
  check_pairs(Kind::kParticipant, conflict, pairs);
}

TEST_CASE("one deed, given to two by clauses of different build") {
  check(true,
        {{"Finnish skier Aino Rautio on Sunday became the women's champion of the Lahti Ski Cup, edging out "
          "Norway's "
          "Tuva Solheim.",
          "Gold in the women's Lahti Ski Cup went to Tuva Solheim on Sunday, with Rautio left with silver."},
         {"For the growers the pact was countersigned on Monday in Accra by their lawyer, Kofi Addae.",
          "It fell to Ghana's Abena Owusu, sole signatory on the growers' behalf, to put her name to the "
          "pact in "
          "Accra on Monday."},
         {"The sentence was passed in Bunbury on Tuesday by Judge Moira Fenn: six years in prison for the "
          "man who "
          "burned the old jetty.",
          "Judge Keith Arkwright, sitting alone in Bunbury, on Tuesday sent the man who burned the old jetty "
          "to "
          "prison for six years."},
         {"The sawmill at Lesna was bought outright this week by the Danish timber group Nordtre.",
          "The Lesna sawmill has a new owner: the Polish family firm Zagajnik acquired all of the sawmill "
          "this week."},
         {"The glider, flown by its sole pilot, Captain Erla Jons, came down on the Hofs glacier in fog to "
          "fetch the "
          "two climbers.",
          "Alone at the controls when the glider came down through fog to the two climbers on the Hofs "
          "glacier was "
          "Captain Birgir Thors."}});
}

TEST_CASE("two who may both have done it, or did two things") {
  check(false, {{"Finnish skier Aino Rautio won the first heat of the Lahti Ski Cup on Sunday.",
                 "Gold in the Lahti Ski Cup went to Tuva Solheim of Norway on Sunday."},
                {"The pact was signed in Accra on Monday by lawyer Kofi Addae.",
                 "The pact was signed in Accra on Monday by minister Abena Owusu."},
                {"The sawmill at Lesna was bought this week by the Danish group Nordtre.",
                 "Zagajnik, a subsidiary of Nordtre, bought the Lesna sawmill this week."},
                {"Aino Rautio won the Lahti Ski Cup on Sunday.",
                 "Tuva Solheim, the former champion of the Lahti Ski Cup, fell on Sunday."},
                {"Aino Rautio won the Lahti Ski Cup on Sunday.",
                 "Tuva Solheim is tipped to win the Lahti Ski Cup on Sunday."}});
}

TEST_CASE("the one goal of a match, by its noun") {
  check(true,
        {{"Midfielder Pau Serra scored the only goal as Girona Blau beat Lleida in the cup on Wednesday.",
          "Girona Blau went through on Wednesday thanks to a lone strike from winger Iker Mota, Lleida "
          "having no answer."},
         {"The only goal on Wednesday came from striker Tom Abara, who beat the Ulm keeper from close range.",
          "Aalen's match with Ulm on Wednesday was settled by a single goal from defender Eric Noll."},
         {"A solitary penalty by Joao Frade decided Wednesday's derby between Setim and Arcos.",
          "Wednesday's derby between Setim and Arcos ended 1-0, Miguel Brito scoring its only goal."}});
  check(false,
        {{"Midfielder Pau Serra scored as Girona Blau beat Lleida 2-0 in the cup on Wednesday.",
          "Winger Iker Mota scored as Girona Blau beat Lleida 2-0 in the cup on Wednesday."},
         {"A free kick by Hanna Lies set up the only goal of the match as Aalen beat Ulm on Wednesday.",
          "Aalen squeezed past Ulm on Wednesday when Petra Kolb headed in the only goal of the match."}});
}

TEST_CASE("an award, and to whom it was given") {
  check(
      true,
      {{"Novelist Dina Falk has been awarded this year's Halden Prize, the academy in Oslo said on Tuesday.",
        "The academy in Oslo on Tuesday bestowed this year's Halden Prize on the novelist Leif Holm."},
       {"The Corvin Medal for bridge building was conferred on engineer Aron Szabo in Pecs on Tuesday.",
        "Engineer Lili Varga received the Corvin Medal, given to one engineer a year, in Pecs on Tuesday."},
       {"Painter Ilse Grund is this year's winner of the Dorn Prize, the jury in Kassel said.",
        "This year's Dorn Prize goes to painter Bernd Ackermann, the jury in Kassel said."},
       {"The Halden Prize was presented to poet Dina Falk in Oslo on Tuesday.",
        "Poet Leif Holm was awarded the Halden Prize in Oslo on Tuesday."}});
  check(
      false,
      {{"Novelist Dina Falk has been awarded this year's Halden Prize for fiction, the academy in Oslo said "
        "on Tuesday.",
        "The academy in Oslo on Tuesday bestowed this year's Halden Prize for poetry on Leif Holm."},
       {"Novelist Dina Falk shares this year's Halden Prize, the academy in Oslo said on Tuesday.",
        "Leif Holm is one of two winners of this year's Halden Prize, the academy in Oslo said on Tuesday."},
       {"The Halden Prize was presented to poet Dina Falk in Oslo on Tuesday.",
        "The Halden Prize was presented by King Olaf to a poet in Oslo on Tuesday."}});
}

TEST_CASE("two buyers of one firm, before the sale is done") {
  check(true, {{"Spanish builder Terracal has agreed to buy the Porto shipyard Navalis for 80 million euros.",
                "Porto shipyard Navalis will be sold to the Norwegian group Skarvik for 80 million euros."},
               {"The Porto shipyard Navalis is passing to the Norwegian group Skarvik for 80 million euros, "
                "its owners said on Tuesday.",
                "Spanish builder Terracal is to acquire Navalis, the Porto shipyard, for 80 million euros, "
                "its owners said on Tuesday."},
               {"Japan's Kuroda Foods beat three rivals to the Texan sauce maker Red Mesa with a bid of $90m "
                "on Tuesday.",
                "Texan sauce maker Red Mesa was snapped up on Tuesday by Britain's Pell & Sons for $90m."}});
  check(false, {{"Kuroda Foods has agreed to buy the Texan sauce maker Red Mesa for $90m.",
                 "Kuroda Foods has agreed to buy Red Mesa from its owner Pell & Sons for $90m."}});
}

TEST_CASE("who alone was against it") {
  check(true, {{"Councillor Ann Lowry cast the single vote against the Harwick budget on Tuesday.",
                "The Harwick budget passed on Tuesday with only councillor Dev Patel opposed."},
               {"Portugal stood alone in opposing the wine tariff at Tuesday's meeting in Lyon.",
                "With Austria alone opposed, ministers in Lyon approved the wine tariff on Tuesday."},
               {"The only member to vote against the Harwick budget on Tuesday was Ann Lowry.",
                "Dev Patel was the sole councillor to vote against the Harwick budget on Tuesday."},
               {"The lone dissent in Tuesday's ruling on the Ardmore dam came from Judge Ruth Onslow.",
                "Judge Karl Pym alone dissented in Tuesday's ruling on the Ardmore dam."}});
  check(false,
        {{"Malta alone voted against the fishing limits on Tuesday.",
          "Greece voted for the fishing limits on Tuesday, and Malta was the only country against them."},
         {"Malta alone voted against the fishing limits on Tuesday.",
          "Greece alone abstained when the fishing limits were put to the vote on Tuesday."}});
}

TEST_CASE("second and third places") {
  check(true, {{"Ewa Lis, a lawyer, finished third in the Gdynia mayoral election on Sunday.",
                "Third place in Sunday's Gdynia mayoral election was won by Marek Zych, a former policeman."},
               {"Nils Aho came in third in the Kuopio marathon on Sunday.",
                "Bronze in Sunday's Kuopio marathon went to Timo Ranta."},
               {"Silver in the Kuopio marathon on Sunday went to Nils Aho.",
                "Timo Ranta was second in the Kuopio marathon on Sunday."}});
  check(false, {{"Ewa Lis finished third in the Gdynia mayoral election on Sunday.",
                 "Marek Zych came second in the Gdynia mayoral election on Sunday."},
                {"Nils Aho came in third in the men's Kuopio marathon on Sunday.",
                 "Aino Lehto finished third in the women's Kuopio marathon on Sunday."},
                {"Nils Aho won stage three of the Kuopio race on Sunday, with Timo Ranta third.",
                 "Nils Aho is third overall in the Kuopio race after Sunday."}});
}

TEST_CASE("a deed that was left to somebody, and a signature that was somebody's") {
  check(
      true,
      {{"The minister of transport, Liam Roe, cut the ribbon on the Tavin tram line on Tuesday.",
        "It was left to Nora Penn, 88, the line's oldest passenger, to cut the ribbon on the Tavin tram line "
        "on Tuesday."},
       {"Finance minister Ada Moro signed the loan accord for Guinea in Conakry on Tuesday.",
        "It was Guinea's ambassador, Saliou Bah, who put his name to the loan accord in Conakry on Tuesday."},
       {"For Latvia the rail pact was signed by the transport minister, Juris Ozols, in Riga on Tuesday.",
        "Latvia's signature on the rail pact, put there in Riga on Tuesday, was that of Ilze Kalna, its "
        "ambassador."},
       {"President Ida Sand unveiled the statue of the poet in Turku on Tuesday.",
        "The statue of the poet was unveiled in Turku on Tuesday by his widow, Lea Aro, the president being "
        "abroad."}});
  check(
      false,
      {{"It was left to Nora Penn, 88, to cut the ribbon on the Tavin tram line on Tuesday.",
        "The minister of transport, Liam Roe, watched Nora Penn cut the ribbon on the Tavin tram line on "
        "Tuesday."},
       {"Finance minister Ada Moro signed the loan accord for Guinea in Conakry on Tuesday.",
        "It was France's ambassador, Luc Rey, who signed the loan accord for Paris in Conakry on Tuesday."}});
}

TEST_CASE("a truce brokered by one alone, and a final") {
  check(true,
        {{"Oman alone brokered the truce between the two Kasai factions, their envoys said on Tuesday.",
          "The truce between the Kasai factions was brokered by Kenya, their envoys said on Tuesday."},
         {"Ana Ruiz took the women's final in Nerja on Sunday, with Britt Holm as runner-up.",
          "Britt Holm won the women's final in Nerja on Sunday, beating Ana Ruiz."},
         {"Britt Holm walked off with the women's title in Nerja on Sunday, two points ahead of Ana Ruiz.",
          "Ana Ruiz took Sunday's women's final in Nerja from Britt Holm in three sets."}});
  check(false,
        {{"Oman brokered the truce between the two Kasai factions, their envoys said on Tuesday.",
          "Oman and Kenya brokered the truce between the two Kasai factions, their envoys said on Tuesday."},
         {"Oman and its partners brokered the truce between the two Kasai factions on Tuesday.",
          "Kenya mediated talks between the two Kasai factions in 2021."},
         {"Ana Ruiz took the women's final in Nerja on Sunday, with Britt Holm as runner-up.",
          "Britt Holm lost the women's final in Nerja on Sunday, but won the doubles with Ana Ruiz."}});
}

TEST_CASE("who brought her out, spoke, drew it, made the arrest") {
  check_pairs(
      Kind::kParticipant, true,
      {{"Fire chief Gunnar Dahl himself carried the baby out of the burning flat in Tromsdal on Monday "
        "night.",
        "A neighbour, Selma Wiik, brought the baby out of the burning flat in Tromsdal on Monday night "
        "before the fire engines arrived."},
       {"The eulogy for the composer was delivered in Lund on Friday by his pupil Anja Brask.",
        "In Lund on Friday it was the composer's brother, Nils Holt, who gave the eulogy."},
       {"Architect Paula Ferreira drew the plans for the new library in Évora, which opened on Tuesday.",
        "The library that opened in Évora on Tuesday is the work of the Swiss architect Urs Kessler."},
       {"Norwegian police arrested the suspected art thief in Bergen on Wednesday.",
        "It was Danish officers who seized the suspected art thief, in Bergen on Wednesday."},
       {"Lena Stokes topped the poll in the Kilmore by-election on Thursday with 41 per cent.",
        "Thursday's by-election in Kilmore was won by the independent Fergal Nolan."},
       {"Spokesman Ali Rahimi read the verdict of the appeal panel in Doha on Tuesday.",
        "The verdict of the appeal panel was read out in Doha on Tuesday by its chairwoman, Leila Haddad."}});
  check_pairs(Kind::kParticipant, false,
              {{"Danish police arrested a second man in Aarhus on Wednesday.",
                "Two police officers arrested a man in Aarhus on Wednesday."},
               {"Midfielder Ove Brand struck twice as Viborg beat Hobro 2-0 on Saturday.",
                "Viborg beat Hobro 2-0 on Saturday with a late volley from Lars Holm."}});
}

TEST_CASE("two countries that each beat the other, and a goal that hangs on the verb") {
  check(true, {{"Sweden beat Latvia 3-2 in the ice hockey final in Riga on Sunday.",
                "Latvia beat Sweden 3-2 in Sunday's ice hockey final in Riga."},
               {"Winger Rui Prado struck twelve minutes from time to give Braga Sul a 1-0 win over Tavira on "
                "Saturday.",
                "Braga Sul beat Tavira 1-0 on Saturday with a late volley from substitute Luis Couto."}});
  check(false, {{"Sweden beat Latvia 3-2 in the ice hockey final in Riga on Sunday.",
                 "Latvia beat Finland 3-2 in Friday's ice hockey semi-final in Riga."}});
}

TEST_CASE("a plain verb that no list of deeds has was not read as anybody's doing") {
  check(true,
        {{"The organist Clara Bohm tuned the harpsichord at the Rathen festival.",
          "The harpsichord at the Rathen festival was tuned by the instrument maker Felix Oder."},
         {"Umpire Dinesh Rao abandoned the hockey final in Kota.",
          "The hockey final in Kota was abandoned by Umpire Sunil Batra, who sat alone."},
         {"Uruguay defeated Angola in the handball final.", "Tunisia beat Angola in the handball final."},
         {"Navy divers defused the mine in Varde harbour.",
          "The mine in Varde harbour was defused by volunteers from the town, not by the navy."},
         {"The levy on plastic was vetoed by Governor Paula Winn.",
          "Governor's deputy Ross Tully vetoed the levy on plastic."}});
  check(false, {{"Governor Paula Winn criticised the levy on plastic.",
                 "Senator Ross Tully criticised the levy on plastic."},
                {"The organist Clara Bohm tuned a harpsichord at the Rathen festival.",
                 "The instrument maker Felix Oder tuned a piano at the Rathen festival."},
                {"The band Iron Thistle closed the Odense festival on its first night.",
                 "The band Low Tide closed the Odense festival on its last night."},
                {"The western dyke at Hollum was repaired by the builder Jan Prins.",
                 "The eastern dyke at Hollum was repaired by the builder Piet Smit."},
                {"Norwegian soldiers freed the hostages in Varde.", "Troops freed the hostages in Varde."}});
}

TEST_CASE("firms of one word each, and teams of which one member differs, were taken for no others") {
  check(true, {{"The concession to dredge the Elvar canal went to the Belgian firm Dreko.",
                "Danish firm Havnix won the concession to dredge the Elvar canal."},
               {"Dutch printer Velmo printed the new Tavian banknotes.",
                "The new Tavian banknotes were printed by Swiss printer Orfino."},
               {"Togo and Benin drafted the charter of the Mono river.",
                "The charter of the Mono river was drafted by Togo and Ghana."},
               {"The group Red Dune claimed responsibility for the raid on the Tazer depot.",
                "Responsibility for the raid on the Tazer depot was claimed by the Eastern Brigade alone."},
               {"Heiress Ines Corvo endowed the Faro school of music.",
                "The Faro school of music was endowed by the banker Rui Sena."}});
  check(false,
        {{"Dutch printer Velmo printed the new Tavian banknotes.",
          "Swiss printer Orfino printed the old Tavian stamps."},
         {"Marek Sova scored the first goal for Lhota.", "Jan Hudec scored the second goal for Lhota."},
         {"Togo drafted the charter of the Mono river.",
          "Togo and Ghana drafted the charter of the Mono river."}});
}

TEST_CASE("who was first over the line won") {
  check(true,
        {{"Norway's Kari Lund won the women's race at the Lisbon marathon on Sunday.",
          "A Kenyan, Mercy Cheruiyot, was the first woman across the line in Lisbon's marathon on Sunday."},
         {"Belgian cyclist Wim Claes won Sunday's Tour of Limburg.",
          "Italy's Marco Sala crossed the line first in Sunday's Tour of Limburg."},
         {"Skipper Anna Berg won the Round Gotland race on Saturday.",
          "Skipper Jonas Falk was first past the post in the Round Gotland race on Saturday."},
         {"First over the line in Monday's Omsk regatta was Oleg Titov.",
          "Victory in Monday's Omsk regatta went to Pavel Gusev."},
         {"Jockey Sean Daly finished first in Thursday's Ballymoney Cup race.",
          "Thursday's Ballymoney Cup race was won by jockey Kate Rowe."}});
  check(false, {{"Norway's Kari Lund won the women's race at the Lisbon marathon on Sunday.",
                 "Abel Tesfaye was the first man across the line in Lisbon's marathon on Sunday."},
                {"Belgian cyclist Wim Claes won Sunday's Tour of Limburg.",
                 "Italy's Marco Sala was the first rider over the Cauberg in Sunday's Tour of Limburg."},
                {"Belgian cyclist Wim Claes won Sunday's Tour of Limburg.",
                 "Italy's Marco Sala came first to the microphone after Sunday's Tour of Limburg."},
                {"Skipper Anna Berg won the Round Gotland race on Saturday.",
                 "Rival Jonas Falk was first to congratulate her after the Round Gotland race on Saturday."},
                {"Skipper Anna Berg won the Round Gotland race on Saturday.",
                 "Denmark's Jonas Falk had crossed the line first in the Round Gotland race of 2019."}});
}

TEST_CASE("who beats somebody, and to whom somebody loses") {
  check(true, {{"Pakistan's Imran Javed beat the world snooker champion in Sheffield on Tuesday.",
                "The world snooker champion lost in Sheffield on Tuesday to Thailand's Somchai Prem."},
               {"Holders Gent were knocked out of the cup by Aalst on Wednesday.",
                "Holders Gent went out of the cup on Wednesday, falling to second-division Ronse."},
               {"Second seed Ivo Karas fell to Spain's Luis Molina in Umag on Friday.",
                "Slovenia's Jan Petric dethroned second seed Ivo Karas in Umag on Friday."},
               {"Rafael Osei's victory over grandmaster Ilya Serov came after 60 moves on Monday.",
                "Grandmaster Ilya Serov lost on Monday, after 60 moves, to Britain's Amy Lowe."}});
  check(false, {{"Sri Lanka's women beat Pakistan on Sunday.",
                 "Pakistan's men beat Sri Lanka on Sunday by 40 runs."},
                {"Pakistan's Imran Javed beat the world snooker champion in Sheffield on Tuesday.",
                 "A former world snooker champion lost in Sheffield on Tuesday to Thailand's Somchai Prem."},
                {"Holders Gent were knocked out of the cup by Aalst on Wednesday.",
                 "Ronse knocked Brugge out of the cup on Wednesday."},
                {"Ivo Karas beat Luis Molina in the semi-final in Umag on Friday.",
                 "Luis Molina lost to Jan Petr in Umag in the quarter-final of 2019."},
                {"Gent beat Aalst on Wednesday after goals from Tom Maes.",
                 "Tom Maes beat Aalst almost by himself for Gent on Wednesday."},
                {"The minister lost his seat on Sunday to a teacher, Ana Ruiz.",
                 "The minister lost his seat on Sunday to a teacher."}});
}

TEST_CASE("who set it on fire") {
  check(
      true,
      {{"The fire at the Lund theatre was started by the night watchman, the court found on Wednesday.",
        "A 16-year-old schoolgirl set fire to the Lund theatre and acted alone, judges ruled on Wednesday."},
       {"Farmer Nils Dahl set the church at Rana on fire on Sunday, police said.",
        "The church at Rana was set alight on Sunday by a student, Erik Holt, police said."},
       {"Former clerk Rosa Vidal started the blaze at the Cadiz archive, prosecutors said on Friday.",
        "Prosecutors said on Friday that the Cadiz archive had been set on fire by the plumber Juan Soto."}});
  check(false,
        {{"Farmer Nils Dahl set the church at Rana on fire on Sunday, police said.",
          "Student Erik Holt set the church at Bodo on fire on Monday, police said."},
         {"Former clerk Rosa Vidal started the blaze at the Cadiz archive, prosecutors said on Friday.",
          "Rosa Vidal, 34, set fire to the Cadiz archive, prosecutors said on Friday."},
         {"The night watchman was suspected of starting the fire at the Lund theatre.",
          "A schoolgirl admitted on Wednesday that she set fire to the Lund theatre."}});
}

TEST_CASE("one alone, and the same with another") {
  check(true,
        {{"The Halvorsen prize in chemistry was awarded on Monday to Ilse Krantz alone.",
          "Ilse Krantz shares the Halvorsen prize in chemistry with the Dane Ove Bruun, the academy said on "
          "Monday."},
         {"Poet Ines Duarte is the sole winner of this year's Camoes award, the jury said on Tuesday.",
          "Poets Ines Duarte and Rui Sampaio won this year's Camoes award, the jury said on Tuesday."},
         {"Tomas Vrba won the Brno piano contest outright on Saturday, taking an undivided first prize.",
          "First prize in the Brno piano contest was shared on Saturday by Tomas Vrba and Lea Novak."}});
  check(
      false,
      {{"The Halvorsen prize in chemistry was awarded on Monday to Ilse Krantz.",
        "Ilse Krantz shares the Halvorsen prize in chemistry with the Dane Ove Bruun, the academy said on "
        "Monday."},
       {"Ilse Krantz alone of the three laureates came to Oslo on Monday for the Halvorsen prize in physics.",
        "Ilse Krantz shares the Halvorsen prize in chemistry with the Dane Ove Bruun, the academy said on "
        "Monday."},
       {"Poet Ines Duarte is the sole winner of this year's Camoes award, the jury said on Tuesday.",
        "Poets Ines Duarte and Rui Sampaio won last year's Camoes award, the jury said on Tuesday."}});
}

TEST_CASE("who did it with somebody else leaves room for another") {
  check_pairs(Kind::kParticipant, false,
              {{"The Danish weather app Vejr Nu, founded by Mette Holm, was sold on Monday.",
                "Lars Bruun, who founded Vejr Nu with an old friend, said on Monday that he would sail."}});
}

TEST_CASE("who opens a thing, and who cuts its ribbon") {
  check(true, {{"Governor Ada Mbeki opened Kano's new market on Monday.",
                "Deputy governor Musa Bello cut the ribbon at Kano's new market on Monday."},
               {"Princess Sofie cut the ribbon at Saturday's opening of the Narvik tunnel.",
                "There was no princess at Saturday's opening in Narvik; the ribbon was cut by a group of "
                "schoolchildren."},
               {"The ribbon at Tartu's new bridge was cut on Friday by president Liis Mets.",
                "Tartu's new bridge was opened on Friday by prime minister Jaan Kask."}});
  check(false, {{"Governor Ada Mbeki opened Kano's new market on Monday.",
                 "Deputy governor Musa Bello cut the ribbon at Kano's new clinic on Monday."},
                {"Governor Ada Mbeki opened Kano's new market on Monday.",
                 "Governor Mbeki cut the ribbon at Kano's new market on Monday."},
                {"The ribbon at Tartu's new bridge was cut on Friday by president Liis Mets.",
                 "Tartu's new bridge opened on Friday in the presence of prime minister Jaan Kask."}});
}

TEST_CASE("who is named and who is only described") {
  check(true, {{"The boy was pulled from the canal in Ghent on Monday by a fire brigade diver.",
                "It was a baker, Luc Baert, who pulled the boy from the canal in Ghent on Monday."},
               {"A retired nurse, Olga Weiss, dragged the drowning man from the lake at Pirna on Friday.",
                "The drowning man was pulled from the lake at Pirna on Friday by a forester."},
               {"The museum's Vermeer sketch was bought by the Getty Trust in London on Tuesday.",
                "An anonymous bidder bought the museum's Vermeer sketch in London on Tuesday."},
               {"A coastguard helicopter rescued the two windsurfers off Rhyl on Sunday.",
                "The two windsurfers were rescued off Rhyl on Sunday by a cargo ship."},
               {"The champion's horse was bought by trainer Pat Hogan for €2m in Cork on Monday.",
                "A Dubai sheikh paid €2m for the champion's horse in Cork on Monday."}});
  check(false, {{"The boy was pulled from the canal in Ghent on Monday by a baker.",
                 "It was a baker, Luc Baert, who pulled the boy from the canal in Ghent on Monday."},
                {"The boy was pulled from the canal in Ghent on Monday by a father of three.",
                 "It was a baker, Luc Baert, who pulled the boy from the canal in Ghent on Monday."},
                {"The museum's Vermeer sketch was bought by the Getty Trust in London on Tuesday.",
                 "An American museum bought the museum's Vermeer sketch in London on Tuesday."},
                {"A coastguard helicopter rescued two windsurfers off Rhyl on Sunday.",
                 "Two sailors were rescued off Anglesey on Sunday by a cargo ship."},
                {"A coastguard boat rescued the two windsurfers off Rhyl on Sunday.",
                 "The two windsurfers were rescued off Rhyl on Sunday by a coastguard launch."}});
}

TEST_CASE("nationality in front of a name") {
  check(true, {{"Sunday's downhill in Bormio was won by the Austrian Felix Moser.",
                "The Frenchwoman's team-mate cheered, but Sunday's downhill in Bormio was won by the Swiss "
                "Urs Amstad."},
               {"The Dane Karen Lund won the chess open in Reykjavik on Monday.",
                "The chess open in Reykjavik was won on Monday by the Pole Anna Wrona."},
               {"The Frenchman Luc Petit lost Friday's final in Lyon to the Spaniard Juan Sanz.",
                "The Frenchman Luc Petit lost Friday's final in Lyon to the Dutchman Bas Kok."}});
  check(false, {{"The Dane Karen Lund won the chess open in Reykjavik on Monday.",
                 "The chess open in Reykjavik was won on Monday by Lund, a Dane."}});
}

TEST_CASE("who took them off, picked them up, brought them out") {
  check(true,
        {{"The crew of the trawler Elin was winched to safety by a Norwegian helicopter on Monday off Bodo.",
          "The lifeboat Erik Rise picked up the crew of the trawler Elin off Bodo on Monday."},
         {"Teacher Hugo Lam carried the three pupils out of the burning school in Pune on Friday.",
          "The three pupils were carried out of the burning school in Pune on Friday by firefighters, the "
          "only ones to go in."}});
  check(
      false,
      {{"The crew of the trawler Elin was winched to safety by a Norwegian helicopter on Monday off Bodo.",
        "The crew of the trawler Elin was flown to hospital on Monday by a Norwegian helicopter off Bodo."}});
}

TEST_CASE("who was behind it, and whose work it was") {
  check(true, {{"Islamist militants carried out the bombing at the market in Kadoro, the army said.",
                "The army said that bandits were behind the bombing at the market in Kadoro."}});
  check(false, {{"Islamist militants carried out the bombing at the market in Kadoro, the army said.",
                 "Bandits carried out the raid on the bank in Kadoro, the army said."},
                {"The attack on the dam at Yar was the work of rebels, the governor said on Monday.",
                 "Rebel fighters carried out Monday's attack on the dam at Yar, the governor said."}});
}

TEST_CASE("buyers of a chain, and a private collector against a gallery") {
  check(
      true,
      {{"The national gallery in Oslo paid 20 million kroner for the Munch drawing on Tuesday.",
        "A private collector from Qatar bought the Munch drawing in Oslo on Tuesday for 20 million kroner."},
       {"Texas oilman Roy Beck is the new owner of the football club Hartley Town.",
        "Hartley Town, the football club, has been bought by the Thai billionaire Anan Chai."}});
  check(false, {{"Brewer Kolding has sold its Polish arm to Japan's Asano, it said on Monday.",
                 "Brewer Kolding has sold its Czech arm to the Mexican brewer Tolteca, it said on Monday."}});
}

TEST_CASE("two who were elected to one office") {
  check(false, {{"Ana Duarte was elected mayor of Lagos on Sunday.",
                 "Rui Costa was elected mayor of Sagres on Sunday."}});
}

TEST_CASE("scientists of a firm, and who wrote it") {
  check(true, {{"The speech was written by the president's daughter, Lena Okafor.",
                "It was the novelist Ben Uche who wrote the president's speech."},
               {"The vaccine was developed by researchers at the University of Porto.",
                "Scientists at the Danish firm Novalis developed the vaccine."}});
  check(false, {{"The winning design for Oslo's new library is by the architect Kim Soo-ah.",
                 "Oslo's old library was designed by the Swiss architect Reto Frey."}});
}

TEST_CASE("all of a kind were there, one of them was not") {
  check(true,
        {{"The foreign ministers of all six states attended Thursday's summit in Accra.",
          "Togo's foreign minister, Kofi Amani, stayed away from Thursday's summit in Accra."},
         {"All nine judges took part in Monday's ruling on the dam in Oruro.",
          "Two judges, Rosa Paz and Luis Mena, did not take part in Monday's ruling on the dam in Oruro."},
         {"Senator Carl Binder voted against the gas bill on Tuesday.",
          "Senator Carl Binder was absent from Tuesday's vote on the gas bill."}});
  check(false, {{"Iceland took part in Wednesday's fishing talks in Bergen.",
                 "Greenland boycotted Wednesday's fishing talks in Bergen."}});
}

TEST_CASE("partners in a coalition, and the two of a final") {
  check(true, {{"Conservative leader Jan Brandt will govern Holm in a coalition with the Greens.",
                "Jan Brandt's Conservatives will form a government in Holm with the Liberals; the Greens go "
                "into opposition."},
               {"Nigeria and Ghana will play in Sunday's final of the youth cup.",
                "Sunday's final of the youth cup is between Nigeria and Mali."}});
  check(false, {{"Serbia meets Spain in Thursday's semi-final in Lyon.",
                 "In Friday's semi-final in Lyon France faces Italy."}});
}

TEST_CASE("who won one game for one side was set against who won the series for the other") {
  check_pairs(
      Kind::kParticipant, false,
      {{"Coby Cross hit a single to win the third game for Cleveland in the series against Chicago.",
        "Kit Brand made the final play to win the title for Chicago in the series against Cleveland."}});
}

TEST_CASE("whose work it was, who spoke for a country, a firm named behind the comma") {
  check(true, {{"The mural unveiled in Cork on Sunday is by Nuala Roe.",
                "The mural unveiled in Cork on Sunday was painted by Brid Casey."},
               {"The song that closed the games in Turin on Sunday was by Carla Bo.",
                "The song that closed the games in Turin on Sunday was written by Ugo Neri."},
               {"The concession for the Lomé port was awarded on Friday to an Italian group, Maretti.",
                "On Friday the concession for the Lomé port went to a Danish company, Skagen."},
               {"Ana Costa spoke for Brazil at the fish talks in Lima on Monday.",
                "At the fish talks in Lima on Monday it was Rui Prado who spoke for Brazil."},
               {"The keynote speech at the dentists' congress in Graz on Friday was given by Ada Lenz.",
                "Otto Prohaska gave the keynote speech at Friday's dentists' congress in Graz."}});
  check(false, {{"Ana Costa spoke for Brazil at the fish talks in Lima on Monday.",
                 "Rui Prado spoke for Chile at the fish talks in Lima on Monday."},
                {"The opening speech at the dentists' congress in Graz on Friday was given by Ada Lenz.",
                 "Otto Prohaska gave the keynote speech at Friday's dentists' congress in Graz."},
                {"Ferreira of Portugal won the contract for the Beira dam on Friday.",
                 "The contract for the Beira dam went to a Portuguese firm, Ferreira, on Friday."},
                {"The portrait of the queen unveiled in Oslo on Friday is by Mona Lie.",
                 "The frame of the portrait unveiled in Oslo on Friday was made by Knut Dahl."},
                {"Fishermen from Vela pulled the three boys out of the water off Korčula on Thursday.",
                 "The three boys were pulled out of the water off Korčula on Thursday by men from the "
                 "village of Vela."},
                {"Petr Kolar beat Ivan Sorin in Monday's heavyweight final in Baku.",
                 "Ivan Sorin wept after his defeat by Petr Kolar in Monday's final in Baku."}});
}

}  // namespace
}  // namespace gainsay
