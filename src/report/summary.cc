#include "report/summary.h"

#include <algorithm>

namespace gainsay {

std::string counted(int count, std::string_view noun) {
  std::string out = count == 0 ? "no" : std::to_string(count);
  out += ' ';
  out += noun;
  if (count != 1) out += 's';
  return out;
}

int count_of(const Outcome& outcome, Verdict verdict) {
  return static_cast<int>(
      std::count_if(outcome.findings.begin(), outcome.findings.end(),
                    [verdict](const Finding& finding) { return finding.verdict == verdict; }));
}

std::string counts_text(const Outcome& outcome) {
  std::string text = counted(count_of(outcome, Verdict::kContradiction), "contradiction") + ", " +
                     counted(count_of(outcome, Verdict::kTension), "tension");
  if (const int notes = count_of(outcome, Verdict::kNote); notes > 0) text += ", " + counted(notes, "note");
  return text;
}

std::string place_text(const Claim& claim) {
  return claim.article + ':' + std::to_string(claim.line) + ':' + std::to_string(claim.column);
}

std::string meaning_of(const Finding& finding, const FindingClaim& claim) {
  if (!claim.meaning.empty()) return claim.meaning;
  const auto side = static_cast<std::size_t>(claim.side);
  return side < finding.sides.size() ? finding.sides[side].value : std::string();
}

}  // namespace gainsay
