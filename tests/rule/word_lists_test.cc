#include "rule/word_lists.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "syntax/syntax.h"

namespace gainsay {
namespace {

/// The lists of a file with this text.
WordLists lists_of(const std::string& text) {
  const auto path =
      std::filesystem::temp_directory_path() / ("gainsay-word-lists-" + std::to_string(getpid()) + ".json");
  std::ofstream(path) << text;
  WordLists lists;
  Errors errors;
  WordLists::Origins origins;
  lists.add_file(path.string(), origins, errors);
  std::filesystem::remove(path);
  REQUIRE(errors.empty());
  return lists;
}

TEST_CASE("a list finds words and phrases, and what begins with a word") {
  const WordLists lists = lists_of(
      R"({"a": {"short of": "", "short": "s", "shorts": "", "short-lived": "", "below": "b"}, "b": ["of"]})");
  CHECK(lists.has("a", "short"));
  CHECK(lists.has(std::string("a"), "short of"));
  CHECK(lists.value("a", "below") == "b");
  for (const char* word : {"short o", "of", "", "Short"}) CHECK_FALSE(lists.has("a", word));
  CHECK_FALSE(lists.has("c", "short"));
  CHECK(lists.all("a").size() == 5);
  CHECK(lists.all("c").empty());
  CHECK((*lists.all("a").begin()).first == "below");
  CHECK(lists.beginning_with("a", fold_hash("short")).size() == 2);
  CHECK(lists.beginning_with("a", fold_hash("shorts")).size() == 1);
  CHECK(lists.beginning_with("a", fold_hash("of")).empty());
  CHECK(WordLists().beginning_with("a", fold_hash("short")).empty());
}

TEST_CASE("masks tell of a word which lists may hold it") {
  const WordLists lists = lists_of(R"({"a": ["short of", "below"], "b": ["short"]})");
  const WordLists::Masks masks = lists.masks_of(fold_hash("short"));
  CHECK(masks.whole.may_hold("b"));
  CHECK_FALSE(masks.whole.may_hold("a"));
  CHECK(masks.first.may_hold("a"));
  CHECK(lists.masks_of(fold_hash("short of")).whole.may_hold("a"));
  CHECK_FALSE(lists.masks_of(fold_hash("long")).first.may_hold("a"));
}

TEST_CASE("an inverse table tells in which lists a word is") {
  WordLists lists =
      lists_of(R"({"kinds": ["b", "a"], "k_a": ["Win", "prize"], "k_b": ["win", "go"], "k_c": ["go"]})");
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
