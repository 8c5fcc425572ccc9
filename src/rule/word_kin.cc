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

WordKin::WordKin(std::vector<Entry> entries, std::vector<Meaning> meanings)
    : entries_(std::move(entries)), meanings_(std::move(meanings)) {}

Result<WordKin> WordKin::open(const std::string& path) {
  Result<MappedFile> mapped = MappedFile::open(path);
  if (!mapped) return tl::unexpected(mapped.error());
  WordKin kin;
  kin.file_ = std::make_shared<const MappedFile>(std::move(*mapped));
  ImageReader reader(kin.file_->bytes());
  kin.fields(reader);
  if (!reader.whole()) {
    return tl::unexpected(
        Error{ErrorCode::kBadLexicon, path, 0, 0, "no table of words and their kin", "build it anew"});
  }
  return kin;
}

std::string WordKin::image() {
  ImageWriter writer;
  fields(writer);
  return writer.bytes();
}

std::span<const WordKin::Meaning> WordKin::meanings_of(std::string_view lemma) const {
  const std::uint64_t hash = fold_hash(lemma);
  const auto all = entries_.all();
  const auto found = std::ranges::lower_bound(all, hash, {}, &Entry::lemma);
  if (found == all.end() || found->lemma != hash) return {};
  return meanings_.part(found->first, found->count);
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
