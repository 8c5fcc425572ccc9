#include "text/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <mutex>
#include <utility>
#include <vector>

#include "text/mapped_memory.h"

namespace gainsay {
namespace {

/// What is mapped at present. Never destroyed, since mappings may outlive any static object.
struct Mappings {
  std::mutex mutex;
  std::vector<std::span<const std::byte>> all;
};

Mappings& mappings() {
  static Mappings& all = *new Mappings;
  return all;
}

}  // namespace

void release_mapped_memory() {
  const std::lock_guard lock(mappings().mutex);
  for (const auto bytes : mappings().all)
    ::madvise(const_cast<std::byte*>(bytes.data()), bytes.size(), MADV_DONTNEED);
}

Result<MappedFile> MappedFile::open(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    return tl::unexpected(Error{.code = ErrorCode::kBadLexicon,
                                .file = path,
                                .message = "can't be opened",
                                .hint = "the compiled tables lie beside the program, in rules/lexicon"});
  }
  struct stat status {};
  const bool sized = ::fstat(file, &status) == 0 && status.st_size > 0;
  void* at = sized
                 ? ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_PRIVATE, file, 0)
                 : MAP_FAILED;
  ::close(file);
  if (at == MAP_FAILED) {
    return tl::unexpected(Error{.code = ErrorCode::kBadLexicon, .file = path, .message = "can't be read"});
  }
  MappedFile mapped;
  mapped.bytes_ = {static_cast<const std::byte*>(at), static_cast<std::size_t>(status.st_size)};
  const std::lock_guard lock(mappings().mutex);
  mappings().all.push_back(mapped.bytes_);
  return mapped;
}

MappedFile::MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  return *this;
}

MappedFile::~MappedFile() {
  if (bytes_.empty()) return;
  const std::lock_guard lock(mappings().mutex);
  std::erase_if(mappings().all, [this](const auto& other) { return other.data() == bytes_.data(); });
  ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

}  // namespace gainsay
