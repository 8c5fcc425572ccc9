#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("where it is rehearsed is not where it is played") {
  check_pairs(Kind::kVenue, false,
              {{"The orchestra rehearsed Mahler's Eighth in a gym in Linz on Monday.",
                "The orchestra played Mahler's Eighth in the cathedral of Passau on Monday evening."},
               {"The relay team trained for the final in Oulu on Friday.",
                "The relay team ran the final in Lahti on Friday evening."},
               {"The choir of Lund practised the Requiem in a school in Eslov on Sunday.",
                "The choir of Lund sang the Requiem in Malmo on Sunday."}});
}

TEST_CASE("one concert in two places") {
  check_pairs(Kind::kVenue, true,
              {{"The orchestra played Mahler's Eighth in Linz on Monday evening.",
                "The orchestra played Mahler's Eighth in the cathedral of Passau on Monday evening."}});
}

TEST_CASE("who takes part from afar") {
  check_pairs(Kind::kVenue, false,
              {{"The contract for the frigates was signed in Athens on Monday.",
                "The shipyard's director, who could not travel, signed the contract for the frigates at his "
                "desk in Lorient on Monday."},
               {"Pope Leo celebrated Mass in Lima on Sunday.",
                "Screens in Cusco showed the Mass that Pope Leo celebrated on Sunday."},
               {"Minister Ada Holm opened the dam at Orr on Monday.",
                "Minister Ada Holm opened the dam by video from Oslo on Monday."}});
  check_pairs(Kind::kVenue, true,
              {{"The contract for the frigates was signed in Athens on Monday.",
                "The contract for the frigates was signed in Lorient on Monday."}});
}

TEST_CASE("where the dead lie in state, and where they are buried") {
  check_pairs(Kind::kVenue, false,
              {{"Cardinal Ruiz lay in state in Burgos on Tuesday.",
                "Cardinal Ruiz was buried in his home village of Lerma on Tuesday."}});
  check_pairs(
      Kind::kVenue, true,
      {{"Cardinal Ruiz was buried in Burgos on Tuesday.", "Cardinal Ruiz was buried in Lerma on Tuesday."}});
}

TEST_CASE("where it was until then") {
  check_pairs(
      Kind::kVenue, false,
      {{"The Viking show opens in York on Friday.",
        "The Viking show, which was in Bergen until March, has drawn 80,000 people there."},
       {"The pandas live in Ghent.", "The pandas, who were in Pairi until January, are doing well."}});
  check_pairs(Kind::kVenue, true,
              {{"The Viking show opens in York on Friday.", "The Viking show opens in Bergen on Friday."}});
}

TEST_CASE("a profit before and after tax") {
  check_pairs(Kind::kQuantity, false,
              {{"Grocer Pallo made a profit of 40 million euros last year.",
                "Grocer Pallo made a profit of 29 million euros last year after tax."},
               {"The sale of the mill brought 12 million pounds.",
                "The sale of the mill brought 9 million pounds after tax."}});
  check_pairs(Kind::kQuantity, true,
              {{"Grocer Pallo made a profit of 40 million euros last year.",
                "Grocer Pallo made a profit of 29 million euros last year."},
               {"Grocer Pallo made a profit of 40 million euros after tax last year.",
                "Grocer Pallo made a profit of 29 million euros last year after tax."}});
}

TEST_CASE("what it was to cost, and what it cost") {
  check_pairs(Kind::kQuantity, false,
              {{"The opera house in Gdansk was to cost 200 million zlotys.",
                "The opera house in Gdansk has cost 260 million zlotys."},
               {"The bridge at Rost was to have cost 9 million euros.",
                "The bridge at Rost cost 14 million euros."}});
  check_pairs(Kind::kQuantity, true,
              {{"The opera house in Gdansk has cost 200 million zlotys.",
                "The opera house in Gdansk has cost 260 million zlotys."}});
}

