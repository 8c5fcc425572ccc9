#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "article/article.h"
#include "claim/claim.h"

namespace gainsay {

enum class Verdict : std::uint8_t { kNote, kTension, kContradiction };  ///< in rising order
std::string_view to_string(Verdict verdict);

/// What two claims disagree on; the kinds of fixtures/FORMAT.md.
enum class Kind : std::uint8_t {
  kVenue,
  kDate,
  kQuantity,
  kHistory,
  kDenial,
  kStatus,
  kRole,
  kParticipant,
  kQuote,
  kArithmetic,
  kOrder,
  kName
};
std::string_view to_string(Kind kind);

/// One of the values that exclude each other, and how many independent sources give it.
struct Side {
  std::string value;
  int sources = 0;
};

struct FindingClaim {
  Claim claim;
  int side = 0;         ///< index into Finding::sides
  std::string meaning;  ///< what it means once normalised: "none in the 20 years before 19 Jun 2024"
};

/// Claims that can't, or can hardly, all be so.
struct Finding {
  std::string id;  ///< "G-" and 10 hex digits: a hash of kind, subject, slot and values
  Kind kind = Kind::kQuantity;
  Verdict verdict = Verdict::kNote;
  std::string subject;        ///< for people: "meeting of Kim Jong Un and Vladimir Putin"
  std::string why;            ///< a plain sentence or two
  std::string reconciles_if;  ///< what would make both true; empty where nothing would
  std::vector<Side> sides;
  std::vector<FindingClaim> claims;  ///< by side, then time, source and path of the article, then place
};

/// A finding that somebody has decided to live with: it is told apart and fails nothing.
struct Accepted {
  Finding finding;
  std::string reason;
  std::string where;        ///< file and line of the acceptance, or the file of a baseline
  bool in_article = false;  ///< by a comment in an article
};

/// What a report shows of one article.
struct ArticleSummary {
  std::string article, source, title;
  std::optional<Day> published;
  int claims = 0;
  std::string copy_of;  ///< path of the article that it nearly repeats; empty where none
};

/// A whole run, ready to be reported. Findings in a stable order: verdict falling, then article order, then
/// place.
struct Outcome {
  std::string title;
  std::vector<ArticleSummary> articles;
  std::vector<Finding> findings;
  std::vector<Claim> claims;  ///< all of them, by article and place
  std::vector<Unchecked> unchecked;
  std::vector<Accepted> accepted;  ///< taken out of `findings`
  Errors warnings;  ///< what a user should know and what fails nothing: an acceptance that is not needed
  Errors errors;
};

}  // namespace gainsay
