#include "article/docx.h"

#include <minizip/unzip.h>

#include <algorithm>
#include <memory>

#include "article/printed_date.h"
#include "article/xml_page.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

/// What a part may unpack to; a novel's document.xml has some 10 MB.
constexpr std::size_t kMaxPart = 64u * 1024 * 1024;

/// The archive's bytes as minizip wants them: a file that is opened, read and sought in.
class MemoryFile {
 public:
  explicit MemoryFile(std::string_view bytes) : bytes_(bytes) {}

  zlib_filefunc64_def functions() {
    zlib_filefunc64_def table{};
    table.opaque = this;
    table.zopen64_file = [](void* self, const void*, int) { return self; };
    table.zread_file = [](void*, void* self, void* to, uLong size) -> uLong {
      return static_cast<MemoryFile*>(self)->read(static_cast<char*>(to), size);
    };
    table.ztell64_file = [](void*, void* self) -> ZPOS64_T { return static_cast<MemoryFile*>(self)->at_; };
    table.zseek64_file = [](void*, void* self, ZPOS64_T offset, int origin) -> long {
      return static_cast<MemoryFile*>(self)->seek(offset, origin);
    };
    table.zclose_file = [](void*, void*) { return 0; };
    table.zerror_file = [](void*, void*) { return 0; };
    return table;
  }

 private:
  uLong read(char* to, uLong size) {
    const std::size_t count = std::min<std::size_t>(size, bytes_.size() - at_);
    bytes_.copy(to, count, at_);
    at_ += count;
    return static_cast<uLong>(count);
  }

