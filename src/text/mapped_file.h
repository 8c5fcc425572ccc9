#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "text/error.h"

namespace gainsay {

/// A file mapped read-only into memory; unmapped at the end of the object's life. Moves keep the bytes where
/// they are.
class MappedFile {
 public:
  static Result<MappedFile> open(const std::string& path);
  MappedFile() = default;
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  ~MappedFile();

  std::span<const std::byte> bytes() const { return bytes_; }

 private:
  std::span<const std::byte> bytes_;
};

}  // namespace gainsay
