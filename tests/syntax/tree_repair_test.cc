#include <doctest/doctest.h>

#include "analysed.h"

namespace gainsay {
namespace {

TEST_CASE("what stands between commas renames the subject, and a noun before a finite verb is its subject") {
  struct Case {
    std::string_view sentence, relation;
    bool holds;
  };
  for (const auto& [sentence, relation, holds] : {
           Case{"Ahmed Mohamed, a boy from Irving, Texas, was arrested by police.",
                "object(arrested, Mohamed)", true},
           Case{"Ahmed Mohamed, a boy from Irving, Texas, was arrested by police.", "object(arrested, Texas)",
                false},
           Case{"Pears, plums, and figs fell.", "subject(fell, Pears)", true},
           Case{"In May, the minister, a former teacher, resigned.", "subject(resigned, minister)", true},
           Case{"His counsel, Simon Petch, said so.", "subject(said, Petch)", true},
           Case{"The results show the camp kept its seats.", "subject(kept, camp)", true},
           Case{"The results show the camp kept its seats.", "object(show, camp)", false},
           Case{"The treaty signed in Oslo failed.", "subject(signed, treaty)", false},
           Case{"They defeated the Warriors to win the cup.", "subject(win, Warriors)", false},
       }) {
    CAPTURE(sentence);
    CAPTURE(relation);
    CHECK(Analysed(sentence).has_relation(std::string(relation)) == holds);
  }
}

}  // namespace
}  // namespace gainsay