TEST_CASE("who may vote and who voted, with and without the crew") {
  check_pairs(Kind::kQuantity, false,
              {{"In Gozo 26,000 people are on the voters' roll.", "In Gozo 19,000 people voted."},
               {"Some 41,000 people are entitled to vote in Kars.", "In Kars 30,000 people went to vote."},
               {"The ferry Alma had 90 people on board, crew included.",
                "The ferry Alma had 78 passengers on board."}});
  check_pairs(Kind::kQuantity, true, {{"In Gozo 26,000 people voted.", "In Gozo 19,000 people voted."}});
}

TEST_CASE("what pensioners pay") {
  check_pairs(
      Kind::kQuantity, false,
      {{"A day at the Lund zoo costs 24 euros.", "A day at the Lund zoo costs 12 euros for pensioners."}});
  check_pairs(
      Kind::kQuantity, true,
      {{"Tickets for the Orkney boat cost 30 pounds.", "Tickets for the Orkney boat cost 15 pounds."}});
}

TEST_CASE("the first time under a new chairman") {
  check_pairs(Kind::kHistory, false,
              {{"The committee met for the first time under its new chairman on Tuesday.",
                "The committee met for the ninth time on Tuesday."},
               {"The choir of Lund sang for the first time under its new conductor on Friday.",
                "The choir of Lund sang for the fourth time on Friday."}});
  check_pairs(Kind::kHistory, true,
              {{"The committee met for the first time on Tuesday.",
                "The committee met for the ninth time on Tuesday."}});
}

TEST_CASE("the first in one language") {
  check_pairs(Kind::kHistory, false,
              {{"It is Ada Roe's first novel in English.", "It is Ada Roe's fourth novel."},
               {"Karl Beck has published his first book in German.", "It is Karl Beck's sixth book."}});
  check_pairs(Kind::kHistory, true, {{"It is Ada Roe's first novel.", "It is Ada Roe's fourth novel."}});
}

TEST_CASE("two sports") {
  check_pairs(Kind::kDenial, false,
              {{"Kenya has never won the cup at football.", "Kenya won the cup at rugby in 2016."},
               {"Malta did not play at hockey on Monday.", "Malta played at handball on Monday."}});
  check_pairs(Kind::kDenial, true,
              {{"Kenya has never won the cup at rugby.", "Kenya won the cup at rugby in 2016."}});
}

TEST_CASE("acquitted of the one crime, convicted of the other") {
  check_pairs(Kind::kStatus, false,
              {{"Judge Ilse Brandt acquitted Marek Zeman of fraud on Monday.",
                "Marek Zeman was convicted on Monday of bribery."},
               {"Nora Vik was cleared on Friday of theft.", "Nora Vik was convicted on Friday of perjury."}});
  check_pairs(Kind::kStatus, true,
              {{"Judge Ilse Brandt acquitted Marek Zeman of fraud on Monday.",
                "Marek Zeman was convicted on Monday of fraud."}});
}

TEST_CASE("either side of a case may appeal") {
  check_pairs(Kind::kDenial, false,
              {{"Driver Piet Vos will not appeal against his sentence.",
                "The prosecutor will appeal against the sentence of driver Piet Vos."},
               {"Ana Ruiz will not appeal against the verdict, she said on Monday.",
                "The prosecution will appeal against the verdict on Ana Ruiz."}});
  check_pairs(Kind::kDenial, true,
              {{"Driver Piet Vos will not appeal against his sentence.",
                "Driver Piet Vos will appeal against his sentence."}});
}

TEST_CASE("what somebody's brother or deputy did") {
  check_pairs(Kind::kDenial, false,
              {{"President Sall did not meet the rebels on Sunday.",
                "President Sall's brother met the rebels on Sunday."},
               {"Minister Orlov did not sign the letter on Monday.",
                "Minister Orlov's deputy signed the letter on Monday."}});
  check_pairs(
      Kind::kDenial, true,
      {{"President Sall did not meet the rebels on Sunday.", "President Sall met the rebels on Sunday."}});
}

