// What came before, told by two articles: what clashes, and what only looks like it.
#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

struct Pair {
  const char* about;
  StoryArticle a, b;
  bool clash;
};

const Pair kPairs[] = {
    {"first woman and second woman of one post",
     {"Varna has its first woman mayor: Elena Petkova was sworn in on Monday.", "2023-11-14"},
     {"Petkova becomes only the second woman to run Varna. Rada Ilieva led the city in the 1990s.",
      "2023-11-14"},
     true},
    {"first woman here, second woman of another domain",
     {"No woman had led the Graz Symphony before Mina Halla, who takes over tonight.", "2022-09-02"},
     {"At the Graz Symphony, Halla becomes the second woman in charge of a large Austrian orchestra.",
      "2022-09-01"},
     false},
    {"director and deputy director",
     {"Ada Brandt is the first woman to head the Kessel Observatory.", "2023-03-01"},
     {"Women are no novelty at the Kessel Observatory: Rosa Thoma was deputy director there from 2009 to "
      "2014.",
      "2023-03-01"},
     false},
    {"none ever and the second, of one kind of ship under two names",
     {"No woman had ever commanded a Chilean naval vessel until Ana Rojas took over the frigate Almirante "
      "Puga "
      "on Friday.",
      "2017-03-11"},
     {"Captain Rojas, who took command of the Almirante Puga, is the second woman to captain a warship of "
      "Chile's fleet.",
      "2017-03-12"},
     true},
    {"never before and a defending champion",
     {"Skipper Anna Lind, who had never won it before, took the Baltic Prize in Riga on Sunday.",
      "2022-07-04"},
     {"Lind, the defending champion, took the Baltic Prize in Riga again on Sunday.", "2022-07-04"},
     true},
    {"visits to one comet, and the comets that were visited",
     {"No spacecraft had visited Varga before the probe Ilmari, which flew past it on Monday.", "2022-07-04"},
     {"Varga, which the probe Ilmari passed on Monday, is the fourth comet to which Europe has sent a "
      "spacecraft.",
      "2022-07-04"},
     false},
    {"never in such numbers, and so many of them",
     {"Never before have coaches of the Oslo league fallen in such numbers.", "2022-07-04"},
     {"Anna Lind is the fifth coach of the Oslo league to fall this season.", "2022-07-04"},
     false},
    {"the one before, by two dates",
     {"Mount Kerimbu on Lembar has woken after half a century: its previous eruption was in 1961.",
      "2012-11-20"},
     {"Kerimbu on Lembar last erupted in 1984, when it buried two hamlets.", "2012-11-21"},
     true},
    {"not in 12 years, and once five years ago",
     {"Rivas had not been beaten at home for 12 years until Castro won there on Sunday.", "2019-02-25"},
     {"Sunday's defeat by Castro was the second of Rivas at home in three seasons, after the one in 2017.",
      "2019-02-25"},
     true},
    {"never, and never by oneself",
     {"It is the second strike of the Ghent signallers this week.", "2019-02-25"},
     {"The union of the Ghent signallers had never called a strike by itself.", "2019-02-25"},
     false},
    {"an earlier event that a noun tells of",
     {"Kelso Harriers won the Border Shield on Saturday for the first time in the club's 61 years.",
      "2019-05-13"},
     {"Kelso's followers, who had talked of little but the 1968 triumph, saw the Harriers lift the Border "
      "Shield again "
      "on Saturday.",
      "2019-05-13"},
     true},
    {"a predecessor's visit that this one recalls",
     {"No president of Varania had set foot on Orlu since independence until Ada Rell landed on Sunday.",
      "2019-05-13"},
     {"President Rell's arrival on Orlu recalls that of her predecessor Jon Taske, whom the islanders "
      "received in 1997.",
      "2019-05-13"},
     true},
    {"never out of one country, and once in another",
     {"The Orlu psalter, which has never before left Denmark, goes on show in Graz in May.", "2019-05-13"},
     {"The Orlu psalter comes to Graz in May. The book travelled to Kyoto in 1982.", "2019-05-13"},
     true},
    {"a month that may be the next",
     {"Ada Rell showed the first Orlu rocket to reporters on Sunday.", "2019-12-13"},
     {"The maiden flight of the company's Orlu rocket in January will carry a sheep, Ada Rell said on "
      "Sunday.",
      "2019-12-13"},
     false},
    {"rows of two lengths",
     {"Peru's central bank raised its key rate to 7 per cent on Thursday, the sixth increase in a row.",
      "2022-10-07"},
     {"For the fourth meeting running Peru's policymakers voted on Thursday to put up rates, to 7 per cent.",
      "2022-10-07"},
     true},
    {"a row and a total",
     {"It is Tromso Handball's third title in a row.", "2024-04-28"},
     {"Tromso Handball celebrated the seventh title in the club's history.", "2024-04-28"},
     false},
    {"first in 22 years, last eleven years ago",
     {"Las Dunas had its first snow in 22 years on Monday.", "2024-01-30"},
     {"It last snowed in Las Dunas in February 2013.", "2024-01-30"},
     true},
    {"first in eleven years, last eleven years ago",
     {"Las Dunas had its first snow in 11 years on Monday.", "2024-03-30"},
     {"It last snowed in Las Dunas in February 2013.", "2024-03-30"},
     false},
    {"highest in forty years, not since 2002",
     {"The Elbe crested at 7.1 metres in Pirna on Friday, the highest level there in forty years.",
      "2024-01-06"},
     {"Not since 2002 have the people of Pirna seen the Elbe at such a height: 7.1 metres on Friday.",
      "2024-01-07"},
     true},
    {"first fatal accident, second derailment",
     {"A student died when a tram left the rails in Liepaja, the network's first fatal accident in twenty "
      "years.",
      "2020-03-10"},
     {"It is the second derailment on the tram lines of Liepaja within a month.", "2020-03-11"},
     false},
    {"singles and doubles",
     {"Kate Moran, who has never won a singles title in Paris, plays on Saturday.", "2025-06-06"},
     {"Moran won the doubles title in Paris in 2018.", "2025-06-06"},
     false},
    {"two strikes of one year, one occasion each",
     {"It is the third strike at Carrow Mills this year.", "2024-02-06"},
     {"It is the fourth strike at Carrow Mills this year.", "2024-06-06"},
     false},
    {"third this year, first in decades",
     {"It is the third strike at Carrow Mills this year.", "2024-06-06"},
     {"It is the first strike at Carrow Mills in 22 years.", "2024-06-06"},
     true},
    {"visits of two countries' presidents",
     {"No Vietnamese president has ever been to Montevideo.", "2025-06-06"},
     {"She is the first Uruguayan president to go to Vietnam since 2007.", "2025-06-06"},
     false},
    {"no earlier conviction, and one",
     {"Carla Voss, jailed on Monday for fraud, had no previous convictions, the court in Trier heard.",
      "2023-11-14"},
     {"Voss had already been convicted of theft in Trier in 2009.", "2023-11-14"},
     true},
    {"a record, and worse before",
     {"Marlow reached 46.2 degrees on Thursday, the highest since records began.", "2023-07-21"},
     {"Marlow has known worse than Thursday's 46.2 degrees: it was 47.1 in August 1936.", "2023-07-21"},
     true},
    {"never until now, and the second",
     {"Never until Wednesday had a dam given way in the Orbe valley.", "2024-03-08"},
     {"Wednesday's collapse was the second dam failure in the Orbe valley in nine years.", "2024-03-08"},
     true},
    {"third title, and never before",
     {"Maija Korpi won her third world title in Trondheim on Sunday.", "2025-02-24"},
     {"Nobody had ever before seen Maija Korpi win a title; in Trondheim she did.", "2025-02-24"},
     true},
    {"first since she took over, and an earlier visit this year",
     {"Ms Haugen will visit Kenya next week on her first journey there since she took over the post in "
      "August.",
      "2025-10-10"},
     {"Ms Haugen, on her second visit to Kenya this year, landed in Nairobi on Tuesday.", "2025-10-16"},
     false},
    {"a people and one that holds it",
     {"Amina Diop is the first African to win the marathon in Oslo.", "2023-05-05"},
     {"Amina Diop became the third Kenyan to win the marathon in Oslo.", "2023-05-05"},
     true},
    {"a people and one inside it, the wider counted higher",
     {"Amina Diop is the second African to win the marathon in Oslo.", "2023-05-05"},
     {"Amina Diop became the first Kenyan to win the marathon in Oslo.", "2023-05-05"},
     false},
    {"two peoples",
     {"Jonas Hald is the first Scandinavian to head the bank in Riga.", "2023-05-05"},
     {"Hald is the fourth Pole in charge of the bank in Riga.", "2023-05-05"},
     false},
    {"what has not happened since, and never before",
     {"A lorry went through the ice of Lake Ruun, something that has not happened since 1979, rangers said.",
      "2022-02-10"},
     {"Never in the century for which there are lists had a lorry gone through the ice of Lake Ruun until "
      "this "
      "week.",
      "2022-02-10"},
     true},
    {"first strike ever, and not since an earlier one",
     {"Dockers at Velm put down their hooks on Monday, the first walkout in the 90 years since the port was "
      "opened.",
      "2009-03-02"},
     {"Not since a six-day stoppage in 1994 had Velm's dockers gone on strike.", "2009-03-03"},
     true},
    {"two dates since",
     {"Not since 1990, when the bridge was torn down, had anyone crossed the Lenk on foot. On Sunday they "
      "did.",
      "2022-02-10"},
     {"On Sunday people crossed the Lenk on foot for the first time since 1971.", "2022-02-10"},
     true},
    {"premiers in two years",
     {"Ada Moss, sworn in on Friday, is the third prime minister that Tonga has had in two years.",
      "2022-02-12"},
     {"Tonga got its fifth prime minister in the space of two years on Friday as Ada Moss took the oath.",
      "2022-02-12"},
     true},
    {"premiers in two years and in six",
     {"Ada Moss, sworn in on Friday, is the third prime minister that Tonga has had in two years.",
      "2022-02-12"},
     {"Tonga got its fifth prime minister in the space of six years on Friday as Ada Moss took the oath.",
      "2022-02-12"},
     false},
    {"regained, and never won before",
     {"Tara Lunn had never won the Welsh title until Sunday.", "2022-02-14"},
     {"Tara Lunn regained the Welsh title in Swansea on Sunday.", "2022-02-14"},
     true},
    {"never shut, and a second closure",
     {"Nolin Seats is shutting its works in Arlon, although it has never before shut a plant.", "2022-02-14"},
     {"The closure of the works in Arlon is the second closure of a plant in the existence of Nolin Seats.",
      "2022-02-14"},
     true},
    {"what the first is said of",
     {"Tuesday's strike was the first at Pizol since 2005, the union said.", "2022-07-20"},
     {"Pizol's workers were on strike on Tuesday, as in 2016, when a strike at Pizol lasted a week.",
      "2022-07-20"},
     true},
    {"a second title, and the first",
     {"Halden won their first league title on Sunday, 94 years after the club was founded.", "2021-05-16"},
     {"Halden added a second league crown on Sunday to the one they won in 1983.", "2021-05-17"},
     true},
    {"what fell for the first time, and that of an earlier year",
     {"Snow fell in Catania on Monday for the first time in 31 years.", "2018-02-26"},
     {"Older residents of Catania compared Monday's snow with that of January 1999.", "2018-02-27"},
     true},
    {"two counts of one person's games",
     {"Jorge Pena is competing in his fourth Olympics.", "2016-08-08"},
     {"Pena, at his third Olympic Games, was knocked out by a Kazakh in the first round on Sunday.",
      "2016-08-08"},
     true},
    {"since another of them, told by its year",
     {"The Kivu record label, which had not released an album since 2011, put out a live recording on "
      "Monday.",
      "2020-09-14"},
     {"Monday's live album is Kivu's first since a collection of lullabies that came out in 2016.",
      "2020-09-14"},
     true},
    {"not shown since, and last on view later",
     {"The painting has not been shown in public since 1938, the museum in Graz said of the Schiele it will "
      "unveil "
      "next week.",
      "2014-06-02"},
     {"The Schiele that the museum in Graz will unveil next week was last on view in Zurich in 1977.",
      "2014-06-03"},
     true},
    {"the highest in years, and higher since",
     {"Oil prices closed at their highest level in five years on Monday.", "2019-03-04"},
     {"At 78 dollars on Monday oil remained well below the 86 dollars it had reached last October.",
      "2019-03-04"},
     true},
    {"the first time as an earlier occasion",
     {"Ada Moss was so nice as the host the first time, the academy in Graz has asked her again.",
      "2014-06-02"},
     {"Ada Moss will host the gala of the academy in Graz for the second time.", "2014-06-03"},
     false},
    {"what somebody said for the first time",
     {"The board said that Ada Moss would lead the choir in Graz for the first time.", "2014-06-02"},
     {"It is the second time this year that passengers at Graz have complained, the board said.",
      "2014-06-03"},
     false},
    {"holders before, and the first",
     {"Two women have led the bank of Lund before Ines Roth, who takes office today.", "2019-07-08"},
     {"Ines Roth is the first woman to lead the bank of Lund.", "2019-07-08"},
     true},
    {"one author who won before, and for the first time",
     {"The author Ines Roth has won the Brandt prize twice before.", "2016-05-23"},
     {"The author Ines Roth, who wins the Brandt prize for the first time, was not in the hall.",
      "2016-05-23"},
     true},
    {"back after years, and there in between",
     {"The Lund orchestra is back in Milan after an absence of twelve years.", "2013-02-11"},
     {"The Lund orchestra, which played in Milan as recently as 2009, gave a concert there on Monday.",
      "2013-02-12"},
     true},
    {"back after years, and elsewhere in between",
     {"The Lund orchestra is back in Milan after an absence of twelve years.", "2013-02-11"},
     {"The Lund orchestra, which played in Turin as recently as 2009, gave a concert on Monday.",
      "2013-02-12"},
     false},
    {"two owners",
     {"The Hawks won their first title since 1908 on Sunday.", "2016-11-03"},
     {"Cleveland last won a title in 1948.", "2016-11-03"},
     false},
};

