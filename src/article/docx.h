#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "article/draft.h"
#include "article/lists.h"

namespace gainsay {

/// A Word document taken out of its zip archive. Its bytes on disk are compressed, so places are told in the
/// main part, word/document.xml as it comes out of the archive.
struct WordDocument {
  Draft draft;
  std::string document_xml;
};

/// Whether the bytes are a zip archive, .docx or not.
bool is_zip(std::string_view bytes);

/// Reads a .docx (ECMA-376, WordprocessingML): paragraphs with their styles, lists, tables, tracked changes
/// taken as accepted; title, date and publisher from its core properties. Errors: an archive that is broken,
/// that is no Word document, or that unpacks to more than 64 MB.
std::optional<WordDocument> read_docx(std::string_view bytes, const std::string& name,
                                      const ReadingLists& lists, Errors& errors);

}  // namespace gainsay
