#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "claim/claim.h"

namespace gainsay {

/// Which claims of a subject are set against each other. Up to kAllPairs claims it is every pair. Of more, so
/// that the work does not grow with their square, it is those that share something rare: each claim's rarest
/// names, figures and words, and of the claims that share such a key the nearest in time. What shares only
/// commoner things goes unseen then: on the fixtures, taken as if every subject were large, up to a third of
/// the findings (tests/score/matcher_test.cc).
class Pairs {
 public:
  static constexpr std::size_t kAllPairs = 512;

  /// `claims` must outlive the object and stay as they are.
  explicit Pairs(std::span<const Claim* const> claims);

  /// The claims that the i-th is set against, as indices above i, ascending. Valid until the next call.
  std::span<const std::uint32_t> after(std::size_t i);

  /// Puts another number in the place of kAllPairs.
  static void set_all_pairs_limit_for_tests(std::size_t claims);

 private:
  struct KeyUse {
    std::uint64_t key;
    std::uint32_t claim;
  };

  void index(std::span<const Claim* const> claims);

  std::size_t size_;
  bool all_;
  std::vector<std::uint32_t> everyone_;         ///< 0, 1, 2 …
  std::vector<KeyUse> uses_;                    ///< by key, then time
  std::vector<std::uint32_t> uses_of_, first_;  ///< uses of claim i: uses_of_[first_[i]] to [first_[i + 1]]
  std::vector<std::uint32_t> partners_;         ///< what after() gave last
};

/// What settles the order of two articles: their time and source, and their paths only where those are equal,
/// so that a file's name decides as little as can be. References into `claim`.
inline auto article_order(const Claim& claim) {
  return std::tie(claim.published, claim.source, claim.article);
}

/// The claims of the article that `of` stands in, among claims that are sorted by article_order.
std::span<const Claim* const> claims_of_article(std::span<const Claim* const> claims, const Claim& of);

}  // namespace gainsay
