#include "rule/position_name.h"

#include <algorithm>
#include <array>

namespace gainsay {
namespace {

constexpr std::array<std::string_view, 37> kPlain = {
    "subject",        "object",      "indirect",      "possessor",    "head",        "apposition",
    "copula",         "holder",      "counted",       "happening",    "series-head", "figure-subject",
    "figure-object",  "clause",      "sentence",      "before",       "after",       "group",
    "clause-subject", "clause-verb", "clause-object", "trigger",      "told-verb",   "trigger-mention",
    "trigger-amount", "held",        "named",         "across-comma", "who-as",      "whose",
    "modifier",       "portfolio",   "owned",         "taught",       "in-front",    "called",
    "post-of"};
// What follows the colon is a list of words, or a position.
constexpr std::array<std::string_view, 7> kWithWords = {
    "as-of:", "made-by:", "object-of:", "of-noun:", "word:", "group-word:", "role:"};
constexpr std::array<std::string_view, 2> kWithPrepositions = {"clause:", "after:"};
constexpr std::array<std::string_view, 2> kWithPosition = {"possessor-of:", "numeral "};

bool are_prepositions(std::string_view list, const WordLists& words) {
  if (list.empty()) return false;
  for (std::size_t at = 0; at <= list.size();) {
    const std::size_t end = std::min(list.find('|', at), list.size());
    const std::string_view one = list.substr(at, end - at);
    if (one.empty() || (!words.all("preposition").empty() && !words.has("preposition", one))) return false;
    at = end + 1;
  }
  return true;
}

template <std::size_t N>
std::size_t prefix_of(std::string_view position, const std::array<std::string_view, N>& prefixes) {
  for (const std::string_view prefix : prefixes) {
    if (position.size() > prefix.size() && position.starts_with(prefix)) return prefix.size();
  }
  return 0;
}

}  // namespace

bool is_position(std::string_view position, const WordLists& words) {
  if (std::find(kPlain.begin(), kPlain.end(), position) != kPlain.end()) return true;
  if (prefix_of(position, kWithWords) > 0) return true;
  if (const std::size_t prefix = prefix_of(position, kWithPosition))
    return is_position(position.substr(prefix), words);
  return are_prepositions(position.substr(prefix_of(position, kWithPrepositions)), words);
}

std::string_view known_positions() {
  return "prepositions like in|at, or subject, object, indirect, possessor, head, apposition, copula, "
         "holder, "
         "clause, sentence, group, trigger …: rules/README.md";
}

}  // namespace gainsay
