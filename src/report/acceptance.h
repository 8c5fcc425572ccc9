#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reconcile/finding.h"

namespace gainsay {

/// Somebody's decision to live with a finding.
struct Acceptance {
  std::string id;            ///< of the finding
  std::string reason;        ///< never empty
  std::optional<Day> until;  ///< the last day on which it holds
  std::string file;          ///< where it stands
  int line = 0;              ///< 1-based
  bool in_article = false;   ///< a comment in an article
};

/// Acceptances of a file `{"accept": [{"id", "reason", "until"}]}` (comments allowed). One that is malformed
/// is an error (kBadConfig) and accepts nothing; the others hold.
std::vector<Acceptance> read_acceptances(const std::string& path, Errors& errors);

/// Acceptances in comments of Markdown and HTML articles:
///   <!-- gainsay-accept G-3f9a000001 until 2025-12-31 -- reason -->     (until … may be left out)
std::vector<Acceptance> acceptances_in(const Bundle& bundle, Errors& errors);

/// Moves what is accepted out of outcome.findings. An acceptance that is expired on `today`, or that accepts
/// nothing, becomes a warning.
void apply_acceptances(const std::vector<Acceptance>& acceptances, Day today, Outcome& outcome);

/// Findings that were there when a baseline was written: ids and what a person needs to recognise them; no
/// lines, so that edits elsewhere don't touch it.
struct Baseline {
  struct Entry {
    std::string id, kind, subject;
  };
  std::vector<Entry> entries;  ///< by id
};

/// An empty one where the file is not there and `must_exist` is false; faults go to `errors` (kBadConfig).
Baseline read_baseline(const std::string& path, bool must_exist, Errors& errors);
std::string baseline_to_text(const Baseline& baseline);

/// Moves what the baseline holds out of outcome.findings.
void apply_baseline(const Baseline& baseline, const std::string& path, Outcome& outcome);

}  // namespace gainsay
