#include "rule/noun_kinds.h"

#include <algorithm>

#include "syntax/syntax.h"

namespace gainsay {

NounKinds::NounKinds(std::vector<std::string> names, Mask happening, std::vector<Entry> entries)
    : names_(std::move(names)), happening_(happening), entries_(std::move(entries)) {}

Result<NounKinds> NounKinds::open(const std::string& path) {
  Result<MappedFile> mapped = MappedFile::open(path);
  if (!mapped) return tl::unexpected(mapped.error());
  NounKinds kinds;
  kinds.file_ = std::make_shared<const MappedFile>(std::move(*mapped));
  ImageReader reader(kinds.file_->bytes());
  kinds.fields(reader);
  if (!reader.whole()) {
    return tl::unexpected(
        Error{ErrorCode::kBadLexicon, path, 0, 0, "no table of nouns and their kinds", "build it anew"});
  }
  return kinds;
}

std::string NounKinds::image() {
  ImageWriter writer;
  fields(writer);
  return writer.bytes();
}

NounKinds::Mask NounKinds::named(std::string_view name) const {
  const auto found = std::find(names_.begin(), names_.end(), name);
  return found == names_.end() ? 0 : Mask{1} << (found - names_.begin());
}

NounKinds::Mask NounKinds::of(std::string_view lemma) const {
  const std::uint64_t hash = fold_hash(lemma);
  const auto all = entries_.all();
  const auto found =
      std::lower_bound(all.begin(), all.end(), hash,
                       [](const Entry& entry, std::uint64_t wanted) { return entry.lemma < wanted; });
  return found == all.end() || found->lemma != hash ? 0 : found->kinds;
}

bool NounKinds::may_happen(std::string_view lemma) const {
  const Mask kinds = of(lemma);
  return kinds == 0 || (kinds & happening_) != 0;
}

}  // namespace gainsay
