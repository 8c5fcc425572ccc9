#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "analysed.h"

namespace gainsay {
namespace {

struct Case {
  std::string sentence, verb, relation;
};

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.sentence);
    const Analysed analysed(c.sentence);
    if (!c.relation.empty()) CHECK(analysed.has_relation(c.relation));
    const std::uint32_t verb = analysed.syntax.clauses.front().verb;
    REQUIRE(verb != kAbsent);
    CHECK(analysed.word(analysed.syntax.verb_groups[verb].head) == c.verb);
  }
}

TEST_CASE("an opening clause was taken for the main one, or its object for what the main one begins with") {
  check({{"After the guests left, the cook washed the pans.", "washed", "subject(washed, cook)"},
         {"When the ambulance arrived, the boy had left the stadium.", "left", "subject(left, boy)"},
         {"By the time the tug reached the barge, the crew had cut the rope.", "cut", "subject(cut, crew)"},
         {"Before the guard rang the bell, the thieves had fled.", "fled", "object(rang, bell)"},
         {"As soon as the vote was over, the minister flew to Oslo.", "flew", "subject(flew, minister)"},
         {"Two days after the dam collapsed, the mayor resigned.", "resigned", "subject(collapsed, dam)"},
         {"But when the doors opened, nobody came.", "came", "subject(opened, doors)"},
         {"If the rock holds, the tunnel will open in April.", "open", "subject(holds, rock)"},
         {"Because he is a guest, the judge noted, he could not vote.", "vote", "subject(vote, he)"}});
}

TEST_CASE("an opening clause ends without a comma where a second noun has a verb") {
  check(
      {{"By the time the tug reached the barge the crew had cut the rope.", "cut", "object(reached, barge)"},
       {"When the ambulance arrived the boy had left the stadium.", "left", "subject(left, boy)"},
       {"By the time Poe told the bank of the loss she had sold her shares.", "sold", "subject(sold, she)"},
       {"Once the tide turned the rescuers pulled the calf free.", "pulled", "subject(pulled, rescuers)"},
       {"If they win the council will fall.", "fall", "subject(fall, council)"},
       {"By the time he phoned his wife he had burned the van, the jury heard.", "heard",
        "object(burned, van)"}});
}

TEST_CASE("a clause behind the main one has a subject that something hangs on") {
  check(
      {{"There was no warning before the dam at Tessin gave way.", "was", "subject(gave, dam)"},
       {"He left the house after the bridge over the Soar collapsed.", "left", "subject(collapsed, bridge)"},
       {"Police were called after the owner of the shop was found dead.", "called", "object(found, owner)"},
       {"He left before the meeting in Rome and went home.", "left", "subject(left, He)"}});
}

TEST_CASE("\"let alone\" is no verb") {
  check({{"No mayor had ever come to the island before, let alone to its dock.", "come",
          "subject(come, mayor)"},
         {"The firm never paid a dividend, let alone a bonus.", "paid", "object(paid, dividend)"}});
}

TEST_CASE("no clause opens the sentence") {
  check({{"After the vote the council met in Bern.", "met", "subject(met, council)"},
         {"Before the release the animals had spent weeks in a pen.", "spent", "subject(spent, animals)"},
         {"After the talks held in May, the council met.", "met", "subject(met, council)"},
         {"The crew had cut the rope when the tug reached the barge.", "cut", "object(reached, barge)"}});
}

}  // namespace
}  // namespace gainsay
