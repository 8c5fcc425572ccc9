#include "reconcile/pairs.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace gainsay {
namespace {

/// Claims with nothing but a context each, in the order given.
struct Claims {
  std::vector<Claim> all;
  std::vector<const Claim*> pointers;

  explicit Claims(std::vector<std::vector<std::string>> contexts) {
    for (auto& context : contexts) {
      Claim claim;
      claim.article = "a" + std::to_string(all.size() / 2);
      claim.context = std::move(context);
      all.push_back(std::move(claim));
    }
    for (const Claim& claim : all) pointers.push_back(&claim);
  }
};

std::vector<std::uint32_t> partners(Pairs& pairs, std::size_t i) {
  const auto found = pairs.after(i);
  return {found.begin(), found.end()};
}

/// All pairs up to `limit` claims while it lives.
struct Limit {
  explicit Limit(std::size_t limit) { Pairs::set_all_pairs_limit_for_tests(limit); }
  ~Limit() { Pairs::set_all_pairs_limit_for_tests(Pairs::kAllPairs); }
};

TEST_CASE("of few claims every pair is met once") {
  const Claims claims({{"x"}, {}, {"y"}, {"z"}});
  Pairs pairs(claims.pointers);
  CHECK(partners(pairs, 0) == std::vector<std::uint32_t>{1, 2, 3});
  CHECK(partners(pairs, 2) == std::vector<std::uint32_t>{3});
  CHECK(partners(pairs, 3).empty());
}

TEST_CASE("of many claims those meet that share something, in their sentence or around it") {
  const Limit none(0);
  const Claims claims({{"=w:oslo", "ferry"}, {"tram"}, {"~w:oslo"}, {"ferry", "tram"}, {"alone"}});
  Pairs pairs(claims.pointers);
  CHECK(partners(pairs, 0) == std::vector<std::uint32_t>{2, 3});
  CHECK(partners(pairs, 1) == std::vector<std::uint32_t>{3});
  CHECK(partners(pairs, 2).empty());
  CHECK(partners(pairs, 4).empty());
}

TEST_CASE("what everybody shares does not make the work grow with the square") {
  const Limit none(0);
  for (const std::size_t count : {100u, 1000u}) {
    std::vector<std::vector<std::string>> contexts;
    for (std::size_t i = 0; i < count; ++i)
      contexts.push_back({"city", "council", "n" + std::to_string(i / 2)});
    const Claims claims(std::move(contexts));
    Pairs pairs(claims.pointers);
    std::size_t met = 0;
    bool twins = true;
    for (std::size_t i = 0; i < count; ++i) {
      const auto found = partners(pairs, i);
      met += found.size();
      if (i % 2 == 0) twins = twins && std::find(found.begin(), found.end(), i + 1) != found.end();
    }
    CHECK(met <= count * 60);
    CHECK(twins);
  }
}

TEST_CASE("the claims of one article are a part of the list") {
  const Claims claims({{}, {}, {}, {}, {}});
  CHECK(claims_of_article(claims.pointers, claims.all[3]).size() == 2);
  CHECK(claims_of_article(claims.pointers, claims.all[3]).front() == &claims.all[2]);
  CHECK(claims_of_article(claims.pointers, claims.all[4]).size() == 1);
  Claim other;
  other.article = "b";
  CHECK(claims_of_article(claims.pointers, other).empty());
}

}  // namespace
}  // namespace gainsay
