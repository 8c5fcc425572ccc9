#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("what moves on is at every place on a day of its own") {
  check_pairs(
      Kind::kDate, false,
      {{"Singer Ada Rell opened her farewell tour in Omaha on Tuesday.",
        "Ada Rell's farewell tour reached Des Moines on Friday."},
       {"The torch relay set out from Lyon on Monday.", "The torch relay set out from Dijon on Thursday."}});
  check_pairs(Kind::kDate, true,
              {{"Singer Ada Rell opened her farewell tour in Omaha on Tuesday.",
                "Singer Ada Rell opened her farewell tour in Omaha on Monday."}});
}

TEST_CASE("where it happened long ago says nothing of today") {
  check_pairs(Kind::kVenue, false,
              {{"A rancher died of Orlu fever in Beni, doctors confirmed.",
                "Four rubber tappers died of Orlu fever in Pando in 1997."}});
  check_pairs(Kind::kVenue, true,
              {{"Rancher Jon Taske died of Orlu fever in Beni on Monday.",
                "Rancher Jon Taske died of Orlu fever in Pando on Monday."}});
}

TEST_CASE("midnight belongs to two days") {
  check_pairs(Kind::kDate, false,
              {{"Crews of the Skagen Line will strike at midnight on Friday.",
                "Crews of the Skagen Line will strike on Saturday."}});
  check_pairs(Kind::kDate, true,
              {{"Crews of the Skagen Line will strike on Thursday.",
                "Crews of the Skagen Line will strike on Saturday."}});
}

TEST_CASE("what rumours have it is nobody's claim") {
  check_pairs(Kind::kStatus, false,
              {{"Rumours on the web had it that the actor Otto Lenz had died.",
                "The actor Otto Lenz is alive and well, his agent said on Tuesday."}});
  check_pairs(Kind::kStatus, true,
              {{"The actor Otto Lenz has died, his agent said on Tuesday.",
                "The actor Otto Lenz is alive and well, his agent said on Tuesday."}});
}

TEST_CASE("a saying that is announced has its day") {
  check_pairs(Kind::kDate, true,
              {{"The king of Ambaland will address the nation on Wednesday evening.",
                "The king of Ambaland will address the nation on Thursday evening."},
               {"Minister Ada Rell will announce the Calder route on 3 June.",
                "Minister Ada Rell will announce the Calder route on 10 June."}});
  check_pairs(Kind::kDate, false,
              {{"The king of Ambaland will address the nation on Wednesday evening.",
                "The king of Ambaland will receive the ambassadors on Thursday evening."}});
}

TEST_CASE("what was long put off is done on a day, and what is scrapped for good") {
  check_pairs(
      Kind::kVenue, true,
      {{"The presidents of Ghana and Togo signed their long-delayed border treaty in Accra on Monday.",
        "The presidents of Ghana and Togo put their names to the border treaty in Lomé on Monday."}});
  check_pairs(
      Kind::kDate, true,
      {{"Mauritius abolished its sugar export tax in 1994 under the finance minister Ada Rell.",
        "Ada Rell was the finance minister who scrapped the sugar export tax of Mauritius in 1997."}});
  check_pairs(Kind::kDate, false,
              {{"The Orlu concert was scrapped on Monday.", "The Orlu concert was to be held on Friday."}});
}

TEST_CASE("two cities farther apart than their outskirts") {
  check_pairs(Kind::kVenue, true,
              {{"Actor Otto Lenz died at his home in Pune on Saturday.",
                "Actor Otto Lenz died in a Bombay hospital on Saturday."}});
  check_pairs(Kind::kVenue, false,
              {{"Actor Otto Lenz died at his home in Brooklyn on Saturday.",
                "Actor Otto Lenz died in a New York hospital on Saturday."}});
}

TEST_CASE("a unit is no name") {
  check_pairs(Kind::kName, false,
              {{"The temperature in Ghent reached 42 degrees Celsius on Tuesday.",
                "Ghent baked at nearly 108 degrees Fahrenheit on Tuesday."}});
}

TEST_CASE("one is born but once, whatever stands between the participle and the name") {
  check_pairs(Kind::kVenue, true,
              {{"Born in Galway, the eldest of four sisters, Marta Olivera became a surgeon at 26.",
                "Marta Olivera was born in Limerick."},
               {"Born in Galway, Nora Keane took her degree in 1961.",
                "Nora Keane, who was born in Cork in 1938, was the eldest of six."},
               {"Marta Olivera was born in Limerick.",
                "Marta Olivera came from Galway, where she was born over her uncle's bakery."}});
  check_pairs(Kind::kVenue, false,
              {{"Born in Galway, the eldest of four sisters, Marta Olivera became a surgeon at 26.",
                "Marta Olivera moved to Cork, where her son was born."},
               {"Born in Galway, Nora Keane took her degree in 1961.",
                "Nora Keane grew up in Limerick, where she went to school."}});
}

TEST_CASE("days before which nothing is expected, days in court, tools laid down") {
  check_pairs(Kind::kDate, true,
              {{"Normal train service is expected by 10 September, the railway said.",
                "Normal train service is not expected before 20 September, the railway said."},
               {"The bridge should reopen by 31 May.", "The bridge is not expected to reopen before June."},
               {"The three men in custody will appear before a judge on December 4.",
                "The three men are to be brought before a judge on December 2."},
               {"The dockers laid down their tools on 29 April.",
                "Shops in the harbour have sold on credit since the dockers walked out on 4 May."}});
  check_pairs(Kind::kDate, false,
              {{"Normal train service is expected by 10 September, the railway said.",
                "Normal train service is not expected before 1 September, the railway said."},
               {"The bridge should reopen by 15 June.", "The bridge is not expected to reopen before June."},
               {"The three men in custody will appear before a judge on December 4.",
                "The three men were brought before a judge on May 2."},
               {"The dockers laid down their tools on 29 April.",
                "The train drivers have not walked out before 4 May."}});
}

}  // namespace
}  // namespace gainsay
