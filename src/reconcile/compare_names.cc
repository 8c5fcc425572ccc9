#include <algorithm>
#include <cstdlib>

#include "reconcile/conflict.h"
#include "reconcile/name_evidence.h"
#include "reconcile/slots.h"
#include "reconcile/spelling.h"
#include "reconcile/wording.h"

namespace gainsay {
namespace {

// A given name shared and a surname one letter off: two such people in one story are rarer than a slip.
constexpr double kForSurnameOneLetter = 0.5;
constexpr int kOneStoryDays = 60;

// Whether any article's bearer of a name of one word is one that the gazetteer has.
bool is_known(const Group& group, const std::string& word) {
  return std::any_of(group.claims.begin(), group.claims.end(), [&](const Claim* claim) {
    const EntityValue* entity = bearer(*claim);
    return entity && entity->known && word_in(*claim, "name") == word;
  });
}

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

// The one word in which two names of as many words differ; the number of words where they are alike or differ
// in more.
std::size_t only_difference(const WordLists& lists, const NameWords& x, const NameWords& y) {
  std::size_t at = x.size();
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (same_word(lists, x[i], y[i])) continue;
    if (at != x.size()) return x.size();
    at = i;
  }
  return at;
}

// Given names have pet forms ("Javy", "Javier") and are written after the sound ("Ilias", "Elias"), so it
// takes more.
bool is_other_given_name(Spelling like, const std::string& a, const std::string& b) {
  return like == Spelling::kOneLetter && consonants(a) != consonants(b);
}

// "Brightmoor Logistics", "Brightmore Logistics": a firm or a ship spells its name in one way.
bool misspelt_thing(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                    const NameWords& x, const NameWords& y) {
  const WordLists& lists = group.rules.words();
  if (x.size() != y.size() || x.size() < 2 || is_place(a) || is_place(b)) return false;
  if (!lists.has("thing_kind", word_in(a, "kind")) || !lists.has("thing_kind", word_in(b, "kind")))
    return false;
  std::size_t differing = 0, at = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (letters_only(x[i]) == letters_only(y[i])) continue;
    ++differing;
    at = i;
  }
  if (differing != 1 || edits(x[at], y[at]) > 2 || canonical(lists, x[at]) == canonical(lists, y[at]))
    return false;
  if (x[at].starts_with(y[at]) || y[at].starts_with(x[at])) return false;  // "Mill", "Mills", "M."
  if (index.at(a.article).contains(y[at]) || index.at(b.article).contains(x[at])) return false;
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName && shares_name;
}

// "Aurelia Star", "Aurora Star": names of several words that differ in one.
bool spelt_apart(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                 const NameWords& x, const NameWords& y) {
  const WordLists& lists = group.rules.words();
  if (x.size() != y.size() || x.size() < 2) return false;
  const std::size_t at = only_difference(lists, x, y);
  if (at == x.size()) return false;
  const bool thing =
      lists.has("thing_kind", word_in(a, "kind")) || lists.has("thing_kind", word_in(b, "kind"));
  const bool people =
      is_person(a) && is_person(b) &&
      !(lists.has("thing_kind", word_in(a, "kind")) && lists.has("thing_kind", word_in(b, "kind")));
  if (people && at != 0 && at + 1 != x.size()) return false;
  // Both stand in one article: two bearers, or a slip that is told.
  if (index.at(a.article).contains(y[at]) || index.at(b.article).contains(x[at])) return false;
  const Spelling like = compare_spellings(lists, x[at], y[at]);
  if (like != Spelling::kOneLetter && like != Spelling::kAlike) return false;
  constexpr std::size_t kInflected = 5;  // "American" and "America", "Ministry" and "Minister"
  if (people && at == 0 && !is_other_given_name(like, x[at], y[at])) return false;
  if (!people && x[at].compare(0, kInflected, y[at], 0, kInflected) == 0) return false;
  // "Nabi Saleh", "Nebi Saleh": one place, written after the sound.
  if (!people && !thing && at == 0 && like == Spelling::kOneLetter && consonants(x[at]) == consonants(y[at]))
    return false;
  if (is_place(a) && is_place(b) && bearer(a)->known && bearer(b)->known) return false;
  bool shares_name = false;
  const double weight = evidence(a, b, x, y, shares_name);
  const bool inflected = x[at].starts_with(y[at]) || y[at].starts_with(x[at]);  // "Orlov", "Orlova"
  const bool surname = people && at + 1 == x.size() && !inflected && !is_initial(x[0]) && !is_initial(y[0]);
  if (like == Spelling::kOneLetter) return weight >= (surname ? kForSurnameOneLetter : kForOneLetter);
  if (surname && one_rare_kind(group, a, b)) return weight >= kForOneLetter;
  return weight >= kForAlike && shares_name;
}

