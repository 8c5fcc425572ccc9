#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.h"

namespace gainsay {

/// A JSON document (comments allowed) that still knows where each of its values and keys stands, so that
/// whoever finds a fault in it can name the line and column. Owns its text; values are those of
/// nlohmann::json.
///
/// Values are named by JSON pointer (RFC 6901): "" is the document, "/slots/0/type" a value in it.
class JsonSource {
 public:
  /// Parses `text`. `file` is the name to put into errors, `code` what an error is to be filed under. A
  /// syntax error or a key that stands twice in one object gives an Error with line, column (bytes) and the
  /// offending piece.
  static Result<JsonSource> parse(std::string text, std::string file, ErrorCode code);
  /// Reads and parses the file at `path`. Also fails, without a line, where the file can't be opened.
  static Result<JsonSource> read(const std::string& path, ErrorCode code);

  const nlohmann::json& root() const { return root_; }
  const std::string& file() const { return file_; }
  const std::string& text() const { return text_; }

  /// Byte offset of the first byte of the value that `pointer` names; of its nearest ancestor if it is not
  /// there.
  std::uint32_t offset_of(std::string_view pointer) const;
  /// Byte offset of the opening quote of the value's key; of the value itself where it has none.
  std::uint32_t key_offset_of(std::string_view pointer) const;

  /// An error at a value (or, for an unknown key, at the key), ready to be handed on.
  Error error_at(std::string_view pointer, std::string message, std::string hint = {}) const;
  Error error_at_key(std::string_view pointer, std::string message, std::string hint = {}) const;
  /// An error `within` bytes into the value's own characters, for faults inside a pattern string. The offset
  /// counts bytes of the string as written in the file, escapes not resolved, after the opening quote.
  Error error_inside(std::string_view pointer, std::uint32_t within, std::string message,
                     std::string hint = {}) const;

 private:
  friend class JsonSourceBuilder;
  /// A value in document order. Its children follow it directly; `end` is the index after the last of them.
  struct Node {
    std::uint32_t offset = 0;
    std::uint32_t key_offset = 0;
    std::uint32_t end = 0;
    bool in_object = false;
    std::string key;
  };

  const Node& node_at(std::string_view pointer) const;
  Error error_at_offset(std::uint32_t offset, std::string message, std::string hint) const;

  std::string text_;
  std::string file_;
  ErrorCode code_ = ErrorCode::kBadConfig;
  nlohmann::json root_;
  std::vector<Node> nodes_;
};

/// 1-based line and column (bytes) of a byte offset in a text; an offset past the end gives the end.
struct LineColumn {
  int line = 1;
  int column = 1;
};
LineColumn line_column(std::string_view text, std::size_t offset);

/// One step of a JSON pointer with "~" and "/" escaped as RFC 6901 wants it.
std::string pointer_step(std::string_view key);

}  // namespace gainsay
