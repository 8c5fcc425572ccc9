#include "reconcile/merge.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "reconcile/pairs.h"
#include "reconcile/slots.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

auto place_of(const Claim& claim) {
  return std::tuple_cat(article_order(claim),
                        std::tie(claim.sentence_file.begin, claim.file.begin, claim.file.end, claim.rule));
}

bool before(const Claim& a, const Claim& b) { return place_of(a) < place_of(b); }

// The side with the smaller claim comes first, so that a pair reads the same whichever way it was found.
void orient(Conflict& conflict) {
  if (!conflict.b || !before(*conflict.b, *conflict.a)) return;
  std::swap(conflict.a, conflict.b);
  std::swap(conflict.value_a, conflict.value_b);
  std::swap(conflict.meaning_a, conflict.meaning_b);
}

std::uint64_t hash_of(const std::string& text) {
  std::uint64_t hash = 1469598103934665603ull;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ull;
  return hash;
}

std::string id_of(const Finding& finding, const std::string& slot) {
  std::vector<std::string> values;
  for (const Side& side : finding.sides) values.push_back(side.value);
  std::sort(values.begin(), values.end());
  std::string all(to_string(finding.kind));
  all += '\n' + slot;
  for (const std::string& value : values) all += '\n' + value;
  std::string subject = folded(finding.subject);
  all += '\n' + subject;
  static constexpr char kHex[] = "0123456789abcdef";
  std::string id = "G-";
  const std::uint64_t hash = hash_of(all);
  for (int shift = 60; shift > 20; shift -= 4) id += kHex[(hash >> shift) & 15];
  return id;
}

// The side that names the matter: of a history the one that counts a noun ("meeting") rather than a clause.
const Claim& namer(const Conflict& conflict) {
  constexpr std::size_t kNoun = 30;  // bytes; what is longer is a clause
  const auto is_clause = [](const Claim& claim) {
    const SlotValue* series = first_in(claim, "series");
    return series && series->text.size() > kNoun;
  };
  const bool other =
      conflict.b && conflict.kind == Kind::kHistory && is_clause(*conflict.a) && !is_clause(*conflict.b);
  return other ? *conflict.b : *conflict.a;
}

// One finding from the conflicts of one group.
Finding join(const std::vector<const Conflict*>& conflicts) {
  Finding finding;
  const Conflict& first = *conflicts.front();
  finding.kind = first.kind;
  finding.subject = first.edit_of.empty() ? topic(namer(first)) : first.edit_of;
  std::vector<std::string> values;
  std::map<std::string, std::set<std::uint32_t>> origins;
  std::map<std::string, std::set<std::string>> articles;
  std::set<const Claim*> seen;
  const auto add = [&](const Claim* claim, const std::string& value, const std::string& told) {
    if (!claim) return;
    auto at = std::find(values.begin(), values.end(), value);
    if (at == values.end()) at = values.insert(values.end(), value);
    articles[value].insert(claim->source.empty() ? claim->article : claim->source);
    origins[value].insert(claim->origin);
    if (!seen.insert(claim).second) return;
    finding.claims.push_back({*claim, static_cast<int>(at - values.begin()), told});
  };
  for (const Conflict* conflict : conflicts) {
    add(conflict->a, conflict->value_a, conflict->meaning_a);
    add(conflict->b, conflict->value_b, conflict->meaning_b);
    if (conflict->verdict > finding.verdict || finding.why.empty()) {
      finding.verdict = conflict->verdict;
      finding.why = conflict->why;
      finding.reconciles_if = conflict->reconciles_if;
    }
  }
  for (const std::string& value : values) {
    finding.sides.push_back(
        {value, static_cast<int>(std::min(articles[value].size(), origins[value].size()))});
  }
  std::stable_sort(finding.claims.begin(), finding.claims.end(),
                   [](const FindingClaim& a, const FindingClaim& b) { return a.side < b.side; });
  finding.id = id_of(finding, first.edit_of.empty() ? first.slot : "edit");
  return finding;
}

}  // namespace

std::vector<Finding> merge(std::vector<Conflict> conflicts) {
  for (Conflict& conflict : conflicts) orient(conflict);
  std::stable_sort(conflicts.begin(), conflicts.end(), [](const Conflict& a, const Conflict& b) {
    if (a.verdict != b.verdict) return a.verdict > b.verdict;
    if (place_of(*a.a) != place_of(*b.a)) return before(*a.a, *b.a);
    if (a.b && b.b && place_of(*a.b) != place_of(*b.b)) return before(*a.b, *b.b);
    return std::tie(a.kind, a.slot, a.value_a, a.value_b) < std::tie(b.kind, b.slot, b.value_a, b.value_b);
  });
  std::vector<std::size_t> parent(conflicts.size());
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  const auto root = [&parent](std::size_t i) {
    while (parent[i] != i) i = parent[i] = parent[parent[i]];
    return i;
  };
  // Claims of one sentence are one voice, whichever pattern read them; but a sentence may hold two names or
  // two figures that have nothing to do with each other.
  std::map<std::tuple<Kind, bool, std::string, std::uint32_t, std::string>, std::size_t> owner;
  for (std::size_t i = 0; i < conflicts.size(); ++i) {
    for (const Claim* claim : {conflicts[i].a, conflicts[i].b}) {
      if (!claim) continue;
      const bool note = conflicts[i].verdict == Verdict::kNote;
      const bool apart = conflicts[i].kind == Kind::kName || conflicts[i].kind == Kind::kQuantity ||
                         !conflicts[i].edit_of.empty();
      const std::string& value = claim == conflicts[i].a ? conflicts[i].value_a : conflicts[i].value_b;
      const auto [found, fresh] =
          owner.try_emplace({conflicts[i].kind, note, claim->article, claim->sentence_file.begin,
                             apart ? value : std::string()},
                            i);
      if (!fresh) parent[root(i)] = root(found->second);
    }
  }
  std::map<std::size_t, std::vector<const Conflict*>> groups;
  for (std::size_t i = 0; i < conflicts.size(); ++i) groups[root(i)].push_back(&conflicts[i]);
  std::vector<Finding> findings;
  for (const auto& [key, group] : groups) findings.push_back(join(group));
  return findings;
}

}  // namespace gainsay
