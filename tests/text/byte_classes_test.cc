#include "text/byte_classes.h"

#include <doctest/doctest.h>

#include <string>

using namespace gainsay;

namespace {

bool is_letter(unsigned byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

}  // namespace

TEST_CASE("64 bytes are classed as one by one, for every byte at every place") {
  for (unsigned place = 0; place < ByteClasses::kBlock; ++place) {
    for (unsigned byte = 0; byte < 256; ++byte) {
      std::string text(ByteClasses::kBlock, '+');
      text[place] = static_cast<char>(byte);
      const ByteClasses classes = classes_of(text.data());
      const auto alone = [&](bool there) { return there ? std::uint64_t{1} << place : 0; };
      CAPTURE(place);
      CAPTURE(byte);
      CHECK(classes.letters == alone(is_letter(byte)));
      CHECK(classes.digits == alone(byte >= '0' && byte <= '9'));
      CHECK(classes.spaces == alone(byte <= ' '));
      CHECK(classes.high == alone(byte >= 0x80));
      CHECK(classes.quotes == alone(byte == '"'));
    }
  }
}

TEST_CASE("eight bytes are classed alike where there is no wider register") {
  for (unsigned place = 0; place < 8; ++place) {
    for (unsigned byte = 0; byte < 256; ++byte) {
      std::string text(8, '+');
      text[place] = static_cast<char>(byte);
      const std::uint64_t bytes = load_bytes(text.data(), 8);
      const auto alone = [&](bool there) { return std::uint64_t{there} << place; };
      CAPTURE(place);
      CAPTURE(byte);
      CHECK(gathered(letter_bits(bytes)) == alone(is_letter(byte)));
      CHECK(gathered(digit_bits(bytes)) == alone(byte >= '0' && byte <= '9'));
      CHECK(gathered(space_bits(bytes)) == alone(byte <= ' '));
      CHECK(gathered(equal_bits(bytes, '"')) == alone(byte == '"'));
    }
  }
}

TEST_CASE("what lies behind the end of a span counts as spaces") {
  const ByteClasses classes = classes_of(std::string_view("ab1\"cd"), 1, 4);
  CHECK(classes.letters == 1);
  CHECK(classes.digits == 2);
  CHECK(classes.quotes == 4);
  CHECK(classes.spaces == ~std::uint64_t{7});
}
