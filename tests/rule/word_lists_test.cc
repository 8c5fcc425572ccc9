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
  WordLists::Origins origins;
  lists.add_file(path.string(), origins, errors);
  std::filesystem::remove(path);
  REQUIRE(errors.empty());
  lists.add_inverse("kinds_of", "kinds", "k_");
  CHECK(lists.value("kinds_of", "win") == "a b");
  CHECK(lists.value("kinds_of", "go") == "b");
  CHECK(lists.value("kinds_of", "prize") == "a");
  CHECK_FALSE(lists.has("kinds_of", "a"));
}

TEST_CASE("a list in two files of a folder was joined without a word") {
  const auto folder =
      std::filesystem::temp_directory_path() / ("gainsay-word-lists-" + std::to_string(getpid()));
  std::filesystem::create_directories(folder);
  const std::string first = (folder / "a.json").string(), second = (folder / "b.json").string();
  std::ofstream(first) << R"({"light": ["be"], "heavy": ["lift"]})";
  std::ofstream(second) << "{\n  \"dark\": [\"night\"],\n  \"light\": [\"take\"]\n}\n";
  WordLists lists;
  Errors errors;
  WordLists::Origins origins;
  lists.add_file(first, origins, errors);
  REQUIRE(errors.empty());
  lists.add_file(second, origins, errors);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].file == second);
  CHECK(errors[0].line == 3);
  CHECK(errors[0].message == "a second word list 'light'");
  CHECK(errors[0].hint == "the first is in " + first);
  CHECK(lists.has("light", "be"));
  CHECK_FALSE(lists.has("light", "take"));
  CHECK(lists.has("dark", "night"));
  // A folder of one's own adds to ours.
  WordLists::Origins own;
  lists.add_file(second, own, errors);
  CHECK(errors.size() == 1);
  CHECK(lists.has("light", "take"));
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace gainsay
