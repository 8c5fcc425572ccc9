#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("what was denied, called false or only talked of was taken for told") {
  check_pairs(
      Kind::kDenial, true,
      {{"The council of Otley approved the tram on Monday.",
        "The council of Otley denied having approved the tram on Monday."},
       {"The council of Otley approved the tram on Monday.",
        "The council of Otley denied approving the tram on Monday."},
       {"The council of Otley approved the tram on Monday.",
        "Reports that the council of Otley had approved the tram on Monday are false, the mayor said."},
       {"The council of Otley approved the tram on Monday.",
        "It is not true that the council of Otley approved the tram on Monday."},
       {"The council of Otley approved the tram on Monday.",
        "The mayor rejected claims that the council of Otley had approved the tram on Monday."}});
  check_pairs(Kind::kDenial, false,
              {{"The council of Otley did not approve the tram on Monday.",
                "The mayor rejected claims that the council of Otley had approved the tram on Monday."},
               {"The council of Otley did not approve the tram on Monday.",
                "Rumours that the council of Otley had approved the tram went round on Monday."},
               {"The council of Otley approved the tram on Monday.",
                "The mayor denied claims that the council of Otley had not approved the tram on Monday."}});
}

TEST_CASE("nobody was denied where the whole stood behind \"neither of\"") {
  check_pairs(Kind::kDenial, true,
              {{"Both of the Selby ferry's engines worked on Monday, its owner found.",
                "Neither of the Selby ferry's engines worked on Monday."}});
}

TEST_CASE("a coming day was taken for one that has passed, and whose a thing is for another's") {
  check_pairs(Kind::kStatus, true,
              {{"Saturday's open-air ballet in Selby Park has been called off, the organisers said.",
                "The open-air ballet in Selby Park goes ahead on Saturday, the organisers said."},
               {"Nurses in Selby ended their strike this morning.",
                "The nurses' strike in Selby is going on, and the hospital is shut."}});
}

TEST_CASE("firsts after some years, and when the last was") {
  check_pairs(Kind::kHistory, true,
              {{"It was the first strike at the Selby shipyard in six years.",
                "It was the first strike at the Selby shipyard in 13 years."}});
  check_pairs(Kind::kHistory, false,
              {{"The Selby Rovers won the league for the first time in 17 years after a late goal.",
                "It is the first title for the Selby Rovers in 17 years."},
               {"The envoy is the first guest whom Selby has received in three years.",
                "It is the first visit to Selby by an envoy from Leeds in 22 years."}});
}

}  // namespace
}  // namespace gainsay
