#include "article/encoding.h"

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>

#include "text/utf8.h"

namespace gainsay {
namespace {

constexpr std::string_view kUtf8Mark = "\xef\xbb\xbf";

Error not_text(const std::string& name, const std::string& message, const std::string& hint) {
  return {ErrorCode::kUnreadableInput, name, 0, 0, message, hint};
}

MappedText copy_from(std::string_view bytes, std::size_t begin) {
  MappedText text;
  text.text = bytes.substr(begin);
  if (begin > 0) text.offsets.append_copied(text.size(), static_cast<std::uint32_t>(begin));
  return text;
}

// --- UTF-16

/// Which byte of a pair is mostly zero in text without a mark: 'b' (big endian), 'l' (little endian) or 0.
char guess_utf16(std::string_view bytes) {
  const std::size_t size = std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{1};
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < size; ++i) zeros[i & 1] += bytes[i] == '\0' ? 1 : 0;
  const std::size_t pairs = size / 2;
  if (pairs < 8) return 0;
  if (zeros[1] * 10 >= pairs * 7 && zeros[0] * 20 < pairs) return 'l';
  if (zeros[0] * 10 >= pairs * 7 && zeros[1] * 20 < pairs) return 'b';
  return 0;
}

Result<MappedText> decode_utf16(std::string_view bytes, std::size_t begin, bool big,
                                const std::string& name) {
  const auto broken = [&](std::size_t at) {
    return tl::unexpected(not_text(name,
                                   "the UTF-16 breaks off inside a character at byte " + std::to_string(at),
                                   "the file seems to be cut short"));
  };
  if ((bytes.size() - begin) % 2 != 0) return broken(bytes.size() - 1);
  const auto unit_at = [&](std::size_t at) {
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char32_t>(big ? first << 8 | second : second << 8 | first);
  };
  MappedText text;
  for (std::size_t at = begin; at < bytes.size();) {
    char32_t c = unit_at(at);
    std::size_t size = 2;
    if (c >= 0xd800 && c < 0xdc00) {
      if (at + 4 > bytes.size()) return broken(at);
      const char32_t low = unit_at(at + 2);
      const bool pair = low >= 0xdc00 && low < 0xe000;
      c = pair ? 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00) : 0xfffd;
      size = pair ? 4 : 2;
    } else if (c >= 0xdc00 && c < 0xe000) {
      c = 0xfffd;
    }
    const std::size_t before = text.text.size();
    append_utf8(text.text, c);
    text.offsets.append_rewritten(static_cast<std::uint32_t>(text.text.size() - before),
                                  {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)});
    at += size;
  }
  return text;
}

// --- eight bits a character

struct ConverterCloser {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// Decodes bytes of an encoding that ICU knows; false where it does not. Only the bytes that are no ASCII go
/// through the converter.
bool decode_with_icu(std::string_view bytes, const std::string& encoding, MappedText& text) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, ConverterCloser> converter(ucnv_open(encoding.c_str(), &status));
  if (U_FAILURE(status)) return false;
  const char* at = bytes.data();
  const char* const end = at + bytes.size();
  while (at < end) {
    const char* const start = at;
    const UChar32 c = ucnv_getNextUChar(converter.get(), &at, end, &status);
    if (U_FAILURE(status) && at == start) ++at;
    const Span span{static_cast<std::uint32_t>(start - bytes.data()),
                    static_cast<std::uint32_t>(at - bytes.data())};
    std::string written;
    append_utf8(written, U_FAILURE(status) ? 0xfffd : static_cast<char32_t>(c));
    status = U_ZERO_ERROR;
    if (written.size() == 1 && span.size() == 1 && written[0] == *start) {
      text.offsets.append_copied(1, span.begin);
    } else {
      text.offsets.append_rewritten(static_cast<std::uint32_t>(written.size()), span);
    }
    text.text += written;
  }
  return true;
}