  long seek(ZPOS64_T offset, int origin) {
    const std::size_t base = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                             : origin == ZLIB_FILEFUNC_SEEK_CUR ? at_
                                                                : bytes_.size();
    if (offset > bytes_.size() - base) return -1;
    at_ = base + offset;
    return 0;
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

struct ZipCloser {
  void operator()(void* zip) const { unzClose(zip); }
};

/// Unpacks one part; "" where the archive has none of that name. `problem` says what stopped it.
std::string read_part(unzFile zip, const char* name, std::string& problem) {
  std::string part;
  if (unzLocateFile(zip, name, 1) != UNZ_OK) return part;
  if (unzOpenCurrentFile(zip) != UNZ_OK) {
    problem = "the .docx is damaged";
    return {};
  }
  char buffer[64 * 1024];
  int size = 0;
  while ((size = unzReadCurrentFile(zip, buffer, sizeof buffer)) > 0 && part.size() <= kMaxPart) {
    part.append(buffer, static_cast<std::size_t>(size));
  }
  const bool sound = unzCloseCurrentFile(zip) == UNZ_OK && size == 0;
  if (part.size() > kMaxPart) {
    problem = "the .docx unpacks to more than 64 MB";
  } else if (!sound) {
    problem = "the .docx is damaged";
  }
  return part;
}

struct Parts {
  std::string document;
  std::string core;
  std::string problem;  ///< what stopped the reading; empty if nothing did
};

Parts unpack(std::string_view bytes) {
  Parts parts;
  MemoryFile file(bytes);
  zlib_filefunc64_def functions = file.functions();
  const std::unique_ptr<void, ZipCloser> zip(unzOpen2_64("", &functions));
  if (!zip) {
    parts.problem = "the zip archive is damaged";
    return parts;
  }
  parts.document = read_part(zip.get(), "word/document.xml", parts.problem);
  if (parts.problem.empty()) parts.core = read_part(zip.get(), "docProps/core.xml", parts.problem);
  return parts;
}

class DocumentReader {
 public:
  DocumentReader(const MappedText& source, std::vector<DraftBlock>& blocks)
      : source_(source), blocks_(blocks), text_(source) {}

  void walk(pugi::xml_node node, int depth) {
    if (depth > kMaxXmlDepth) return;
    for (const pugi::xml_node child : node.children()) {
      const std::string_view name = local_name(child);
      if (name == "p") {
        read_paragraph(child, depth);
      } else if (name == "tr") {
        read_row(child, depth);
      } else if (name != "del" && name != "pPr" && name != "sectPr") {
        walk(child, depth + 1);
      }
    }
  }

 private:
  void read_paragraph(pugi::xml_node paragraph, int depth) {
    const pugi::xml_node properties = child_named(paragraph, "pPr");
    read_runs(paragraph, depth);
    if (in_row_) return;
    DraftBlock block;
    block.text = text_.take();
    if (block.text.empty()) return;
    set_kind(properties, block);
    blocks_.push_back(std::move(block));
  }

  void set_kind(pugi::xml_node properties, DraftBlock& block) const {
    const std::string style = to_lower(attribute_named(child_named(properties, "pStyle"), "val"));
    block.told = true;
    if (style == "title" || style == "heading1") {
      block.kind = BlockKind::kHeadline;
    } else if (style == "subtitle") {
      block.kind = BlockKind::kStandfirst;
    } else if (style.starts_with("heading")) {
      block.kind = BlockKind::kSubheading;
    } else if (style.find("quote") != std::string::npos) {
      block.kind = BlockKind::kQuotation;
    } else if (style == "caption") {
      block.kind = BlockKind::kCaption;
    } else if (child_named(properties, "numPr") || style.starts_with("list")) {
      block.kind = BlockKind::kListItem;
    } else {
      block.told = false;
    }
  }

  void read_row(pugi::xml_node row, int depth) {
    in_row_ = true;
    for (const pugi::xml_node cell : row.children()) {
      if (local_name(cell) != "tc") continue;
      if (!text_.empty()) text_.add_written(" | ");
      walk(cell, depth + 1);
      text_.add_space();
    }
    in_row_ = false;
    MappedText text = text_.take();
    if (!text.empty()) blocks_.push_back({BlockKind::kListItem, true, false, std::move(text)});
  }

  /// Runs of text, also inside of links, insertions and fields; what was deleted under tracked changes stays
  /// out.
  void read_runs(pugi::xml_node node, int depth) {
    if (depth > kMaxXmlDepth) return;
    for (const pugi::xml_node child : node.children()) {
      const std::string_view name = local_name(child);
      if (name == "t") {
        for (const pugi::xml_node text : child.children()) add_text(text_, source_, text);
      } else if (name == "br" || name == "tab" || name == "cr") {
        text_.add_space();
      } else if (name == "noBreakHyphen") {
        text_.add_written("-");
      } else if (name != "del" && name != "pPr" && name != "rPr" && name != "instrText" &&
                 name != "moveFrom") {
        read_runs(child, depth + 1);
      }
    }
  }

  const MappedText& source_;
  std::vector<DraftBlock>& blocks_;
  HtmlText text_;
  bool in_row_ = false;
};

void read_core(const std::string& core, const std::string& name, const Abbreviations& words,
               Metadata& metadata) {
  const MappedText source{core, {}};
  const auto document = parse_xml(source, name);
  if (!document) return;
  const pugi::xml_node root = (*document)->document_element();
  metadata.title = line_below(source, child_named(root, "title"));
  metadata.source = line_below(source, child_named(root, "publisher"));
  // A file's "created" and "modified" are clocks of a desk, no publication dates; Dublin Core's issued date
  // is one.
  metadata.published = parse_stamp(line_below(source, child_named(root, "issued")), words);
  if (metadata.published) metadata.published_from = "page";
}

}  // namespace

bool is_zip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

std::optional<WordDocument> read_docx(std::string_view bytes, const std::string& name,
                                      const ReadingLists& lists, Errors& errors) {
  Parts parts = unpack(bytes);
  std::string problem = parts.problem;
  if (problem.empty() && parts.document.empty()) problem = "is a zip archive and no .docx";
  if (!problem.empty()) {
    errors.push_back({ErrorCode::kUnreadableInput, name, 0, 0, problem, "save it anew, or as text"});
    return std::nullopt;
  }
  WordDocument word;
  const MappedText source{parts.document, {}};
  const auto document = parse_xml(source, name);
  if (!document) {
    errors.push_back(document.error());
    return std::nullopt;
  }
  read_core(parts.core, name, lists.abbreviations, word.draft.metadata);
  DocumentReader(source, word.draft.blocks).walk(find_below(**document, "body"), 0);
  word.document_xml = std::move(parts.document);
  return word;
}

}  // namespace gainsay
