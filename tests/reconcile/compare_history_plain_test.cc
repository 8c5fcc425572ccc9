// What came before, told in plain sentences of other grammar: a case table for each way to tell it.
#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void clash(const std::vector<StoryPair>& pairs) { check_pairs(Kind::kHistory, true, pairs); }
void agree(const std::vector<StoryPair>& pairs) { check_pairs(Kind::kHistory, false, pairs); }

TEST_CASE("counts of a career, a season, a week, and behind an article") {
  clash({{"Tomas Arregui scored his first goal of the season in Burela's 2-0 win over Lalin on Saturday.",
          "Tomas Arregui got his ninth goal of the season on Saturday as Burela beat Lalin 2-0."},
         {"Norwegian Astrid Moe took silver on Friday, the second Olympic medal of her career.",
          "Friday's silver was Astrid Moe's fourth Olympic medal."},
         {"It rained in Arica on Tuesday for the first time this year.",
          "Rain fell on Arica on Tuesday for the third time this year."},
         {"Trains stopped in Lisle on Monday for the second time this month.",
          "For the fourth time this month, trains stopped in Lisle on Monday."},
         {"A third goal this season from striker Ron Hale gave Bury a 1-0 win on Saturday.",
          "Striker Ron Hale scored his eighth goal of the season in Bury's 1-0 win on Saturday."},
         {"Victory in Ostrava on Sunday brought Ida Strand the third title of her young career.",
          "Teenager Ida Strand won the first title of her career in Ostrava on Sunday."},
         {"Akwa Divers are national champions for the third time in their history after Monday's final in "
          "Lagos.",
          "A fourth national title for Akwa Divers in Lagos on Monday sets up a tilt at the continental "
          "crown."}});
  agree({{"Tomas Arregui scored his first goal of the season in Burela's 2-0 win over Lalin on Saturday.",
          "Tomas Arregui got his 100th goal for Burela on Saturday in the 2-0 win over Lalin."},
         {"It rained in Arica on Tuesday for the first time this year.",
          "Rain fell on Arica on Tuesday for the second time in five years."},
         {"A third of the season's goals came from striker Ron Hale, who gave Bury a 1-0 win on Saturday.",
          "Striker Ron Hale scored his eighth goal of the season in Bury's 1-0 win on Saturday."},
         {"Ana Kip's gold on Saturday was her first at a world championship.",
          "It was a third gold medal for Ana Kip, who won two at the African Games before Saturday's race."},
         {"The museum was broken into for the first time in 2008.",
          "The museum was last broken into in 2020."}});
}

TEST_CASE("firsts that hang on a condition") {
  clash({{"If elected, she would be the first woman to run the port authority of Lome.",
          "If she wins, Carla Dunn would be the second woman to run the port authority of Lome."},
         {"If confirmed, Osei would be the first Ghanaian to chair the court.",
          "If senators agree she will be the third Ghanaian to chair the court, Osei's office said."},
         {"If the vote passes, it would be the first time the union has called a strike.",
          "If the vote passes it will be the second strike called by the union."}});
  agree({{"If elected, she would be the first woman to run the port authority of Lome.",
          "If she wins, Carla Dunn would be the second woman to run the airport of Lome."},
         {"If the vote passes, it would be the first time this year the union has called a strike.",
          "If the vote passes it will be the second strike called by the union in its history."},
         {"She might be the first woman to run the port authority of Lome.",
          "Carla Dunn is the second woman to run the port authority of Lome."}});
}

TEST_CASE("never, of a passive, in front of the verb, of a pronoun") {
  clash({{"The mill at Horsham has never been sold.", "The mill at Horsham was sold in 1922 to a brewer."},
         {"The diary was bought by the city archive. Neither has it ever been printed in full.",
          "The diary was printed in full in 1958 by a firm in Leeds."},
         {"Fletcher has sailed for thirty years. Nor had he ever rounded Cape Horn before.",
          "Fletcher rounded Cape Horn in 1998 with a crew of six."}});
  agree(
      {{"The mill at Horsham has never been sold.", "The mill at Horsham was repaired in 1922 by a brewer."},
       {"The diary was bought by the city archive. Neither has it ever been printed in full.",
        "Extracts of the diary were printed in a magazine in 1958."},
       {"Fletcher has sailed for thirty years. Nor had he ever rounded Cape Horn before.",
        "Fletcher rounded the Cape of Good Hope in 1998 with a crew of six."}});
}

TEST_CASE("nobody ever did it, let alone more") {
  clash({{"No Danish premier had ever come to Ghana before, let alone to Tamale.",
          "It was the first visit by a Danish premier to Ghana since 1983."}});
  agree({{"No Danish premier had ever come to Ghana alone before.",
          "It was the first visit by a Danish premier to Ghana since 1983."}});
}

