#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/claim.h"

namespace gainsay::bench {

/// Articles as JSON Lines: the stored news where `news` (a file of JSON Lines) is there, else those of the
/// bundles in `fixtures`; repeated, each with an id of its own, until their texts have at least `bytes`
/// bytes.
struct Corpus {
  std::string lines;  ///< a JSON object a line
  std::string text;   ///< the texts alone, one after the other
  std::size_t articles = 0;
};
Corpus make_corpus(const std::string& news, const std::string& fixtures, const std::string& rules,
                   std::size_t bytes);

/// `count` articles of the corpus and no more.
Corpus first_articles(const Corpus& corpus, std::size_t count);

/// A text of `bytes` bytes that is hard to read. Kinds: "one sentence", "triggers", "capitals", "digits".
std::string hostile_text(std::string_view kind, std::size_t bytes);
inline constexpr std::string_view kHostile[] = {"one sentence", "triggers", "capitals", "digits"};

/// A JSON line of one article.
std::string json_line(const std::string& id, const std::string& text, const std::string& published);

/// `count` claims made from `samples`: each in a story of five articles, with names and figures of its story,
/// in `subjects` groups. For the cost of reconciling, which depends on how many claims can meet.
std::vector<Claim> many_claims(const std::vector<Claim>& samples, std::size_t count, std::size_t subjects);

}  // namespace gainsay::bench
