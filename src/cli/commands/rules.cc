#include <algorithm>
#include <filesystem>
#include <fstream>
#include <ostream>

#include "cli/commands.h"
#include "report/width.h"
#include "text/visible.h"

namespace gainsay::cli {
namespace {

/// A claim type a line: name, number of patterns, what it is about, file.
int list(Session& session, const RuleSet& rules, const Errors& errors) {
  int width = 0;
  for (const ClaimType& type : rules.types()) width = std::max(width, display_width(visible(type.name)));
  for (const ClaimType& type : rules.types()) {
    session.out << pad_to(visible(type.name), width) << "  " << type.patterns.size() << " patterns  "
                << visible(type.about) << "  (" << visible(type.file) << ")\n";
  }
  return finish(session, errors, kExitClean);
}

/// What a careful author would add to each pattern; exit code 1 where there is anything.
int lint(Session& session, const RuleSet& rules, const Errors& errors) {
  int found = 0;
  const auto complain = [&](const ClaimType& type, const Pattern& pattern, const char* what) {
    ++found;
    session.out << visible(type.file) << ": " << visible(type.name + "/" + pattern.id) << ": " << what
                << '\n';
  };
  for (const ClaimType& type : rules.types()) {
    for (const Pattern& pattern : type.patterns) {
      if (pattern.examples.empty()) complain(type, pattern, "has no example");
      if (pattern.counterexamples.empty()) complain(type, pattern, "has no counter-example");
      if (pattern.is_frame() && pattern.sources.empty()) complain(type, pattern, "fills no slot");
    }
  }
  return finish(session, errors, found > 0 ? kExitFindings : kExitClean);
}

int schema(Session& session) {
  const std::string path = session.folders.rules + "/rule.schema.json";
  std::ifstream file(path);
  if (!file)
    return finish(session, {{ErrorCode::kMissingInput, path, 0, 0, "can't be opened", ""}}, kExitFailed);
  session.out << file.rdbuf();
  return kExitClean;
}

}  // namespace

int run_rules(Session& session) {
  std::vector<std::string>& paths = session.options.paths;
  const std::string action = paths.empty() ? "list" : paths.front();
  if (action == "schema") return schema(session);
  if (action != "list" && action != "lint") {
    return finish(
        session,
        {{ErrorCode::kBadUsage, "", 0, 0, "rules: no such action: " + action, "list, lint or schema"}},
        kExitFailed);
  }
  std::vector<std::string> folders{session.folders.rules};
  folders.insert(folders.end(), session.options.rules.begin(), session.options.rules.end());
  if (!paths.empty()) folders.insert(folders.end(), paths.begin() + 1, paths.end());
  Errors errors;
  const RuleSet rules = RuleSet::load(folders, errors);
  return action == "list" ? list(session, rules, errors) : lint(session, rules, errors);
}

}  // namespace gainsay::cli
