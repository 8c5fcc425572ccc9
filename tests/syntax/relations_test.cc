#include <doctest/doctest.h>

#include "analysed.h"

namespace gainsay {
namespace {

TEST_CASE("relations are logical: active and passive give the same") {
  struct Case {
    std::string_view sentence, relations;
  };
  for (const auto& [sentence, relations] : {
           Case{"The minister signed the treaty.", "subject(signed, minister) object(signed, treaty)"},
           Case{"The treaty was signed by the minister.", "object(signed, treaty) subject(signed, minister)"},
           Case{"The treaty was signed in Oslo.", "object(signed, treaty)"},
           Case{"The treaty was signed by Monday.", "object(signed, treaty)"},
           Case{"By 6 p.m. the men had been freed.", "object(freed, men)"},
           Case{"The hall was built by 1974.", "object(built, hall)"},
           Case{"The hall was built by monks.", "object(built, hall) subject(built, monks)"},
           Case{"He left on Monday.", "subject(left, He)"},
           Case{"The ministers met.", "subject(met, ministers)"},
       }) {
    CAPTURE(sentence);
    CHECK(Analysed(sentence).relations() == relations);
  }
}

TEST_CASE("understood relations: relative pronouns, coordination, control, participles") {
  struct Case {
    std::string_view sentence, relation;
    bool holds;
  };
  for (const auto& [sentence, relation, holds] : {
           Case{"The minister who signed the treaty resigned.", "subject(signed, minister)", true},
           Case{"The minister came and signed the treaty.", "subject(signed, minister)", true},
           Case{"They plan to visit Norway.", "subject(visit, They)", true},
           Case{"The minister asked him to sign the treaty.", "subject(sign, him)", true},
           Case{"The minister asked him to sign the treaty.", "subject(sign, minister)", false},
           Case{"The treaty signed in Oslo failed.", "object(signed, treaty)", true},
           Case{"Born in Oslo, the youngest of six, Liv Berg became a judge.", "object(Born, Berg)", true},
           Case{"Born in Oslo, the youngest of six, Liv Berg became a judge.", "object(Born, youngest)",
                false},
           Case{"The minister and the envoy met.", "subject(met, envoy)", true},
           Case{"The minister came and the envoy signed the treaty.", "subject(signed, minister)", false},
       }) {
    CAPTURE(sentence);
    CAPTURE(relation);
    CHECK(Analysed(sentence).has_relation(std::string(relation)) == holds);
  }
}

}  // namespace
}  // namespace gainsay
