#include "reconcile/terms_apart.h"

#include <date/date.h>

#include <algorithm>
#include <string>
#include <vector>

#include "reconcile/likeness.h"
#include "reconcile/slots.h"
#include "reconcile/story.h"

namespace gainsay {

bool people_apart(const Claim& a, const Claim& b) {
  const auto people = [](const Claim& claim) {
    std::vector<std::string> keys;
    for (const std::string& word : claim.context) {
      if (word.size() > 1 && word.front() == '=' && word.find(':') == std::string::npos) keys.push_back(word);
    }
    return keys;
  };
  const std::vector<std::string> x = people(a), y = people(b);
  return !x.empty() && !y.empty() && !share(x, y);
}

bool is_of_another_or_past(const WordLists& lists, const Claim& a, const Claim& b) {
  const auto tells = [&](const Claim& claim,
                         bool (*test)(const WordLists&, const Claim&, const std::string&)) {
    // Near what tells the length: "the brother of the mayor got seven years", "banned for two years in 2015".
    constexpr std::size_t kBefore = 60, kBehind = 12;  // bytes
    const std::size_t at = claim.sentence.find(claim.quote);
    if (at == std::string::npos) return false;
    const std::size_t from = at > kBefore ? at - kBefore : 0;
    const std::vector<std::string> words =
        folded_words(claim.sentence.substr(from, at + claim.quote.size() + kBehind - from));
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return test(lists, claim, word); });
  };
  const auto is_other = [](const WordLists& all, const Claim&, const std::string& word) {
    return all.has("companion", word);
  };
  const auto is_past_year = [](const WordLists&, const Claim& claim, const std::string& word) {
    constexpr std::size_t kDigits = 4;
    constexpr int kEarliest = 1900;
    if (word.size() != kDigits || word.find_first_not_of("0123456789") != std::string::npos) return false;
    const int year = std::stoi(word);
    return claim.published && year >= kEarliest &&
           year < static_cast<int>(date::year_month_day(*claim.published).year());
  };
  return tells(a, is_other) != tells(b, is_other) || tells(a, is_past_year) != tells(b, is_past_year);
}

}  // namespace gainsay
