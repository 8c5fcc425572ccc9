// What claims of type "naming" tell of the bearer of a name, for comparing two of them.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "reconcile/conflict.h"
#include "reconcile/spelling.h"

namespace gainsay {

using NameWords = std::vector<std::string>;
/// The words of all names of an article, by article: to tell where two people stand side by side.
using NameIndex = std::map<std::string, std::set<std::string>>;

/// The lemma of the slot's first word; empty where it has none.
std::string word_in(const Claim& claim, const char* slot);
/// Who or what bears the name; nullptr where that is not known. Points into the claim.
const EntityValue* bearer(const Claim& claim);
bool is_person(const Claim& claim);  ///< false where the bearer is not known
bool is_place(const Claim& claim);   ///< likewise
/// The words of the claim's name, plain.
NameWords words_of(const Claim& claim);
/// All names of the articles, to tell where two people stand side by side.
NameIndex index_of(const Group& group);
/// Points for what the two claims' surroundings share: names, figures, words, days of printing, one kind.
/// Names of the bearers themselves (`x`, `y`) don't count. Sets `shares_name` where they a name or a figure,
/// or so many words that it comes to the same. Symmetric.
double evidence(const Claim& a, const Claim& b, const NameWords& x, const NameWords& y, bool& shares_name);
/// A kind that both names have and that few in a story do: "keeper", "founder", not "minister".
bool one_rare_kind(const Group& group, const Claim& a, const Claim& b);
/// Whether words for relatives stand around the name: two of one surname may be about.
bool tells_kin(const Group& group, const Claim& claim);
/// How much of the description of one bearer (slot `told`) stands around the other name too.
struct ToldAlike {
  std::size_t words = 0;   ///< of the description that agrees best, but those of the name itself
  std::size_t shared = 0;  ///< of these, what the other article tells beside its name

  /// Whether hardly anything else can be meant: three words or more, of which the other lacks few.
  bool is_full() const { return shared >= 3 && 4 * shared >= 3 * words; }
};
/// Symmetric. Names of the bearers themselves (`x`, `y`) don't count.
ToldAlike told_alike(const Claim& a, const Claim& b, const NameWords& x, const NameWords& y);
/// Whether two bearers may be of one thing: "the ferry" may be "the Dona Rita", but not "the Sea Queen" that.
bool whose_agree(const Group& group, const Claim& a, const Claim& b);
}  // namespace gainsay