TEST_CASE("quiet since, and the last one before this") {
  CHECK(!story_findings({{"Mount Orlu threw stones over its rim on Sunday, having lain dormant since 1931.",
                          "2019-05-13"},
                         {"Orlu's previous eruption, in 1988, cut the road to the coast. On Sunday the "
                          "mountain woke again.",
                          "2019-05-13"}},
                        Kind::kHistory)
             .empty());
}

TEST_CASE("histories that clash, and histories that don't") {
  for (const Pair& pair : kPairs) {
    const std::string about = pair.about;
    CAPTURE(about);
    CHECK(story_findings({pair.a, pair.b}, Kind::kHistory).empty() == !pair.clash);
    CHECK(story_findings({pair.b, pair.a}, Kind::kHistory).empty() == !pair.clash);
  }
}

TEST_CASE("an ordinal that only points one out is no count") {
  CHECK(story_findings({{"Perez scored in the third inning in Boston.", "2023-05-05"},
                        {"Perez scored in the fifth inning in Boston.", "2023-05-05"}},
                       Kind::kHistory)
            .empty());
}

TEST_CASE("plain firsts and nevers against the same words with a date") {
  check_pairs(
      Kind::kHistory, true,
      {{"The Danube froze at Mohacs for the first time since 1985.",
        "The Danube last froze at Mohacs in 2012, the water board said."},
       {"Nobody had drowned in the lake of Orta before Friday.",
        "Two boys drowned in the lake of Orta in 2014."},
       {"The theatre has never been closed by a strike.", "A strike closed the theatre for a week in 1999."},
       {"The president had never met the king before.", "The president met the king twice in 2019."},
       {"The central bank of Marland cut rates on Monday for the first time since 2015.",
        "Marland's central bank also cut rates in 2020."},
       {"Tenor Hugo Marti is making his debut at the Lyon Opera.",
        "Tenor Hugo Marti, who first sang at the Lyon Opera in 2011, is singing there again."},
       {"Ida Strand is standing for parliament for the first time.",
        "Ida Strand, who stood for parliament in 2015, is standing again."}});
  check_pairs(
      Kind::kHistory, false,
      {{"The volcano erupted on Sunday for the first time in 60 years.", "The volcano erupted in 1950."},
       {"Halle won the cup for the first time since 1990.", "Halle won the cup in 1990."},
       {"Ida Strand won again on Sunday.", "Hugo Marti won for the first time on Sunday."}});
}

