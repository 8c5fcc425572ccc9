#pragma once

#include <iosfwd>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "report/report.h"

/// The parts of the HTML report, and what they share.
namespace gainsay::html {

/// Which findings a claim is part of, and how links find it. Claims are told apart by article and place.
class ClaimIndex {
 public:
  explicit ClaimIndex(const Outcome& outcome);

  /// Numbers of the findings (from 0, as in Outcome::findings) that hold the claim; empty for none.
  const std::vector<std::size_t>& findings_of(const Claim& claim) const;
  /// "claim-7": unique in the report and the same for equal claims.
  std::string anchor(const Claim& claim) const;

 private:
  using Key =
      std::pair<std::string, std::pair<std::uint32_t, std::uint32_t>>;  ///< article, bytes in its file
  static Key key_of(const Claim& claim);
  struct Entry {
    std::size_t number = 0;
    std::vector<std::size_t> findings;
  };
  std::map<Key, Entry> entries_;
};

std::string finding_anchor(std::size_t number);

/// The article's text with its claims marked; those of a finding are links to it.
void write_article(std::size_t number, const ArticleSummary& summary, const Article* article,
                   const Outcome& outcome, const ClaimIndex& index, std::ostream& out);

/// An SVG of the dated claims, a row an article; nothing where fewer than two claims have dates.
void write_timeline(const Outcome& outcome, const ClaimIndex& index, std::ostream& out);

extern const char* const kStyle;   ///< content of <style>
extern const char* const kScript;  ///< content of <script>

}  // namespace gainsay::html
