#pragma once

#include <string>
#include <vector>

#include "claim/claim.h"
#include "reconcile/finding.h"

namespace gainsay {

/// An article of a story: its text, and "2021-06-07" or nothing.
struct StoryArticle {
  std::string text, published;
};

/// The claims of a story's articles, in the order of the articles.
std::vector<Claim> story_claims(const std::vector<StoryArticle>& story);

/// The findings of one kind among articles, without notes, through all stages with the rules of the source
/// tree and the tables of the build. Throws where those can't be loaded.
std::vector<Finding> story_findings(const std::vector<StoryArticle>& story, Kind kind);

/// Two passages of one story, and the days of their articles.
struct StoryPair {
  std::string a, b;
  std::string day_a = "2024-05-02", day_b = "2024-05-02";
};

/// Checks of each pair that it gives findings of a kind, or that it gives none.
void check_pairs(Kind kind, bool conflict, const std::vector<StoryPair>& pairs);

}  // namespace gainsay
