#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

struct Case {
  std::string a, b;
  std::string day_a = "2024-05-02", day_b = "2024-05-03";
};

void check(bool conflict, const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    CHECK(story_findings({{c.a, c.day_a}, {c.b, c.day_b}}, Kind::kOrder).empty() != conflict);
  }
}

TEST_CASE("one story, two orders") {
  check(true, {{"The mayor of Lugano resigned on Tuesday after the council's vote.",
                "By the time the council voted on Tuesday, the mayor of Lugano had resigned."},
               {"Having signed the accord with Chad, the minister resigned on Monday.",
                "The minister resigned on Monday before she signed the accord with Chad."},
               {"No one in Tartu was vaccinated until the ministry had approved the vaccine.",
                "Forty people in Tartu were vaccinated before the ministry approved the vaccine."},
               {"Keeper Jan Roos was sent off after Otto Blom had scored for Twente.",
                "Otto Blom scored for Twente after Jan Roos was sent off."}});
}

TEST_CASE("one order told from either end, two things of one kind, plans, other people") {
  check(false, {{"The mayor of Lugano resigned on Tuesday after the council's vote.",
                 "The council voted before the mayor of Lugano resigned on Tuesday."},
                {"The mayor of Lugano will resign after the council's vote.",
                 "By the time the council voted on Tuesday, the mayor of Lugano had resigned."},
                {"Blom scored for Twente after Roos had scored for Ajax.",
                 "Roos scored for Ajax after Blom had scored for Twente in the first match."},
                {"Ada Lund resigned from the board of Kolm Bank before the merger.",
                 "Nils Holt resigned from the board of Aker Bank after the merger."},
                {"The mayor of Lugano resigned and the council voted on Tuesday.",
                 "The council of Lugano voted on Tuesday before the mayor resigned."}});
}

}  // namespace
}  // namespace gainsay
