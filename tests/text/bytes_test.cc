#include "text/bytes.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace gainsay;

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

TEST_CASE("bytes are loaded in order, and none past the end") {
  const std::string_view text = "gainsay!";
  CHECK((load_bytes(text.data(), text.size()) & 0xff) == 'g');
  const std::uint64_t last = load_bytes(text.data(), text.size()) >> 56;
  CHECK(last == '!');
  const std::uint64_t two = 'g' | std::uint64_t{'a'} << 8;
  CHECK(load_bytes(text.data(), 2) == two);
  CHECK(load_bytes(text.data(), 0) == 0);
}

TEST_CASE("letters are counted and characters found as one by one, for every byte at every place") {
  for (unsigned place = 0; place < 8; ++place) {
    for (unsigned byte = 0; byte < 256; ++byte) {
      std::string text = "aZmAqzXb";
      text[place] = static_cast<char>(byte);
      CAPTURE(place);
      CAPTURE(byte);
      CHECK(leading_letters(load_bytes(text.data(), 8)) == (is_letter(text[place]) ? 8 : place));
      const std::uint64_t bytes = load_bytes(text.data(), 8), high = std::uint64_t{0x80} << (8 * place);
      CHECK(equal_bits(bytes, '"') == (byte == '"' ? high : 0));
      CHECK(bits_below(bytes, ' ') == (byte < ' ' ? high : 0));
      CHECK(space_bits(bytes) == (byte <= ' ' ? high : 0));
    }
  }
}
