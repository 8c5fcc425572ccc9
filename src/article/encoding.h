#pragma once

#include <string>
#include <string_view>

#include "text/error.h"
#include "text/mapped_text.h"

namespace gainsay {

/// Decodes a file to UTF-8, every character traced to its bytes. In this order: a byte order mark (UTF-8,
/// UTF-16); well-formed UTF-8; UTF-16 without a mark; mostly UTF-8 with stray bytes of Windows-1252; what the
/// document declares (an HTML meta element, an XML declaration); what uchardet makes of it; Windows-1252. ISO
/// 8859-1 is read as its superset Windows-1252, as browsers do.
///
/// Errors: a file that is no text (`kUnreadableInput` with what it seems to be), and UTF-16 that breaks off
/// inside a character. `name` is the file's name for them.
Result<MappedText> decode_text(std::string_view bytes, const std::string& name);

/// What a character of a file takes: a sequence of UTF-8, a byte, or one or two units of UTF-16.
enum class FileEncoding { kUtf8, kEightBit, kUtf16Little, kUtf16Big };

/// How decode_text takes the bytes' characters: UTF-16, one byte each, or (also where some bytes are stray)
/// UTF-8.
FileEncoding encoding_of(std::string_view bytes);

/// What a file that is no text is, by its first bytes: "a PDF", "a picture"; empty for what may be text.
std::string_view binary_kind(std::string_view bytes);

}  // namespace gainsay
