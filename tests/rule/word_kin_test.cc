#include "rule/word_kin.h"

#include <doctest/doctest.h>

#include <filesystem>

namespace gainsay {
namespace {

const WordKin& built_kin() {
  static const WordKin kin = [] {
    auto opened = WordKin::open(
        (std::filesystem::canonical("/proc/self/exe").parent_path().parent_path() / "rules/lexicon/word.kin")
            .string());
    if (!opened) throw std::runtime_error(opened.error().to_line());
    return std::move(*opened);
  }();
  return kin;
}

struct Pair {
  const char *a, *b;
};

void check_all(std::initializer_list<Pair> pairs, WordKinship expected) {
  for (const Pair& pair : pairs) {
    CAPTURE(pair.a);
    CAPTURE(pair.b);
    CHECK(built_kin().between(pair.a, pair.b) == expected);
    CHECK(built_kin().between(pair.b, pair.a) == expected);
  }
}

TEST_CASE("words of one meaning are kin, whatever their part of speech") {
  check_all({{"gather", "convene"},
             {"close", "shut"},
             {"sign", "initial"},
             {"bury", "inter"},
             {"postpone", "put off"},
             {"collide", "collision"},
             {"resign", "resignation"},
             {"arrest", "apprehend"}},
            WordKinship::kSame);
}

TEST_CASE("a word and a broader one are kin") {
  check_all({{"hoist", "lift"}, {"toddler", "child"}, {"elect", "choose"}, {"ferry", "boat"}},
            WordKinship::kBroader);
}

TEST_CASE("words of two meanings are no kin") {
  check_all({{"arrest", "release"},
             {"birth", "death"},
             {"sign", "cancel"},
             {"open", "close"},
             {"doctor", "teacher"},
             {"fire", "flood"},
             {"win", "lose"},
             {"talk", "walk"},
             {"bridge", "tunnel"},
             {"monday", "tuesday"}},
            WordKinship::kNone);
}

TEST_CASE("antonyms are contrary, synonyms aren't") {
  CHECK(built_kin().are_contrary("open", "close"));
  CHECK(built_kin().are_contrary("open", "shut"));
  CHECK(built_kin().are_contrary("lose", "win"));
  CHECK_FALSE(built_kin().are_contrary("close", "shut"));
  CHECK_FALSE(built_kin().are_contrary("open", "sign"));
}

TEST_CASE("a word that no table knows is kin to itself only") {
  CHECK(built_kin().between("brandvik", "brandvik") == WordKinship::kSame);
  CHECK(built_kin().between("brandvik", "ship") == WordKinship::kNone);
  CHECK(WordKin().between("hoist", "lift") == WordKinship::kNone);
}

TEST_CASE("a part of speech may be asked for") {
  CHECK(built_kin().between("strike", "walkout", WordKin::Pos::kNoun, WordKin::Pos::kNoun) !=
        WordKinship::kNone);
  CHECK(built_kin().between("die", "death", WordKin::Pos::kVerb, WordKin::Pos::kVerb) == WordKinship::kNone);
}

}  // namespace
}  // namespace gainsay
