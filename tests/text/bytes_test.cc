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

TEST_CASE("leading letters are counted as one by one, for every byte at every place") {
  for (unsigned place = 0; place < 8; ++place) {
    for (unsigned byte = 0; byte < 256; ++byte) {
      std::string text = "aZmAqzXb";
      text[place] = static_cast<char>(byte);
      CAPTURE(place);
      CAPTURE(byte);
      CHECK(leading_letters(load_bytes(text.data(), 8)) == (is_letter(text[place]) ? 8 : place));
      CHECK(holds(load_bytes(text.data(), 8), '"') == (byte == '"'));
    }
  }
}
