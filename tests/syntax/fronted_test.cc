#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "analysed.h"

namespace gainsay {
namespace {

// The clause on top of each sentence, and what it tells: the verb of the cleft's clause with its own subject.
TEST_CASE("a cleft was taken for the main clause, and its day or place for a noun with a relative clause") {
  struct Case {
    std::string sentence, verb, relation;
    bool negated = false;
  };
  const std::vector<Case> cases = {
      {"It was on 3 March that the nurses found the letter.", "found", "subject(found, nurses)"},
      {"It was in Lisbon that the ministers signed the treaty.", "signed", "object(signed, treaty)"},
      {"It was not until Friday that the mayor resigned.", "resigned", "subject(resigned, mayor)"},
      {"It was not before Tuesday morning that the ferry sailed.", "sailed", "subject(sailed, ferry)"},
      {"It was only after the alarm that guards locked the gate.", "locked", "subject(locked, guards)"},
      {"It was only then that the first lorries came for the village.", "came", "subject(came, lorries)"},
      {"It was on Monday, in a hotel near Bern, that the delegations met.", "met",
       "subject(met, delegations)"},
      {"It will be in May that the bridge opens.", "opens", "subject(opens, bridge)"},
      {"It was Maria Lopez who scored the goal.", "scored", "subject(scored, Lopez)"},
      {"It was the auditors who learned of the fraud.", "learned", "subject(learned, auditors)"},
      {"It was shortly after noon that the bridge fell.", "fell", "subject(fell, bridge)"},
      {"It was not in Paris that the painter died.", "died", "subject(died, painter)", true},
      {"Only on Thursday did the ministry publish the list.", "publish", "subject(publish, ministry)"},
      {"Not until noon did the ministry publish the list.", "publish", "object(publish, list)"},
      {"Never in the century for which there are lists had the lake frozen.", "frozen",
       "subject(frozen, lake)", true},
      {"Not since 1981, when the line was shut, had anyone travelled by rail.", "travelled",
       "subject(travelled, anyone)", true},
      {"Only in May was the bridge opened.", "opened", "object(opened, bridge)"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.sentence);
    const Analysed analysed(c.sentence);
    CHECK(analysed.has_relation(c.relation));
    const Syntax& syntax = analysed.syntax;
    const std::uint32_t verb = syntax.clauses.front().verb;
    REQUIRE(verb != kAbsent);
    CHECK(analysed.word(syntax.verb_groups[verb].head) == c.verb);
    CHECK(syntax.verb_groups[verb].negated == c.negated);
  }
}

TEST_CASE("not every \"it was\" opens a cleft") {
  struct Case {
    std::string sentence, verb;
  };
  const std::vector<Case> cases = {
      {"It was clear on Monday that the bank would close.", "was"},
      {"It is believed that he died on Friday.", "believed"},
      {"It was raining in Bern when the roof fell.", "raining"},
      {"It was the first time since 1976 that the public could board a train.", "was"},
      {"It was a Tuesday that nobody will forget.", "was"},
      {"He was not sure when the minister had the bridge built.", "was"},
      {"It may have been in May that the nurses found the letter.", "been"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.sentence);
    const Analysed analysed(c.sentence);
    const Syntax& syntax = analysed.syntax;
    const std::uint32_t verb = syntax.clauses.front().verb;
    REQUIRE(verb != kAbsent);
    CHECK(analysed.word(syntax.verb_groups[verb].head) == c.verb);
  }
}

}  // namespace
}  // namespace gainsay
