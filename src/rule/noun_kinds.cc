#include "rule/noun_kinds.h"

#include <algorithm>

#include "syntax/syntax.h"

namespace gainsay {

NounKinds::NounKinds(std::vector<std::string> names, Mask happening, const std::vector<Entry>& entries)
    : names_(std::move(names)), happening_(happening) {
  std::vector<Mask> masks;
  for (const Entry& entry : entries) masks.push_back(entry.kinds);
  std::sort(masks.begin(), masks.end());
  masks.erase(std::unique(masks.begin(), masks.end()), masks.end());
  std::vector<std::uint64_t> lemmas;
  std::vector<std::uint16_t> kinds;
  for (const Entry& entry : entries) {
    lemmas.push_back(entry.lemma);
    const auto mask = std::lower_bound(masks.begin(), masks.end(), entry.kinds);
    kinds.push_back(static_cast<std::uint16_t>(mask - masks.begin()));
  }
  lemmas_ = HashedKeys(lemmas);
  kinds_ = FlatArray<std::uint16_t>(std::move(kinds));
  masks_ = FlatArray<Mask>(std::move(masks));
}

NounKinds::Mask NounKinds::named(std::string_view name) const {
  const auto found = std::find(names_.begin(), names_.end(), name);
  return found == names_.end() ? 0 : Mask{1} << (found - names_.begin());
}

NounKinds::Mask NounKinds::of(std::string_view lemma) const {
  const auto at = lemmas_.find(fold_hash(lemma));
  return at ? masks_[kinds_[*at]] : 0;
}

bool NounKinds::may_happen(std::string_view lemma) const {
  const Mask kinds = of(lemma);
  return kinds == 0 || (kinds & happening_) != 0;
}

}  // namespace gainsay
