#include "reconcile/reconcile.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "reconcile/conflict.h"
#include "reconcile/excuses.h"
#include "reconcile/merge.h"
#include "reconcile/pairs.h"
#include "text/parallel.h"

namespace gainsay {
namespace {

// Every comparer that a type of the group names, each once.
std::vector<Conflict> compare_group(const RuleSet& rules, const std::vector<const Claim*>& claims,
                                    const CandidateSink* sink) {
  std::vector<std::string> names;
  for (const Claim* claim : claims) {
    const ClaimType* type = rules.type(claim->type);
    if (!type) continue;
    for (const std::string& name : type->compares) {
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
  }
  std::sort(names.begin(), names.end());
  // An article beside itself only has to add up: where it gives two values, it discusses them.
  const bool alone = std::all_of(claims.begin(), claims.end(), [&](const Claim* claim) {
    return claim->article == claims.front()->article;
  });
  std::vector<Conflict> conflicts;
  Pairs pairs(claims);
  for (const std::string& name : names) {
    if (alone && name != "arithmetic") continue;
    if (const Comparer comparer = comparer_named(name)) comparer({rules, claims, pairs, sink}, conflicts);
  }
  if (!alone) compare_edits({rules, claims, pairs, sink}, conflicts);
  excuse(claims, conflicts);
  return conflicts;
}

void sort_findings(std::vector<Finding>& findings) {
  const auto key = [](const Finding& f) {
    return std::tuple(-static_cast<int>(f.verdict), std::string_view(f.claims.front().claim.article),
                      f.claims.front().claim.file.begin, static_cast<int>(f.kind), std::string_view(f.id));
  };
  std::sort(findings.begin(), findings.end(),
            [&](const Finding& a, const Finding& b) { return key(a) < key(b); });
}

// An edit of a copy may be read by claims of several subjects: one id, the same sentences. So may two doers:
// whatever it is called that they did.
void drop_repeated(std::vector<Finding>& findings) {
  std::set<std::pair<std::string, std::set<std::pair<std::string, std::uint32_t>>>> seen;
  std::erase_if(findings, [&](const Finding& finding) {
    std::set<std::pair<std::string, std::uint32_t>> sentences;
    for (const FindingClaim& of : finding.claims)
      sentences.emplace(of.claim.article, of.claim.sentence_file.begin);
    const std::string what = finding.kind == Kind::kParticipant ? std::string() : finding.id;
    return !seen.emplace(what, std::move(sentences)).second;
  });
}

}  // namespace

std::vector<Finding> reconcile(const RuleSet& rules, const std::vector<Claim>& claims,
                               const ReconcileOptions& options) {
  std::map<std::string, std::vector<const Claim*>> subjects;
  for (const Claim& claim : claims) {
    if (options.as_of && claim.published && *claim.published > *options.as_of) continue;
    subjects[claim.subject].push_back(&claim);
  }
  std::vector<std::vector<const Claim*>*> groups;
  for (auto& [subject, group] : subjects) groups.push_back(&group);
  std::vector<std::vector<Finding>> found(groups.size());
  for_each_index(groups.size(), options.jobs, [&](std::size_t i) {
    std::vector<const Claim*>& group = *groups[i];
    std::stable_sort(group.begin(), group.end(), [](const Claim* a, const Claim* b) {
      const auto x = article_order(*a), y = article_order(*b);
      return x != y ? x < y
                    : std::tie(a->file.begin, a->file.end, a->rule) <
                          std::tie(b->file.begin, b->file.end, b->rule);
    });
    found[i] = merge(compare_group(rules, group, &options.sink));
  });
  std::vector<Finding> findings;
  for (std::vector<Finding>& more : found) std::move(more.begin(), more.end(), std::back_inserter(findings));
  sort_findings(findings);
  drop_repeated(findings);
  return findings;
}

}  // namespace gainsay