TEST_CASE("since somebody took over, or something else was built") {
  clash(
      {{"Hers is the first departure from the Kallas cabinet since it took office in January 2021.",
        "Hughes is the third minister to quit the Kallas cabinet this year."},
       {"The village had not flooded since the dam was built in 1961.", "The village was flooded in 1987."}});
  agree({{"The village had not flooded since the dam was built in 1961.", "The village was flooded in 1947."},
         {"Hers is the first departure from the Kallas cabinet since it took office in January 2021.",
          "Hughes is the third minister to quit the Tamm cabinet this year."}});
}

TEST_CASE("terms of an office") {
  clash({{"Governor Elias Brandvold starts his second term on Monday after his win in Tuesday's election.",
          "Tuesday's election gave Elias Brandvold a third term as governor."},
         {"Voters in Pella gave mayor Ruth Amsel a third term on Sunday.",
          "Ruth Amsel was re-elected mayor of Pella on Sunday and will now serve a fifth term."},
         {"President Ouma will be sworn in on Friday for a second term.",
          "Friday's ceremony opens President Ouma's third term in office."}});
  agree({{"Governor Elias Brandvold starts his second term on Monday.",
          "Brandvold is the third governor of Kansa to win a second term."},
         {"Mayor Ruth Amsel won a third term on Sunday.",
          "During her second term Ruth Amsel, elected mayor again on Sunday, built a tramway."},
         {"Mayor Ruth Amsel was re-elected on Sunday for a third term.",
          "The pupils of Ruth Amsel's old school begin their second term on Sunday, said the mayor."}});
}

TEST_CASE("rows, and what ended after years of its opposite") {
  clash({{"For the sixth year running the brewer Haldane has lost money, it said on Thursday.",
          "Haldane, the brewer, made a loss after four years of profits, it said on Thursday."},
         {"Sugar group Mutota has made a loss for the eighth year running.",
          "After seven years of steady profits, sugar group Mutota slipped into the red."},
         {"Carmaker Tevo posted its first profit in five years on Wednesday.",
          "Carmaker Tevo posted a profit for the fifth year running on Wednesday."},
         {"The steelmaker Krupin has now made a loss for five years running, its accounts show.",
          "After three years of profits the steelmaker Krupin made a loss last year, its accounts show."},
         {"Fishermen in Sete blocked the port on Tuesday for the second day running.",
          "Fishermen blocked the port of Sete on Tuesday for a fifth consecutive day."}});
  agree(
      {{"For the sixth year running the brewer Haldane has lost money, it said on Thursday.",
        "Haldane, the brewer, made a profit in Asia after four years of losses there, it said on Thursday."},
       {"Airline Nordavia has reported its third annual loss in a row.",
        "Nordavia, the airline, slid deeper into loss after four years of heavy spending."},
       {"Carmaker Tevo posted its first profit in five years on Wednesday.",
        "Carmaker Tevo, back in profit on Wednesday, had made losses for four years running."},
       {"Workers at the Lodz tannery blocked the gates on Wednesday for the third day running.",
        "For the sixth consecutive day the temperature at the Lodz tannery passed 40 degrees on Wednesday."},
       // It grows from day to day.
       {"Fishermen in Sete blocked the port for the second day running.",
        "Fishermen blocked the port of Sete for a fifth consecutive day.", "2024-05-02", "2024-05-05"}});
}

TEST_CASE("out of use for so long, and in use for the first time in so long") {
  clash({{"Ships passed through the Corvo canal on Monday for the first time in nine years.",
          "The Corvo canal, which reopened to ships on Monday, had been shut for the past two years."},
         {"The theatre in Odra opened its doors on Friday for the first time in 20 years.",
          "After four years of closure, the theatre in Odra opened its doors again on Friday."},
         {"The lighthouse at Cape Sorrow shone on Saturday for the first time in 30 years.",
          "Dark for six years, the lighthouse at Cape Sorrow shone again on Saturday."},
         {"The Haldon reservoir is full for the first time in eight years.",
          "The Haldon reservoir, full since Monday, was last full in 2021."}});
  agree({{"Ships passed through the Corvo canal on Monday for the first time in nine years.",
          "The Corvo canal, which reopened to ships on Monday, had been shut for nine years."},
         {"Ships passed through the Corvo canal on Monday for the first time in nine years.",
          "The keeper's house on the Corvo canal, where ships passed on Monday, had been empty for the past "
          "two "
          "years."},
         {"After ten years of silence the bells of Saint Anna in Lwow rang on Sunday.",
          "A woman rang the bells of Saint Anna in Lwow on Sunday for the first time in 25 years."},
         {"The Haldon reservoir is full for the first time in eight years.",
          "The Haldon reservoir, full since Monday, was last empty in 2021."}});
}

