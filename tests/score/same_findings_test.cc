// The findings of a story hang on nothing but the story: not on the order of its articles, their names, the
// number of threads, or on the claims having been printed and read back, all at once or a subject at a time.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "article/copies.h"
#include "claim/claim_json.h"
#include "score.h"

namespace gainsay {
namespace {

struct Story {
  std::string path;
  Bundle bundle;
};

std::vector<Story> stories() {
  std::vector<Story> all;
  for (const std::string& path : test::bundles_below("fixtures"))
    all.push_back({path, read_bundle({path}, test::built_models().folders.rules)});
  return all;
}

std::vector<Finding> findings_of(const Bundle& bundle, int jobs = 1) {
  return cli::check_bundle(test::built_models(), bundle, {}, jobs).findings;
}

/// What a finding says and where, a line each. `whole`: with all claims and words, else what has to survive a
/// renaming of the articles.
std::vector<std::string> lines_of(const std::vector<Finding>& findings, bool whole) {
  std::vector<std::string> lines;
  for (const Finding& finding : findings) {
    std::string line = finding.id + " " + std::string(to_string(finding.kind)) + " " +
                       std::string(to_string(finding.verdict));
    if (whole) line += " " + finding.subject + " " + finding.why + " " + finding.reconciles_if;
    std::set<std::string> claims;
    for (const FindingClaim& of : finding.claims) {
      claims.insert((whole ? of.claim.article + " " + of.claim.rule + " " + of.meaning : std::string()) +
                    std::to_string(of.claim.file.begin) + " " + of.claim.quote);
    }
    for (const std::string& claim : claims) line += "; " + claim;
    lines.push_back(line);
  }
  std::sort(lines.begin(), lines.end());
  return lines;
}

TEST_CASE("one thread and several find the same") {
  for (const Story& story : stories()) {
    CAPTURE(story.path);
    const auto one = lines_of(findings_of(story.bundle), true);
    for (int jobs = 2; jobs <= 8; jobs += 3) CHECK(lines_of(findings_of(story.bundle, jobs), true) == one);
  }
}

TEST_CASE("shuffled articles give the same findings") {
  std::mt19937 random(7);
  for (Story& story : stories()) {
    CAPTURE(story.path);
    const auto before = lines_of(findings_of(story.bundle), true);
    auto& articles = story.bundle.articles;
    for (std::size_t i = articles.size(); i > 1; --i) std::swap(articles[i - 1], articles[random() % i]);
    for (Article& article : articles) article.copy_of.reset();
    mark_copies(articles);
    CHECK(lines_of(findings_of(story.bundle), true) == before);
  }
}

TEST_CASE("renamed articles give the same findings") {
  for (Story& story : stories()) {
    CAPTURE(story.path);
    const auto before = lines_of(findings_of(story.bundle), false);
    std::size_t number = story.bundle.articles.size();
    for (Article& article : story.bundle.articles)
      article.path = std::to_string(--number) + "-" + article.path;
    CHECK(lines_of(findings_of(story.bundle), false) == before);
  }
}

std::vector<Claim> read_back(const std::vector<Claim>& claims) {
  std::vector<Claim> again;
  for (const Claim& claim : claims) {
    auto back = parse_claim(claim_to_json_line(claim), "claims", 1);
    REQUIRE(back);
    again.push_back(std::move(*back));
  }
  return again;
}

TEST_CASE("printed claims give the findings of check, whole and a subject at a time") {
  std::size_t findings = 0;
  for (const Story& story : stories()) {
    CAPTURE(story.path);
    const Outcome checked = cli::check_bundle(test::built_models(), story.bundle, {}, 1);
    const auto expected = lines_of(checked.findings, true);
    findings += expected.size();
    const std::vector<Claim> claims = read_back(checked.claims);
    CHECK(lines_of(cli::check_claims(test::built_models(), claims, {}).findings, true) == expected);
    std::map<std::string, std::vector<Claim>> subjects;
    for (const Claim& claim : claims) subjects[claim.subject].push_back(claim);
    std::map<std::string, Finding> apart;  // what several subjects find alike has one id
    for (const auto& [subject, group] : subjects) {
      for (Finding& finding : cli::check_claims(test::built_models(), group, {}).findings)
        apart.try_emplace(finding.id, finding);
    }
    std::vector<Finding> joined;
    for (const auto& [id, finding] : apart) joined.push_back(finding);
    CHECK(lines_of(joined, true) == expected);
  }
  CHECK(findings > 20);
}

}  // namespace
}  // namespace gainsay
