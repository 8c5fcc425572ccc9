#include <algorithm>
#include <iterator>
#include <ostream>

#include "cli/check_run.h"
#include "cli/commands.h"
#include "report/summary.h"
#include "text/visible.h"

namespace gainsay::cli {
namespace {

void explain_claim(const Finding& finding, const FindingClaim& of, std::ostream& out) {
  const Claim& claim = of.claim;
  out << "  side " << of.side + 1 << ": " << visible(place_text(claim)) << "  \"" << visible(claim.quote)
      << "\"\n"
      << "    means    " << visible(meaning_of(finding, of)) << '\n'
      << "    rule     " << visible(claim.rule) << ", " << to_string(claim.stance);
  if (!claim.speaker.empty()) out << ", said by " << visible(speaker_of(claim));
  if (claim.background) out << ", told as background";
  if (claim.retracted) out << ", retracted";
  out << "\n    subject  " << visible(claim.subject) << '\n';
  for (const auto& [name, values] : claim.slots) {
    for (const SlotValue& value : values) {
      out << "    " << visible(name) << " = \"" << visible(value.text)
          << "\": " << visible(to_string(value.value)) << '\n';
    }
  }
}

}  // namespace

/// Each finding (or those whose ids stand before the bundle) down to the values that were compared.
int run_explain(Session& session) {
  std::vector<std::string> ids;
  auto& paths = session.options.paths;
  const auto is_id = [](const std::string& word) { return word.rfind("G-", 0) == 0; };
  std::copy_if(paths.begin(), paths.end(), std::back_inserter(ids), is_id);
  std::erase_if(paths, is_id);
  if (paths.empty()) return finish(session, {no_bundle()}, kExitFailed);
  const auto reports = chosen_reports(session);
  if (!reports) return finish(session, {reports.error()}, kExitFailed);
  StageTimer timer(progress_terminal(session));
  const CheckRun run = run_whole_check(session, *reports, {}, timer, false);
  for (const Finding& finding : run.outcome.findings) {
    if (!ids.empty() && std::find(ids.begin(), ids.end(), finding.id) == ids.end()) continue;
    session.out << visible(finding.id) << "  " << to_string(finding.verdict) << ' ' << to_string(finding.kind)
                << "  " << visible(finding.subject) << "\n  why: " << visible(finding.why) << '\n';
    for (const FindingClaim& of : finding.claims) explain_claim(finding, of, session.out);
    session.out << '\n';
  }
  return finish(session, run.outcome.errors, kExitClean);
}

}  // namespace gainsay::cli
