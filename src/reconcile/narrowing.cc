#include "reconcile/narrowing.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <span>
#include <string_view>

#include "reconcile/story.h"

namespace gainsay {
namespace {

// One "THING/HOW/WHAT".
struct Narrowing {
  std::string_view thing, how, what;
};

Narrowing parse(std::string_view text) {
  const std::size_t first = text.find('/'), second = text.find('/', first + 1);
  if (first == text.npos || second == text.npos) return {};
  return {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
}

using Whats = std::vector<std::string_view>;

// The first and the last day of "19642:19650".
std::optional<std::pair<int, int>> days_in(std::string_view what) {
  const std::size_t colon = what.find(':');
  if (colon == what.npos) return std::nullopt;
  int low = 0, high = 0;
  std::from_chars(what.data(), what.data() + colon, low);
  std::from_chars(what.data() + colon + 1, what.data() + what.size(), high);
  return std::pair{low, high};
}

bool are_days_apart(std::string_view x, std::string_view y) {
  const auto a = days_in(x), b = days_in(y);
  return a && b && (a->second < b->first || b->second < a->first);
}

// "rank:1", "rank:2": two places on one scale. Those of two scales may be of one thing.
bool are_two_of_scale(std::string_view x, std::string_view y) {
  return x != y && x.substr(0, x.find(':')) == y.substr(0, y.find(':'));
}

bool stands_in(const std::vector<std::string>& words, std::string_view name) {
  const std::vector<std::string> wanted = folded_words(name);
  return std::any_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  });
}

// Two words that one thing may go by: the same, kin, or of one class.
bool may_be_one(const Lexicon& lexicon, std::string_view x, std::string_view y, bool role) {
  if (x == y) return true;
  const WordKinship kin = lexicon.word_kin().between(x, y, WordKin::Pos::kNoun, WordKin::Pos::kNoun);
  // A mayor is a leader, but whoever leads a party need not be mayor.
  if (kin == WordKinship::kSame || (kin == WordKinship::kBroader && !role)) return true;
  const auto of_x = lexicon.noun_senses(std::string(x)), of_y = lexicon.noun_senses(std::string(y));
  return std::any_of(of_x.begin(), of_x.end(),
                     [&](SenseId sense) { return std::find(of_y.begin(), of_y.end(), sense) != of_y.end(); });
}

class Comparison {
 public:
  Comparison(const Lexicon& lexicon, const Claim& a, const Claim& b, bool turns)
      : lexicon_(lexicon),
        turns_(turns),
        a_(a),
        b_(b),
        words_of_a_(folded_words(a.sentence)),
        words_of_b_(folded_words(b.sentence)) {}

  // Whether what narrows one thing in one way is another here and there.
  bool differ(std::string_view how, const Whats& x, const Whats& y) const {
    return std::all_of(x.begin(), x.end(), [&](std::string_view one) {
      return std::all_of(y.begin(), y.end(),
                         [&](std::string_view other) { return are_apart(how, one, other); });
    });
  }

 private:
  bool are_apart(std::string_view how, std::string_view x, std::string_view y) const {
    if (how == "which") return are_two_of_scale(x, y) && (turns_ || !x.starts_with("turn:"));
    if (how == "day") return are_days_apart(x, y);
    const bool name_x = x.starts_with('='), name_y = y.starts_with('=');
    if (name_x != name_y) return false;  // "the road to Mora", "the road to the coast"
    if (stands_in(words_of_b_, x) || stands_in(words_of_a_, y)) return false;
    // Nurses and doctors may be of one class, and yet their strikes are two.
    if (how == "striker")
      return x != y && !name_x &&
             lexicon_.word_kin().between(x, y, WordKin::Pos::kNoun, WordKin::Pos::kNoun) ==
                 WordKinship::kNone;
    return name_x || (!tells_lemma(b_, x) && !tells_lemma(a_, y) && !may_be_one(lexicon_, x, y, how == "as"));
  }

  static bool tells_lemma(const Claim& claim, std::string_view lemma) {
    return std::binary_search(claim.context.begin(), claim.context.end(), lemma);
  }

  const Lexicon& lexicon_;
  const bool turns_;  ///< "before the vote" and "after the vote" are two
  const Claim &a_, &b_;
  const std::vector<std::string> words_of_a_, words_of_b_;
};

constexpr std::string_view kSaid = "(said)";

// The stretch of narrowings of one thing in one way that begins at `from`, and what they say.
std::size_t gather(const std::vector<std::string>& all, std::size_t from, Whats& whats) {
  const Narrowing first = parse(all[from]);
  std::size_t at = from;
  for (; at < all.size(); ++at) {
    const Narrowing next = parse(all[at]);
    if (next.thing != first.thing || next.how != first.how) break;
    whats.push_back(next.what);
  }
  return at;
}

// The last day on which the sentence's teller spoke, if it says so.
std::optional<int> said_on(const Claim& claim) {
  std::optional<int> last;
  for (const std::string& text : claim.narrows) {
    const Narrowing narrowing = parse(text);
    if (narrowing.thing != kSaid) continue;
    const auto days = days_in(narrowing.what);
    if (days && (!last || days->second > *last)) last = days->second;
  }
  return last;
}

bool is_said_long_before(const Claim& a, const Claim& b) {
  constexpr int kWeek = 7;
  const std::optional<int> said = said_on(a), also_said = said_on(b);
  if (!said || (also_said && *also_said - *said <= kWeek)) return false;
  return b.published && (*b.published).time_since_epoch().count() - *said > kWeek;
}

bool are_told_apart(const Lexicon& lexicon, const Claim& a, const Claim& b, bool turns) {
  const Comparison comparison(lexicon, a, b, turns);
  for (std::size_t i = 0; i < a.narrows.size();) {
    const Narrowing wanted = parse(a.narrows[i]);
    Whats of_a, of_b;
    i = gather(a.narrows, i, of_a);
    const auto meets = [&](const std::string& text) {
      const Narrowing narrowing = parse(text);
      return narrowing.thing == wanted.thing && narrowing.how == wanted.how;
    };
    const auto first = std::find_if(b.narrows.begin(), b.narrows.end(), meets);
    if (wanted.thing == kSaid || first == b.narrows.end()) continue;
    gather(b.narrows, static_cast<std::size_t>(first - b.narrows.begin()), of_b);
    if (comparison.differ(wanted.how, of_a, of_b)) return true;
  }
  return false;
}

}  // namespace

bool are_narrowed_apart(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  return are_told_apart(lexicon, a, b, true);
}

bool are_narrowed_apart_in_order(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  return are_told_apart(lexicon, a, b, false);
}

bool was_said_long_before(const Claim& a, const Claim& b) {
  return is_said_long_before(a, b) || is_said_long_before(b, a);
}

bool tell_of_two(const Lexicon& lexicon, const Claim& a, const Claim& b) {
  return was_said_long_before(a, b) || are_narrowed_apart(lexicon, a, b);
}

bool have_two_bases(const Claim& a, const Claim& b) {
  const auto bases = [](const Claim& claim) {
    Whats whats;
    for (const std::string& text : claim.narrows) {
      const Narrowing narrowing = parse(text);
      if (narrowing.thing == "(than)") whats.push_back(narrowing.what);
    }
    return whats;
  };
  const Whats of_a = bases(a), of_b = bases(b);
  return !of_a.empty() && !of_b.empty() && std::none_of(of_a.begin(), of_a.end(), [&](std::string_view base) {
    return std::find(of_b.begin(), of_b.end(), base) != of_b.end();
  });
}

}  // namespace gainsay
