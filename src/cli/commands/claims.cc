#include <ostream>

#include "claim/claim_json.h"
#include "cli/claims_stream.h"
#include "cli/commands.h"
#include "cli/progress.h"

namespace gainsay::cli {
namespace {

std::string lines_of(const std::vector<Claim>& claims) {
  std::string lines;
  ClaimLines writer(lines);
  for (const Claim& claim : claims) writer.add(claim);
  return lines;
}

}  // namespace

int run_claims(Session& session) {
  const auto format = chosen_format(session.options, {"jsonl", "json"});
  if (!format) return finish(session, {format.error()}, kExitFailed);
  if (session.options.paths.empty()) return finish(session, {no_bundle()}, kExitFailed);
  ProgressLine progress(progress_terminal(session));
  progress.begin("reading");
  Errors errors;
  const Models models =
      load_models(session.folders, Depth::kClaims, session.options.rules, session.options.names, errors);
  if (session.options.paths == std::vector<std::string>{"-"}) {
    progress.end();
    stream_claims(models, session.in, session.out, thread_count(session.options), errors);
    return finish(session, errors, kExitClean);
  }
  const Bundle bundle = read_input(session.options.paths, session.folders, session.in);
  errors.insert(errors.end(), bundle.errors.begin(), bundle.errors.end());
  const int jobs = thread_count(session.options);
  const auto step = [&progress] { progress.step(); };
  progress.begin("mentions", bundle.articles.size());
  const auto articles = analyse_bundle(models, bundle, Depth::kClaims, jobs, step);
  progress.begin("claims", articles.size());
  const std::vector<Claim> claims = extract_all(models, articles, jobs, step);
  progress.end();
  session.out << lines_of(claims);
  return finish(session, errors, kExitClean);
}

}  // namespace gainsay::cli
