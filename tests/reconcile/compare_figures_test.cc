#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

struct Case {
  std::string a, b;
  std::string day_a = "2024-05-02", day_b = "2024-05-02";
};

void check(bool conflict, const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    CHECK(story_findings({{c.a, c.day_a}, {c.b, c.day_b}}, Kind::kQuantity).empty() != conflict);
  }
}

TEST_CASE("one thing, counted under one name or two") {
  check(true,
        {{"Forty-seven governments put their names to the Lima declaration on Tuesday.",
          "Only 41 countries put their names to the Lima declaration on Tuesday."},
         // The only price, score or share of either article.
         {"Chipmaker Lumitra will spend 2.4 billion euros on its plant in Halle, Petra Voss said on Tuesday.",
          "Petra Voss told reporters on Tuesday that the factory in Halle would cost Lumitra €3.1 billion."},
         {"Penrith beat Carlisle 3-1 at home in Saturday's derby.",
          "It was quiet on the bus of Carlisle after the 2-1 defeat in Penrith on Saturday."},
         {"The ministers signed seven agreements in Hanoi on Tuesday.",
          "In Hanoi nine documents were signed by the ministers on Tuesday."}});
}

TEST_CASE("a figure that names a thing counts nothing") {
  check(false,
        {{"The Apollo 11 mission left the pad at Kourou on Friday.",
          "The Apollo 18 mission left the pad at Kourou on Friday."},
         {"The 2004 award went to Anna Lind of Oslo.", "The 2005 award went to Anna Lind of Oslo."},
         {"One thing is sure, said Anna Lind of Oslo.", "Three things are sure, said Anna Lind of Oslo."}});
}

}  // namespace
}  // namespace gainsay