/// UTF-8 in which some bytes are none: they are taken for Windows-1252, what a careless paste leaves behind.
MappedText decode_mixed(std::string_view bytes) {
  MappedText text;
  std::size_t copied = 0;
  const auto copy_to = [&](std::size_t end) {
    if (end > copied) {
      text.offsets.append_copied(static_cast<std::uint32_t>(end - copied),
                                 static_cast<std::uint32_t>(copied));
      text.text.append(bytes, copied, end - copied);
    }
    copied = end;
  };
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint c = code_point_at(bytes, at);
    if (!c.valid) {
      copy_to(at);
      MappedText one;
      if (!decode_with_icu(bytes.substr(at, 1), "windows-1252", one)) append_utf8(one.text, 0xfffd);
      text.offsets.append_rewritten(one.size(),
                                    {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)});
      text.text += one.text;
      copied = at + 1;
    }
    at += c.size;
  }
  copy_to(bytes.size());
  return text;
}

/// Whether the sequences of UTF-8 outnumber the bytes that are none.
bool is_mostly_utf8(std::string_view bytes) {
  std::size_t sequences = 0;
  std::size_t stray = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint c = code_point_at(bytes, at);
    if (!c.valid) ++stray;
    if (c.valid && c.size > 1) ++sequences;
    at += c.size;
  }
  return sequences > stray;
}

/// The charset in the first bytes: `<meta charset="…">`, `<meta … content="…; charset=…">`, `<?xml
/// encoding="…"?>`.
std::string declared_encoding(std::string_view bytes) {
  const std::string head = to_lower(bytes.substr(0, 4096));
  std::size_t at = head.starts_with("<?xml") ? head.substr(0, 200).find("encoding=") : std::string::npos;
  at = at == std::string::npos ? head.find("charset=") : at;
  if (at == std::string::npos || head.find('<') == std::string::npos) return {};
  at = head.find('=', at) + 1;
  at = head.find_first_not_of("\"' ", at);
  if (at == std::string::npos) return {};
  return head.substr(at, head.find_first_of("\"' ;>/", at) - at);
}

std::string detected_encoding(std::string_view bytes) {
  const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
  const std::string_view sample = bytes.substr(0, 64 * 1024);
  if (uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0) return {};
  uchardet_data_end(detector.get());
  return to_lower(uchardet_get_charset(detector.get()));
}

/// The encoding to really use for a name: browsers' superset of ISO 8859-1, and no guess that contradicts the
/// bytes.
std::string settle_encoding(std::string name) {
  const bool latin = name.empty() || name == "iso-8859-1" || name == "latin1" || name == "latin-1" ||
                     name == "us-ascii" || name == "ascii" || name.starts_with("utf-8") || name == "utf8" ||
                     name.starts_with("utf-16");
  return latin ? "windows-1252" : name;
}

/// How many characters of a decoding make no sense in news: control characters, the general currency sign,
/// and signs like "¹" and "¾" inside a word, which are letters in another table.
std::size_t count_implausible(std::string_view text) {
  constexpr std::u32string_view kSigns = U"¡¢£¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿×÷";
  std::size_t count = 0;
  char32_t before = ' ';
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = code_point_at(text, at);
    at += c.size;
    const char32_t after = at < text.size() ? code_point_at(text, at).value : U' ';
    const bool control = (c.value >= 0x80 && c.value < 0xa0) || c.value == 0xfffd || c.value == 0xa4;
    const bool sign = kSigns.find(c.value) != std::u32string_view::npos && is_letter(before) &&
                      (is_letter(after) || c.value == 0xb9 || c.value == 0xbe);
    if (control || sign) ++count;
    before = c.value;
  }
  return count;
}

