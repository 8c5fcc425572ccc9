#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

TEST_CASE("the points of one course were issues apart, so that most of them never met") {
  check_pairs(
      Kind::kStatus, true,
      {{"The referendum on the Erd bridge will be held on 4 June, the council decided on Wednesday.",
        "The council on Wednesday cancelled the referendum on the Erd bridge.", "2022-03-24", "2022-03-24"},
       {"The peace talks between the Lom and the Tari were broken off on Sunday.",
        "The Lom and the Tari continued their peace talks on Sunday.", "2018-10-15", "2018-10-15"},
       {"The wine harvest around Tokaj is over.", "The wine harvest around Tokaj has yet to begin.",
        "2023-09-30", "2023-09-30"},
       {"Repairs to the sea wall at Dunmore were completed on Friday.",
        "Repairs to the sea wall at Dunmore have been put off, the county said on Friday.", "2023-09-30",
        "2023-09-30"}});
  check_pairs(
      Kind::kStatus, false,
      {{"The peace talks between the Lom and the Tari began on Monday.",
        "The Lom and the Tari will continue their peace talks next week.", "2018-10-15", "2018-10-15"},
       {"The wine harvest around Tokaj has yet to begin.", "The wine harvest around Tokaj is over.",
        "2023-08-30", "2023-10-30"},
       {"The referendum on the Erd bridge will be held on 4 June.",
        "The referendum on the Erd bridge was held on Sunday.", "2022-03-24", "2022-06-06"},
       {"Repairs to the sea wall at Dunmore began on Friday.",
        "Repairs to the sea wall at Dunmore are unfinished.", "2023-09-30", "2023-09-30"}});
}

TEST_CASE("what waits for leave was not held against what has it") {
  check_pairs(
      Kind::kStatus, true,
      {{"Regulators have approved the asthma drug Brevalin, the maker Ostrand said on Monday.",
        "The asthma drug Brevalin is still waiting for the regulator's approval, Ostrand said on Monday.",
        "2022-05-17", "2022-05-17"},
       {"The county authorised the quarry at Brenna on Monday.",
        "The county is still considering the quarry at Brenna.", "2022-05-17", "2022-05-18"}});
  check_pairs(Kind::kStatus, false,
              {{"The county is still considering the quarry at Brenna.",
                "The county authorised the quarry at Brenna on Monday.", "2022-05-10", "2022-05-17"}});
}

TEST_CASE("of many, only what is told of all was at odds with some") {
  check_pairs(Kind::kStatus, true,
              {{"The last of the trapped miners was brought to the surface at Zaporna on Sunday.",
                "Three miners were still underground at Zaporna on Sunday night, the mine's manager said.",
                "2020-01-27", "2020-01-27"},
               {"Every family driven out by the floods in Sylhet has gone home, and the last shelter closed "
                "on Tuesday.",
                "More than 9,000 people were still living in Sylhet's flood shelters on Wednesday, with no "
                "date set for their "
                "return.",
                "2024-10-24", "2024-10-24"},
               {"All 40 children from the bus that crashed at Vidin have left hospital.",
                "Six of the children from the Vidin bus crash were still in hospital on Wednesday.",
                "2024-03-21", "2024-03-21"}});
  check_pairs(Kind::kStatus, false,
              {{"Two miners were brought to the surface at Zaporna on Sunday.",
                "Three miners were still underground at Zaporna on Sunday night, the mine's manager said.",
                "2020-01-27", "2020-01-27"},
               {"Not all the miners have been brought to the surface at Zaporna.",
                "Three miners were still underground at Zaporna on Sunday night, the mine's manager said.",
                "2020-01-27", "2020-01-27"},
               {"Thirty children from the bus that crashed at Vidin have left hospital.",
                "Six of the children from the Vidin bus crash were still in hospital on Wednesday.",
                "2024-03-21", "2024-03-21"}});
}

}  // namespace
}  // namespace gainsay
