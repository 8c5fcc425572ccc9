#include "text/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace gainsay {

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
  return mapped;
}

MappedFile::MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(bytes_, other.bytes_);
  return *this;
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<std::byte*>(bytes_.data()), bytes_.size());
}

}  // namespace gainsay