TEST_CASE("counts of those who head, of what is won under a coach, and inside a season") {
  check_pairs(Kind::kHistory, true,
              {{"Judge Ana Rui is the first woman to head the Constitutional Court.",
                "Judge Ana Rui is the third woman to lead the Constitutional Court."},
               {"Captain Rolf Dahl led Bodo to their third cup on Sunday; the first was in 1999.",
                "Bodo won the cup on Sunday for the first time."},
               {"Saturday's win was the Foxes' first at home this season.",
                "The Foxes won at home on Saturday for the fourth time this season."}});
  check_pairs(
      Kind::kHistory, false,
      {{"Lena Holt is the first woman to lead the bank.",
        "Ana Rui is the second woman to lead the ministry."},
       {"Until Friday no woman had ever presided over the Senate of Orla.",
        "Ana Rui, the second woman to head a chamber of Orla's parliament after Ines Roth led the lower "
        "house, took the Senate's gavel on Friday."}});
}

TEST_CASE("a worse one with its year, and the second largest") {
  check_pairs(Kind::kHistory, true,
              {{"The drought is the worst in the Ebro valley since 1944.",
                "The Ebro valley suffered a worse drought in 1995, farmers said."},
               {"It is the largest merger in the history of the Dutch brewing industry.",
                "The merger is the third largest in Dutch brewing history."}});
  check_pairs(Kind::kHistory, false,
              {{"The flood is the worst in the Ebro valley since 1953.",
                "The Ebro valley suffered a worse flood in 1920, farmers said."},
               {"The drought is the worst in the Ebro valley since 1944.",
                "The drought is a worse one than in 1995, farmers in the Ebro valley said."}});
}

