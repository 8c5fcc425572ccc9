#include "syntax/word_table.h"

#include <cstring>

namespace gainsay {

Result<WordTable> WordTable::open(const std::string& path) {
  auto file = MappedFile::open(path);
  if (!file) return tl::unexpected(file.error());
  const auto bytes = file->bytes();
  Header header;
  const auto bad = [&] {
    return tl::unexpected(Error{.code = ErrorCode::kBadLexicon,
                                .file = path,
                                .message = "is no word table of this version",
                                .hint = "build it anew"});
  };
  if (bytes.size() < sizeof header) return bad();
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != kMagic || header.log2_slots > 28) return bad();
  const std::size_t slots = sizeof(WordEntry) << header.log2_slots;
  if (bytes.size() != sizeof header + slots + header.pool_size || header.pool_size == 0) return bad();
  WordTable table;
  table.slots_ = reinterpret_cast<const WordEntry*>(bytes.data() + sizeof header);
  table.pool_ = reinterpret_cast<const char*>(bytes.data() + sizeof header + slots);
  table.log2_slots_ = header.log2_slots;
  table.file_ = std::move(*file);
  return table;
}

}  // namespace gainsay
