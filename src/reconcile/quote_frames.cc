#include "reconcile/quote_frames.h"

#include <algorithm>

namespace gainsay {
namespace {

// Words that hardly any two remarks share by chance: not "think", "want", "thing".
std::size_t distinctive(const WordLists& lists, const Words& words) {
  return static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](const std::string& word) {
    return !lists.has("small_word", word) && !lists.has("light_word", word) && word.front() != '\'';
  }));
}

bool is_empty_piece(const WordLists& lists, const Words& piece) {
  return content_words(lists, piece, 0, piece.size()) == 0;
}

/// What the pieces come to that differ between two wordings.
struct Pieces {
  int changed = 0;  ///< with words of content on both sides that don't mean the same
  int small = 0;    ///< of prepositions and the like, or a tail that one leaves out
  bool other = false;
};

Pieces pieces_of(const Group& group, const Claim& a, const Claim& b, const Alignment& alignment) {
  constexpr std::size_t kLongestPiece = 3;
  const WordLists& lists = group.rules.words();
  Pieces pieces;
  for (const Difference& difference : alignment.differences) {
    const bool short_enough = difference.a.size() <= kLongestPiece && difference.b.size() <= kLongestPiece;
    const bool tail = difference.at_end && (difference.a.empty() || difference.b.empty());
    const bool empty = is_empty_piece(lists, difference.a) && is_empty_piece(lists, difference.b);
    if (short_enough && have_other_content(group, difference.a, difference.b, a, b)) {
      ++pieces.changed;
    } else if (tail || (short_enough && empty)) {
      ++pieces.small;
    } else {
      pieces.other = true;
    }
  }
  return pieces;
}

// "I have a dog to feed and a train to catch", "I have a cat to feed and a bus to catch"
bool is_filled_otherwise(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y) {
  constexpr std::size_t kLeast = 4, kLongFrame = 6, kOneChange = 7;
  const Alignment alignment = align(x, y);
  const std::size_t matched = alignment.matched.size(), shorter = std::min(x.size(), y.size());
  if (matched < kLeast || matched * 5 < shorter * 3) return false;
  const Pieces pieces = pieces_of(group, a, b, alignment);
  if (pieces.other || pieces.small > 1 || pieces.changed == 0 || pieces.changed > 3) return false;
  const std::size_t own = distinctive(group.rules.words(), alignment.matched);
  if (pieces.changed == 1) return matched >= kOneChange && own >= 2;
  return own > 0 || (matched >= kLongFrame && matched * 3 >= shorter * 2);
}

// "A harbour is not a purse that anyone may open", "a harbour is not a toy to be broken"
bool goes_on_otherwise(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y) {
  constexpr std::size_t kOpening = 5, kLongestRest = 8, kOwn = 2;
  const auto apart = std::mismatch(x.begin(), x.end(), y.begin(), y.end());
  const Words opening(x.begin(), apart.first), left(apart.first, x.end()), right(apart.second, y.end());
  if (opening.size() < kOpening || left.empty() || right.empty() || left.size() > kLongestRest ||
      right.size() > kLongestRest || distinctive(group.rules.words(), opening) < kOwn)
    return false;
  return longest_run(left, right).length < 2 && have_other_content(group, left, right, a, b);
}

}  // namespace

bool are_one_frame(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y) {
  return is_filled_otherwise(group, a, b, x, y) || goes_on_otherwise(group, a, b, x, y);
}

bool ends_otherwise(const Group& group, const Claim& a, const Claim& b, const Words& x, const Words& y) {
  const Alignment alignment = align(x, y);
  if (alignment.differences.empty()) return false;
  const Difference& last = alignment.differences.back();
  return last.at_end && have_other_content(group, last.a, last.b, a, b);
}

bool denies_both_of(const WordLists& lists, const Words& neither, const Words& some) {
  const auto holds = [](const Words& words, const char* word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  };
  if (!holds(neither, "neither") || !holds(neither, "nor")) return false;
  for (std::size_t i = 0; i < some.size(); ++i) {
    const bool of_second = i > 0 && (some[i - 1] == "but" || some[i - 1] == "and");
    const bool denies = lists.has("negation", some[i]) || some[i] == "nor" || some[i] == "n't" ||
                        some[i].ends_with("n't") || some[i].ends_with("n\u2019t");
    if (denies && !(some[i] == "not" && of_second)) return false;
  }
  const auto bare = [&](Words words) {
    std::erase_if(words, [&](const std::string& word) {
      return lists.has("joining_word", word) || lists.has("negation", word) || word == "but" ||
             word == "both" || word == "a" || word == "an" || word == "the";
    });
    return words;
  };
  const Words x = bare(neither);
  constexpr std::size_t kLeast = 2;
  return x == bare(some) && content_words(lists, x, 0, x.size()) >= kLeast;
}

bool tells_of_saying(const WordLists& lists, const Words& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return lists.has("teller_verb", word); });
}

bool is_telling_frame(const WordLists& lists, const Words& x, const Words& y) {
  constexpr std::size_t kLong = 8, kOwn = 2;
  const Words matched = align(x, y).matched;
  return matched.size() >= kLong && distinctive(lists, matched) >= kOwn;
}

bool is_open_frame(const WordLists& lists, const Words& matched) {
  constexpr std::size_t kLong = 6;
  return matched.size() < kLong && distinctive(lists, matched) == 0 &&
         std::any_of(matched.begin(), matched.end(),
                     [&](const std::string& word) { return lists.has("light_word", word); });
}

}  // namespace gainsay
