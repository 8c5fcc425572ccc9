#include "text/visible.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include "text/json_dump.h"
#include "text/utf8.h"

namespace gainsay {
namespace {

TEST_CASE("visible shows what would act on a terminal") {
  struct Case {
    const char *text, *shown;
  };
  const Case cases[] = {
      {"plain", "plain"},
      {"é, Владивосток, 日本, 👩‍🚀", "é, Владивосток, 日本, 👩‍🚀"},
      {" a\t\r\n  b ", "a b"},
      {"\x1b[31mred", "␛[31mred"},
      {"bell\x07 del\x7f", "bell␇ del␡"},
      {"\xc2\x9b", "<U+009B>"},
      {"\xe2\x80\xae"
       "evil",
       "<U+202E>evil"},
      {"\xe2\x81\xa6", "<U+2066>"},
      {"zero\xe2\x80\x8bwidth", "zero<U+200B>width"},
      {"line\xe2\x80\xa8"
       "end",
       "line end"},
      {"\xff \xc3", "\uFFFD \uFFFD"},
      {"\xed\xa0\x80", "\uFFFD\uFFFD\uFFFD"},
      {"\xc0\xaf", "\uFFFD\uFFFD"},
  };
  for (const Case& c : cases) CHECK(visible(c.text) == c.shown);
}

TEST_CASE("code points survive decoding and encoding") {
  for (const char32_t c : {U'a', U'\u00e9', U'\u20ac', U'\U0001f680'}) {
    std::string text;
    append_utf8(text, c);
    CHECK(code_point_at(text, 0).value == c);
    CHECK(code_point_at(text, 0).size == text.size());
  }
}

TEST_CASE("dumped JSON holds nothing that acts on a terminal, and reads back the same") {
  const nlohmann::ordered_json json = {{"k", "\x1b é \xc2\x9b \xe2\x80\xae \xf3\xa0\x80\x81 \x7f"}};
  const std::string text = dump_json(json);
  CHECK(text == "{\"k\":\"\\u001b é \\u009b \\u202e \\udb40\\udc01 \\u007f\"}");
  CHECK(nlohmann::ordered_json::parse(text) == json);
}

}  // namespace
}  // namespace gainsay
