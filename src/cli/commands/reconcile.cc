#include <fstream>
#include <istream>

#include "claim/claim_json.h"
#include "cli/commands.h"
#include "cli/finding_output.h"

namespace gainsay::cli {
namespace {

void read_claims(std::istream& in, const std::string& name, std::vector<Claim>& claims, Errors& errors) {
  std::string text;
  for (int line = 1; std::getline(in, text); ++line) {
    if (text.find_first_not_of(" \t\r") == std::string::npos) continue;
    if (auto claim = parse_claim(text, name, line)) {
      claims.push_back(std::move(*claim));
    } else {
      errors.push_back(claim.error());
    }
  }
}

}  // namespace

int run_reconcile(Session& session) {
  const auto reports = chosen_reports(session);
  if (!reports) return finish(session, {reports.error()}, kExitFailed);
  if (session.options.paths.empty()) session.options.paths = {"-"};
  Errors errors;
  const Models models = load_models(session.folders, Depth::kClaims, session.options.rules, {}, errors);
  std::vector<Claim> claims;
  for (const std::string& path : session.options.paths) {
    if (path == "-") {
      read_claims(session.in, path, claims, errors);
    } else if (std::ifstream file(path, std::ios::binary); file) {
      read_claims(file, path, claims, errors);
    } else {
      errors.push_back(
          {ErrorCode::kMissingInput, path, 0, 0, "can't be opened", "a file of lines from gainsay claims"});
    }
  }
  Outcome outcome = check_claims(models, std::move(claims), {reports->as_of});
  outcome.errors = std::move(errors);
  return write_reports(session, *reports, outcome);
}

}  // namespace gainsay::cli