TEST_CASE("the only one of its kind, and others like it") {
  clash(
      {{"The gold helmet found at Ravna is the only one of its kind ever found in Serbia, curators said.",
        "Three helmets of the same kind as the gold one from Ravna were found in Serbia in the 1950s, "
        "curators "
        "said."},
       {"The letter, found in an attic in Ghent, is the only one by the painter Ensel known to exist.",
        "The painter Ensel's letter from the attic in Ghent joins a dozen others that are known to exist."}});
  agree({{"The gold helmet found at Ravna is the only one of its kind ever found in Serbia, curators said.",
          "Three helmets of the same kind as the gold one from Ravna were found in Hungary in the 1950s, "
          "curators "
          "said."},
         {"The coin dug up at Hovd is the only one of its kind ever found in Mongolia, the university said.",
          "Five others were hurt when diggers found a coin at Hovd in Mongolia, the university said."}});
}

TEST_CASE("those who came before, and times that it was done before") {
  clash({{"Tuesday's visit by Archbishop Tarrant to the prison in Orsk was the first by any archbishop.",
          "Two archbishops had visited the prison in Orsk before Archbishop Tarrant came on Tuesday."},
         {"It is the first time that the Kalmar bridge has been closed by wind.",
          "Wind has closed the Kalmar bridge six times since it opened."},
         {"Painter Olga Ries opened 'Salt', her first exhibition, on Friday.",
          "Painter Olga Ries's three earlier exhibitions were in Bonn, but 'Salt', which opened on Friday, "
          "is her "
          "best."},
         {"Judge Ada Farrow is the first woman to sit on Kessex's supreme court.",
          "Judge Ada Farrow will be the third woman on Kessex's supreme court."}});
  agree({{"Tuesday's visit by Archbishop Tarrant to the prison in Orsk was the first by any archbishop.",
          "Two bishops had visited the prison in Orsk before Archbishop Tarrant came on Tuesday."},
         {"Judge Ada Farrow is the first woman to sit on Kessex's supreme court.",
          "Judge Ada Farrow will be the ninth judge on Kessex's supreme court."},
         {"The volcano Tarumi erupted on Thursday for the first time in 120 years.",
          "Tarumi, which erupted on Thursday, is the third volcano to erupt in Japan this year."}});
}

TEST_CASE("what somebody won or reached before, told by its noun") {
  clash({{"Chef Paolo Renzi earned his first Michelin star on Monday.",
          "Paolo Renzi, the chef, earned another Michelin star on Monday, to add to the one that he won in "
          "2018."},
         {"Lindum Town reached the cup final on Saturday for the first time in their history.",
          "Lindum Town are back in the cup final, which they lost in 1987 and 2003."},
         {"Director Bae Yun-hee won her first Palme for 'Low Tide'.",
          "Bae Yun-hee, who already won the Palme in 2016, won it again for 'Low Tide'."}});
  agree({{"Ebba Lind won her first Nordic Prize on Thursday for 'The Barn'.",
          "Ebba Lind, who had already won the Baltic Prize in 2014, received the Nordic Prize on Thursday "
          "for 'The "
          "Barn'."},
         {"Cyclist Jan Vos won the Tour of Frisia on Sunday for the first time.",
          "Jan Vos, winner of the Tour of Frisia on Sunday, won the Tour of Jutland in 2019."},
         {"Poet Ines Vidal publishes her first novel on Monday, at 70.",
          "Ines Vidal, 70, publishes her third book on Monday, after two volumes of poems."}});
}

TEST_CASE("of other people, or of what belongs to the other's owner") {
  agree({{"Bus drivers in Malmo went on strike on Monday for the first time in 25 years.",
          "Train drivers in Malmo last went on strike in 2016; on Monday it was the bus drivers' turn."},
         {"Banker Piers Holt had no previous convictions when he was jailed on Monday.",
          "Piers Holt's partner Guy Lee, jailed with the banker on Monday, had been convicted of fraud twice "
          "before."},
         {"The Hagen orchestra has never played in Japan until this week.",
          "The Hagen orchestra's conductor, now in Japan, played there in 1996."}});
}

TEST_CASE("a crash that somebody died in is a fatal one") {
  clash({{"Monday's accident was the first fatal crash on the Ostrava tramway since it opened in 1901.",
          "Four people had died in an earlier crash on the Ostrava tramway, in 1978."}});
  agree({{"Monday's accident was the first fatal crash on the Ostrava tramway since it opened in 1901.",
          "Four people were bruised in an earlier crash on the Ostrava tramway, in 1978."}});
}

TEST_CASE("how far back an ordinal counts is no count") {
  check_pairs(
      Kind::kQuantity, false,
      {{"Samoa had lost four Tests in a row before they beat Fiji on Saturday.",
        "Saturday's win over Fiji was Samoa's first in five Tests."},
       {"Halle have won three home games in a row.", "It was Halle's second home win in nine games."}});
}

}  // namespace
}  // namespace gainsay
