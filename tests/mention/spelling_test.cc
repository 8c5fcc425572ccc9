#include "mention/spelling.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace gainsay {
namespace {

TEST_CASE("one name in two spellings") {
  struct Case {
    const char *a, *b;
    bool same;
  };
  for (const Case& c :
       {Case{"yeltsin", "jeltsin", true}, Case{"khrushchev", "hruscev", true}, Case{"halden", "haldan", true},
        Case{"halden", "hadlen", true}, Case{"halden", "haldens", true}, Case{"lee", "li", false},
        Case{"halden", "walden", false}, Case{"roe", "row", false}, Case{"halden", "hasdon", false}}) {
    CAPTURE(c.a);
    CAPTURE(c.b);
    CHECK(same_word(c.a, c.b) == c.same);
    CHECK(same_word(c.b, c.a) == c.same);
  }
}

/// Words that differ in a few letters, so that many of them are alike.
std::vector<std::string> words_near_each_other() {
  std::vector<std::string> words;
  for (const std::string stem : {"kowalski", "tchaikov", "jones", "lee", "qureshi", "wolf"}) {
    words.push_back(stem);
    for (std::size_t i = 0; i < stem.size(); ++i) {
      words.push_back(std::string(stem).erase(i, 1));
      words.push_back(std::string(stem).insert(i, 1, 'y'));
      std::string other = stem;
      other[i] = 'w';
      words.push_back(other);
      if (i + 1 < stem.size()) {
        other = stem;
        std::swap(other[i], other[i + 1]);
        words.push_back(other);
      }
    }
  }
  return words;
}

TEST_CASE("the index finds every word that comparing all pairs finds") {
  const std::vector<std::string> words = words_near_each_other();
  SpellingIndex index;
  for (std::uint32_t i = 0; i < words.size(); ++i) index.add(words[i], i);
  for (const std::string& word : words) {
    const std::vector<std::uint32_t> found = index.find(word);
    CAPTURE(word);
    CHECK(std::is_sorted(found.begin(), found.end()));
    for (std::uint32_t i = 0; i < words.size(); ++i) {
      CAPTURE(words[i]);
      if (same_word(word, words[i])) CHECK(std::binary_search(found.begin(), found.end(), i));
    }
  }
}

TEST_CASE("what is spelt in quite another way is not looked at") {
  SpellingIndex index;
  index.add("halden", 1);
  index.add("ostrava", 2);
  CHECK(index.find("halden") == std::vector<std::uint32_t>{1});
  CHECK(index.find("brno").empty());
}

}  // namespace
}  // namespace gainsay