TEST_CASE("this year and next") {
  check_pairs(Kind::kDenial, false,
              {{"There will be no rise in rents this year in Gera.", "Rents in Gera will rise next year."}});
  check_pairs(Kind::kDenial, true,
              {{"There will be no rise in rents this year in Gera.", "Rents in Gera will rise this year."}});
}

TEST_CASE("a summary of the report, a copy of the picture") {
  check_pairs(
      Kind::kDenial, false,
      {{"The mayor of Ely has not read the report.", "The mayor of Ely has read a summary of the report."},
       {"Thieves did not take the Corot in Lille on Monday.",
        "Thieves took a copy of the Corot in Lille on Monday."}});
  check_pairs(Kind::kDenial, true,
              {{"The mayor of Ely has not read the report.", "The mayor of Ely has read the report."}});
}

TEST_CASE("open to some, closed to others") {
  check_pairs(Kind::kStatus, false,
              {{"The Rialto bridge is open to people on foot.", "The Rialto bridge is closed to bicycles."}});
  check_pairs(Kind::kStatus, true, {{"The Rialto bridge is open.", "The Rialto bridge is closed."}});
}

TEST_CASE("the criminal case and the civil one") {
  check_pairs(
      Kind::kStatus, false,
      {{"The criminal case against Ivo Kral is closed.", "The civil case against Ivo Kral is open."}});
  check_pairs(
      Kind::kStatus, true,
      {{"The criminal case against Ivo Kral is closed.", "The criminal case against Ivo Kral is open."}});
}

TEST_CASE("captain for the day") {
  check_pairs(
      Kind::kRole, false,
      {{"Joe Cam, captain for the day, led out the Reds.", "Joe Cam is the vice-captain of the Reds."}});
  check_pairs(Kind::kRole, true,
              {{"Joe Cam, captain of the Reds, led them out.", "Joe Cam is the vice-captain of the Reds."}});
}

TEST_CASE("a proverb has no one speaker") {
  check_pairs(Kind::kQuote, false,
              {{"“Better late than never,” said minister Rolf Tamm.",
                "“Better late than never,” said farmer Anni Saar when the minister's money came."}});
  check_pairs(Kind::kQuote, true,
              {{"“Better a late bridge than a bad one,” said minister Rolf Tamm.",
                "“Better a late bridge than a bad one,” said farmer Anni Saar when the bridge was opened."}});
}

TEST_CASE("what was said before and after") {
  check_pairs(Kind::kQuote, false,
              {{"“The bridge is safe,” engineer Max Hof said before the flood.",
                "“The bridge is not safe,” engineer Max Hof said after the flood."}});
  check_pairs(Kind::kQuote, true,
              {{"“The bridge is safe,” engineer Max Hof said on Monday.",
                "“The bridge is not safe,” engineer Max Hof said on Monday."}});
}

TEST_CASE("bought before, sold after") {
  check_pairs(Kind::kOrder, false,
              {{"Roth bought the shares before the merger was announced.",
                "Roth sold the shares after the merger was announced."}});
  check_pairs(Kind::kOrder, true,
              {{"Roth bought the shares before the merger was announced.",
                "Roth bought the shares after the merger was announced."}});
}

TEST_CASE("a title abroad, a name under another owner") {
  check_pairs(Kind::kName, false,
              {{"The film is called Night Ferry.", "In America the film is called Dark Water."},
               {"The yacht is the Lady Ann.", "Under her first owner the yacht was the Sea Wolf."}});
  check_pairs(Kind::kName, true, {{"The film is called Night Ferry.", "The film is called Dark Water."}});
}

TEST_CASE("the day of what happened to a thing that was found, and the day of the find") {
  check_pairs(
      Kind::kDate, false,
      {{"The gun was stolen in Bray on Friday.", "The gun stolen in Bray was sold in a bar on Sunday."},
       {"Leeds beat Hull 3-0 on Tuesday.", "A 3-0 win over Hull on Tuesday takes Leeds to the top."}});
  check_pairs(
      Kind::kDate, true,
      {{"The mummy was found near Arica on Saturday.", "The mummy was found near Arica on Tuesday."}});
}

}  // namespace
}  // namespace gainsay
