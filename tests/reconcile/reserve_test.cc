#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("what is denied of all may be so of some") {
  check_pairs(
      Kind::kDenial, false,
      {{"Not every clinic in Orlu is to be shut, health chief Ada Rell promised patients on Wednesday.",
        "Three clinics in Orlu will close next spring, Ada Rell, the health chief, said on Wednesday."},
       {"Not all the miners of Zabrze were questioned over the fire, prosecutor Jan Kos said on Monday.",
        "Twelve miners of Zabrze were questioned over the fire, prosecutor Jan Kos said on Monday."},
       {"Not many of the Teifi schools were closed on Wednesday, said Eleri Poe.",
        "Five Teifi schools were closed on Wednesday, said Eleri Poe."},
       {"Not everyone was rescued from the Calder ferry, the coast guard in Harlow said on Thursday.",
        "Forty passengers were rescued from the Calder ferry, the coast guard in Harlow said on Thursday."}});
  check_pairs(
      Kind::kDenial, true,
      {{"None of the 40 passengers on the Calder ferry was wearing a life jacket, the coroner said on "
        "Tuesday.",
        "Some passengers on the Calder ferry were wearing a life jacket, the coroner said on Tuesday."},
       {"Not one person died in the Orlu hotel fire on Monday, but not all were unhurt, firemen said.",
        "Two people died in the Orlu hotel fire on Monday, firemen said."},
       {"Not every clinic in Orlu will be closed, health chief Ada Rell said on Wednesday.",
        "All clinics in Orlu will be closed, health chief Ada Rell said on Wednesday."},
       {"The council of Ghent will not extend the lease of the fair, mayor Lien Maes said on Thursday.",
        "The council of Ghent will extend the lease of the fair, mayor Lien Maes said on Thursday."}});
}

TEST_CASE("cleared of the graver charge, guilty of the lesser") {
  check_pairs(Kind::kDenial, false,
              {{"Paul Rask was cleared of murdering his uncle by a Bergen jury on Tuesday.",
                "A Bergen jury on Tuesday found Paul Rask guilty of manslaughter over his uncle's death."},
               {"Baker Otto Lenz was acquitted of robbery by the court in Graz on Monday.",
                "The court in Graz on Monday convicted baker Otto Lenz of theft."},
               {"Driver Ruth Pym was cleared of dangerous driving in Leeds on Friday.",
                "Driver Ruth Pym was found guilty of careless driving in Leeds on Friday."}});
  check_pairs(Kind::kDenial, true,
              {{"Paul Rask was cleared of murdering his uncle by a Bergen jury on Tuesday.",
                "A Bergen jury on Tuesday found Paul Rask guilty of murdering his uncle."},
               {"Baker Otto Lenz was acquitted of theft by the court in Graz on Monday.",
                "The court in Graz on Monday convicted baker Otto Lenz of theft."}});
}

TEST_CASE("words that have two authors") {
  check_pairs(
      Kind::kQuote, false,
      {{"“We shall go on baking in the same old house,” wrote Ada Rell, who is leaving the Orlu mill.",
        "“We shall go on baking in the same old house,” wrote Jon Taske of the Orlu mill in a letter which "
        "both "
        "had signed."},
       {"“The lake must be given back to the village,” said Ada Rell in a joint statement from Orlu on "
        "Monday.",
        "“The lake must be given back to the village,” said Jon Taske in Orlu on Monday."}});
  check_pairs(
      Kind::kQuote, true,
      {{"“We shall go on baking in the same old house,” wrote Ada Rell, who is leaving the Orlu mill.",
        "“We shall go on baking in the same old house,” wrote Jon Taske of the Orlu mill."}});
}

TEST_CASE("a prize for a book and for its translation; a buyer and his agent") {
  check_pairs(
      Kind::kParticipant, false,
      {{"The £50,000 Ravel prize went to Emma Sorley, the translator of 'Salt Winter', on Tuesday.",
        "Novelist Dunja Kovac won the Ravel prize on Tuesday with 'Salt Winter'."},
       {"A Boston dealer bought the lost Brandt portrait for £300,000 at Thursday's sale in Ludlow.",
        "The lost Brandt portrait was bought at Thursday's sale in Ludlow by Oslo's Munkeby museum."}});
  check_pairs(
      Kind::kParticipant, true,
      {{"The £50,000 Ravel prize went to Emma Sorley, author of 'Salt Winter', on Tuesday.",
        "Novelist Dunja Kovac won the Ravel prize on Tuesday with 'Black Barley'."},
       {"Two Boston brewers bought the lost Brandt portrait for £300,000 at Thursday's sale in Ludlow.",
        "The lost Brandt portrait has been bought by Anna Munkeby at the sale in Ludlow."}});
}

