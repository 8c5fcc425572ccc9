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
    CHECK(story_findings({{c.a, c.day_a}, {c.b, c.day_b}}, Kind::kQuote).empty() != conflict);
  }
}

TEST_CASE("one remark, two speakers or two wordings") {
  check(true, {{"“We will mend every roof before the snow comes,” Mayor Hanna Voss said in Kiruna.",
                "“We will mend every roof before the snow comes,” said builder Olof Berg in Kiruna."},
               {"“The bridge is safe for lorries,” engineer Lena Holt said in Namsos on Monday.",
                "“The bridge is not safe for lorries,” Lena Holt, the engineer, said in Namsos on Monday."},
               {"“I waited six hours on the roof with my dog,” Juan Prieto said in Valencia.",
                "“I waited nine hours on the roof with my dog,” said Juan Prieto in Valencia."},
               {"“This is a gift to every farmer in the valley,” minister Ana Lopes said in Braga.",
                "“This is a gift to every banker in the valley,” Ana Lopes, the minister, said in Braga."},
               {"\"We have never paid a cent to that firm,\" director Paul Reuter told the court in Trier.",
                "\"We have paid a cent to that firm,\" Paul Reuter told the court in Trier."}});
}

TEST_CASE("a quotation cut short, translated, passed on or said elsewhere") {
  check(false,
        {{"“We will mend every roof before the snow comes,” Mayor Hanna Voss said in Kiruna.",
          "“We will mend every roof,” Hanna Voss said in Kiruna."},
         {"“We will mend every roof before the snow comes,” Mayor Hanna Voss said in Kiruna.",
          "Olof Berg read the mayor's statement in Kiruna: “We will mend every roof before the snow comes.”"},
         {"“We shall overcome this dark night,” Mayor Hanna Voss said in Kiruna.",
          "“We shall overcome this dark night,” Rita Sanz said in Quito.", "2019-05-02", "2024-05-03"},
         {"“[The council] will mend every roof before winter,” Hanna Voss said in Kiruna.",
          "“We will mend every roof before winter,” Hanna Voss said in Kiruna."},
         {"“The bridge is safe for lorries,” engineer Lena Holt said in Namsos.",
          "“The road is closed for a week,” Lena Holt said in Namsos."},
         {"“We will mend every roof before the snow comes,” she told Olof Berg in Kiruna.",
          "“We will mend every roof before the snow comes,” Hanna Voss said in Kiruna."}});
}

}  // namespace
}  // namespace gainsay
