#include "rule/word_kin.h"

#include <algorithm>

#include "syntax/syntax.h"

namespace gainsay {
namespace {

using Tie = WordKin::Tie;

// What two words are to one another by a meaning that both hang on.
WordKinship through(Tie a, Tie b) {
  if (a == Tie::kContrary || b == Tie::kContrary) return WordKinship::kNone;
  if (a == Tie::kOwn && b == Tie::kOwn) return WordKinship::kSame;
  if (a == Tie::kOwn || b == Tie::kOwn) return WordKinship::kBroader;
  return a == Tie::kBroaderNarrow && b == Tie::kBroaderNarrow ? WordKinship::kSibling : WordKinship::kNone;
}

// Calls `see` with the ties of all pairs of meanings that are of one synset.
template <class See>
void for_shared(std::span<const WordKin::Meaning> a, std::span<const WordKin::Meaning> b, See see) {
  for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
    if (x->synset() != y->synset()) {
      x->synset() < y->synset() ? ++x : ++y;
      continue;
    }
    for (auto z = y; z != b.end() && z->synset() == x->synset(); ++z) see(*x, *z);
    ++x;
  }
}

bool is_of(WordKin::Meaning meaning, WordKin::Pos pos) {
  return pos == WordKin::Pos::kAny || meaning.pos() == pos;
}

}  // namespace

WordKin::WordKin(const std::vector<Entry>& entries, std::vector<Meaning> meanings)
    : meanings_(std::move(meanings)) {
  std::vector<std::uint64_t> lemmas;
  std::vector<std::uint32_t> firsts;
  for (const Entry& entry : entries) {
    lemmas.push_back(entry.lemma);
    firsts.push_back(entry.first);
  }
  firsts.push_back(static_cast<std::uint32_t>(meanings_.size()));
  lemmas_ = HashedKeys(lemmas);
  firsts_ = FlatArray<std::uint32_t>(std::move(firsts));
}

std::span<const WordKin::Meaning> WordKin::meanings_of(std::string_view lemma) const {
  const auto at = lemmas_.find(fold_hash(lemma));
  if (!at) return {};
  return meanings_.part(firsts_[*at], firsts_[*at + 1] - firsts_[*at]);
}

WordKinship WordKin::between(std::string_view a, std::string_view b, Pos pos_a, Pos pos_b) const {
  if (a == b) return WordKinship::kSame;
  WordKinship best = WordKinship::kNone;
  for_shared(meanings_of(a), meanings_of(b), [&](Meaning x, Meaning y) {
    if (is_of(x, pos_a) && is_of(y, pos_b)) best = std::max(best, through(x.tie(), y.tie()));
  });
  return best;
}

bool WordKin::are_contrary(std::string_view a, std::string_view b) const {
  bool contrary = false;
  for_shared(meanings_of(a), meanings_of(b), [&](Meaning x, Meaning y) {
    contrary |= (x.tie() == Tie::kContrary && y.tie() == Tie::kOwn) ||
                (x.tie() == Tie::kOwn && y.tie() == Tie::kContrary);
  });
  return contrary;
}

}  // namespace gainsay