TEST_CASE("captain of a club, vice-captain of the country") {
  check_pairs(
      Kind::kRole, false,
      {{"Lena Vidal, captain of Valdoro Sud, was carried off in Austria's friendly against Poland on "
        "Saturday.",
        "Austria's vice-captain Lena Vidal will miss the Olympics after Saturday's friendly against Poland."},
       {"Valdoro's captain, Lena Vidal, tore a knee against Poland on Saturday.",
        "Lena Vidal, vice-captain of Austria, tore a knee against Poland on Saturday."}});
  check_pairs(Kind::kRole, true,
              {{"Lena Vidal, captain of Austria, was carried off against Poland on Saturday.",
                "Austria's vice-captain Lena Vidal was carried off against Poland on Saturday."},
               {"Captain Lena Vidal was carried off as Austria lost to Poland on Saturday.",
                "Austria's vice-captain Lena Vidal was carried off against Poland on Saturday."}});
}

TEST_CASE("an office of then, a trade of now") {
  check_pairs(Kind::kRole, false,
              {{"Ken Arima, who was mayor of Orlu when the pumps were bought, was questioned by prosecutors "
                "on Monday.",
                "Prosecutors questioned Ken Arima, a shrine caretaker, about Orlu's pumps on Monday."},
               {"Kate Moro, who was head of the Cota school when the roof fell, testified on Monday.",
                "Kate Moro, a baker, testified on Monday about the roof of the Cota school."}});
  check_pairs(Kind::kRole, true,
              {{"Kate Moro, head of the Cota school, testified on Monday about its roof.",
                "Kate Moro, a baker, testified on Monday about the roof of the Cota school."}});
}

TEST_CASE("engaged to be married") {
  check_pairs(Kind::kStatus, false,
              {{"Skater Yuna Hale is not married, her agent told reporters in Graz on Monday.",
                "Skater Yuna Hale is engaged to be married in May, she said in Graz on Monday."},
               {"Singer Bo Ek is not married, his agent said in Harlow on Tuesday.",
                "Singer Bo Ek is betrothed to be married in Harlow, he said on Tuesday."}});
  check_pairs(Kind::kStatus, true,
              {{"The agent of the skater Yuna Hale told reporters on Monday that she is not married.",
                "Skater Yuna Hale is married, her friends told reporters on Monday."}});
}

TEST_CASE("a row that is denied, one case of several, a share of the cost") {
  check_pairs(Kind::kStatus, false,
              {{"By electing Julia Aro on Sunday, the voters of Orlu have given their mayor a third term.",
                "Julia Aro, who won Orlu back on Sunday, has never been elected at two elections running."},
               {"The trial of the Varni ferry gang opened in Orlu on Tuesday, with 31 men in the dock.",
                "For one of the accused in the Varni ferry trial proceedings were put off on Tuesday."},
               {"For two of the defendants in the Cota fraud trial, which opened on Tuesday, hearings were "
                "adjourned.",
                "The Cota fraud trial got under way on Tuesday with nine defendants in court."}});
  check_pairs(Kind::kStatus, true,
              {{"The trial of the Varni ferry gang opened in Orlu on Tuesday, with 31 men in the dock.",
                "The Varni ferry trial in Orlu was put off on Tuesday."}});
  check_pairs(
      Kind::kQuantity, false,
      {{"Refitting the Orlu Palace will cost £42m, a third more than councillors were told.",
        "Councillors in Orlu will put £31m into the Palace, the lottery having promised to find the rest."}});
  check_pairs(Kind::kQuantity, true,
              {{"Refitting the Orlu Palace will cost £42m, a third more than councillors were told.",
                "Refitting the Orlu Palace will cost £31m, a third more than councillors were told."}});
}

TEST_CASE("done once more") {
  check_pairs(Kind::kOrder, false,
              {{"Neighbour Hank Dell called the sheriff before the shots, the Pima jury was told on Monday.",
                "Only after the shots did Hank Dell call the sheriff a second time, the Pima jury was told "
                "on Monday."}});
  check_pairs(Kind::kOrder, true,
              {{"Neighbour Hank Dell called the sheriff before the shots, the Pima jury was told on Monday.",
                "Only after the shots did Hank Dell call the sheriff, the Pima jury was told on Monday."}});
}