// "The steamer Lady Margaret", "the Lady Marion, a steamer": things of one kind whose names share a word.
bool one_thing_two_names(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                         const NameWords& x, const NameWords& y) {
  const WordLists& lists = group.rules.words();
  if (x.size() != y.size() || !lists.has("thing_kind", word_in(a, "kind"))) return false;
  if (word_in(a, "kind") != word_in(b, "kind") || (x.size() == 1 && x[0].front() != y[0].front()))
    return false;
  const std::size_t at = only_difference(lists, x, y);
  if (at == x.size() || lists.has("apart", x[at]) || lists.has("apart", y[at])) return false;
  if (index.at(a.article).contains(y[at]) || index.at(b.article).contains(x[at])) return false;
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName + 1 && shares_name;
}

// "Yambalip", "Yumbarip"; "Oberlinden", "Niederlinden": names of one word that are alike, of no place that
// the gazetteer has.
bool alike_single(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                  const NameWords& x, const NameWords& y) {
  if (x.size() != 1 || y.size() != 1) return false;
  const auto surname = [&](const Claim& claim) {
    return is_person(claim) && !group.rules.words().has("place_kind", word_in(claim, "kind"));
  };
  if (surname(a) || surname(b)) return false;
  const std::string &p = x[0], &q = y[0];
  constexpr std::size_t kShortest = 6;
  if (p.size() < kShortest || q.size() < kShortest) return false;
  if (index.at(a.article).contains(q) || index.at(b.article).contains(p)) return false;
  if (same_word(group.rules.words(), p, q)) return false;
  constexpr std::size_t kInflected = 5;
  if (p.compare(0, kInflected, q, 0, kInflected) == 0 && !one_rare_kind(group, a, b)) return false;
  const std::size_t tail = std::min(p.size(), q.size()) / 2 + 1;
  const bool one_tail = tail >= 5 && p.substr(p.size() - tail) == q.substr(q.size() - tail);
  if (p[1] == '-' || q[1] == '-') return false;  // "D-Wash"
  const Spelling like = compare_spellings(group.rules.words(), p, q);
  if (!one_tail && like != Spelling::kOneLetter) {
    if (like != Spelling::kAlike || !one_rare_kind(group, a, b)) return false;
  }
  if (is_known(group, p) || is_known(group, q)) return false;
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName && shares_name;
}

// "Storm Ingrid", "had named it Isla": two names of the one thing of its kind.
bool one_of_a_kind(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                   const NameWords& x, const NameWords& y) {
  const std::string kind = word_in(a, "kind");
  if (kind.empty() || kind != word_in(b, "kind") || !group.rules.words().has("lone_kind", kind)) return false;
  if (!first_in(a, "named") || !first_in(b, "named") || x.size() != y.size()) return false;
  for (std::size_t i = 0; i < x.size(); ++i) {
    if (same_word(group.rules.words(), x[i], y[i])) return false;
    if (index.at(a.article).contains(y[i]) || index.at(b.article).contains(x[i])) return false;
  }
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName && shares_name;
}

// "her daughter, Eleni", "her daughter Irini": two names of an only relative.
bool only_relative(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                   const NameWords& x, const NameWords& y) {
  const std::string kind = word_in(a, "kind");
  if (kind.empty() || kind != word_in(b, "kind") || !group.rules.words().has("relative", kind)) return false;
  if (word_in(a, "of").empty() || word_in(a, "of") != word_in(b, "of")) return false;
  if (!first_in(a, "alone") && !first_in(b, "alone")) return false;
  return !same_word(group.rules.words(), x.front(), y.front()) && !index.at(a.article).contains(y.front()) &&
         !index.at(b.article).contains(x.front());
}

