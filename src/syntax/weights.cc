#include "syntax/weights.h"

#include <cstring>

#include "syntax/parse_state.h"

namespace gainsay {

Result<Weights> Weights::open(const std::string& path) {
  auto file = MappedFile::open(path);
  if (!file) return tl::unexpected(file.error());
  const auto bytes = file->bytes();
  Header header;
  const auto bad = [&] {
    return tl::unexpected(Error{.code = ErrorCode::kBadLexicon,
                                .file = path,
                                .message = "holds no weights of this version",
                                .hint = "train them anew with tools/train_syntax"});
  };
  if (bytes.size() < sizeof header) return bad();
  std::memcpy(&header, bytes.data(), sizeof header);
  const auto sane = [](std::uint32_t log2) { return log2 >= 1 && log2 <= 28; };
  if (header.magic != kMagic || !sane(header.log2_tag_rows) || !sane(header.log2_move_rows) ||
      !sane(header.log2_label_rows) || header.shortcuts != kShortcutCount) {
    return bad();
  }
  const std::size_t tags = sizeof header, moves = tags + (sizeof(TagRow) << header.log2_tag_rows);
  const std::size_t labels = moves + (sizeof(MoveRow) << header.log2_move_rows);
  const std::size_t shortcuts = labels + (sizeof(LabelRow) << header.log2_label_rows);
  if (bytes.size() != shortcuts + header.shortcuts) return bad();
  Weights weights;
  weights.tags = {reinterpret_cast<const TagRow*>(bytes.data() + tags), header.log2_tag_rows};
  weights.moves = {reinterpret_cast<const MoveRow*>(bytes.data() + moves), header.log2_move_rows};
  weights.labels = {reinterpret_cast<const LabelRow*>(bytes.data() + labels), header.log2_label_rows};
  weights.shortcuts = reinterpret_cast<const std::uint8_t*>(bytes.data() + shortcuts);
  weights.file_ = std::move(*file);
  return weights;
}

}  // namespace gainsay
