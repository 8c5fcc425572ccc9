#include <algorithm>
#include <cstdlib>

#include "reconcile/conflict.h"
#include "reconcile/name_evidence.h"
#include "reconcile/name_signs.h"
#include "reconcile/slots.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

constexpr int kOneStoryDays = 60;

Conflict conflict_of(const Claim& a, const Claim& b) {
  Conflict conflict;
  conflict.a = &a;
  conflict.b = &b;
  conflict.kind = Kind::kName;
  conflict.slot = "name";
  conflict.value_a = first_in(a, "name")->text;
  conflict.value_b = first_in(b, "name")->text;
  conflict.meaning_a = conflict.value_a;
  conflict.meaning_b = conflict.value_b;
  conflict.why = cite(a) + " writes “" + conflict.value_a + "”, " + cite(b) + " “" + conflict.value_b +
                 "”, for what looks like one bearer.";
  conflict.reconciles_if = "they are two, or one goes by both names";
  return conflict;
}

// "Her daughter, Eleni", "her daughter Irini": two names of an only relative.
bool only_relative(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                   const NameWords& x, const NameWords& y) {
  const std::string kind = word_in(a, "kind");
  if (kind.empty() || kind != word_in(b, "kind")) return false;
  if (!group.rules.words().has("relative", kind.substr(kind.rfind(' ') + 1))) return false;
  if (word_in(a, "of").empty() || word_in(a, "of") != word_in(b, "of")) return false;
  if (!first_in(a, "alone") && !first_in(b, "alone")) return false;
  return !same_word(group.rules.words(), x.front(), y.front()) && !index.at(a.article).contains(y.front()) &&
         !index.at(b.article).contains(x.front());
}

// Two villages may well be called almost the same.
bool may_be_two(const Group& group, const Claim& a, const Claim& b, const NameWords& x, const NameWords& y) {
  return x.size() == 1 && y.size() == 1 && !one_rare_kind(group, a, b);
}

// Whether the two are of one news, and no list of names knows the bearer by both.
bool may_be_one(const Claim& a, const Claim& b) {
  // What near-copies print in two ways is for compare_edits.
  if (a.article == b.article || a.origin == b.origin) return false;
  if (a.published && b.published &&
      std::abs(static_cast<int>((*a.published - *b.published).count())) > kOneStoryDays)
    return false;
  const EntityValue *left = bearer(a), *right = bearer(b);
  return !left || !right || !left->known || !right->known || left->key != right->key;
}

}  // namespace

void compare_names(const Group& group, std::vector<Conflict>& conflicts) {
  const NameIndex index = index_of(group);
  const Gate gate(group.rules.words(), "name", group.sink);
  std::vector<NameWords> words;
  for (const Claim* claim : group.claims) words.push_back(words_of(*claim));
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    if (group.claims[i]->type != "naming" || words[i].empty()) continue;
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (b.type != "naming" || words[j].empty() || words[i] == words[j] || !may_be_one(a, b)) continue;
      const auto signs = name_signs(group, index, a, b, words[i], words[j]);
      const bool one = signs && gate.opens(a, b, Kind::kName, *signs);
      if (!one && !only_relative(group, index, a, b, words[i], words[j])) continue;
      conflicts.push_back(conflict_of(a, b));
      if (may_be_two(group, a, b, words[i], words[j])) conflicts.back().verdict = Verdict::kTension;
    }
  }
}

}  // namespace gainsay