TEST_CASE("firsts of a narrower place or doer") {
  check_pairs(Kind::kHistory, false,
              {{"Pope Leonius will be in Daugavpils on Tuesday, the first pontiff to set foot in that city.",
                "Tuesday's arrival of Leonius makes him the second pope to visit Latvia."},
               {"Not since 2009 had Erandio won in Gijón, and the visitors sang.",
                "Sunday's 2-0 was Erandio's second victory over Gijón in six months."},
               {"For the first time Aurel Air has been struck by its pilots, who walked out on Friday.",
                "Friday's walkout is the second to hit Aurel Air this summer, cabin crew having stayed at "
                "home in June."}});
  check_pairs(Kind::kHistory, true,
              {{"Pope Leonius will be in Latvia on Tuesday, the first pontiff to set foot in that country.",
                "Tuesday's arrival of Leonius makes him the second pope to visit Latvia."},
               {"Not since 2009 had Erandio won in Gijón, and the visitors sang.",
                "Sunday's 2-0 was Erandio's second victory in Gijón in six months."},
               {"For the first time Aurel Air has been struck by its pilots, who walked out on Friday.",
                "Friday's walkout by pilots is the second to hit Aurel Air this summer."}});
}

TEST_CASE("a day of what goes on") {
  check_pairs(Kind::kDate, false,
              {{"Elders of the Borda and the Garle agreed on a ceasefire on Thursday, ending weeks of "
                "killing near Moyale.",
                "Shots still rang out round Moyale on Friday, as the truce of the Borda and the Garle begins "
                "on Saturday.",
                "2020-08-21", "2020-08-22"}});
  check_pairs(Kind::kDate, true,
              {{"Elders of the Borda and the Garle agreed on a ceasefire near Moyale on Thursday.",
                "Elders of the Borda and the Garle agreed on a ceasefire near Moyale on Friday.",
                "2020-08-21", "2020-08-22"}});
}

TEST_CASE("a short cry at half-time, and after the match") {
  check_pairs(
      Kind::kQuote, false,
      {{"“One more yard” was all that coach Nat Birt had to say to his Leigh side at half-time on Sunday.",
        "“One more yard,” said the Leigh captain, Sione Faka, when asked after Sunday's win for the "
        "secret."}});
  check_pairs(Kind::kQuote, true,
              {{"“One more yard” was all that coach Nat Birt had to say to his Leigh side on Sunday.",
                "“One more yard” was all that captain Sione Faka had to say to his Leigh side on Sunday."}});
}

TEST_CASE("the eve of a holiday; two matches of one weekend") {
  check_pairs(
      Kind::kDate, false,
      {{"Yom Kippur falls on Monday 25 September this year, and the lorries will come a day later.",
        "Buses will be diverted in Golders Green, where Yom Kippur starts on Sunday 24 September.",
        "2023-09-22", "2023-09-22"},
       {"Slovakia's women, who beat Norway for third place on Saturday, won their bronze in Lethbridge.",
        "Slovakia's curlers got their bronze when Sweden had beaten Switzerland on Sunday.", "2022-03-28",
        "2022-03-28"}});
  check_pairs(
      Kind::kDate, true,
      {{"The school fair falls on Monday 25 September this year, and the lorries will come a day later.",
        "Buses will be diverted in Golders Green, where the school fair falls on Sunday 24 September.",
        "2023-09-22", "2023-09-22"},
       {"Slovakia's women beat Norway for third place in Lethbridge on Saturday.",
        "Slovakia's women beat Norway for third place in Lethbridge on Sunday.", "2022-03-28",
        "2022-03-28"}});
}

TEST_CASE("a name with a verb of its own behind a comma is not what stands in front") {
  check_pairs(
      Kind::kName, false,
      {{"Europe's medicines agency on Thursday recommended the migraine spray Nuvexal for approval, making "
        "Orvea's shares jump.",
        "At home, the spray with which Orvea hopes to tame migraine is still under review, Swissmedic having "
        "asked for more data."},
       {"The Orlu council on Monday approved the ferry Marlin for the route to Cota.",
        "In Cota, the ferry with which Orlu hopes to win the route is held up, Portwarden having asked for "
        "papers."}});
}

}  // namespace
}  // namespace gainsay
