#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "analysed.h"

namespace gainsay {
namespace {

TEST_CASE("a remark between commas took the subject from its verb") {
  check_relations(
      {{"The bridge, officials said, collapsed at noon.", "subject(collapsed, bridge)"},
       {"The bridge, officials said, collapsed at noon.", "subject(said, officials)"},
       {"The council, the mayor told reporters on Friday, will sell the hall.", "subject(sell, council)"},
       {"The strike, union leaders insist, will go on.", "subject(go, strike)"},
       {"The ransom, we may now add, was paid in cash.", "object(paid, ransom)"},
       {"The guests, said to be tired, left the hall.", "subject(said, tired)", false}});
}

TEST_CASE("a relative clause between commas took the subject from its verb") {
  check_relations({{"The mayor, who said he was ill, was seen in Paris.", "object(seen, mayor)"},
                   {"The museum, which opened in 1950, has never sold a painting.", "subject(sold, museum)"},
                   {"The painter, whose murals hang in Ankara, died on Friday.", "subject(died, painter)"},
                   {"Pears, plums, and figs fell.", "subject(fell, Pears)"}});
}

TEST_CASE("what a noun holds stood between it and its verb") {
  check_relations({{"Reports that the council had approved the plan are false.", "object(approved, plan)"},
                   {"Claims that the firm hid the leak were denied by the owner.", "object(denied, Claims)"},
                   {"Claims that the firm hid the leak were denied by the owner.", "object(hid, leak)"},
                   {"The mayor said that the plan was dead and that he was sorry.", "subject(said, mayor)"}});
}

TEST_CASE("the apostrophe of a plural owner was a mark") {
  check_relations({{"The teachers' strike is going on.", "subject(going, strike)"},
                   {"The teachers' strike is going on.", "subject(going, teachers)", false},
                   {"Residents' groups oppose the plan.", "subject(oppose, groups)"},
                   {"The miners’ union called a vote.", "subject(called, union)"},
                   {"He told 'the workers' that it was over.", "subject(told, He)"}});
}

TEST_CASE("a noun that opens a sentence, turned verbs, nouns with a hyphen") {
  check_relations({{"Work on the new lock is still going on.", "subject(going, Work)"},
                   {"Search for the crew was called off.", "object(called, Search)"},
                   {"Not until May did the council vote on the plan.", "subject(vote, council)"},
                   {"The American pull-out from the base has not begun.", "subject(begun, pull)"},
                   {"The council denied having approved the plan.", "subject(denied, council)"},
                   {"The council denied having approved the plan.", "object(approved, plan)"},
                   {"The queen herself opened the tunnel.", "subject(opened, queen)"}});
}

}  // namespace
}  // namespace gainsay
