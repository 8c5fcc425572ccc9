#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "article/article.h"
#include "claim/claim.h"
#include "claim/extract.h"
#include "mention/mention.h"
#include "reconcile/reconcile.h"
#include "rule/rule_set.h"
#include "syntax/syntax.h"

namespace gainsay::cli {

/// Where the program's own data lies.
struct Folders {
  std::string rules;  ///< rule files and lexicon
  std::string data;   ///< compiled tables
};

/// The folders that belong to an executable in `directory`: of the source tree that it was built in, or of
/// its installation. Where there are none: an error.
Result<Folders> find_folders(const std::string& directory);

/// What a run needs loaded; each stage needs those above it in the list.
enum class Depth { kSyntax, kMentions, kClaims };

/// Models of all stages up to a depth. Read by any number of threads once loaded.
struct Models {
  Folders folders;
  SyntaxModel syntax;
  MentionModel mention;
  RuleSet rules;
};

/// Loads what `depth` asks for. Faults go to `errors`; what could be loaded works.
Models load_models(const Folders& folders, Depth depth, const std::vector<std::string>& rule_folders,
                   const std::vector<std::string>& name_files, Errors& errors);

/// One article through syntax and, if `depth` says so, mentions; names are not joined with other articles.
AnalysedArticle analyse_article(const Models& models, const Article& article, Depth depth);

/// All articles of a bundle in its order, names joined. The result points into `bundle`.
/// `article_done` is called behind each, from any thread.
std::vector<AnalysedArticle> analyse_bundle(const Models& models, const Bundle& bundle, Depth depth, int jobs,
                                            const std::function<void()>& article_done = {});

/// The claims of one article of a bundle, by place. `first` is the number of articles before the bundle in a
/// stream.
std::vector<Claim> extract_article(const Models& models, const std::vector<AnalysedArticle>& articles,
                                   std::size_t index, std::uint32_t first = 0, RuleTimes* times = nullptr);

/// All claims of a bundle, by article and place; `article_done` and `first` as above.
std::vector<Claim> extract_all(const Models& models, const std::vector<AnalysedArticle>& articles, int jobs,
                               const std::function<void()>& article_done = {}, std::uint32_t first = 0,
                               RuleTimes* times = nullptr);

/// Reads a bundle from paths; "-" stands for JSON Lines on `in`.
Bundle read_input(const std::vector<std::string>& paths, const Folders& folders, std::istream& in);

/// A stream is worked through in batches of so many articles or so many bytes of text, whichever comes first:
/// names are joined inside a batch, and memory holds a few batches however long the stream is.
inline constexpr std::size_t kBatchArticles = 64, kBatchBytes = 512 * 1024;

/// Reads JSON Lines from `in` and hands them on in batches, in order. What is wrong with a line, and an empty
/// stream, goes to `errors`.
void read_batches(std::istream& in, const Folders& folders, Errors& errors,
                  const std::function<void(Bundle&&)>& take);

/// Who wants to know how far a run is. Any of them may be empty.
struct RunWatcher {
  std::function<void(const char* stage, std::size_t articles)> begins;  ///< articles: 0 for a stage without
  std::function<void()> article_done;                                   ///< from any thread
  std::function<void(const char* stage)> done;
  RuleTimes* times = nullptr;  ///< gets what the patterns took
};

/// The whole run over a bundle.
Outcome check_bundle(const Models& models, const Bundle& bundle, const ReconcileOptions& options, int jobs,
                     const RunWatcher& watcher = {});

/// The same over JSON Lines from `in`, batch by batch. `seen` gets each batch once its claims are out, before
/// it is dropped.
Outcome check_stream(const Models& models, std::istream& in, const ReconcileOptions& options, int jobs,
                     const std::function<void(Bundle&)>& seen, const RunWatcher& watcher = {});

/// Findings from claims alone; the article summaries are what the claims tell of their articles.
Outcome check_claims(const Models& models, std::vector<Claim> claims, const ReconcileOptions& options);

}  // namespace gainsay::cli
