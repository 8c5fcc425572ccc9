#include "text/json_writer.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "text/json_dump.h"

namespace gainsay {
namespace {

TEST_CASE("a string is written as dump_json() writes it") {
  using namespace std::string_literals;
  for (const std::string& text : {""s, "plain"s, "a \"quoted\" \\ word"s, "line\nfeed\r\ttab\b\f"s,
                                  "\x01\x1f\x7f"s, "caf\u00e9 \u201cx\u201d"s, "\u0085\u200b\u202e\ufeff"s,
                                  "\U0001f600 \U000e0041"s, "broken \xc3( \xff bytes \xe2\x82"s, "a\0b"s}) {
    std::string out = "before ";
    append_json_string(text, out);
    CHECK(out == "before " + dump_json(nlohmann::ordered_json(text)));
  }
}

TEST_CASE("commas stand between what stands side by side") {
  std::string out;
  JsonWriter json(out);
  json.begin_object();
  json.member("text", "a");
  json.member("number", 0.5);
  json.member("whole", 2000.0);
  json.member("count", 7u);
  json.member("truth", false);
  json.key("none");
  json.null();
  json.member("list", std::vector<std::string>{"x", "y"});
  json.key("inner");
  json.begin_array();
  json.begin_object();
  json.end_object();
  json.begin_array();
  json.end_array();
  json.value(1);
  json.end_array();
  json.end_object();
  CHECK(out ==
        R"({"text":"a","number":0.5,"whole":2000.0,"count":7,"truth":false,"none":null,"list":["x","y"],)"
        R"("inner":[{},[],1]})");
}

}  // namespace
}  // namespace gainsay
