#include "report/summary.h"

#include <algorithm>
#include <cctype>

#include "value/value_json.h"

namespace gainsay {
namespace {

/// The letters and digits of a text, without case: whether two texts say the same words.
std::string bare(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x80 || std::isalnum(byte)) out += static_cast<char>(std::tolower(byte));
  }
  return out;
}

void join(std::string& text, const std::string& more) {
  if (!more.empty()) text += (text.empty() ? "" : "; ") + more;
}

}  // namespace

std::vector<const Finding*> shown_findings(const Outcome& outcome, bool notes) {
  std::vector<const Finding*> shown;
  for (const Finding& finding : outcome.findings) {
    if (notes || finding.verdict != Verdict::kNote) shown.push_back(&finding);
  }
  return shown;
}

const char* word_for(Verdict verdict, const char* note, const char* tension, const char* contradiction) {
  if (verdict == Verdict::kContradiction) return contradiction;
  return verdict == Verdict::kTension ? tension : note;
}

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

const std::string& speaker_of(const Claim& claim) {
  return claim.speaker_meant.empty() ? claim.speaker : claim.speaker_meant;
}

std::string who_says(const Claim& claim) {
  std::string text = (claim.source.empty() ? "source unknown" : claim.source) + ", " +
                     (claim.published ? iso_day(*claim.published) : "undated");
  if (claim.stance != Stance::kAsserted) join(text, std::string(to_string(claim.stance)));
  if (!claim.speaker.empty()) join(text, "said by " + speaker_of(claim));
  return text;
}

std::string meaning_of(const Finding& finding, const FindingClaim& claim) {
  if (!claim.meaning.empty()) return claim.meaning;
  const auto side = static_cast<std::size_t>(claim.side);
  return side < finding.sides.size() ? finding.sides[side].value : std::string();
}

std::string own_meaning(const Finding& finding, const FindingClaim& claim) {
  const std::string meaning = meaning_of(finding, claim);
  const auto side = static_cast<std::size_t>(claim.side);
  const bool in_heading = side < finding.sides.size() && bare(meaning) == bare(finding.sides[side].value);
  return in_heading || bare(meaning) == bare(claim.claim.quote) ? std::string() : meaning;
}

std::string beyond_the_quote(const Finding& finding, const FindingClaim& claim) {
  const std::string meaning = meaning_of(finding, claim);
  std::string text;
  if (bare(meaning) != bare(claim.claim.quote)) text = meaning;
  const Stance stance = claim.claim.stance;  // that something is denied is what the claim means
  if (stance != Stance::kAsserted && stance != Stance::kDenied) join(text, std::string(to_string(stance)));
  const std::string& speaker = speaker_of(claim.claim);
  if (!speaker.empty() && meaning != "said by " + speaker) join(text, "said by " + speaker);
  return text;
}

}  // namespace gainsay
