#pragma once

#include <cstdint>

#include "article/article.h"
#include "article/encoding.h"

namespace gainsay {

/// Tells the lines and columns of an article's file. Places asked for in the order of the file cost one walk
/// over it in all, however long its lines are; going back costs a walk from the start of the line. Refers to
/// the article.
class PlaceFinder {
 public:
  explicit PlaceFinder(const Article& article);

  /// The place of the byte at `file_offset`; an offset behind the end gives the end.
  Place at(std::uint32_t file_offset);

 private:
  const Article& article_;
  FileEncoding encoding_;
  std::uint32_t counted_to_ = 0;  ///< up to where `place_` has counted
  Place place_;
};

}  // namespace gainsay