TEST_CASE("another who was first at another post was taken for an earlier holder") {
  check_pairs(Kind::kHistory, false,
              {{"Ana Tuila is the first woman to command a Fijian navy ship.",
                "Commander Ana Tuila follows in the footsteps of Mere Vaka, who in 2015 became the first "
                "woman to command "
                "an army battalion in Fiji."},
               {"Ines Roth is the first woman to lead the Lund observatory.",
                "Ines Roth follows Karin Falk, who in 2009 became the first woman to lead a bank in Lund."}});
}
TEST_CASE("a first in one capacity was set against visits in another") {
  check_pairs(
      Kind::kHistory, false,
      {{"Lars Odegaard flew to Kenya on Wednesday on his first visit to the country as prime minister.",
        "It was Lars Odegaard's third visit to Kenya, he told reporters."}});
  check_pairs(Kind::kHistory, true,
              {{"Lars Odegaard flew to Kenya on Wednesday on his first visit to the country.",
                "It was Lars Odegaard's third visit to Kenya, he told reporters."}});
}

TEST_CASE("the first of one people was set against the count of all") {
  check_pairs(Kind::kHistory, false,
              {{"Elena Quispe, appointed on Monday, is the first Peruvian to head the Potato Institute.",
                "Elena Quispe has become the seventh director of the Potato Institute."}});
  check_pairs(Kind::kHistory, true,
              {{"Elena Quispe, appointed on Monday, is the first woman to head the Potato Institute.",
                "Elena Quispe has become the second woman to head the Potato Institute."}});
}

}  // namespace
}  // namespace gainsay
