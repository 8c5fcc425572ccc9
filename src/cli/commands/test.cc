#include <ostream>

#include "claim/rule_tests.h"
#include "cli/commands.h"
#include "text/visible.h"

namespace gainsay::cli {

int run_test(Session& session) {
  Errors errors;
  std::vector<std::string> folders = session.options.rules;
  folders.insert(folders.end(), session.options.paths.begin(), session.options.paths.end());
  const Models models = load_models(session.folders, Depth::kClaims, folders, session.options.names, errors);
  const RuleTestReport report = run_rule_tests(models.rules, [&](const Article& article) {
    return analyse_article(models, article, Depth::kMentions);
  });
  for (const std::string& failure : report.failures) session.out << visible(failure) << '\n';
  session.out << report.passed << " passed, " << report.failed << " failed\n";
  return finish(session, errors, report.failed > 0 ? kExitFindings : kExitClean);
}

}  // namespace gainsay::cli
