#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "analysed.h"

namespace gainsay {
namespace {

/// The relations of a sentence that is weighed, "?" behind what is doubtful; understood ones left out.
std::string weighed(std::string_view text) {
  Analysed analysed(text);
  analysed.syntax = test_model().analyse(text, tokenize(text, {0, static_cast<std::uint32_t>(text.size())}),
                                         Weighing::kRelations);
  std::string out;
  for (const Relation& relation : analysed.syntax.relations) {
    if (relation.inferred) continue;
    out += std::string(out.empty() ? "" : " ") + std::string(to_string(relation.type)) + "(" +
           analysed.verb(relation.verb) + ", " + analysed.noun(relation.noun) + ")" +
           (relation.sure ? "" : "?");
  }
  return out;
}

TEST_CASE("relations that both readings of a sentence state are sure") {
  struct Case {
    std::string_view sentence, relations;
  };
  for (const auto& [sentence, relations] : {
           Case{"The minister signed the treaty.", "subject(signed, minister) object(signed, treaty)"},
           Case{"The treaty was signed by the minister.", "object(signed, treaty) subject(signed, minister)"},
           Case{"The firm said it had sold its plant in Oslo.",
                "subject(said, firm) subject(sold, it) object(sold, plant)"},
           Case{"The council, which met on Monday, approved the plan.",
                "subject(met, which) subject(approved, council) object(approved, plan)"},
       }) {
    CAPTURE(sentence);
    CHECK(weighed(sentence) == relations);
  }
}

TEST_CASE("verbs that look like nouns or adjectives") {
  struct Case {
    std::string_view sentence, relations;
  };
  for (const auto& [sentence, relations] : {
           Case{"The retailer is to shut 50 shops.", "subject(shut, retailer) object(shut, shops)"},
           Case{"The pipeline burst at the weekend near the village.", "subject(burst, pipeline)"},
           Case{"A burst in the pipeline was found.", "object(found, burst)"},
           Case{"The dam rises above the valley.", "subject(rises, dam)"},
       }) {
    CAPTURE(sentence);
    CHECK(Analysed(sentence).relations() == relations);
  }
}

TEST_CASE("without weighing every relation is sure") {
  const Analysed analysed("Growers sell fresh milk and iodised salt.");
  CHECK(std::ranges::all_of(analysed.syntax.relations, [](const Relation& r) { return r.sure; }));
}

TEST_CASE("only stated relations of verbs with nouns are printed as relations") {
  Article article;
  const Analysed first("The bank gave him a loan.");
  article.text = first.text;
  const auto json = syntax_to_json(article, {first.syntax});
  CHECK(json["relations"].size() == 2);
  REQUIRE(json["indirect_objects"].size() == 1);
  CHECK(json["doubtful_relations"].empty());
  const Analysed second("The blast tore through the hall, killing 107.");
  article.text = second.text;
  const auto numbers = syntax_to_json(article, {second.syntax});
  CHECK(numbers["relations"].size() == 1);
  CHECK(numbers["nounless_relations"].size() == 1);
}

}  // namespace
}  // namespace gainsay