// "A girl … was identified as X", "the toddler was called Y": one person, by two nouns for people, whom both
// articles give a name, and of whom one speaks as the one there is.
bool are_identified(const Group& group, const Claim& a, const Claim& b) {
  const NounKinds& kinds = group.rules.lexicon().kinds();
  const auto is_somebody = [&](const Claim& claim) {
    const std::string kind = word_in(claim, "kind");
    return group.rules.words().has("anybody", kind) || (kinds.of(kind) & kinds.named("person")) != 0;
  };
  return is_person(a) && is_person(b) && is_somebody(a) && is_somebody(b) &&
         (first_in(a, "sole") || first_in(b, "sole"));
}

// "The dead climber was named as Tomasz Wilk", "the climber killed on Friday was Andrzej Bielak": two names
// of the one of its kind in the story, which share no word.
bool one_bearer_two_names(const Group& group, const NameIndex& index, const Claim& a, const Claim& b,
                          const NameWords& x, const NameWords& y) {
  const WordLists& lists = group.rules.words();
  const std::string kind = word_in(a, "kind");
  const bool told = first_in(a, "named") && first_in(b, "named");
  const bool identified = told && are_identified(group, a, b);
  if (!identified && (kind.empty() || kind != word_in(b, "kind") || lists.has("common_kind", kind)))
    return false;
  const bool lone = told && lists.has("lone_kind", kind);
  if (!identified && !lone && (!first_in(a, "sole") || !first_in(b, "sole"))) return false;
  if (!whose_agree(group, a, b)) return false;
  if (is_person(a) != is_person(b) || is_place(a) || is_place(b) || tells_kin(group, a) ||
      tells_kin(group, b))
    return false;
  if (is_person(a) && (x.size() < 2 || y.size() < 2)) return false;
  for (const std::string& p : x) {
    if (index.at(b.article).contains(p)) return false;
    for (const std::string& q : y) {
      if (same_word(lists, p, q) || index.at(a.article).contains(q)) return false;
    }
  }
  bool shares_name = false;
  return evidence(a, b, x, y, shares_name) >= kForAnyName && shares_name;
}

}  // namespace

void compare_names(const Group& group, std::vector<Conflict>& conflicts) {
  const NameIndex index = index_of(group);
  std::vector<NameWords> words;
  for (const Claim* claim : group.claims) words.push_back(words_of(*claim));
  for (std::size_t i = 0; i < group.claims.size(); ++i) {
    if (group.claims[i]->type != "naming") continue;
    for (const std::size_t j : group.pairs.after(i)) {
      const Claim &a = *group.claims[i], &b = *group.claims[j];
      if (b.type != "naming" || a.article == b.article) continue;
      if (a.published && b.published &&
          std::abs(static_cast<int>((*a.published - *b.published).count())) > kOneStoryDays) {
        continue;
      }
      // One whom a list of names knows by both.
      const EntityValue *left = bearer(a), *right = bearer(b);
      if (left && right && left->known && right->known && left->key == right->key) continue;
      const NameWords &x = words[i], &y = words[j];
      if (x.empty() || y.empty() || x == y) continue;
      if (spelt_apart(group, index, a, b, x, y) || misspelt_thing(group, index, a, b, x, y) ||
          one_of_a_kind(group, index, a, b, x, y) || only_relative(group, index, a, b, x, y) ||
          one_thing_two_names(group, index, a, b, x, y) || one_bearer_two_names(group, index, a, b, x, y) ||
          misname_person(group, index, a, b, x, y)) {
        conflicts.push_back(conflict_of(a, b));
      } else if (alike_single(group, index, a, b, x, y)) {
        conflicts.push_back(conflict_of(a, b));
        // Two villages may well be called almost the same.
        if (!one_rare_kind(group, a, b)) conflicts.back().verdict = Verdict::kTension;
      }
    }
  }
}

}  // namespace gainsay
