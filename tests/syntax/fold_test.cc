#include <doctest/doctest.h>

#include "syntax/syntax.h"

namespace gainsay {
namespace {

TEST_CASE("words are folded to lower case, one apostrophe and one hyphen") {
  struct Case {
    std::string_view word, folded;
  };
  for (const auto& [word, want] :
       {Case{"Visit", "visit"}, Case{"O’Brien", "o'brien"}, Case{"ÉCOLE", "école"}, Case{"Łódź", "łódź"},
        Case{"Iran–Iraq", "iran-iraq"}, Case{"Žižek", "žižek"}, Case{"ŸÑ", "ÿñ"}, Case{"中文", "中文"},
        Case{"a—b", "a—b"}, Case{"×÷", "×÷"}}) {
    CAPTURE(word);
    CHECK(folded(word) == want);
    CHECK(fold_hash(word) == fold_hash(want));
  }
}

TEST_CASE("the hash reads every byte, whatever the length and the path") {
  std::string plain, wide;
  for (int length = 1; length < 40; ++length) {
    plain += static_cast<char>('a' + length % 26);
    CAPTURE(plain);
    CHECK(fold_hash(plain + "'s") == fold_hash(plain + "’s"));
    std::string upper = plain;
    for (char& c : upper) c = static_cast<char>(c - 32);
    CHECK(fold_hash(upper) == fold_hash(plain));
    for (std::size_t i = 0; i < plain.size(); ++i) {
      std::string other = plain;
      other[i] = '#';
      CHECK(fold_hash(other) != fold_hash(plain));
    }
    CHECK(fold_hash(plain) != fold_hash(plain + std::string(1, '\0')));
  }
  CHECK(fold_hash("") != fold_hash(std::string_view("\0", 1)));
}

TEST_CASE("broken UTF-8 folds to itself") {
  CHECK(folded("\xc3") == "\xc3");
  CHECK(folded("\xe2\x80") == "\xe2\x80");
  CHECK(folded("A\xff"
               "B") ==
        "a\xff"
        "b");
}

}  // namespace
}  // namespace gainsay
