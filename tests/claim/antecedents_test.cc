#include "claim/antecedents.h"

#include <doctest/doctest.h>

#include "../reconcile/story.h"

namespace gainsay {
namespace {

struct Case {
  const char* text;
  const char* pronoun;  ///< as some claim's slot prints it
  const char* lemma;    ///< of what it stands for; of the pronoun itself where that is left open
};

std::string lemma_of(const Case& c) {
  for (const Claim& claim : story_claims({{c.text, "2024-05-02"}})) {
    for (const auto& [slot, values] : claim.slots) {
      for (const SlotValue& value : values) {
        const auto* word = std::get_if<TextValue>(&value.value);
        if (word && value.text == c.pronoun) return word->lemma;
      }
    }
  }
  return {};
}

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(std::string(c.text));
    CHECK(lemma_of(c) == std::string(c.lemma));
  }
}

TEST_CASE("a pronoun for a thing stands for what the sentence before is about") {
  check({{"The warehouse burned down on Monday. It covered 22,000 square metres.", "It", "warehouse"},
         {"The old viaduct was closed in May. It carried 9,000 cars a day.", "It", "viaduct"},
         {"The river rose all night. That is 10.2 metres.", "That", "river"},
         {"The dam was finished in 1932. It holds 40 million cubic metres.", "It", "dam"},
         {"The ministry said the tunnel was flooded. It carried 300 trains a week.", "It", "tunnel"},
         {"The ferries were built in Turku. They carried 900 passengers each.", "They", "ferry"},
         {"Officials reopened the bridge on Monday. It carried 9,000 cars a day.", "It", "bridge"},
         {"The tower collapsed after it lost 40 bricks.", "it", "tower"}});
}

TEST_CASE("a pronoun is left open where nothing, two things, or somebody else may be meant") {
  check({{"The mayor spoke on Monday. It covered 22,000 square metres.", "It", "it"},
         {"The ferry left at noon and the train followed. It carried 900 passengers.", "It", "it"},
         {"The ferries were built in Turku. It carried 900 passengers.", "It", "it"},
         {"The barn burned down. It took 40 firefighters to save the farm.", "It", "it"}});
}

}  // namespace
}  // namespace gainsay
