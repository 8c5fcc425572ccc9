#include "article/encoding.h"

#include "read.h"

namespace gainsay::testing {
namespace {

std::string decoded(std::string_view bytes) {
  const Result<MappedText> text = decode_text(bytes, "a.txt");
  REQUIRE(text.has_value());
  return text->text;
}

TEST_CASE("text is decoded by its mark, its form, what it declares, or what it looks like") {
  struct Case {
    const char* what;
    std::string bytes;
    const char* text;
  };
  const Case cases[] = {
      {"UTF-8", "caf\xc3\xa9", "café"},
      {"UTF-8 with a mark",
       "\xef\xbb\xbf"
       "caf\xc3\xa9",
       "café"},
      {"UTF-16 little endian",
       std::string("\xff\xfe"
                   "c\0a\0f\0\xe9\0",
                   10),
       "café"},
      {"UTF-16 big endian",
       std::string("\xfe\xff"
                   "\0c\0a\0f\0\xe9",
                   10),
       "café"},
      {"UTF-16 with a pair",
       std::string("\xff\xfe"
                   "\x3d\xd8\x00\xde",
                   6),
       "😀"},
      {"UTF-16 without a mark", std::string("a\0b\0c\0d\0e\0f\0g\0h\0i\0.\0", 20), "abcdefghi."},
      {"Windows-1252, quotes",
       "It\x92s \x93ours\x94, he said \x96 at last. That cost \x80"
       "5.",
       "It’s “ours”, he said – at last. That cost €5."},
      {"ISO 8859-1", "Caf\xe9 M\xfcller in S\xe3o Paulo was closed for the day, the owner said.",
       "Café Müller in São Paulo was closed for the day, the owner said."},
      {"ISO 8859-2",
       "Lech Wa\xb3"
       "\xea"
       "sa and Jaros\xb3"
       "aw Kaczy\xf1ski met in \xa3"
       "\xf3"
       "d\xbc on Friday, officials said.",
       "Lech Wałęsa and Jarosław Kaczyński met in Łódź on Friday, officials said."},
      {"declared in HTML", "<html><head><meta charset=\"windows-1250\"></head><body>\x8aumava</body></html>",
       "<html><head><meta charset=\"windows-1250\"></head><body>Šumava</body></html>"},
      {"declared in XML", "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><a>\xa4</a>",
       "<?xml version=\"1.0\" encoding=\"ISO-8859-15\"?><a>€</a>"},
      {"UTF-8 with a stray byte", "caf\xc3\xa9 na\xc3\xafve it\x92s", "café naïve it’s"},
      {"a form feed and tabs", "a\tb\fc", "a\tb\fc"},
      {"nothing", "", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.what);
    CHECK(decoded(c.bytes) == c.text);
  }
}

TEST_CASE("what is no text, or breaks off, is one error") {
  struct Case {
    std::string bytes;
    const char* error;
  };
  const Case cases[] = {
      {"%PDF-1.4", "a.txt: is a PDF, which is not read (save it as text or .docx)"},
      {"\x89PNG\r\n", "a.txt: is a picture, which is not read (save it as text or .docx)"},
      {"{\\rtf1 Hello}", "a.txt: is an RTF document, which is not read (save it as text or .docx)"},
      {std::string("ab\0cd\1\2\3", 8), "a.txt: is no text (leave it out of the bundle)"},
      {std::string("\xff\xfe"
                   "a\0b",
                   5),
       "a.txt: the UTF-16 breaks off inside a character at byte 4 (the file seems to be cut short)"},
      {std::string("\xff\xfe"
                   "\x3d\xd8",
                   4),
       "a.txt: the UTF-16 breaks off inside a character at byte 2 (the file seems to be cut short)"},
  };
  for (const Case& c : cases) CHECK(error_of(c.bytes) == c.error);
}

TEST_CASE("an article without a byte in it is an error, not a crash") {
  CHECK(error_of("") == "a.txt: holds no text");
  CHECK(error_of("\n \n") == "a.txt: holds no text");
  CHECK(error_of("\xef\xbb\xbf") == "a.txt: holds no text");
}

TEST_CASE("offsets of every encoding lead to its bytes") {
  CHECK(in_file(read("Caf\xe9 M\xfcller was shut."), "Müller") == "M\xfcller");
  CHECK(in_file(read(std::string("\xff\xfe"
                                 "a\0b\0\xe9\0",
                                 8)),
                "bé") == std::string("b\0\xe9\0", 4));
}

}  // namespace
}  // namespace gainsay::testing