/// Decodes text in an 8-bit table: the declared one; for text with many letters outside ASCII the one
/// uchardet finds; else the one of Western and Central Europe in which fewest characters make no sense,
/// Windows-1252 before others.
MappedText decode_eight_bit(std::string_view bytes) {
  MappedText best;
  const std::string declared = declared_encoding(bytes);
  if (!declared.empty() && decode_with_icu(bytes, settle_encoding(declared), best)) return best;
  const std::string detected = detected_encoding(bytes);
  const auto high =
      std::count_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) < 0; });
  const bool dense = static_cast<std::size_t>(high) * 10 > bytes.size();
  if (dense && decode_with_icu(bytes, settle_encoding(detected), best)) return best;
  std::size_t least = std::string::npos;
  for (const std::string& encoding :
       {std::string("windows-1252"), settle_encoding(detected), std::string("iso-8859-15"),
        std::string("iso-8859-2"), std::string("windows-1250")}) {
    MappedText text;
    if (!decode_with_icu(bytes, encoding, text)) continue;
    const std::size_t implausible = count_implausible(text.text);
    if (implausible < least) {
      least = implausible;
      best = std::move(text);
    }
    if (least == 0) break;
  }
  return best;
}

bool looks_binary(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, 8192);
  const auto odd = std::count_if(sample.begin(), sample.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == 0 ||
           (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && byte != 0x1b);
  });
  return sample.find('\0') != std::string_view::npos || static_cast<std::size_t>(odd) * 20 > sample.size();
}

}  // namespace

std::string_view binary_kind(std::string_view bytes) {
  struct Magic {
    std::string_view start;
    std::string_view kind;
  };
  constexpr Magic kMagic[] = {{"%PDF-", "a PDF"},
                              {"\x89PNG", "a picture"},
                              {"\xff\xd8\xff", "a picture"},
                              {"GIF8", "a picture"},
                              {"RIFF", "a sound or a film"},
                              {"ID3", "a sound"},
                              {"\x7f"
                               "ELF",
                               "a program"},
                              {"MZ\x90", "a program"},
                              {"\x1f\x8b", "a compressed file"},
                              {"BZh", "a compressed file"},
                              {"7z\xbc\xaf", "a compressed file"},
                              {"\xd0\xcf\x11\xe0", "an old Word document"},
                              {"{\\rtf", "an RTF document"}};
  for (const Magic& magic : kMagic) {
    if (bytes.starts_with(magic.start)) return magic.kind;
  }
  return {};
}

FileEncoding encoding_of(std::string_view bytes) {
  if (bytes.starts_with("\xff\xfe")) return FileEncoding::kUtf16Little;
  if (bytes.starts_with("\xfe\xff")) return FileEncoding::kUtf16Big;
  if (bytes.find('\0') != std::string_view::npos) {
    const char order = guess_utf16(bytes);
    if (order != 0) return order == 'b' ? FileEncoding::kUtf16Big : FileEncoding::kUtf16Little;
  }
  return is_utf8(bytes) || is_mostly_utf8(bytes) ? FileEncoding::kUtf8 : FileEncoding::kEightBit;
}

Result<MappedText> decode_text(std::string_view bytes, const std::string& name) {
  if (const std::string_view kind = binary_kind(bytes); !kind.empty()) {
    return tl::unexpected(
        not_text(name, "is " + std::string(kind) + ", which is not read", "save it as text or .docx"));
  }
  const FileEncoding encoding = encoding_of(bytes);
  if (encoding == FileEncoding::kUtf16Little || encoding == FileEncoding::kUtf16Big) {
    const bool big = encoding == FileEncoding::kUtf16Big;
    const bool marked = bytes.starts_with(big ? "\xfe\xff" : "\xff\xfe");
    return decode_utf16(bytes, marked ? 2 : 0, big, name);
  }
  if (looks_binary(bytes)) return tl::unexpected(not_text(name, "is no text", "leave it out of the bundle"));
  if (encoding == FileEncoding::kEightBit) return decode_eight_bit(bytes);
  const std::size_t begin = bytes.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0;
  return is_utf8(bytes.substr(begin)) ? copy_from(bytes, begin) : decode_mixed(bytes);
}

}  // namespace gainsay
