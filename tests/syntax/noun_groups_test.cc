#include <doctest/doctest.h>

#include "analysed.h"

namespace gainsay {
namespace {

TEST_CASE("noun groups: what stands before the head") {
  struct Case {
    std::string_view sentence, head, determiner, numeral, possessor;
  };
  for (const auto& [sentence, head, determiner, numeral, possessor] : {
           Case{"The two ministers signed the treaty.", "ministers", "The", "two", "-"},
           Case{"Some 38 firms signed the treaty.", "firms", "Some", "38", "-"},
           Case{"Putin's visit surprised the press.", "visit", "-", "-", "Putin"},
           Case{"His visit surprised the press.", "visit", "-", "-", "His"},
           Case{"The visit surprised the press.", "visit", "The", "-", "-"},
       }) {
    CAPTURE(sentence);
    const Analysed analysed(sentence);
    const NounGroup* group = analysed.noun_group(head);
    REQUIRE(group != nullptr);
    CHECK(analysed.word(group->determiner) == determiner);
    CHECK(analysed.word(group->numeral) == numeral);
    CHECK(analysed.noun(group->possessor) == possessor);
  }
}

TEST_CASE("noun groups: what a prepositional group hangs on") {
  struct Case {
    std::string_view sentence, head, preposition, noun, verb;
  };
  for (const auto& [sentence, head, preposition, noun, verb] : {
           Case{"The president of Norway resigned.", "Norway", "of", "president", "-"},
           Case{"The ministers met in Oslo.", "Oslo", "in", "-", "met"},
           Case{"His visit to Norway ended.", "Norway", "to", "visit", "-"},
           Case{"The treaty was signed by the ministers.", "ministers", "by", "-", "signed"},
           Case{"The ministers met.", "ministers", "-", "-", "-"},
       }) {
    CAPTURE(sentence);
    const Analysed analysed(sentence);
    const NounGroup* group = analysed.noun_group(head);
    REQUIRE(group != nullptr);
    CHECK(analysed.word(group->preposition) == preposition);
    CHECK(analysed.noun(group->attached_noun) == noun);
    CHECK(analysed.verb(group->attached_verb) == verb);
  }
}

TEST_CASE("noun groups: apposition, coordination, negation") {
  const Analysed apposition("Jane Doe, the finance minister, resigned.");
  REQUIRE(apposition.noun_group("minister") != nullptr);
  CHECK(apposition.noun(apposition.noun_group("minister")->apposition_of) == "Doe");

  const Analysed coordination("The minister met with France and Germany.");
  REQUIRE(coordination.noun_group("Germany") != nullptr);
  CHECK(coordination.noun(coordination.noun_group("Germany")->conjunct_of) == "France");
  CHECK(coordination.word(coordination.noun_group("Germany")->preposition) == "with");

  const Analysed negation("No contract was signed.");
  REQUIRE(negation.noun_group("contract") != nullptr);
  CHECK(negation.noun_group("contract")->negated);
  CHECK_FALSE(Analysed("The contract was not signed.").noun_group("contract")->negated);
}

TEST_CASE("the head of a name is its last part") {
  const Analysed analysed("President Vladimir Putin visited Norway.");
  CHECK(analysed.noun_group("Putin") != nullptr);
  CHECK(analysed.noun_group("Vladimir") == nullptr);
  CHECK(analysed.noun_group("Putin")->first == 0);
}

TEST_CASE("a name begins behind its titles") {
  struct Case {
    std::string_view sentence, head, name;
  };
  for (const auto& [sentence, head, name] : {
           Case{"Prime Minister Najib Razak spoke.", "Razak", "Najib"},
           Case{"NASA Administrator Charles Bolden spoke.", "Bolden", "Charles"},
           Case{"Vladimir Bishop Razak spoke.", "Razak", "Vladimir"},
       }) {
    CAPTURE(sentence);
    const Analysed analysed(sentence);
    REQUIRE(analysed.noun_group(head) != nullptr);
    CHECK(analysed.word(analysed.noun_group(head)->name) == name);
  }
}

}  // namespace
}  // namespace gainsay
