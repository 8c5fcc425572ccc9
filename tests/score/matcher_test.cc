// The short cuts of matching against the plain way, on all fixtures.
#include <doctest/doctest.h>

#include "claim/phrase_match.h"
#include "claim/scene.h"
#include "reconcile/pairs.h"
#include "score.h"

namespace gainsay {
namespace {

TEST_CASE("a phrase that is not tried on a sentence would not have matched it") {
  std::vector<const Phrase*> phrases;
  for (const ClaimType& type : test::built_models().rules.types()) {
    for (const Pattern& pattern : type.patterns) {
      if (!pattern.phrase.empty()) phrases.push_back(&pattern.phrase);
      for (const Exception& exception : pattern.unless) phrases.push_back(&exception.phrase);
    }
  }
  std::size_t tried = 0, matched = 0, wrong = 0;
  PhraseMatch match;
  for (const std::string& path : test::bundles_below("fixtures")) {
    const Bundle bundle = read_bundle({path}, test::built_models().folders.rules);
    for (const AnalysedArticle& article :
         cli::analyse_bundle(test::built_models(), bundle, cli::Depth::kClaims, 1)) {
      for (std::uint32_t i = 0; i < article.sentences.size(); ++i) {
        if (article.sentences[i].tokens.empty()) continue;
        const Scene scene(test::built_models().rules, article, i);
        const PhraseText& text = phrase_text_of(scene);
        for (const Phrase* phrase : phrases) {
          const bool may = phrase->may_match(text), does = phrase->find(text, 0, match);
          tried += may;
          matched += does;
          wrong += does && !may;
        }
      }
    }
  }
  CHECK(wrong == 0);
  CHECK(matched > 0);
  CHECK(tried >= matched);
}

TEST_CASE("most findings do not hang on pairs that a large subject leaves out") {
  std::size_t all = 0, found = 0;
  for (const std::string& path : test::bundles_below("fixtures")) {
    const Bundle bundle = read_bundle({path}, test::built_models().folders.rules);
    all += cli::check_bundle(test::built_models(), bundle, {}, 1).findings.size();
    Pairs::set_all_pairs_limit_for_tests(0);
    found += cli::check_bundle(test::built_models(), bundle, {}, 1).findings.size();
    Pairs::set_all_pairs_limit_for_tests(Pairs::kAllPairs);
  }
  MESSAGE(found << " of " << all << " findings where every subject counts as large");
  CHECK(found * 3 >= all * 2);
}

}  // namespace
}  // namespace gainsay
