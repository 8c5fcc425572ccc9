// Articles beside copies of themselves: nothing is said of an exact copy, and what was changed in a copy is
// found. Over a larger set: the program `mutate`.
#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "mutation.h"
#include "score.h"

namespace gainsay {
namespace {

// Long enough to be known as one text in two printings.
std::string report(const std::string& sentence) {
  return "A landslide buried a row of houses in the mountain village of Korvo on Sunday night.\n\nRescue "
         "workers with "
         "dogs searched the rubble until dawn, while families waited by the road in the rain for any news of "
         "those who had been at home.\n\n" +
         sentence +
         "\n\nThe road to the village stayed closed, and a school in the next town took in the homeless.\n";
}

std::vector<Finding> findings(const std::string& first, const std::string& second) {
  const auto side = [](const std::string& sentence) {
    return nlohmann::json{{"text", report(sentence)}, {"source", sentence}, {"published", "2024-03-04"}};
  };
  const Bundle bundle = test::pair_bundle(test::built_models(), {{"a", side(first)}, {"b", side(second)}});
  REQUIRE(bundle.articles.back().copy_of);
  std::vector<Finding> found = cli::check_bundle(test::built_models(), bundle, {}, 1).findings;
  std::erase_if(found, [](const Finding& finding) { return !test::flags_pair(finding); });
  return found;
}

struct Change {
  std::string first, second;
  Kind kind;
};

TEST_CASE("what was changed in a copy is one finding") {
  const Change edits[] = {
      {"Seven people died, said Petra Nagy.", "Nine people died, said Petra Nagy.", Kind::kQuantity},
      {"It was the third landslide in the valley in two years.",
       "It was the fifth landslide in the valley in two years.", Kind::kHistory},
      {"The valley was hit by floods in 2019.", "The valley was hit by floods in 2016.", Kind::kDate},
      {"The governor was born in Lisbon.", "The governor was born in Nairobi.", Kind::kVenue},
      {"A guide, Petra Nagy, heard them first.", "A guide, Petra Molnar, heard them first.",
       Kind::kParticipant},
  };
  for (const Change& edit : edits) {
    CAPTURE(edit.second);
    const std::vector<Finding> found = findings(edit.first, edit.second);
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == edit.kind);
    CHECK(found.front().verdict == Verdict::kContradiction);
    CHECK(found.front().why.find("print one text") != std::string::npos);
  }
}

TEST_CASE("a copy that says the same in other words, or more, has no edit") {
  const Change same[] = {
      {"Seven people died, said Petra Nagy.", "Seven people died, said Petra Nagy.", Kind::kQuantity},
      {"Seven people died, said Petra Nagy.", "7 people died, said Petra Nagy.", Kind::kQuantity},
      {"Some 240 people were moved to a school.", "Around 240 people were moved to a school.",
       Kind::kQuantity},
      {"The valley was hit by floods in 2019.", "The valley was hit by floods in June 2019.", Kind::kDate},
      {"The governor was born in Lisbon.", "The governor was born in Portugal.", Kind::kVenue},
      {"A guide, Petra Nagy, heard them first.", "A guide, Ms Nagy, heard them first.", Kind::kParticipant},
  };
  for (const Change& edit : same) {
    CAPTURE(edit.second);
    CHECK(findings(edit.first, edit.second).empty());
  }
}

TEST_CASE("what one text says twice is no conflict between its copies") {
  const std::string both = "Seven people died, the governor said. Nine people died, said Petra Nagy.";
  CHECK(findings(both, both).empty());
  CHECK(findings(both, "Seven people died, the governor said.").empty());
}

TEST_CASE("nothing is found between an article and its exact copy (trap 17)") {
  int articles = 0;
  for (const std::string& path : test::bundles_below("fixtures")) {
    const Bundle bundle = read_bundle({path}, test::built_models().folders.rules);
    for (const Article& article : bundle.articles) {
      ++articles;
      for (const Finding& finding : test::findings_on_copy(test::built_models(), article))
        FAIL_CHECK(path << "/" << article.path << ": " << finding.why);
    }
  }
  CHECK(articles >= 90);
}

TEST_CASE("a number, date, place, ordinal or name that was changed in a copy is found, and nothing else") {
  constexpr std::size_t kOfEach = 20;
  std::map<std::string, test::EditScore> scores;
  test::EditScore all;
  for (const test::EditCase& one : test::draw_edits(test::built_models(), "fixtures", kOfEach)) {
    const test::EditOutcome outcome = test::check_edit(test::built_models(), one.article, one.edit);
    for (test::EditScore* score : {&scores[one.edit.kind], &all}) {
      ++score->edits;
      score->found += outcome.found;
      score->with_others += !outcome.elsewhere.empty();
    }
  }
  for (const auto& [kind, score] : scores)
    MESSAGE(kind << ": " << score.found << " of " << score.edits << " found");
  CHECK(scores.size() == 5);
  CHECK(all.found >= all.edits * test::floor_of("edits", "found"));
  CHECK(all.with_others <= test::floor_of("edits", "with_others"));
}

}  // namespace
}  // namespace gainsay
