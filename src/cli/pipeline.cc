#include "cli/pipeline.h"

#include <algorithm>
#include <filesystem>
#include <istream>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "article/story.h"
#include "claim/extract.h"
#include "cli/claims_stream.h"
#include "reconcile/reconcile.h"
#include "text/mapped_memory.h"
#include "text/parallel.h"

namespace gainsay::cli {

Result<Folders> find_folders(const std::string& directory) {
  namespace fs = std::filesystem;
  const fs::path here(directory);
  const Folders candidates[] = {
      {(here / ".." / "rules").lexically_normal().string(), (here / "rules" / "lexicon").string()},
      {(here / ".." / "share" / "gainsay" / "rules").lexically_normal().string(),
       (here / ".." / "share" / "gainsay" / "lexicon").lexically_normal().string()},
  };
  std::error_code ignored;
  for (const Folders& folders : candidates) {
    if (fs::is_directory(folders.rules, ignored)) return folders;
  }
  return tl::unexpected(Error{ErrorCode::kMissingInput, candidates[0].rules, 0, 0, "the rules are missing",
                              "they belong beside the folder of the program"});
}

namespace {

// Whether a folder that the user named is one and has something to add; an error where not.
bool holds_rules(const std::string& folder, Errors& errors) {
  std::error_code ignored;
  namespace fs = std::filesystem;
  const auto fault = [&](std::string message) {
    errors.push_back({ErrorCode::kMissingInput, folder, 0, 0, std::move(message),
                      "name a folder with rule files (*.json) or a lexicon/ of your own"});
    return false;
  };
  if (!fs::exists(folder, ignored)) return fault("no such folder of rules");
  if (!fs::is_directory(folder, ignored)) return fault("is no folder of rules");
  const bool lexicon = fs::is_directory(fs::path(folder) / "lexicon", ignored);
  const fs::directory_iterator files(folder, ignored);
  const bool rules = std::any_of(fs::begin(files), fs::end(files),
                                 [](const auto& entry) { return entry.path().extension() == ".json"; });
  return lexicon || rules || fault("holds no rule file");
}

}  // namespace

Models load_models(const Folders& folders, Depth depth, const std::vector<std::string>& rule_folders,
                   const std::vector<std::string>& name_files, Errors& errors) {
  Models models;
  models.folders = folders;
  if (auto syntax = SyntaxModel::load(folders.data)) {
    models.syntax = std::move(*syntax);
  } else {
    errors.push_back(syntax.error());
  }
  if (depth >= Depth::kMentions) {
    models.mention = MentionModel::load(folders.rules, folders.data, name_files, errors);
  }
  if (depth >= Depth::kClaims) {
    std::vector<std::string> all{folders.rules};
    for (const std::string& folder : rule_folders) {
      if (holds_rules(folder, errors)) all.push_back(folder);
    }
    models.rules = RuleSet::load(all, errors, folders.data);
    const Errors comparers = check_comparers(models.rules);
    errors.insert(errors.end(), comparers.begin(), comparers.end());
  }
  return models;
}

AnalysedArticle analyse_article(const Models& models, const Article& article, Depth depth) {
  AnalysedArticle analysed;
  analysed.article = &article;
  analysed.sentences.reserve(article.sentences.size());
  // Later stages take doubtful relations as well: what they make of them is checked by rules.
  const Weighing weighing = depth == Depth::kSyntax ? Weighing::kRelations : Weighing::kNone;
  for (const Sentence& sentence : article.sentences) {
    analysed.sentences.push_back(
        models.syntax.analyse(article.text, tokenize(article.text, sentence.span), weighing));
  }
  if (depth >= Depth::kMentions) analysed.mentions = find_mentions(models.mention, analysed);
  return analysed;
}

std::vector<AnalysedArticle> analyse_bundle(const Models& models, const Bundle& bundle, Depth depth, int jobs,
                                            const std::function<void()>& article_done) {
  std::vector<AnalysedArticle> articles(bundle.articles.size());
  for_each_index(articles.size(), jobs, [&](std::size_t i) {
    articles[i] = analyse_article(models, bundle.articles[i], depth);
    if (article_done) article_done();
  });
  if (depth >= Depth::kMentions) join_entities(articles, models.mention);
  return articles;
}

std::vector<Claim> extract_article(const Models& models, const std::vector<AnalysedArticle>& articles,
                                   std::size_t index, std::uint32_t first, RuleTimes* times) {
  std::vector<Claim> claims = extract_claims(models.rules, articles[index], times);
  const auto origin = articles[index].article->copy_of.value_or(static_cast<std::uint32_t>(index));
  for (Claim& claim : claims) claim.origin = first + origin;
  return claims;
}

std::vector<Claim> extract_all(const Models& models, const std::vector<AnalysedArticle>& articles, int jobs,
                               const std::function<void()>& article_done, std::uint32_t first,
                               RuleTimes* times) {
  std::vector<std::vector<Claim>> parts(articles.size());
  for_each_index(articles.size(), jobs, [&](std::size_t i) {
    parts[i] = extract_article(models, articles, i, first, times);
    if (article_done) article_done();
  });
  std::vector<Claim> claims;
  for (auto& part : parts) {
    claims.insert(claims.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
  }
  return claims;
}

Bundle read_input(const std::vector<std::string>& paths, const Folders& folders, std::istream& in) {
  if (std::find(paths.begin(), paths.end(), "-") == paths.end()) return read_bundle(paths, folders.rules);
  Bundle bundle;
  if (paths.size() > 1) {
    bundle.errors.push_back(
        {ErrorCode::kBadUsage, "-", 0, 0, "standard input stands alone", "no other path beside it"});
    return bundle;
  }
  Errors errors;
  read_batches(in, folders, errors, [&](Bundle&& batch) {
    for (Article& article : batch.articles) bundle.articles.push_back(std::move(article));
  });
  bundle.errors = std::move(errors);
  return bundle;
}

void read_batches(std::istream& in, const Folders& folders, Errors& errors,
                  const std::function<void(Bundle&&)>& take) {
  Bundle batch;
  std::size_t bytes = 0;
  bool any = false;
  const std::size_t faults = errors.size();
  read_json_lines(in, "-", folders.rules, errors, [&](Article&& article) {
    any = true;
    bytes += article.text.size();
    batch.articles.push_back(std::move(article));
    if (batch.articles.size() < kBatchArticles && bytes < kBatchBytes) return;
    take(std::exchange(batch, {}));
    bytes = 0;
  });
  if (!batch.articles.empty()) take(std::move(batch));
  if (!any && errors.size() == faults) {
    errors.push_back(
        {ErrorCode::kMissingInput, "-", 0, 0, "standard input is empty", "one article a line, as JSON"});
  }
}

namespace {

std::vector<ArticleSummary> summaries_of(const Bundle& bundle, const std::vector<Claim>& claims) {
  std::unordered_map<std::string_view, int> counts;
  for (const Claim& claim : claims) ++counts[claim.article];
  std::vector<ArticleSummary> summaries;
  for (const Article& article : bundle.articles) {
    ArticleSummary summary{article.path, article.source, article.title, article.published, 0, ""};
    if (article.copy_of) summary.copy_of = bundle.articles[*article.copy_of].path;
    summary.claims = counts[article.path];
    summaries.push_back(std::move(summary));
  }
  return summaries;
}

/// The dates of the story that nothing places in time ("on Tuesday" of an article without a date).
std::size_t count_unanchored(const AnalysedArticle& analysed) {
  const Article& article = *analysed.article;
  return static_cast<std::size_t>(
      std::count_if(analysed.mentions.begin(), analysed.mentions.end(), [&](const Mention& mention) {
        const auto* date = std::get_if<DateValue>(&mention.value);
        return date != nullptr && !date->anchored && date->relative &&
               tells_story(article.blocks[article.sentences[mention.sentence].block].kind);
      }));
}

/// What the reader could not check; of articles without a date also how much stays open for that.
std::vector<Unchecked> unchecked_of(const Bundle& bundle, const std::vector<AnalysedArticle>& articles) {
  std::vector<Unchecked> unchecked = bundle.unchecked;
  for (Unchecked& item : unchecked) {
    const auto at = std::find_if(articles.begin(), articles.end(), [&](const AnalysedArticle& a) {
      return a.article->path == item.article && !a.article->published;
    });
    const std::size_t open = at == articles.end() ? 0 : count_unanchored(*at);
    if (open == 1) item.why += ": 1 relative date stays unanchored";
    if (open > 1) item.why += ": " + std::to_string(open) + " relative dates stay unanchored";
  }
  return unchecked;
}

}  // namespace

Outcome check_bundle(const Models& models, const Bundle& bundle, const ReconcileOptions& options, int jobs,
                     const RunWatcher& watcher) {
  const auto begins = [&](const char* stage, std::size_t articles) {
    if (watcher.begins) watcher.begins(stage, articles);
  };
  const auto tell = [&](const char* stage) {
    if (watcher.done) watcher.done(stage);
  };
  Outcome outcome;
  outcome.title = bundle.title;
  begins("mentions", bundle.articles.size());
  const auto articles = analyse_bundle(models, bundle, Depth::kClaims, jobs, watcher.article_done);
  tell("mentions");
  // Words, weights and names are done with, and are half of what a run holds.
  release_mapped_memory();
  begins("claims", bundle.articles.size());
  outcome.claims = extract_all(models, articles, jobs, watcher.article_done, 0, watcher.times);
  tell("claims");
  begins("reconciling", 0);
  outcome.findings = reconcile(models.rules, outcome.claims, options);
  tell("reconcile");
  outcome.articles = summaries_of(bundle, outcome.claims);
  outcome.unchecked = unchecked_of(bundle, articles);
  outcome.errors = bundle.errors;
  return outcome;
}

Outcome check_stream(const Models& models, std::istream& in, const ReconcileOptions& options, int jobs,
                     const std::function<void(Bundle&)>& seen, const RunWatcher& watcher) {
  const auto done = [&watcher](const char* stage) {
    if (watcher.done) watcher.done(stage);
  };
  Outcome outcome;
  std::uint32_t first = 0;
  read_batches(in, models.folders, outcome.errors, [&](Bundle&& batch) {
    const auto articles = analyse_bundle(models, batch, Depth::kClaims, jobs);
    auto claims = extract_all(models, articles, jobs, watcher.article_done, first, watcher.times);
    first += static_cast<std::uint32_t>(batch.articles.size());
    for (ArticleSummary& summary : summaries_of(batch, claims))
      outcome.articles.push_back(std::move(summary));
    std::move(claims.begin(), claims.end(), std::back_inserter(outcome.claims));
    seen(batch);
  });
  done("claims");
  outcome.findings = reconcile(models.rules, outcome.claims, options);
  done("reconcile");
  return outcome;
}

Outcome check_claims(const Models& models, std::vector<Claim> claims, const ReconcileOptions& options) {
  Outcome outcome;
  outcome.claims = std::move(claims);
  outcome.findings = reconcile(models.rules, outcome.claims, options);
  std::unordered_map<std::string_view, std::size_t> places;
  for (const Claim& claim : outcome.claims) {
    const auto [place, fresh] = places.try_emplace(claim.article, outcome.articles.size());
    if (fresh) outcome.articles.push_back({claim.article, claim.source, "", claim.published, 0, ""});
    ++outcome.articles[place->second].claims;
  }
  return outcome;
}

}  // namespace gainsay::cli
