#include <ostream>

#include "claim/extract.h"
#include "claim/rule_tests.h"
#include "cli/commands.h"
#include "text/visible.h"

namespace gainsay::cli {

/// Runs the examples of our rules and of those in the folders given.
int run_test(Session& session) {
  Errors errors;
  std::vector<std::string> folders = session.options.rules;
  folders.insert(folders.end(), session.options.paths.begin(), session.options.paths.end());
  const Models models = load_models(session.folders, Depth::kClaims, folders, session.options.names, errors);
  const auto claims_of = [&](const std::string& text) -> std::vector<Claim> {
    const auto article = read_article(text, "example.txt", session.folders.rules, errors);
    if (!article) return {};
    std::vector<AnalysedArticle> articles;
    articles.push_back(analyse_article(models, *article, Depth::kMentions));
    join_entities(articles);
    return extract_claims(models.rules, articles.front());
  };
  const RuleTestReport report = run_rule_tests(models.rules, claims_of);
  for (const std::string& failure : report.failures) session.out << visible(failure) << '\n';
  session.out << report.passed << " passed, " << report.failed << " failed\n";
  return finish(session, errors, report.failed > 0 ? kExitFindings : kExitClean);
}

}  // namespace gainsay::cli
