#pragma once

#include <memory>
#include <string>
#include <utility>

#include "text/error.h"
#include "text/image.h"
#include "text/mapped_file.h"

namespace gainsay {

/// What a table has that the build writes into a file of its own and a run maps. `Table` derives from it,
/// and has fields() (text/image.h) and a `kContents` that says what is in it.
template <class Table>
class MappedTable {
 public:
  /// The arrays of the table lie in the mapped file, which lives as long as any copy's.
  static Result<Table> open(const std::string& path) {
    Result<MappedFile> mapped = MappedFile::open(path);
    if (!mapped) return tl::unexpected(mapped.error());
    Table table;
    table.file_ = std::make_shared<const MappedFile>(std::move(*mapped));
    ImageReader reader(table.file_->bytes());
    table.fields(reader);
    if (!reader.whole()) {
      return tl::unexpected(Error{ErrorCode::kBadLexicon, path, 0, 0,
                                  std::string("no table of ") + Table::kContents, "build it anew"});
    }
    return table;
  }

  /// What the build writes.
  std::string image() {
    ImageWriter writer;
    static_cast<Table*>(this)->fields(writer);
    return writer.bytes();
  }

 private:
  std::shared_ptr<const MappedFile> file_;
};

}  // namespace gainsay
