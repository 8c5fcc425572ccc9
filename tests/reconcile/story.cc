#include "story.h"

#include <date/date.h>
#include <doctest/doctest.h>

#include <filesystem>
#include <sstream>

#include "claim/extract.h"
#include "mention/mention.h"
#include "reconcile/reconcile.h"
#include "rule/rule_set.h"
#include "syntax/syntax.h"

namespace gainsay {
namespace {

/// The tables that all stages up to `reconcile` need: the rules of the source tree, the compiled ones of the
/// build.
struct StoryModels {
  SyntaxModel syntax;
  MentionModel mention;
  RuleSet rules;

  static const StoryModels& get() {
    static const StoryModels models = [] {
      StoryModels loaded;
      Errors errors;
      const std::string data =
          (std::filesystem::canonical("/proc/self/exe").parent_path().parent_path() / "rules/lexicon")
              .string();
      auto syntax = SyntaxModel::load(data);
      if (!syntax) throw std::runtime_error(syntax.error().to_line());
      loaded.syntax = std::move(*syntax);
      loaded.mention = MentionModel::load("rules", data, {}, errors);
      loaded.rules = RuleSet::load({"rules"}, errors, data);
      for (const Error& error : errors) throw std::runtime_error(error.to_line());
      return loaded;
    }();
    return models;
  }
};

}  // namespace

std::vector<Claim> story_claims(const std::vector<StoryArticle>& story) {
  const StoryModels& models = StoryModels::get();
  std::vector<Article> articles;
  Errors errors;
  for (std::size_t i = 0; i < story.size(); ++i) {
    auto article = read_article(story[i].text + "\n", std::to_string(i) + ".txt", "rules", errors);
    if (!article) throw std::runtime_error("unreadable: " + story[i].text);
    article->source = "Source " + std::to_string(i);
    std::istringstream day(story[i].published);
    Day published;
    article->published.reset();
    if (day >> date::parse("%F", published)) article->published = published;
    articles.push_back(std::move(*article));
  }
  std::vector<AnalysedArticle> analysed;
  for (const Article& article : articles) {
    AnalysedArticle one;
    one.article = &article;
    for (const Sentence& sentence : article.sentences) {
      one.sentences.push_back(models.syntax.analyse(article.text, tokenize(article.text, sentence.span)));
    }
    one.mentions = find_mentions(models.mention, one);
    analysed.push_back(std::move(one));
  }
  join_entities(analysed, models.mention);
  std::vector<Claim> claims;
  for (std::size_t i = 0; i < analysed.size(); ++i) {
    for (Claim& claim : extract_claims(models.rules, analysed[i])) {
      claim.origin = static_cast<std::uint32_t>(i);
      claims.push_back(std::move(claim));
    }
  }
  return claims;
}

std::vector<Finding> story_findings(const std::vector<StoryArticle>& story, Kind kind) {
  std::vector<Finding> found;
  for (Finding& finding : reconcile(StoryModels::get().rules, story_claims(story), {})) {
    if (finding.kind == kind && finding.verdict != Verdict::kNote) found.push_back(std::move(finding));
  }
  return found;
}

void check_pairs(Kind kind, bool conflict, const std::vector<StoryPair>& pairs) {
  for (const StoryPair& pair : pairs) {
    CAPTURE(pair.a);
    CAPTURE(pair.b);
    CHECK(story_findings({{pair.a, pair.day_a}, {pair.b, pair.day_b}}, kind).empty() != conflict);
  }
}

}  // namespace gainsay
