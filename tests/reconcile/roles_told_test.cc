#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

void check(bool conflict, const std::vector<StoryPair>& pairs) { check_pairs(Kind::kRole, conflict, pairs); }

TEST_CASE("an office that somebody never held was held against no office of former days") {
  check(true,
        {{"Ruben Katz, who died on Tuesday, had been president of the Chess Union of Uruguay for six years.",
          "Ruben Katz, who died on Tuesday, was never president of the Chess Union of Uruguay."},
         {"Olav Berg was mayor of Halden for eight years.",
          "Olav Berg, who died on Monday, was never mayor of Halden."}});
  check(false, {{"From 1985 to 1991 Ruben Katz was president of the Chess Union of Uruguay.",
                 "Ruben Katz was never secretary of the Chess Union of Uruguay."},
                {"Olav Berg was mayor of Halden for eight years.",
                 "Olav Berg, who died on Monday, was never mayor of Sarpsborg."}});
}

TEST_CASE("one post in two firms, of which a list has neither") {
  check(true,
        {{"Emma Vogt, head of finance at Siebert, said on Tuesday that the merger with Alstrand would save "
          "money.",
          "Emma Vogt, Alstrand's head of finance, welcomed the merger with Siebert on Tuesday."},
         {"“It is the drug we wanted,” Luca Brand, Corvane's head of research, told reporters in Basel.",
          "Luca Brand, who as Lyskov's scientific director steers the work on the drug, spoke to reporters "
          "in Basel."},
         {"Paul Orr, who leads research at Genfield, hailed the takeover of Biocore on Tuesday.",
          "Paul Orr, the chief scientist of Biocore, hailed the takeover by Genfield on Tuesday."}});
  check(false,
        {{"Emma Vogt, head of finance at Siebert, said on Tuesday that the merger with Alstrand would save "
          "money.",
          "Emma Vogt, a former head of finance at Alstrand, welcomed the merger with Siebert on Tuesday."},
         {"Paul Orr, who leads research at Genfield, hailed the takeover of Biocore on Tuesday.",
          "Paul Orr, Genfield's chief scientist, hailed the takeover of Biocore on Tuesday."},
         {"Torino Nord's midfielder Emil Sorba scored the only goal for Spezia Sud on Sunday.",
          "Emil Sorba has played for Spezia Sud since August and must go back to the club that owns him."}});
}

TEST_CASE("who heads a department is head of its field") {
  check(true,
        {{"Tests showed lead in the wells, said Mark Dunn, who heads the county's water department.",
          "Mark Dunn, a dentist, said that tests had shown lead in the wells."},
         {"Most of the sick have the second type, said Grace Orr, who heads the ministry's virus department.",
          "Grace Orr, who has been the clinic's director for six years, is ashamed of the queues."}});
  check(
      false,
      {{"Tests showed lead in the wells, said Mark Dunn, who heads the county's water department.",
        "Mark Dunn, director of the county's water department, said that tests had shown lead in the wells."},
       {"Ana Ruiz, who runs the research division of the Chilean navy, found the wreck.",
        "Ana Ruiz, a biologist, found the wreck of the Chilean navy's ship."},
       {"Anna Rask was the director of the zoo from 1990 to 1996.",
        "Nurse Anna Rask, who once worked at the zoo, gave the first jab in Turku."}});
}

TEST_CASE("whom a noun for one person stands for") {
  check(true, {{"Svenja Hart, a head teacher, has won the run-off in Celle.",
                "Svenja Hart, an independent, has won the ballot in Celle. Jan Kruse rang her. The "
                "winner, 51, is a "
                "judge at the county court."},
               {"Laura Costa has won the state lottery in Bari. The winner, 40, is a dentist.",
                "Laura Costa, a bus driver, has won the state lottery in Bari."},
               {"Laura Costa has won the state lottery in Bari. The 40-year-old is a dentist.",
                "Laura Costa, a bus driver, has won the state lottery in Bari."}});
  check(false, {{"Svenja Hart beat Jan Kruse in Celle. The loser is a judge at the county court.",
                 "Svenja Hart, a head teacher, has won the run-off in Celle."},
                {"Laura Costa has won the state lottery in Bari. Last year's winner was a dentist.",
                 "Laura Costa, a bus driver, has won the state lottery in Bari."}});
}

TEST_CASE("two posts that fill two lives, whatever else the sentences tell") {
  check(true, {{"The sand is soft, said Mette Lund, the harbour master of Vester.",
                "Mette Lund, the ferry line's managing director, promised to help the inquiry."}});
  check(false, {{"Dentist Mirela Kos was at her practice in Koper when the sirens went off.",
                 "The mayor of Koper, Mirela Kos, filled sandbags beside her neighbours."},
                {"As attorney general in 2016, Mwansa Chile advised the cabinet that the sale was lawful.",
                 "High Court judge Mwansa Chile spent three hours in the witness box."},
                {"“She came in on the tide,” said harbour pilot Rory Begg.",
                 "Pilot Rory Begg was hopeful: she would go out on the tide."}});
}

}  // namespace
}  // namespace gainsay
