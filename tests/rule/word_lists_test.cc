#include "rule/word_lists.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "syntax/syntax.h"

namespace gainsay {
namespace {

TEST_CASE("a list finds words and phrases, and what begins with a word") {
  const WordList list(
      {{"short of", ""}, {"short", "s"}, {"shorts", ""}, {"short-lived", ""}, {"below", "b"}});
  CHECK(list.contains("short"));
  CHECK(list.contains("short of"));
  CHECK(list.find("below")->second == "b");
  CHECK_FALSE(list.contains("short o"));
  CHECK_FALSE(list.contains("of"));
  CHECK_FALSE(list.contains(""));
  CHECK(list.beginning_with(fold_hash("short")).size() == 2);
  CHECK(list.beginning_with(fold_hash("shorts")).size() == 1);
  CHECK(list.beginning_with(fold_hash("of")).empty());
  CHECK(std::is_sorted(list.begin(), list.end()));
  CHECK(WordList().beginning_with(fold_hash("short")).empty());
}

TEST_CASE("an inverse table tells in which lists a word is") {
  const auto path =
      std::filesystem::temp_directory_path() / ("gainsay-word-lists-" + std::to_string(getpid()) + ".json");
  std::ofstream(path)
      << R"({"kinds": ["b", "a"], "k_a": ["Win", "prize"], "k_b": ["win", "go"], "k_c": ["go"]})";
  WordLists lists;
  Errors errors;
  lists.add_file(path.string(), errors);
  std::filesystem::remove(path);
  REQUIRE(errors.empty());
  lists.add_inverse("kinds_of", "kinds", "k_");
  CHECK(lists.value("kinds_of", "win") == "a b");
  CHECK(lists.value("kinds_of", "go") == "b");
  CHECK(lists.value("kinds_of", "prize") == "a");
  CHECK_FALSE(lists.has("kinds_of", "a"));
}

}  // namespace
}  // namespace gainsay
