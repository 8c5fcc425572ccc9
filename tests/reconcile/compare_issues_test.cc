#include <doctest/doctest.h>

#include "story.h"

namespace gainsay {
namespace {

struct Case {
  std::string a, b;
  std::string day_a = "2024-05-02", day_b = "2024-05-02";
};

void check(Kind kind, bool conflict, const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    CHECK(story_findings({{c.a, c.day_a}, {c.b, c.day_b}}, kind).empty() != conflict);
  }
}

TEST_CASE("two answers to one issue, told of one time") {
  check(Kind::kStatus, true,
        {{"The road over the Albula pass was open again by noon on Thursday.",
          "The road over the Albula pass stays shut until Saturday, the canton said on Thursday."},
         {"The jury was sent home and the case against the baker Otto Lenz collapsed in Graz on Thursday.",
          "In Graz the jury is still out in the trial of the baker Otto Lenz."}});
  check(Kind::kDenial, true,
        {{"A boiler blew up in a laundry in Ghent on Thursday, but nobody was hurt.",
          "Two women were in hospital on Thursday after a boiler exploded at a laundry in Ghent."},
         {"Police in Bergen said on Thursday that no one has been arrested over the theft of the bell.",
          "A man of 40 was in custody in Bergen on Thursday over the theft of the bell, police said."}});
}

TEST_CASE("what explains two answers") {
  SUBCASE("the later article tells of what came after") {
    check(Kind::kStatus, false,
          {{"The mayor of Ghent has not signed the by-law.",
            "The mayor of Ghent signed the by-law on Thursday.", "2024-04-20", "2024-05-03"}});
  }
  SUBCASE("two parts of one thing") {
    check(Kind::kStatus, false,
          {{"The northbound road at Killin was open again by Thursday night.",
            "The southbound road at Killin stays shut, police said on Thursday."}});
  }
  SUBCASE("two parties, each with its own account") {
    check(Kind::kDenial, false,
          {{"The army said that nobody was hurt when the roof of the mill in Ghent fell.",
            "The weavers said that two men were hurt when the roof of the mill in Ghent fell."}});
  }
  SUBCASE("a rumour that is told to be refuted") {
    check(Kind::kDenial, false,
          {{"A clip says that the islet of Moa was sold to a casino. It was not.",
            "The islet of Moa has not been sold, the premier said."}});
  }
}

}  // namespace
}  // namespace gainsay
